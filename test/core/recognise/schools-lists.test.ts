/** Lists and tables about schools beside one another: none is taken for another, however its sheet is worded. */

import { consolidate } from '../../../src/core/consolidate/consolidate';
import { recognise } from '../../../src/core/recognise/recognise';
import { isSure } from '../../../src/core/submission/recognised';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

/** Each sure table and list of the sheet, and how many rows it has. */
function foundOn(...rows: readonly (readonly CellSpec[])[]): readonly unknown[] {
  const { tables, lists } = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, '');
  return [
    ...tables.map((one) => [one.template, isSure(one), one.rows.length]),
    ...lists.map((one) => [one.template, isSure(one), one.records.length]),
  ];
}

const DIPLOMAS = ['Năm tốt nghiệp', 'Tồn đầu năm', 'Đã nhận', 'Đã cấp', 'Hỏng', 'Còn lại', 'Bản sao'];
const FIGURES = [2021, 2, 80, 79, 1, 2, 5];

describe('lists of diplomas', () => {
  const header = ['TT', 'Tên trường', 'Cấp học', ...DIPLOMAS];

  it.each([
    ['CẤP PHÁT BẰNG TỐT NGHIỆP THCS', 'diploma-management-thcs'],
    ['CẤP PHÁT BẰNG TỐT NGHIỆP THPT', 'diploma-management-thpt'],
  ])('are told apart by their title: %s', (title, id) => {
    const rows = [[title], [], header, [1, 'Trường THCS&THPT Lương Thế Vinh', 'Nhiều cấp học', ...FIGURES]];
    expect(foundOn(...rows)).toEqual([[id, true, 1]]);
  });

  it.each([
    ['Trường THCS Nguyễn Du', 'THCS', 'diploma-management-thcs'],
    ['Trường THPT Lộc Ninh', 'THPT', 'diploma-management-thpt'],
  ])('are told apart by their schools: %s', (name, kind, id) => {
    expect(foundOn(header, [1, name, kind, ...FIGURES])).toEqual([[id, true, 1]]);
  });

  it.each<[string, readonly (readonly CellSpec[])[]]>([
    ['a list', [header, [1, 'Trường THCS&THPT Lương Thế Vinh', 'Nhiều cấp học', ...FIGURES]]],
    [
      'a table',
      [
        ['Loại hình', ...DIPLOMAS.slice(1)],
        ['Nhiều cấp học', ...FIGURES.slice(1)],
        ['Tổng cộng', ...FIGURES.slice(1)],
      ],
    ],
  ])(
    'are neither where nothing tells them apart: %s is an error, and no figure of it is merged',
    (_, rows) => {
      const workbook = aWorkbook(aGrid({ rows: [['PHÒNG GD&ĐT HUYỆN BÙ ĐỐP'], [], ...rows] }));
      const submission = recognise(workbook, TEMPLATES, 'Bù Đốp.xlsx');
      const content = { is: 'submission', submission } as const;
      const source = { file: 'Bù Đốp.xlsx', sha256: 'x', content };
      const { totals, lists, findings } = consolidate([source], { templates: TEMPLATES });
      expect(totals.flatMap(({ contributions }) => contributions)).toEqual([]);
      expect(lists.flatMap(({ records }) => records)).toEqual([]);
      expect(findings.some(({ severity, at }) => severity === 'error' && at.sheet !== undefined)).toBe(true);
    },
  );

  it('are no table of totals, and tables of totals are no list', () => {
    const totals = ['Loại hình', ...DIPLOMAS.slice(1)];
    const rows = [
      ['TỔNG HỢP CẤP PHÁT BẰNG TỐT NGHIỆP THCS'],
      totals,
      ['THCS', ...FIGURES.slice(1)],
      ['Nhiều cấp học', ...FIGURES.slice(1)],
      ['Tổng cộng', 4, 160, 158, 2, 4, 10],
    ];
    expect(foundOn(...rows)).toEqual([['diploma-totals-thcs', true, 2]]);
  });
});

describe('lists of disclosure', () => {
  const SCHOOL = ['Trường MN Hoa Sen', 'Mầm non'];

  it.each<[string, readonly CellSpec[]]>([
    ['years', ['TT', 'Tên trường', 'Cấp học', 'Năm 2018', 'Năm 2019', 'Năm 2020', 'Năm 2021', 'Lý do']],
    [
      'years of disclosure',
      [
        'TT',
        'Tên trường',
        'Cấp học',
        'Công khai 2018',
        'Công khai 2019',
        'Công khai 2020',
        'Công khai 2021',
        'Nguyên nhân',
      ],
    ],
    [
      'school years, by the year they begin in',
      [
        'TT',
        'Tên trường',
        'Cấp học',
        '2018-2019',
        '2019-2020',
        '2020-2021',
        '2021-2022',
        'Lý do chưa công khai',
      ],
    ],
  ])('are known by %s', (_, header) => {
    const { lists } = recognise(
      aWorkbook(
        aGrid({
          rows: [['CÔNG KHAI THEO THÔNG TƯ 36'], header, [1, ...SCHOOL, 'x', 'x', 'chưa', 'x', 'Nghỉ dịch']],
        }),
      ),
      TEMPLATES,
      '',
    );
    expect(lists.map((one) => [one.template, isSure(one)])).toEqual([['public-disclosure', true]]);
    const states = [2018, 2019, 2020, 2021].map(
      (year) => lists[0]?.records[0]?.fields[`disclosed${String(year)}`]?.reading.state,
    );
    expect(states).toEqual(['done', 'done', 'notDone', 'done']);
  });

  it('are told from the table of their totals', () => {
    const rows = [
      ['KẾT QUẢ CÔNG KHAI THEO THÔNG TƯ 36/2017'],
      [
        'CSGD',
        'Tổng số trường',
        'Đã công khai',
        'Tỉ lệ %',
        'Chưa công khai',
        'Năm 2018',
        'Năm 2019',
        'Năm 2020',
        'Năm 2021',
        'Lí do',
      ],
      ['Mầm non', 10, 8, 80, 2, 9, 9, 9, 10, 'Thiếu cán bộ'],
      ['Tiểu học', 12, 12, 100, 0, 12, 12, 12, 12],
      ['Cộng', 22, 20, 90.9, 2, 21, 21, 21, 22],
    ];
    expect(foundOn(...rows)).toEqual([['public-disclosure-totals', true, 2]]);
  });
});

it('a register is no registration, and a registration no register', () => {
  const register = [
    'TT',
    'Tên trường',
    'Xã',
    'Loại hình',
    'TĐG',
    'ĐGN',
    'KQ ĐGN',
    'Đợt ĐGN',
    'CQG',
    'Chu kỳ',
  ];
  const registration = [
    'TT',
    'Tên trường',
    'Xã',
    'Loại hình',
    'Đợt',
    'Ngày nộp hồ sơ',
    'Kiểm tra hồ sơ',
    'Chu kỳ',
    'Công nhận gần nhất',
  ];
  const school = [1, 'Trường MN Hoa Sen', 'Lộc An', 'Mầm non'];
  expect(foundOn(register, [...school, 'x', 'x', 'CĐ 2', 'Đợt 1', 'Mức độ 1', 1])).toEqual([
    ['school-register', true, 1],
  ]);
  expect(foundOn(registration, [...school, 'Đợt 1', '10/03/2022', 'x', 2, '12/05/2016'])).toEqual([
    ['external-assessment-registration', true, 1],
  ]);
});

it('a school’s own form gives its code with the zero in front, and its days', () => {
  const rows = [
    ['PHIẾU THÔNG TIN'],
    ['Tên trường:', 'Trường MN Hoa Sen'],
    ['Mã trường:', '07012301'],
    ['Loại hình:', 'Mầm non'],
    ['Ngày thành lập:', '05/09/1998'],
    ['Đã hoàn thành tự đánh giá:', '2020'],
    ['Đã được đánh giá ngoài:', '2020'],
    ['Kết quả đánh giá ngoài:', 'Đạt cấp độ 2'],
    ['Đợt đánh giá ngoài:', 'Đợt 2'],
    ['Chu kỳ kiểm định:', 'Chu kỳ 1'],
  ];
  const [list, ...others] = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, '').lists;
  expect(others).toEqual([]);
  expect([list?.template, list?.shape, list && isSure(list)]).toEqual(['school-register', 'form', true]);
  const fields = list?.records[0]?.fields;
  expect(fields?.['code']?.reading).toEqual({ state: 'text', text: '07012301' });
  expect(fields?.['founded']?.reading).toEqual({ state: 'date', day: '1998-09-05' });
  expect(fields?.['round']?.typed).toBe('Đợt 2');
  expect(fields?.['cycle']?.reading).toEqual({ state: 'choice', choice: 'cycle1', lower: [] });
});
