/**
 * How schools keep and hand out the blanks of diplomas, and the totals of it by school kind: THCS
 * and THPT apart.
 */

import type { SchoolKind } from '../core/regulations/school-kinds';
import type { Column, CountedList, FieldValues, FixedTemplate, FormFiller } from '../core/template/template';
import { COMMUNE, NOTES, RUNNING_NUMBER, SCHOOL_KIND, SCHOOL_NAME } from './school-columns';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

/** One of the diplomas that schools hand out. */
interface Diploma {
  /** In ids and on sheets: «THCS». */
  readonly short: 'THCS' | 'THPT';
  readonly kinds: readonly SchoolKind[];
  /**
   * Where nothing else is named, a school of these kinds has this diploma and a report on it is
   * missing.
   */
  readonly every: readonly SchoolKind[];
  /** Words that mean another diploma. */
  readonly notWords: readonly string[];
  readonly form: string;
  readonly exampleSchool: string;
  /** As a person types it. */
  readonly exampleKind: string;
  readonly filledBy: { readonly list: FormFiller; readonly totals: FormFiller };
}

const LOWER: Diploma = {
  short: 'THCS',
  filledBy: { list: 'office', totals: 'office' },
  kinds: ['lowerSecondary', 'multiLevel', 'continuing'],
  every: ['lowerSecondary'],
  notWords: ['thpt', 'trung học phổ thông'],
  form: 'Mẫu 1',
  exampleSchool: 'Trường THCS Lộc Hưng',
  exampleKind: 'Trung học cơ sở',
};
const UPPER: Diploma = {
  short: 'THPT',
  // Upper-secondary schools report to the department themselves, which adds up.
  filledBy: { list: 'school', totals: 'department' },
  kinds: ['upperSecondary', 'multiLevel', 'continuing'],
  every: ['upperSecondary'],
  notWords: ['thcs', 'trung học cơ sở'],
  form: 'Mẫu 2',
  exampleSchool: 'Trường THPT Lộc Ninh',
  exampleKind: 'Trung học phổ thông',
};

interface Figure {
  readonly id: string;
  readonly header: string;
  readonly en: string;
  readonly any: readonly string[];
  readonly none?: readonly string[];
}

/** Blanks of diplomas: what a school had and got is what it issued, spoiled and has left. */
const FIGURES: readonly Figure[] = [
  {
    id: 'carriedOver',
    header: 'Phôi tồn năm trước chuyển sang',
    en: 'blanks carried over',
    any: ['tồn năm trước', 'tồn đầu năm', 'năm trước chuyển sang', 'tồn đầu kì', 'chuyển sang'],
  },
  {
    id: 'received',
    header: 'Số phôi đã nhận',
    en: 'blanks received',
    any: ['đã nhận', 'được cấp về', 'nhận trong năm', 'phôi nhận', 'số nhận', 'tiếp nhận'],
  },
  {
    id: 'issued',
    header: 'Số bằng đã cấp',
    en: 'diplomas issued',
    any: ['đã cấp', 'cấp phát', 'đã phát', 'số bằng cấp'],
    none: ['bản sao', 'nhận'],
  },
  {
    id: 'spoiled',
    header: 'Số phôi hỏng',
    en: 'blanks spoiled',
    any: ['hỏng', 'in hỏng', 'viết sai', 'hủy', 'sai hỏng'],
  },
  {
    id: 'left',
    header: 'Số phôi còn lại',
    en: 'blanks left',
    any: ['còn lại', 'tồn cuối năm', 'tồn cuối kì', 'chưa sử dụng', 'còn tồn'],
  },
  {
    id: 'copies',
    header: 'Số bản sao đã cấp',
    en: 'copies issued',
    any: ['bản sao'],
  },
];

const EXAMPLE_FIGURES = {
  carriedOver: '6',
  received: '120',
  issued: '118',
  spoiled: '3',
  left: '5',
  copies: '4',
} as const;

const BALANCE = {
  check: 'balance',
  left: ['carriedOver', 'received'],
  right: ['issued', 'spoiled', 'left'],
} as const;

const sourceOf = ({ form, short }: Diploma): string =>
  `Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, ${form}, mục 3 (cấp phát, quản lý bằng tốt nghiệp ${short}; Thông tư 21/2019/TT-BGDĐT); các cột do chương trình đặt vì văn bản không in bảng`;

/** Over all figures, so that a sheet says whose diplomas they are even where its title is gone. */
const groupOf = ({ short }: Diploma): string => `Bằng tốt nghiệp ${short}`;

function diplomaList(diploma: Diploma): CountedList {
  const { short, kinds, every, notWords, filledBy, exampleSchool, exampleKind } = diploma;
  return {
    id: `diploma-management-${short.toLowerCase()}`,
    version: 1,
    // Short, so that the one word that tells the two diplomas apart weighs enough.
    title: `Quản lý bằng tốt nghiệp ${short}`,
    sheetName: `Bằng ${short}`,
    source: sourceOf(diploma),
    offer: {
      filledBy: filledBy.list,
      purpose: {
        vi: `Phôi và bằng ${short} của từng trường mỗi năm: nhận, cấp, hỏng, còn`,
        en: 'Blanks and diplomas of each school and year: received, issued, spoiled, left',
      },
    },
    rows: {
      by: 'record',
      name: 'name',
      namesSchools: true,
      kind: 'kind',
      place: 'commune',
      along: ['year'],
      ofKinds: kinds,
      telling: ['name', 'year', 'received', 'issued', 'left'],
      inputRows: 60,
      within: { list: 'school-register', every },
      addsUpTo: {
        template: `diploma-totals-${short.toLowerCase()}`,
        columns: Object.fromEntries(FIGURES.map(({ id }) => [id, { when: 'sum', column: id } as const])),
      },
    },
    columns: [
      RUNNING_NUMBER,
      SCHOOL_NAME,
      COMMUNE,
      SCHOOL_KIND,
      {
        id: 'year',
        header: ['Năm tốt nghiệp'],
        name: { vi: 'Năm tốt nghiệp', en: 'graduation year' },
        values: { kind: 'year' },
        recognise: {
          any: ['năm tốt nghiệp', 'khóa tốt nghiệp', 'năm học', 'năm'],
          none: ['trước', 'số', 'nhận', 'cấp', 'thành lập', 'đánh giá'],
        },
        width: 11,
      },
      ...FIGURES.map(({ id, header, en, any, none = [] }): Column<FieldValues> => ({
        id,
        header: [groupOf(diploma), header],
        name: { vi: header, en },
        values: { kind: 'count', whenBlank: id === 'copies' ? 'optional' : 'required' },
        recognise: { any, none: [...none, ...notWords] },
        width: 11,
      })),
      {
        id: 'published',
        header: ['Đã công bố thông tin cấp bằng trên cổng thông tin điện tử'],
        name: {
          vi: 'Đã công bố thông tin cấp bằng trên cổng thông tin điện tử',
          en: 'published on the web portal',
        },
        values: { kind: 'done' },
        recognise: {
          any: ['cổng thông tin', 'cổng thông tin điện tử', 'công bố', 'trang web', 'website'],
          none: ['chưa', 'lí do'],
        },
        width: 15,
      },
      {
        id: 'storage',
        header: ['Điều kiện lưu trữ, bảo quản'],
        name: { vi: 'Điều kiện lưu trữ, bảo quản', en: 'storage conditions' },
        values: { kind: 'text' },
        recognise: { any: ['bảo quản', 'lưu trữ', 'cơ sở vật chất'] },
        width: 26,
      },
      NOTES,
    ],
    checks: [
      {
        check: 'answered',
        columns: ['year', ...FIGURES.filter(({ id }) => id !== 'copies').map(({ id }) => id)],
      },
      BALANCE,
    ],
    results: { list: `DS bằng ${short}`, totals: `Bằng ${short} - theo loại CSGD` },
    example: {
      row: {
        number: '1',
        name: exampleSchool,
        commune: 'Lộc Hưng',
        kind: exampleKind,
        year: '2021',
        ...EXAMPLE_FIGURES,
        published: 'x',
        storage: 'Tủ sắt có khóa, phòng văn thư',
        notes: 'Phôi hỏng đã lập biên bản',
      },
    },
  };
}

function diplomaTable(diploma: Diploma): FixedTemplate {
  const { short, kinds, notWords, filledBy, exampleKind } = diploma;
  return {
    id: `diploma-totals-${short.toLowerCase()}`,
    version: 1,
    title: `Tổng hợp bằng tốt nghiệp ${short}`,
    sheetName: `Bằng ${short} - tổng hợp`,
    source: sourceOf(diploma),
    offer: {
      filledBy: filledBy.totals,
      purpose: {
        vi: `Phôi và bằng ${short} cộng theo loại CSGD`,
        en: 'Blanks and diplomas added up by kind of school',
      },
    },
    counts: 'phôi, bằng',
    rows: {
      by: 'schoolKind',
      printed: kinds,
      ofKinds: kinds,
      totalLabel: 'Cộng',
      totalAliases: TOTAL_ALIASES,
    },
    columns: [
      KIND_LABEL,
      ...FIGURES.map(({ id, header, en, any, none = [] }) => ({
        id,
        header: [groupOf(diploma), header],
        name: { vi: header, en },
        values: { kind: 'count', whenBlank: id === 'copies' ? 'optional' : 'required' } as const,
        recognise: { any, none: [...none, ...notWords] },
        width: 14,
      })),
      {
        id: 'notes',
        header: ['Ghi chú'],
        name: { vi: 'Ghi chú', en: 'notes' },
        values: { kind: 'note' },
        recognise: { any: ['ghi chú'] },
        width: 24,
      },
    ],
    results: { totals: `Bằng ${short} - toàn tỉnh`, byUnit: `Bằng ${short} - theo đơn vị` },
    example: {
      row: { kind: exampleKind, ...EXAMPLE_FIGURES, notes: 'Phôi hỏng đã lập biên bản' },
    },
    checks: [BALANCE],
  };
}

export const diplomaManagementLower = diplomaList(LOWER);
export const diplomaManagementUpper = diplomaList(UPPER);
export const diplomaTotalsLower = diplomaTable(LOWER);
export const diplomaTotalsUpper = diplomaTable(UPPER);
