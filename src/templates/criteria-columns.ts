/**
 * Columns that the tables about criteria share: the number, the school, notes, and what stands once
 * over them.
 */

import type { Column, FieldValues } from '../core/template/template';

export const RUNNING: Column<FieldValues> = {
  id: 'number',
  header: ['TT'],
  name: { vi: 'TT', en: 'No.' },
  values: { kind: 'running' },
  recognise: { any: ['stt', 'tt', 'số tt', 'số thứ tự'] },
  width: 6,
};

export const NOTES: Column<FieldValues> = {
  id: 'notes',
  header: ['Ghi chú'],
  name: { vi: 'Ghi chú', en: 'notes' },
  values: { kind: 'note' },
  recognise: { any: ['ghi chú'] },
  width: 20,
};

/** Whose table it is, where one school fills it in. */
export const SCHOOL: Column<FieldValues> = {
  id: 'school',
  header: ['Tên trường'],
  name: { vi: 'Tên trường', en: 'school' },
  values: { kind: 'name' },
  recognise: {
    any: ['tên trường', 'tên cơ sở giáo dục', 'trường', 'cơ sở giáo dục', 'csgd'],
    none: ['loại', 'cấp học', 'hiệu trưởng', 'mã', 'số', 'hội đồng', 'tổ chức', 'quản lí', 'đạt'],
  },
  width: 30,
};

export const SCHOOL_KIND: Column<FieldValues> = {
  id: 'kind',
  header: ['Loại CSGD'],
  name: { vi: 'Loại CSGD', en: 'school kind' },
  values: { kind: 'schoolKind' },
  recognise: {
    any: ['loại cơ sở giáo dục', 'loại hình', 'loại trường', 'cấp học', 'bậc học', 'loại csgd'],
    none: ['tên', 'đánh giá'],
  },
  width: 20,
};
