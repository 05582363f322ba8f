/** Which schools made public what they must, year by year, and the table of it by school kind. */

import type { Column, CountedList, FixedTemplate, FieldValues } from '../core/template/template';
import { COMMUNE, NOTES, RUNNING_NUMBER, SCHOOL_KIND, SCHOOL_NAME } from './school-columns';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

/** The years that the form of 2022 asks for. */
const YEARS = [2018, 2019, 2020, 2021] as const;

const SOURCE =
  'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 2 (công khai theo Thông tư 36/2017/TT-BGDĐT, từ năm 2018 đến năm 2021); Sở GD&ĐT Kon Tum, mục IV (kế hoạch năm học sau); các cột do chương trình đặt vì văn bản không in bảng';

const idOf = (year: number): string => `disclosed${String(year)}`;
const YEAR_IDS = YEARS.map(idOf);

/**
 * «2018», «Năm 2018», «Năm học 2018-2019» are three ways to head a year; 2018 is not the end of
 * 2017-2018.
 */
function yearWords(year: number): Column<FieldValues>['recognise'] {
  const [digits, before] = [String(year), String(year - 1)];
  return {
    any: [`công khai năm ${digits}`, `công khai ${digits}`, `năm ${digits}`, `năm học ${digits}`, digits],
    none: [
      `${before} ${digits}`,
      'chuẩn quốc gia',
      'đánh giá',
      'tốt nghiệp',
      'bằng',
      'quyết định',
      'kế hoạch',
      'lí do',
      'chưa',
    ],
  };
}

export const publicDisclosure: CountedList = {
  id: 'public-disclosure',
  version: 1,
  title: 'Danh sách cơ sở giáo dục thực hiện công khai hằng năm theo Thông tư số 36/2017/TT-BGDĐT',
  sheetName: 'Công khai',
  source: SOURCE,
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Từng trường đã công khai đủ các nội dung hằng năm hay chưa',
      en: 'Whether each school disclosed all that it has to each year',
    },
  },
  rows: {
    by: 'record',
    name: 'name',
    namesSchools: true,
    kind: 'kind',
    place: 'commune',
    telling: ['name', ...YEAR_IDS],
    inputRows: 100,
    within: {
      list: 'school-register',
      every: ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'multiLevel', 'continuing'],
    },
    addsUpTo: {
      template: 'public-disclosure-totals',
      columns: {
        schools: { when: 'always' },
        disclosed: { when: 'allDone', columns: YEAR_IDS },
        notDisclosed: { when: 'anyNotDone', columns: YEAR_IDS },
        ...Object.fromEntries(YEAR_IDS.map((id) => [id, { when: 'done', column: id } as const])),
      },
    },
  },
  columns: [
    RUNNING_NUMBER,
    SCHOOL_NAME,
    COMMUNE,
    SCHOOL_KIND,
    ...YEARS.map((year): Column<FieldValues> => ({
      id: idOf(year),
      header: ['Đã thực hiện công khai', `Năm ${String(year)}`],
      name: { vi: `Đã công khai năm ${String(year)}`, en: `disclosed in ${String(year)}` },
      values: { kind: 'done' },
      recognise: yearWords(year),
      width: 10,
    })),
    {
      id: 'reason',
      header: ['Lí do chưa thực hiện công khai'],
      name: { vi: 'Lí do chưa thực hiện công khai', en: 'why not disclosed' },
      values: { kind: 'text' },
      recognise: { any: ['lí do', 'lí do chưa công khai', 'nguyên nhân'], none: ['kế hoạch'] },
      width: 28,
    },
    {
      id: 'plan',
      header: ['Kế hoạch thực hiện công khai năm học sau'],
      name: { vi: 'Kế hoạch thực hiện công khai năm học sau', en: 'plan for the next year' },
      values: { kind: 'text' },
      recognise: {
        any: ['kế hoạch thực hiện công khai', 'kế hoạch công khai', 'kế hoạch năm học', 'kế hoạch'],
        none: ['lí do', 'cải tiến'],
      },
      width: 28,
    },
    NOTES,
  ],
  checks: [
    { check: 'answered', columns: YEAR_IDS },
    { check: 'explained', columns: YEAR_IDS, by: 'reason' },
  ],
  results: { list: 'DS công khai', totals: 'Công khai - theo loại CSGD' },
  example: {
    row: {
      number: '1',
      name: 'Trường TH Lộc An A',
      commune: 'Lộc An',
      kind: 'Tiểu học',
      disclosed2018: 'x',
      disclosed2019: 'x',
      disclosed2020: 'x',
      disclosed2021: 'chưa',
      reason: 'Trang thông tin điện tử đang bảo trì',
      plan: 'Công khai đủ ba nội dung trước 30/9/2022',
      notes: 'Đã niêm yết tại trường',
    },
  },
};

export const publicDisclosureTotals: FixedTemplate = {
  id: 'public-disclosure-totals',
  version: 1,
  title: 'Kết quả thực hiện công khai hằng năm theo Thông tư số 36/2017/TT-BGDĐT',
  sheetName: 'Công khai - tổng hợp',
  source: SOURCE,
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Số trường đã công khai, theo loại CSGD',
      en: 'How many schools disclosed what, by kind',
    },
  },
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'multiLevel'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    KIND_LABEL,
    {
      id: 'schools',
      header: ['Tổng số trường'],
      name: { vi: 'Tổng số trường', en: 'schools' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          'tổng số trường',
          'tổng số cơ sở giáo dục',
          'số trường hiện có',
          'tổng số',
          'số trường',
          'số cơ sở giáo dục',
        ],
        none: ['công khai', 'tự đánh giá', 'đánh giá ngoài', 'đạt', 'chưa', 'đã'],
      },
      width: 11,
    },
    {
      id: 'disclosed',
      header: ['Số trường đã thực hiện công khai hằng năm', 'Số lượng'],
      name: { vi: 'Số trường đã thực hiện công khai hằng năm', en: 'disclosed every year' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['công khai hằng năm', 'công khai hàng năm', 'đã thực hiện công khai', 'đã công khai'],
        none: ['chưa', 'không', 'lí do', ...YEARS.map(String)],
      },
      width: 12,
    },
    {
      id: 'disclosedPercent',
      header: ['Số trường đã thực hiện công khai hằng năm', 'Tỉ lệ %'],
      name: { vi: 'Tỉ lệ % đã thực hiện công khai hằng năm', en: 'disclosed every year, %' },
      values: { kind: 'percent', part: 'disclosed', whole: 'schools' },
      recognise: {
        any: [
          'công khai hằng năm',
          'công khai hàng năm',
          'đã thực hiện công khai',
          'đã công khai',
          'công khai',
        ],
        none: ['chưa', 'không', 'lí do', ...YEARS.map(String)],
      },
      width: 10,
    },
    {
      id: 'notDisclosed',
      header: ['Số trường chưa thực hiện công khai'],
      name: { vi: 'Số trường chưa thực hiện công khai', en: 'not disclosed every year' },
      values: { kind: 'count', whenBlank: 'balanced' },
      recognise: {
        any: ['chưa thực hiện công khai', 'chưa công khai', 'không công khai', 'không thực hiện công khai'],
        none: ['lí do'],
      },
      width: 12,
    },
    ...YEARS.map((year) => ({
      id: idOf(year),
      header: ['Số trường đã công khai theo từng năm', `Năm ${String(year)}`],
      name: { vi: `Số trường đã công khai năm ${String(year)}`, en: `disclosed in ${String(year)}` },
      values: { kind: 'count', whenBlank: 'optional' } as const,
      recognise: yearWords(year),
      width: 10,
    })),
    {
      id: 'reason',
      header: ['Lí do chưa thực hiện'],
      name: { vi: 'Lí do chưa thực hiện', en: 'why not' },
      values: { kind: 'note' },
      recognise: { any: ['lí do', 'nguyên nhân', 'ghi chú'] },
      width: 30,
    },
  ],
  results: { totals: 'Công khai - toàn tỉnh', byUnit: 'Công khai - theo đơn vị' },
  example: {
    row: {
      kind: 'Tiểu học',
      schools: '21',
      disclosed: '19',
      notDisclosed: '2',
      disclosed2018: '20',
      disclosed2019: '20',
      disclosed2020: '21',
      disclosed2021: '19',
      reason: 'Trang thông tin điện tử đang bảo trì',
    },
  },
  checks: [
    { check: 'atMost', part: 'disclosed', whole: 'schools' },
    { check: 'sumOf', parts: ['disclosed', 'notDisclosed'], whole: 'schools' },
    ...YEAR_IDS.map((part) => ({ check: 'atMost', part, whole: 'schools' }) as const),
  ],
};
