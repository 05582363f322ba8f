/** The columns by which lists of schools say which school a row is about. */

import type { Column, FieldValues } from '../core/template/template';

type Field = Column<FieldValues>;

export const RUNNING_NUMBER: Field = {
  id: 'number',
  header: ['TT'],
  name: { vi: 'TT', en: 'No.' },
  values: { kind: 'running' },
  recognise: { any: ['stt', 'tt', 'số tt', 'số thứ tự'] },
  width: 6,
};

export const SCHOOL_NAME: Field = {
  id: 'name',
  header: ['Tên CSGD'],
  name: { vi: 'Tên CSGD', en: 'school' },
  values: { kind: 'name' },
  recognise: {
    any: ['tên trường', 'tên cơ sở giáo dục', 'tên đơn vị', 'tên nhà trường', 'trường', 'đơn vị', 'csgd'],
    none: [
      'số',
      'loại',
      'cấp học',
      'bậc học',
      'mã',
      'hiệu trưởng',
      'địa chỉ',
      'chuẩn quốc gia',
      'đánh giá',
      'đạt',
      'ngày',
      'năm',
      'hạng',
      'chủ quản',
      'quản lí',
      'báo cáo',
    ],
  },
  width: 34,
};

export const COMMUNE: Field = {
  id: 'commune',
  header: ['Xã (phường, thị trấn)'],
  name: { vi: 'Xã (phường, thị trấn)', en: 'commune' },
  values: { kind: 'text' },
  recognise: { any: ['xã', 'phường', 'thị trấn', 'địa bàn'], none: ['xã hội', 'tên trường', 'ngày'] },
  width: 18,
};

export const SCHOOL_KIND: Field = {
  id: 'kind',
  header: ['Loại CSGD'],
  name: { vi: 'Loại CSGD', en: 'school kind' },
  values: {
    kind: 'schoolKind',
    // As the sector's database writes them. Digits are the levels: 1 primary, 2 lower and 3 upper
    // secondary; 4 and 5 together are a preschool, each alone an independent group, which is no
    // school.
    codes: {
      '45': 'preschool',
      '1': 'primary',
      '2': 'lowerSecondary',
      '3': 'upperSecondary',
      '12': 'multiLevel',
      '23': 'multiLevel',
      '123': 'multiLevel',
      '12345': 'multiLevel',
      '6': 'continuing',
      'phổ thông': 'multiLevel',
      'gdtx tỉnh': 'continuing',
      'gdtx huyện': 'continuing',
    },
  },
  recognise: {
    any: ['loại cơ sở giáo dục', 'loại hình', 'loại trường', 'cấp học', 'bậc học', 'ngành học', 'loại csgd'],
    none: ['tên', 'tự đánh giá', 'đánh giá ngoài', 'đào tạo', 'sở hữu'],
  },
  width: 22,
};

export const NOTES: Field = {
  id: 'notes',
  header: ['Ghi chú'],
  name: { vi: 'Ghi chú', en: 'notes' },
  values: { kind: 'note' },
  recognise: { any: ['ghi chú'], none: ['hồ sơ', 'đăng kí'] },
  width: 20,
};

export const SCHOOL_CODE: Field = {
  id: 'code',
  header: ['Mã trường'],
  name: { vi: 'Mã trường', en: 'school code' },
  values: { kind: 'code' },
  recognise: {
    any: ['mã trường', 'mã csgd', 'mã cơ sở giáo dục', 'mã số trường', 'mã định danh', 'mã moet'],
    none: ['tên', 'minh chứng', 'tiêu chí'],
  },
  width: 12,
};
