import { recognise } from '../../../src/core/recognise/recognise';
import type { RecognisedTable } from '../../../src/core/submission/submission';
import { CONFIDENCE_BOUND } from '../../../src/core/submission/recognised';
import { rangeAddress } from '../../../src/core/sheet/address';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { accreditationResults } from '../../../src/templates/accreditation-results';
import {
  aFormGrid,
  aGrid,
  aWorkbook,
  FORM_HEADER,
  FORM_ROWS,
  FORM_TOTAL,
  type CellSpec,
} from '../../builders/grids';

const recogniseSheets = (...grids: Grid[]): readonly RecognisedTable[] =>
  recognise(aWorkbook(...grids), TEMPLATES, 'bao cao.xlsx').tables;

function onlyTable(...grids: Grid[]): RecognisedTable {
  const tables = recogniseSheets(...grids);
  expect(tables).toHaveLength(1);
  return tables[0] as RecognisedTable;
}

/** Counts by kind and column, as read; blanks and the unreadable are left out. */
function figures(table: RecognisedTable): Record<string, Record<string, number>> {
  return Object.fromEntries(
    table.rows.map((row) => [
      row.kind,
      Object.fromEntries(
        Object.entries(row.counts).flatMap(([id, { reading }]) =>
          reading.state === 'value' ? [[id, reading.value]] : [],
        ),
      ),
    ]),
  );
}

const PRESCHOOL = {
  schools: 20,
  selfAssessed: 16,
  externallyAssessed: 10,
  failed: 1,
  level1: 2,
  level2: 4,
  level3: 2,
  level4: 1,
  preparing: 3,
};
const codes = (table: RecognisedTable): string[] => table.hits.map((one) => one.code);

/** Rearranges whole columns of the form; `undefined` inserts an empty one. */
const columns = (
  order: readonly (number | undefined)[],
  rows: readonly (readonly CellSpec[])[],
): CellSpec[][] => rows.map((row) => order.map((index) => (index === undefined ? undefined : row[index])));

function setCell(rows: CellSpec[][], row: number, column: number, value: CellSpec): void {
  (rows[row] ??= [])[column] = value;
}

const FORM = [...FORM_HEADER, ...FORM_ROWS, FORM_TOTAL];

describe('the table of the form', () => {
  it('is found by its words, with full confidence, and its figures keep their cells', () => {
    const table = onlyTable(aFormGrid());
    expect(table.confidence).toBe(1);
    expect(rangeAddress(table.range)).toBe('A4:L10');
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    expect(Object.keys(figures(table))).toEqual(['preschool', 'primary', 'lowerSecondary', 'multiLevel']);
    expect(table.rows[2]?.counts['level2']?.cell).toBe('I8');
    expect(table.total?.counts['schools']?.cell).toBe('B10');
    expect(table.statedDate).toBe('2022-01-31');
    expect(table.hits).toEqual([]);
  });

  it('is found on any sheet and at any offset', () => {
    const table = onlyTable(
      aGrid({
        name: 'Danh sách',
        rows: [
          ['STT', 'Tên trường'],
          [1, 'Trường Mầm non Hoa Sen'],
          [2, 'Trường TH Lê Lợi'],
        ],
      }),
      aGrid({ name: 'KQ', rows: FORM, at: { row: 12, column: 5 } }),
    );
    expect(table.sheet).toBe('KQ');
    expect(rangeAddress(table.range)).toBe('E12:P18');
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
  });

  it('is found with merged headers', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:K1'];
    expect(figures(onlyTable(aGrid({ rows: FORM, merges })))['preschool']).toEqual(PRESCHOOL);
  });

  it('is found with its headers in one row', () => {
    const header = [
      'Loại hình',
      'Tổng số trường',
      'Đã hoàn thành TĐG',
      'Tỷ lệ % TĐG',
      'Đã được ĐGN',
      '%',
      'Không đạt',
      'CĐ 1',
      'CĐ 2',
      'CĐ 3',
      'CĐ 4',
      'Đang hoàn thiện HS đăng kí ĐGN',
    ];
    const table = onlyTable(aGrid({ rows: [header, ...FORM_ROWS, FORM_TOTAL] }));
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    expect(table.columns).toHaveLength(11);
    expect(table.confidence).toBeGreaterThan(0.9);
  });

  it('is found with its headers in three rows, level numbers under «Đạt cấp độ», and a line of column numbers', () => {
    const header: CellSpec[][] = [
      [
        'CSGD',
        'Tổng số CSGD hiện có',
        'Đã hoàn thành tự đánh giá',
        undefined,
        'Đã được đánh giá ngoài',
        undefined,
        'Kết quả đánh giá ngoài',
        undefined,
        undefined,
        undefined,
        undefined,
        'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
      ],
      [
        undefined,
        undefined,
        'SL',
        'TL %',
        'SL',
        'TL %',
        'Không đạt',
        'Đạt cấp độ',
        undefined,
        undefined,
        undefined,
        undefined,
      ],
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined, 1, 2, 3, 4, undefined],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
    ];
    const merges = ['A1:A3', 'B1:B3', 'C1:D1', 'E1:F1', 'G1:K1', 'H2:K2', 'L1:L3'];
    for (const merged of [merges, []]) {
      const table = onlyTable(aGrid({ rows: [...header, ...FORM_ROWS, FORM_TOTAL], merges: merged }));
      expect(figures(table)['preschool']).toEqual(PRESCHOOL);
      expect(codes(table)).toEqual([]);
    }
  });

  it('is found with columns moved, inserted and missing', () => {
    const moved = columns([undefined, 0, 11, 1, 2, 4, 10, 9, 8, 7, 6], FORM);
    setCell(moved, 0, 0, 'STT');
    FORM_ROWS.forEach((_, i) => setCell(moved, 2 + i, 0, i + 1));
    const table = onlyTable(aGrid({ rows: moved, merges: [] }));
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    expect(codes(table)).toEqual([]);
  });

  it('does not take an inserted part of a column for the column, and names what it leaves out', () => {
    const rows = FORM.map((row) => [...row.slice(0, 2), undefined as CellSpec, ...row.slice(2)]);
    setCell(rows, 0, 2, 'Trong đó ngoài công lập');
    FORM_ROWS.forEach((_, i) => setCell(rows, 2 + i, 2, 1));
    const table = onlyTable(aGrid({ rows }));
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    const extra = table.hits.find((one) => one.code === 'STR010');
    expect(extra?.facts).toEqual({ headers: ['Trong đó ngoài công lập'] });
  });

  it.each([
    ['«Ghi chú» as a text column before the count', [...Array(11).keys(), 12, 11]],
    ['«Ghi chú» as a text column behind the count', [...Array(11).keys(), 11, 12]],
  ])('is found with %s', (_, order) => {
    const withNotes = FORM.map((row, i) => [
      ...row.slice(0, 12),
      (i === 0 ? 'Ghi chú' : i === 2 ? 'đã báo cáo' : undefined) as CellSpec,
    ]);
    setCell(withNotes, 0, 11, undefined);
    const table = onlyTable(aGrid({ rows: columns(order, withNotes) }));
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    expect(table.columns.some((column) => column.id === 'notes')).toBe(true);
  });

  it('is found in legacy fonts (TCVN3) and says so', () => {
    const font = { numberFormat: 'General', font: '.VnTime' };
    const typed: Record<string, string> = {
      'Mầm non': 'MÇm non',
      'Tiểu học': 'TiÓu häc',
      'Không đạt': 'Kh«ng ®¹t',
      'Đã được đánh giá ngoài': '§· ®­îc ®¸nh gi¸ ngoµi',
      'Đã hoàn thành tự đánh giá': '§· hoµn thµnh tù ®¸nh gi¸',
      'Đạt cấp độ 1': '§¹t cÊp ®é 1',
      'Đạt cấp độ 2': '§¹t cÊp ®é 2',
      'Đạt cấp độ 3': '§¹t cÊp ®é 3',
      'Đạt cấp độ 4': '§¹t cÊp ®é 4',
    };
    const rows = FORM.map((row) =>
      row.map((one): CellSpec =>
        typeof one === 'string' && typed[one] !== undefined ? { value: typed[one], style: font } : one,
      ),
    );
    const table = onlyTable(aGrid({ rows }));
    expect(figures(table)['preschool']).toEqual(PRESCHOOL);
    expect(table.confidence).toBe(1);
    expect(codes(table)).toEqual(['TYP006']);
  });

  it('is found in decomposed letters, look-alikes of Đ and without diacritics, the last less surely', () => {
    const change = (edit: (text: string) => string): Grid =>
      aGrid({ rows: FORM.map((row) => row.map((one) => (typeof one === 'string' ? edit(one) : one))) });
    expect(onlyTable(change((text) => text.normalize('NFD').replace(/Đ/g, '\u00d0'))).confidence).toBe(1);
    const bare = onlyTable(
      change((text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd')),
    );
    expect(bare.confidence).toBeLessThan(1);
    expect(bare.confidence).toBeGreaterThan(CONFIDENCE_BOUND);
    expect(figures(bare)['preschool']).toEqual(PRESCHOOL);
  });
});

describe('the rows of the table', () => {
  const withRows = (...rows: CellSpec[][]): RecognisedTable =>
    onlyTable(aGrid({ rows: [...FORM_HEADER, ...rows] }));

  it('skips blank rows and section headings, and reads on', () => {
    const rows = FORM_ROWS.flatMap((row) => [[...row], [], []]);
    const table = withRows(['I. Giáo dục mầm non và phổ thông'], ...rows, [...FORM_TOTAL]);
    expect(table.rows).toHaveLength(4);
    expect(table.total?.row).toBe(2 + 1 + 12 + 1);
  });

  it.each(['Cộng', 'Tổng cộng', 'TỔNG', 'Toàn huyện', 'Tổng số', 'Cộng toàn huyện', 'Cộng:'])(
    'knows the total row called «%s»',
    (label) => {
      const table = withRows(...FORM_ROWS.map((row) => [...row]), [label, ...FORM_TOTAL.slice(1)]);
      expect(table.total?.label).toBe(label);
      expect(table.rows).toHaveLength(4);
    },
  );

  it('knows a total row that comes first', () => {
    const table = withRows(['Tổng cộng', ...FORM_TOTAL.slice(1)], ...FORM_ROWS.map((row) => [...row]));
    expect(table.total?.row).toBe(3);
    expect(table.rows).toHaveLength(4);
  });

  it('does not count «Trong đó», and says so', () => {
    const [first, ...others] = FORM_ROWS.map((row) => [...row]);
    const part = ['Trong đó: ngoài công lập', 4, 3, 75, 2, 50, 0, 1, 1, 0, 0, 0];
    const table = withRows(first as CellSpec[], part, ...others, [...FORM_TOTAL]);
    expect(table.rows).toHaveLength(4);
    expect(table.hits).toContainEqual(
      expect.objectContaining({ code: 'STR009', at: { sheet: 'Mẫu 1', cell: 'A4' } }),
    );
  });

  it('names rows with figures that it cannot place instead of dropping or guessing them', () => {
    const table = withRows(
      ...FORM_ROWS.map((row) => [...row]),
      ['Trường chuyên biệt Hướng Dương', 1, 1],
      [undefined, 3, 2],
    );
    expect(codes(table)).toEqual(expect.arrayContaining(['STR005', 'STR006']));
    expect(table.hits.find((one) => one.code === 'STR006')?.at.cell).toBe('B8');
  });

  it('adds several rows of one kind and says so; an exact copy counts once', () => {
    const multi = [...(FORM_ROWS[3] as CellSpec[])];
    const table = withRows(
      ...FORM_ROWS.slice(0, 3).map((row) => [...row]),
      ['TH&THCS', ...multi.slice(1)],
      ['THCS&THPT', ...multi.slice(1)],
    );
    expect(table.rows.filter((row) => row.kind === 'multiLevel')).toHaveLength(2);
    expect(codes(table)).toContain('STR008');
    const copied = withRows(...FORM_ROWS.map((row) => [...row]), multi);
    expect(copied.rows.filter((row) => row.kind === 'multiLevel')).toHaveLength(1);
    expect(codes(copied)).toContain('STR007');
  });

  it('ends at the signature block, and does not read the next table of the sheet as its own', () => {
    const next: CellSpec[][] = [
      [],
      ['d) Nhập dữ liệu trên phần mềm'],
      ['Cấp học', 'Số trường đã nhập', 'Tỉ lệ %'],
      ['Mầm non', 18, 90],
      ['Tiểu học', 9, 90],
    ];
    const table = withRows(
      ...FORM_ROWS.map((row) => [...row]),
      [...FORM_TOTAL],
      ...next,
      [],
      ['NGƯỜI LẬP BÁO CÁO', undefined, undefined, 'TRƯỞNG PHÒNG'],
    );
    expect(table.range.bottom).toBe(7);
    expect(table.hits).toEqual([]);
  });

  it('keeps figures of hidden rows and hidden sheets, and asks about them', () => {
    const hidden = onlyTable(aGrid({ rows: FORM, hiddenRows: [4] }));
    expect(hidden.rows).toHaveLength(4);
    expect(hidden.hits).toContainEqual(expect.objectContaining({ code: 'STR011', facts: { what: 'row' } }));
    expect(codes(onlyTable(aGrid({ rows: FORM, visibility: 'hidden' })))).toContain('STR011');
  });
});

describe('what is not sure', () => {
  it('is a finding and never a guess: a table that lacks most of its columns', () => {
    const rows = columns([0, 1, 7, 8], [FORM_HEADER[1] as CellSpec[], ...FORM_ROWS]);
    rows[0] = ['CSGD', 'Tổng số trường', 'Đạt cấp độ 1', 'Đạt cấp độ 2'];
    const table = onlyTable(aGrid({ rows }));
    expect(table.confidence).toBeLessThan(CONFIDENCE_BOUND);
    expect(codes(table)).toContain('STR002');
  });

  it('names a missing column that its sums do not hold without', () => {
    const table = onlyTable(aGrid({ rows: columns([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11], FORM) }));
    expect(table.hits).toContainEqual(
      expect.objectContaining({
        code: 'STR003',
        facts: { column: { vi: 'Đạt cấp độ 2', en: 'accreditation level 2' } },
      }),
    );
  });

  it('takes a column whose group header was typed once by its place, if the figures bear it out', () => {
    const header = FORM_HEADER.map((row) => [...row]);
    setCell(header, 0, 4, undefined);
    const confirmed = onlyTable(aGrid({ rows: [...header, ...FORM_ROWS, FORM_TOTAL] }));
    expect(figures(confirmed)['preschool']).toEqual(PRESCHOOL);
    expect(codes(confirmed)).toContain('STR013');
    const wrong = FORM_ROWS.map((row) => row.map((one, i) => (i === 4 ? 3 : one)));
    const refuted = onlyTable(aGrid({ rows: [...header, ...wrong] }));
    expect(codes(refuted)).toEqual(expect.arrayContaining(['STR004', 'STR003']));
    expect(figures(refuted)['preschool']).not.toHaveProperty('externallyAssessed');
  });

  it('does not take a list of schools for a table by kinds', () => {
    const header = [
      'STT',
      'Tên trường',
      'Cấp học',
      'Tổng số',
      'Tự đánh giá',
      'Đánh giá ngoài',
      'Không đạt',
      'Đạt cấp độ 1',
      'Đạt cấp độ 2',
    ];
    const schools = [1, 2, 3].map((i): CellSpec[] => [
      i,
      `Trường MN Hoa Sen ${String(i)}`,
      'Mầm non',
      1,
      1,
      1,
      0,
      1,
      0,
    ]);
    expect(recogniseSheets(aGrid({ rows: [header, ...schools] }))).toEqual([]);
  });

  it('says where it came near when there is no table', () => {
    const submission = recognise(
      aWorkbook(aGrid({ rows: [...FORM_HEADER, ['Lớp 1', 2], ['Lớp 2', 3]] })),
      TEMPLATES,
      'x.xlsx',
    );
    expect(submission.tables).toEqual([]);
    expect(submission.hits).toEqual([
      expect.objectContaining({
        code: 'STR001',
        at: { sheet: 'Mẫu 1', cell: 'A1' },
        facts: { nearest: expect.objectContaining({ table: accreditationResults.title }) },
      }),
    ]);
  });
});

describe('several tables', () => {
  it('are all found: on two sheets, one under the other, and side by side', () => {
    expect(recogniseSheets(aFormGrid({ name: 'A' }), aFormGrid({ name: 'B' }))).toHaveLength(2);
    const stacked = aGrid({
      rows: [['UBND HUYỆN BÙ ĐỐP'], ...FORM, [], [], ['UBND HUYỆN LỘC NINH'], ...FORM],
    });
    const [first, second] = recogniseSheets(stacked);
    expect(first && rangeAddress(first.range)).toBe('A2:L8');
    expect(second && rangeAddress(second.range)).toBe('A12:L18');
    expect(second?.claims.map((claim) => claim.name)).toEqual(['Lộc Ninh']);
    const beside = recogniseSheets(aGrid({ rows: FORM.map((row) => [...row, undefined, ...row]) }));
    expect(beside.map((table) => rangeAddress(table.range))).toEqual(['A1:L7', 'N1:Y7']);
    expect(beside.map((table) => figures(table)['preschool'])).toEqual([PRESCHOOL, PRESCHOOL]);
  });
});
