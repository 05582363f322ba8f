import { recognise } from '../../../src/core/recognise/recognise';
import type { FieldReading, ListRecord, RecognisedList } from '../../../src/core/submission/list-submission';
import { CONFIDENCE_BOUND } from '../../../src/core/submission/recognised';
import { rangeAddress } from '../../../src/core/sheet/address';
import type { Grid } from '../../../src/core/sheet/grid';
import { schoolHits } from '../../../src/core/rules/run/school-findings';
import { distinctSchools } from '../../../src/core/schools/distinct-schools';
import { listTemplates } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { schoolRegister as REGISTER } from '../../../src/templates/school-register';
import { aFormGrid, aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const LISTS = listTemplates(TEMPLATES);
const DATE = { numberFormat: 'dd/mm/yyyy', font: '' };

const listsOn = (...grids: Grid[]): readonly RecognisedList[] =>
  recognise(aWorkbook(...grids), LISTS, '').lists;

function onlyList(...grids: Grid[]): RecognisedList {
  const lists = listsOn(...grids);
  expect(lists).toHaveLength(1);
  return lists[0] as RecognisedList;
}

/** What a school's row comes to: kind, self-assessed, externally assessed, result. */
function summary({ name, fields }: ListRecord): readonly unknown[] {
  const of = (id: string): unknown => {
    const reading = fields[id]?.reading;
    return reading && short(reading);
  };
  return [name, of('kind'), of('selfAssessed'), of('externallyAssessed'), of('result')];
}

function short(reading: FieldReading): unknown {
  if (reading.state === 'kind') return reading.kind;
  if (reading.state === 'choice') return reading.choice;
  if (reading.state === 'done') return reading.on ?? 'done';
  return reading.state === 'blank' ? undefined : reading.state;
}

const HEADER: readonly CellSpec[] = [
  'TT',
  'Tên CSGD',
  'Xã (phường, thị trấn)',
  'Loại CSGD',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
];
const SCHOOLS: readonly (readonly CellSpec[])[] = [
  [1, 'Trường MN Hoa Sen', 'Lộc An', 'Mầm non', 2020, '12/05/2021', 'Đạt cấp độ 2'],
  [2, 'Trường TH Lê Lợi', 'Lộc Hoà', 'Tiểu học', 'x', undefined, undefined],
  [3, 'Trường TH&THCS Lộc Phú', 'Lộc Phú', 'TH&THCS', 'x', 'x', 'Không đạt'],
];
const EXPECTED = [
  ['Trường MN Hoa Sen', 'preschool', '2020', '2021-05-12', 'level2'],
  ['Trường TH Lê Lợi', 'primary', 'done', undefined, undefined],
  ['Trường TH&THCS Lộc Phú', 'multiLevel', 'done', 'done', 'failed'],
];

describe('a list with one row for each school', () => {
  it('is found by the form’s words, with full confidence, and its fields keep their cells', () => {
    const list = onlyList(aGrid({ rows: [HEADER, ...SCHOOLS] }));
    expect(list.confidence).toBe(1);
    expect(list.shape).toBe('rows');
    expect(list.records.map(summary)).toEqual(EXPECTED);
    expect(rangeAddress(list.range)).toBe('A1:G4');
    expect(list.records[0]?.fields['result']).toEqual({
      cell: 'G2',
      typed: 'Đạt cấp độ 2',
      isFormula: false,
      reading: { state: 'choice', choice: 'level2', lower: [] },
    });
    expect(list.hits).toEqual([]);
  });

  it('is found at any offset, under a title, with notes and signatures below', () => {
    const rows = [
      ['UBND HUYỆN LỘC NINH'],
      ['DANH SÁCH TRƯỜNG VÀ KẾT QUẢ ĐÁNH GIÁ NGOÀI NĂM 2022'],
      [],
      HEADER,
      ...SCHOOLS,
      [],
      [undefined, 'NGƯỜI LẬP BIỂU', undefined, undefined, 'HIỆU TRƯỞNG'],
      [undefined, 'Nguyễn Văn A'],
    ];
    const list = onlyList(aGrid({ rows, at: { row: 5, column: 4 } }));
    expect(list.records.map(summary)).toEqual(EXPECTED);
    expect(rangeAddress(list.range)).toBe('D8:J11');
    expect(list.hits).toEqual([]);
  });

  it.each<[string, readonly CellSpec[]]>([
    ['abbreviated', ['STT', 'Tên đơn vị', 'Địa bàn', 'Cấp học', 'TĐG', 'ĐGN', 'KQ ĐGN']],
    [
      'other words',
      ['Số TT', 'Tên trường', 'Xã', 'Loại hình', 'Năm hoàn thành TĐG', 'Ngày đánh giá ngoài', 'Cấp độ'],
    ],
    ['upper case', HEADER.map((text) => String(text).toUpperCase())],
    [
      'without diacritics',
      ['TT', 'Ten truong', 'Xa', 'Cap hoc', 'Tu danh gia', 'Danh gia ngoai', 'Ket qua danh gia ngoai'],
    ],
  ])('is found with headers %s', (_, header) => {
    const list = onlyList(aGrid({ rows: [header, ...SCHOOLS] }));
    expect(list.records.map(summary)).toEqual(EXPECTED);
    expect(list.confidence).toBeGreaterThanOrEqual(CONFIDENCE_BOUND);
  });

  it('is found with the results as columns of their own, marked with x, merged or not', () => {
    const rows: CellSpec[][] = [
      ['TT', 'Tên trường', 'Tự đánh giá', 'Đã được ĐGN', 'Kết quả đánh giá ngoài'],
      [
        undefined,
        undefined,
        undefined,
        undefined,
        'Không đạt',
        'Đạt cấp độ',
        undefined,
        undefined,
        undefined,
      ],
      [undefined, undefined, undefined, undefined, undefined, 1, 2, 3, 4],
      [1, 'Trường MN Hoa Sen', 'x', 'x', undefined, undefined, 'X'],
      [2, 'Trường TH Lê Lợi', 'x', 'x', 'x'],
      [3, 'Trường TH Lộc Phú', 'x', 'x', undefined, 'x', 'x', 'x'],
    ];
    const expected = [
      ['Trường MN Hoa Sen', 'preschool', 'done', 'done', 'level2'],
      ['Trường TH Lê Lợi', 'primary', 'done', 'done', 'failed'],
      ['Trường TH Lộc Phú', 'primary', 'done', 'done', 'level3'],
    ];
    const merges = ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:I1', 'E2:E3', 'F2:I2'];
    const merged = onlyList(aGrid({ rows, merges }));
    expect(merged.records.map(summary)).toEqual(expected);
    expect(merged.records[2]?.fields['result']?.reading).toEqual({
      state: 'choice',
      choice: 'level3',
      lower: ['level1', 'level2'],
    });
  });

  it('is found when its first column is blank in the first row, which is short text throughout', () => {
    const rows = [
      ['Mã trường', 'Tên trường', 'Xã', 'Cấp học', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả'],
      [undefined, 'MN Hoa Sen', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 2'],
      ['07012302', 'MN Sơn Ca', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1'],
    ];
    expect(onlyList(aGrid({ rows })).records.map(({ name }) => name)).toEqual(['MN Hoa Sen', 'MN Sơn Ca']);
  });

  it('reads «Kết quả: Đạt» and «Cấp độ: 2» together', () => {
    const rows: CellSpec[][] = [
      ['TT', 'Tên trường', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả', 'Cấp độ'],
      [1, 'Trường MN Hoa Sen', 'x', 'x', 'Đạt', 2],
      [2, 'Trường MN Hoa Mai', 'x', 'x', 'Đạt', undefined],
      [3, 'Trường MN Hoa Lan', 'x', 'x', 'Không đạt', undefined],
      [4, 'Trường MN Hoa Hồng', 'x', 'x', 'Không đạt', 1],
    ];
    expect(onlyList(aGrid({ rows })).records.map((one) => summary(one)[4])).toEqual([
      'level2',
      'unreadable',
      'failed',
      'conflict',
    ]);
  });

  it('takes a kind from its column, else from the name, else from the heading over the rows', () => {
    const rows: CellSpec[][] = [
      ['TT', 'Tên trường', 'Loại hình', 'Tự đánh giá', 'Đánh giá ngoài', 'Kết quả'],
      ['I', 'CẤP MẦM NON (2 trường)'],
      [1, 'Hoa Sen', 'Công lập', 'x', undefined, undefined],
      [2, 'Trường TH Lê Lợi', 'Tư thục', 'x', undefined, undefined],
      ['II', 'Tiểu học'],
      [1, 'Võ Thị Sáu', undefined, 'x', undefined, undefined],
      [2, 'Trần Phú', 'THCS', 'x', undefined, undefined],
      [undefined, 'Cộng', undefined, 4],
    ];
    const list = onlyList(aGrid({ rows }));
    expect(list.records.map((one) => summary(one).slice(0, 2))).toEqual([
      ['Hoa Sen', 'preschool'],
      ['Trường TH Lê Lợi', 'primary'],
      ['Võ Thị Sáu', 'primary'],
      ['Trần Phú', 'lowerSecondary'],
    ]);
    expect(list.hits.map(({ code, at }) => [code, at.cell])).toEqual([['STR015', 'B8']]);
  });

  it('goes on over blank rows and ends where something else begins', () => {
    const rows: CellSpec[][] = [
      [...HEADER],
      [...(SCHOOLS[0] ?? [])],
      [],
      [],
      [...(SCHOOLS[1] ?? [])],
      [],
      ['Ghi chú: số liệu do các trường báo cáo'],
      ['TT', 'Tiêu chuẩn', 'Tiêu chí'],
      [1, 'Tổ chức và quản lý nhà trường', 10],
    ];
    expect(onlyList(aGrid({ rows })).records.map(({ name }) => name)).toEqual([
      'Trường MN Hoa Sen',
      'Trường TH Lê Lợi',
    ]);
  });

  it('keeps a row of marks without a name, so that it is missed', () => {
    const rows = [HEADER, ...SCHOOLS, [4, undefined, undefined, 'Mầm non', 'x', 'x', 'Đạt cấp độ 1']];
    expect(onlyList(aGrid({ rows })).records.map(({ name }) => name)).toEqual([
      ...EXPECTED.map(([name]) => name),
      '',
    ]);
  });

  it('tells columns that the form does not have where the schools have something in them, at their headers', () => {
    const beside = (
      row: readonly CellSpec[],
      pupils: CellSpec,
      blank: CellSpec,
      last: CellSpec,
    ): readonly CellSpec[] => [...row.slice(0, 3), pupils, blank, ...row.slice(3), last];
    const rows = [
      beside(HEADER, 'Số học sinh', 'Điện thoại', undefined),
      ...SCHOOLS.map((row, i) => beside(row, 300 + i, undefined, i === 1 ? 25 : undefined)),
    ];
    const [found, ...others] = onlyList(aGrid({ name: 'DS', rows })).hits;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'STR010',
      at: { sheet: 'DS', cell: 'D1' },
      // What stands under no header is told by the letter of its column.
      facts: { headers: ['Số học sinh', 'J'] },
      related: [{ sheet: 'DS', cell: 'J2' }],
    });
  });

  it('is two lists when a second header follows', () => {
    const lists = listsOn(aGrid({ rows: [HEADER, ...SCHOOLS.slice(0, 1), [], HEADER, ...SCHOOLS.slice(1)] }));
    expect(lists.map(({ records }) => records.length)).toEqual([1, 2]);
  });

  it('is not sure when half of the columns that tell it are missing, and says so', () => {
    const rows: CellSpec[][] = [
      ['TT', 'Tên CSGD', 'Cấp học', 'Kết quả đánh giá ngoài', 'Ghi chú'],
      [1, 'Trường MN Hoa Sen', 'MN', 'Đạt cấp độ 2', ''],
    ];
    const list = onlyList(aGrid({ rows }));
    expect(list.confidence).toBeLessThan(CONFIDENCE_BOUND);
    expect(list.hits.map(({ code }) => code)).toEqual(['STR017']);
  });

  it.each<[string, CellSpec[][]]>([
    [
      'schools without anything of accreditation',
      [
        ['TT', 'Tên trường', 'Cấp học', 'Ngày công nhận', 'Ghi chú'],
        [1, 'Trường MN Hoa Sen', 'MN', '12/5/2020', ''],
      ],
    ],
    [
      'staff of schools',
      [
        ['TT', 'Tên trường', 'Cấp học', 'Xã', 'Số giáo viên'],
        [1, 'Trường TH Kim Đồng', 'TH', 'Lộc An', 31],
      ],
    ],
    [
      'buildings',
      [
        ['TT', 'Tên trường', 'Loại hình', 'Địa chỉ', 'Mái, tường'],
        [1, 'Trường TH Kim Đồng', 'Công lập', 'Ấp 3', 'Mái tôn'],
      ],
    ],
  ])('is no form of the product where little of one is there, and that is asked about: %s', (_, rows) => {
    const { lists, hits } = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, 'x.xlsx');
    expect(lists).toEqual([]);
    expect(hits.map(({ code, at }) => [code, at.cell]).filter(([code]) => code === 'STR022')).toEqual([
      ['STR022', expect.stringMatching(/^[A-C]1$/)],
    ]);
  });

  it('is known as the sector’s database exports it, whatever of accreditation is missing', () => {
    const rows: CellSpec[][] = [
      [
        'STT',
        'MA_TRUONG',
        'TEN_TRUONG_HOC',
        'MA_DON_VI',
        'CAP_HOC',
        'TRANG_THAI',
        'CHUAN_QUOC_GIA',
        'NGAY_THANH_LAP',
      ],
      [1, '19164317', 'Trường Mầm non Họa Mi', '164', '45', '1', '1', '06/03/1993'],
      [2, '19164451', 'Tiểu học số 1 Linh Sơn', '164', '1', '0', '0', '01/01/1908'],
      [3, '19000E01', 'TH&THCS Trúc Mai', '170', '12', 'Đã xóa', '3', ''],
    ];
    const list = onlyList(aGrid({ rows }));
    const read = list.records.map(({ fields }) =>
      ['code', 'officeCode', 'kind', 'state', 'national', 'founded'].map((id) => {
        const reading = fields[id]?.reading;
        if (reading?.state === 'kind') return reading.kind;
        if (reading?.state === 'choice') return reading.choice;
        if (reading?.state === 'date') return reading.day;
        return reading?.state === 'text' ? reading.text : reading?.state;
      }),
    );
    expect(read).toEqual([
      ['19164317', '164', 'preschool', 'open', 'national1', '1993-03-06'],
      ['19164451', '164', 'primary', 'stopped', 'none', '1908-01-01'],
      ['19000E01', '170', 'multiLevel', 'deleted', 'none', 'blank'],
    ]);
    const schools = distinctSchools(REGISTER, [list], '2025-06-23');
    expect(schools.map(({ name, uncounted }) => [name, uncounted])).toEqual([
      ['Trường Mầm non Họa Mi', undefined],
      ['Tiểu học số 1 Linh Sơn', 'notOpen'],
      ['TH&THCS Trúc Mai', 'notOpen'],
    ]);
    expect(schoolHits(REGISTER, schools, '2025-06-23').map(({ code, at }) => [code, at.cell])).toEqual([
      ['REG019', 'F3'],
      ['REG019', 'F4'],
    ]);
  });

  it('is told from ownership and groups of levels by the header of the kind', () => {
    const rows: CellSpec[][] = [
      ['Mã trường', 'Tên trường', 'Loại hình đào tạo', 'Loại hình trường', 'Nhóm cấp học', 'Phường/Xã'],
      ['22195425', 'Hội nhập Quốc tế iSchool', 'Tư thục', 'TH', 'MN - TH', 'Phường Cẩm Phả'],
      ['195DL090', 'Little House', 'Tư thục', 'MN', 'Mầm non', 'Phường Cẩm Phả'],
    ];
    const list = onlyList(aGrid({ rows }));
    const kinds = list.records.map(({ fields }) => fields['kind']?.reading);
    expect(kinds.map((kind) => kind?.state === 'kind' && kind.kind)).toEqual(['primary', 'preschool']);
    expect(list.records.map(({ fields }) => fields['ownership']?.typed)).toEqual(['Tư thục', 'Tư thục']);
  });
});

describe('levels as typed', () => {
  it.each<[CellSpec, string | undefined]>([
    [1, 'level1'],
    ['2', 'level2'],
    ['Cấp độ 2', 'level2'],
    ['CĐ3', 'level3'],
    ['CĐ 3', 'level3'],
    ['Đạt cấp độ 1', 'level1'],
    ['đạt cấp độ IV', 'level4'],
    ['II', 'level2'],
    ['Đạt KĐCLGD mức 2', 'level2'],
    ['Đạt kiểm định chất lượng giáo dục cấp độ 3', 'level3'],
    ['Được công nhận đạt cấp độ 2', 'level2'],
    ['Mức độ 1', 'level1'],
    ['Dat cap do 2', 'level2'],
    ['Không đạt', 'failed'],
    ['KHÔNG ĐẠT', 'failed'],
    ['Chưa đạt', 'failed'],
    ['Không đạt kiểm định', 'failed'],
    ['-', 'none'],
    ['Chưa đánh giá ngoài', 'none'],
    ['Đạt', 'unreadable'],
    ['5', 'unreadable'],
    ['Chưa đạt cấp độ 2', 'unreadable'],
    ['Cấp độ 2 hoặc 3', 'unreadable'],
    ['Không', 'unreadable'],
    ['x', 'unreadable'],
    [undefined, undefined],
  ])('%s', (typed, expected) => {
    const rows = [HEADER, [1, 'Trường MN Hoa Sen', 'Lộc An', 'MN', 'x', 'x', typed]];
    expect(summary(onlyList(aGrid({ rows })).records[0] as ListRecord)[4]).toBe(expected);
  });
});

describe('marks and days as typed', () => {
  it.each<[CellSpec, string | undefined]>([
    ['x', 'done'],
    ['X', 'done'],
    ['Có', 'done'],
    ['Đã hoàn thành', 'done'],
    ['Đã công khai', 'done'],
    ['Đ', 'done'],
    [1, 'done'],
    [2021, '2021'],
    ['2020-2021', '2021'],
    [{ value: 44347, style: DATE }, '2021-05-31'],
    ['31/5/2021', '2021-05-31'],
    ['QĐ số 45/QĐ-SGDĐT ngày 31/5/2021', '2021-05-31'],
    ['QĐ số 45/QĐ-SGDĐT', 'done'],
    ['Chưa', 'notDone'],
    ['Chưa công khai', 'notDone'],
    ['K', 'notDone'],
    ['-', 'notDone'],
    [0, 'notDone'],
    ['31/02/2021', 'unreadable'],
    ['có thể', 'unreadable'],
    [7, 'unreadable'],
    [{ value: null, formula: 'A1' }, 'noStoredValue'],
    [{ value: { error: '#REF!' } }, 'errorValue'],
  ])('%s', (typed, expected) => {
    const rows = [HEADER, [1, 'Trường MN Hoa Sen', 'Lộc An', 'MN', typed, 'x', 2]];
    expect(summary(onlyList(aGrid({ rows })).records[0] as ListRecord)[2]).toBe(expected);
  });
});

describe('a form that one school fills in downwards', () => {
  const FORM: readonly (readonly [label: string, value: CellSpec])[] = [
    ['Tên CSGD', 'Trường MN Hoa Sen'],
    ['Xã (phường, thị trấn)', 'Lộc An'],
    ['Loại CSGD', 'Mầm non'],
    ['Đã hoàn thành tự đánh giá', 2020],
    ['Đã được đánh giá ngoài', '12/05/2021'],
    ['Kết quả đánh giá ngoài', 'Đạt cấp độ 2'],
    ['Đạt chuẩn quốc gia', 'Mức độ 1'],
  ];

  it.each<[string, (form: typeof FORM) => Grid]>([
    ['label beside value', (form) => aGrid({ rows: form })],
    ['a blank between', (form) => aGrid({ rows: form.map(([label, value]) => [label, undefined, value]) })],
    [
      'two blanks between',
      (form) => aGrid({ rows: form.map(([label, value]) => [label, '', undefined, value]) }),
    ],
    [
      'colons and numbers',
      (form) => aGrid({ rows: form.map(([label, value], i) => [`${String(i + 1)}. ${label}:`, value]) }),
    ],
    ['numbers beside', (form) => aGrid({ rows: form.map(([label, value], i) => [i + 1, label, value]) })],
    [
      'merged labels',
      (form) =>
        aGrid({
          rows: form.map(([label, value]) => [label, undefined, undefined, value]),
          merges: form.map((_, i) => `A${String(i + 1)}:C${String(i + 1)}`),
        }),
    ],
    [
      'a title over it, at an offset, blank rows between',
      (form) =>
        aGrid({
          rows: [
            ['PHÒNG GD&ĐT LỘC NINH'],
            ['KẾT QUẢ ĐÁNH GIÁ NGOÀI CỦA TRƯỜNG'],
            [],
            ...form.flatMap(([label, value]) => [[label, value], []]),
            ['', 'HIỆU TRƯỞNG'],
          ],
          at: { row: 4, column: 3 },
        }),
    ],
  ])('is found with %s', (_, make) => {
    const list = onlyList(make(FORM));
    expect(list.shape).toBe('form');
    expect(list.confidence).toBeGreaterThan(0.9);
    expect(list.records.map(summary)).toEqual([EXPECTED[0]]);
    expect(list.hits).toEqual([]);
  });

  it('keeps its cells', () => {
    const grid = aGrid({
      rows: FORM.map(([label, value]) => [label, undefined, value]),
      at: { row: 3, column: 2 },
    });
    const list = onlyList(grid);
    expect(list.records[0]?.fields['result']?.cell).toBe('D8');
    expect(rangeAddress(list.range)).toBe('B3:D9');
  });

  it('is found with label and value in one cell', () => {
    const rows = FORM.map(([label, value]) => [`${label}: ${String(value)}`]);
    const list = onlyList(aGrid({ rows }));
    expect(list.records.map(summary)).toEqual([EXPECTED[0]]);
    expect(list.records[0]?.nameCell).toBe('A1');
  });

  it('is found when only its title names the school', () => {
    const rows = [['TRƯỜNG MẦM NON HOA SEN'], ['Kết quả kiểm định'], [], ...FORM.slice(1)];
    const [record] = onlyList(aGrid({ rows })).records;
    expect([record?.name, record?.nameCell]).toEqual(['TRƯỜNG MẦM NON HOA SEN', 'A1']);
  });

  it('is found with a line for each result', () => {
    const rows: CellSpec[][] = [
      ['Đơn vị:', 'Trường TH Lê Lợi'],
      ['Đã hoàn thành tự đánh giá:', 'x'],
      ['Đã được đánh giá ngoài:', 'x'],
      ['Kết quả đánh giá ngoài'],
      ['- Không đạt:'],
      ['- Đạt cấp độ 1:', 'x'],
      ['- Đạt cấp độ 2:', 'x'],
      ['- Đạt cấp độ 3:'],
    ];
    expect(onlyList(aGrid({ rows })).records.map(summary)).toEqual([
      ['Trường TH Lê Lợi', 'primary', 'done', 'done', 'level2'],
    ]);
  });

  it('may stand several times on a sheet', () => {
    const second = FORM.map(([label, value]) => [label, label === 'Tên CSGD' ? 'Trường MN Hoa Mai' : value]);
    const lists = listsOn(aGrid({ rows: [...FORM, [], ...second] }));
    expect(lists.map(({ records }) => records[0]?.name)).toEqual(['Trường MN Hoa Sen', 'Trường MN Hoa Mai']);
  });

  it('that nobody filled in holds no school', () => {
    const list = onlyList(aGrid({ rows: FORM.map(([label]) => [`${label}:`, '..........']) }));
    expect(list.records).toEqual([]);
  });
});

it.each<[string, Grid]>([
  ['table 1a', aFormGrid()],
  [
    'table 1a with running numbers and small figures',
    aGrid({
      rows: [
        [
          'STT',
          'Trường',
          'Tổng số',
          'Đã hoàn thành TĐG',
          'Đã được ĐGN',
          'Không đạt',
          'CĐ 1',
          'CĐ 2',
          'CĐ 3',
          'CĐ 4',
        ],
        [1, 'Mầm non', 2, 1, 1, 0, 1, 0, 0, 0],
        [2, 'Tiểu học', 1, 1, 1, 0, 0, 1, 0, 0],
        [3, 'THCS', 1, 1, 0, 0, 0, 0, 0, 0],
        [undefined, 'Cộng', 4, 3, 2, 0, 1, 1, 0, 0],
      ],
    }),
  ],
  [
    'criteria',
    aGrid({
      rows: [
        ['Tiêu chuẩn', 'Tiêu chí', 'Tên tiêu chí', 'Mức đạt'],
        ['1', '1.1', 'Phương hướng', 'Mức 2'],
      ],
    }),
  ],
  [
    'prose',
    aGrid({
      rows: [
        ['Các trường hoàn thành tự đánh giá và đăng ký đánh giá ngoài trước ngày 30/5.'],
        ['Đơn vị: Phòng GD&ĐT', 'Kết quả đánh giá ngoài gửi về Sở'],
      ],
    }),
  ],
])('%s is no list of schools', (_, grid) => {
  const ofSchools = LISTS.filter(({ rows }) => rows.namesSchools).map(({ id }) => id);
  const found = listsOn(grid).filter(({ template }) => ofSchools.includes(template));
  expect(found.flatMap(({ records }) => records)).toEqual([]);
});

it('reads the result under a header that lists what may stand there', () => {
  const header = [
    'TT',
    'Tên cơ sở giáo dục',
    'Loại hình (cấp học)',
    'Đã hoàn thành tự đánh giá',
    'Đã được đánh giá ngoài',
  ];
  const results = ['Đạt cấp độ 2', 'Không đạt', 'CĐ 3'];
  const grid = aGrid({
    rows: [
      [...header, 'Kết quả đánh giá ngoài (không đạt, cấp độ 1–4)'],
      ...results.map((result, i) => [i + 1, `MN Hoa ${String(i)}`, 'Mầm non', 'x', 'x', result]),
    ],
  });
  const { lists } = recognise(aWorkbook(grid), TEMPLATES, '');
  const read = lists[0]?.records.map(({ fields }) => fields['result']?.reading);
  expect(read).toMatchObject([{ choice: 'level2' }, { choice: 'failed' }, { choice: 'level3' }]);
});

describe('whose list of all schools it is', () => {
  const header = ['Mã trường', 'Tên trường', 'Cấp học'];
  const schools = [
    ['19164317', 'Trường Mầm non Họa Mi', 'Mầm non'],
    ['19164451', 'Trường TH Linh Sơn', 'Tiểu học'],
  ];
  const letterhead = [['UBND Tỉnh Thái Nguyên'], ['Sở Giáo dục và Đào tạo Tỉnh Thái Nguyên'], []];
  const claimsOf = (rows: CellSpec[][], path = 'x.xlsx'): string[] => {
    const { claims, lists } = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, path);
    return [...claims, ...lists.flatMap((list) => list.claims)].map(({ name }) => name);
  };

  it('is the province’s where its letterhead names nobody under it', () => {
    expect(claimsOf([...letterhead, header, ...schools])).toEqual(['Thái Nguyên']);
  });

  it('is the unit’s that is named under the province, or in the file’s name', () => {
    expect(claimsOf([...letterhead, ['PHÒNG GD&ĐT HUYỆN ĐẠI TỪ'], [], header, ...schools])).toEqual([
      'Đại Từ',
    ]);
    expect(claimsOf([...letterhead, header, ...schools], 'BC huyen Dai Tu.xlsx')).not.toContain(
      'Thái Nguyên',
    );
  });

  it('is nobody’s where one school stands under the letterhead: it may be its own report', () => {
    expect(claimsOf([...letterhead, header, ...schools.slice(0, 1)])).toEqual([]);
  });
});

it.each(['Cộng chung', 'Tổng cộng', 'Cộng'])(
  'calls the sum under criteria a sum, and no school: «%s»',
  (label) => {
    const rows: CellSpec[][] = [
      ['Tiêu chuẩn, Tiêu chí', 'Không đạt', 'Mức 1', 'Mức 2'],
      ['Tiêu chí 1.1', undefined, 'x', 'x'],
      ['Tiêu chí 1.2', undefined, 'x', undefined],
      [label, 0, 2, 1],
    ];
    const { lists } = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, 'x.xlsx');
    const [sum] = lists.flatMap(({ hits }) => hits).filter(({ code }) => code === 'STR015');
    expect(sum?.facts).toEqual({ label, isSum: true });
    expect(lists.flatMap(({ records }) => records)).toHaveLength(2);
  },
);
