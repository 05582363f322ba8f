import { changeCells, gridOfPlan, withPlannedSheets } from '../../../src/core/sheet/change-workbook';
import { formulaReads, sheetsRead } from '../../../src/core/sheet/references';
import type { Workbook } from '../../../src/core/sheet/grid';
import { rangeAddress } from '../../../src/core/sheet/address';
import { aGrid } from '../../builders/grids';

const workbook = (...sheets: Workbook['sheets']): Workbook => ({
  sheets,
  modified: undefined,
  date1904: false,
});
const reads = (formula: string): unknown => {
  const found = formulaReads(formula, 'A');
  return found === 'unknown' ? found : found.map(({ sheet, range }) => `${sheet}!${rangeAddress(range)}`);
};

describe('what a formula reads', () => {
  it.each([
    ['SUM(B2:B5)', ['A!B2:B5']],
    ['IF(C3=0,"",ROUND(D3*100/C3,1))', ['A!C3', 'A!D3', 'A!C3']],
    ["'Trường Hoa Sen'!$C$12+Mẫu!B1", ['Trường Hoa Sen!C12', 'Mẫu!B1']],
    ["'it''s'!A1:B2", ["it's!A1:B2"]],
    ['"B2"&TRUE', []],
    ['LOG10(A1)+1.5E+3', ['A!A1']],
    ['SUM(TongHop)', 'unknown'],
    ['SUM(Bang1[Số lượng])', 'unknown'],
    ['INDIRECT("B"&2)', 'unknown'],
    ["'[khac.xlsx]Sheet1'!A1", 'unknown'],
    ["SUM('T1:T3'!C5)", 'unknown'],
    ['SUM(T1:T3!C5)', 'unknown'],
    ['SUM(A:A)', 'unknown'],
    ['', 'unknown'],
  ])('%s', (formula, expected) => {
    expect(reads(formula)).toEqual(expected);
  });
});

describe('the sheets that a sheet reads', () => {
  const one = (...formulas: readonly string[]): unknown => {
    const cells = formulas.map((formula) => ({ value: 1, formula }));
    const read = sheetsRead(aGrid({ name: 'A', rows: [['chữ', ...cells]] }));
    return read === 'unknown' ? read : [...read];
  };
  it.each<[string[], unknown]>([
    [[], []],
    [['SUM(B2:B5)', 'A!B2+a!B3'], []],
    [
      ["'Trường Hoa Sen'!$C$12", 'Mẫu!B1+B2', 'MẪU!C3'],
      ['trường hoa sen', 'mẫu'],
    ],
    [['B2', 'SUM(TongHop)'], 'unknown'],
    [['IF(B2>TODAY(),1,0)'], 'unknown'],
    [['"TODAY()"&B2'], 'unknown'],
  ])('%j', (formulas, expected) => {
    expect(one(...formulas)).toEqual(expected);
  });
});

describe('changed cells', () => {
  const before = workbook(
    aGrid({
      name: 'S',
      rows: [
        [1, 2, { value: 3, formula: 'SUM(A1:B1)' }],
        ['x', undefined, { value: 30, formula: 'C1*10' }],
        [5, 6, { value: 11, formula: 'A3+B3' }],
      ],
    }),
    aGrid({
      name: 'T',
      rows: [
        [
          { value: 30, formula: "'S'!C2" },
          { value: 7, formula: 'TenRieng' },
        ],
      ],
    }),
  );

  it('hold their new content; formulas that read them, near or far, no longer have a value', () => {
    const { workbook: after } = changeCells(before, [
      { sheet: 'S', cell: 'B1', content: 20 },
      { sheet: 'S', cell: 'B2', content: 'mới' },
      { sheet: 'S', cell: 'A2', content: null },
    ]);
    const [s, t] = after.sheets;
    expect(s?.cell(1, 2)?.value).toBe(20);
    expect(s?.cell(2, 2)?.value).toBe('mới');
    expect(s?.cell(2, 1)).toBeUndefined();
    expect(s?.cell(1, 3)).toMatchObject({ value: null, formula: 'SUM(A1:B1)' });
    expect(s?.cell(2, 3)?.value).toBeNull();
    expect(s?.cell(3, 3)?.value).toBe(11);
    expect(t?.cell(1, 1)?.value).toBeNull();
    // What a name stands for is not known here, so its value is not trusted either.
    expect(t?.cell(1, 2)?.value).toBeNull();
    expect(before.sheets[0]?.cell(1, 2)?.value).toBe(2);
  });

  it('can be taken back', () => {
    const changes = [
      { sheet: 'S', cell: 'A1', content: 9 },
      { sheet: 'S', cell: 'C1', content: 4 },
      { sheet: 'S', cell: 'A1', content: 10 },
    ];
    const changed = changeCells(before, changes);
    const { workbook: after } = changeCells(changed.workbook, changed.before);
    expect(after.sheets[0]?.cell(1, 1)?.value).toBe(1);
    expect(after.sheets[0]?.cell(1, 3)?.formula).toBe('SUM(A1:B1)');
  });

  it('outside the workbook are a fault of the caller', () => {
    expect(() => changeCells(before, [{ sheet: 'Z', cell: 'A1', content: 1 }])).toThrow(RangeError);
    expect(() => changeCells(before, [{ sheet: 'S', cell: '1A', content: 1 }])).toThrow(RangeError);
  });
});

test('a planned sheet takes the place of the one of its name, or comes last', () => {
  const plan = (name: string) =>
    ({ name, columnWidths: [], cells: [{ row: 2, column: 1, style: 'count', value: 5 }] }) as const;
  const after = withPlannedSheets(
    workbook(aGrid({ name: 'S', rows: [[1]] }), aGrid({ name: 'T', rows: [[2]] })),
    [plan('S'), plan('Mới')],
  );
  expect(after.sheets.map(({ name }) => name)).toEqual(['S', 'T', 'Mới']);
  expect(after.sheets[0]?.cell(2, 1)).toMatchObject({ value: 5, style: { numberFormat: '#,##0' } });
  expect(gridOfPlan(plan('S')).cellCount).toBe(1);
});
