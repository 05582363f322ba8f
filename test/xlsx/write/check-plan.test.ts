/** Plans that cannot be written as they are. */

import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../../src/core/sheet/plan';
import { checkPlan } from '../../../src/xlsx/write/check-plan';
import { samplePlan } from './sample-plan';

const A1: PlannedCell = { row: 1, column: 1, style: 'label', value: 'Cộng' };

function workbook(sheet: Partial<SheetPlan>, more: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return { title: '', sheets: [{ name: 'Biểu', cells: [], columnWidths: [], ...sheet }], ...more };
}

function named(...names: string[]): WorkbookPlan {
  return { title: '', sheets: names.map((name) => ({ name, cells: [], columnWidths: [] })) };
}

describe('checkPlan', () => {
  it('has nothing against a sound plan', () => {
    expect(() => {
      checkPlan(samplePlan());
    }).not.toThrow();
  });

  it.each<[string, WorkbookPlan, string]>([
    ['an address twice', workbook({ cells: [A1, A1] }), 'sheet "Biểu", A1: planned twice'],
    ['row 0', workbook({ cells: [{ ...A1, row: 0 }] }), 'row 0, column 1: outside the sheet'],
    ['row 1,048,577', workbook({ cells: [{ ...A1, row: 1_048_577 }] }), 'overLimit {"limit":"rows"'],
    ['column 16,385', workbook({ cells: [{ ...A1, column: 16_385 }] }), 'outside the sheet'],
    ['half a row', workbook({ cells: [{ ...A1, row: 1.5 }] }), 'outside the sheet'],
    [
      '32,768 characters',
      workbook({ cells: [{ ...A1, value: 'a'.repeat(32_768) }] }),
      '"limit":"cellText","where":"Biểu!A1","count":32768,"most":32767',
    ],
    ['a number that is none', workbook({ cells: [{ ...A1, value: Number.NaN }] }), 'A1: NaN'],
    ['an infinite number', workbook({ cells: [{ ...A1, value: 1 / 0 }] }), 'A1: Infinity'],
    ['a formula with "="', workbook({ cells: [{ ...A1, formula: '=1+1' }] }), 'no formula to store'],
    [
      'a formula without a value',
      workbook({ cells: [{ row: 1, column: 1, style: 'count', formula: 'SUM(B1:B2)' }] }),
      'the formula SUM(B1:B2) has no value',
    ],
    [
      'a link to a sheet that is not there',
      workbook({ cells: [{ ...A1, link: { sheet: 'Nguồn', cell: 'A1' } }] }),
      'link to "Nguồn", cell "A1"',
    ],
    [
      'a link to no cell',
      workbook({ cells: [{ ...A1, link: { sheet: 'Biểu', cell: 'A0' } }] }),
      'link to "Biểu", cell "A0"',
    ],
    [
      'a merge of one cell',
      workbook({ merges: [{ top: 1, left: 1, bottom: 1, right: 1 }] }),
      'merge of one cell',
    ],
    [
      'merges that meet',
      workbook({
        merges: [
          { top: 1, left: 1, bottom: 2, right: 2 },
          { top: 2, left: 2, bottom: 3, right: 3 },
        ],
      }),
      'B2: in two merges',
    ],
    [
      'a value that a merge would hide',
      workbook({ cells: [{ ...A1, column: 2 }], merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] }),
      'B1: a value hidden by a merge',
    ],
    [
      'a range upside down',
      workbook({ autoFilter: { top: 3, left: 1, bottom: 2, right: 1 } }),
      'no range of cells',
    ],
    [
      'rows to repeat upside down',
      workbook({
        print: {
          orientation: 'portrait',
          area: { top: 1, left: 1, bottom: 1, right: 1 },
          repeatRows: { first: 2, last: 1 },
        },
      }),
      'no rows to repeat: 2 to 1',
    ],
    ['a column too wide', workbook({ columnWidths: [256] }), 'column 1 cannot be 256 characters wide'],
    ['a row too high', workbook({ rowHeights: { 3: 410 } }), 'row 3 cannot be 410 points high'],
    ['a negative freeze', workbook({ freeze: { rows: -1, columns: 0 } }), 'cannot freeze -1 rows'],
    ['no sheet', named(), 'needs a visible sheet'],
    ['no visible sheet', workbook({ visibility: 'hidden' }), 'needs a visible sheet'],
    ['a sheet twice, but for capitals', named('Biểu', 'BIỂU'), 'two sheets are called "BIỂU"'],
    ['a name like a cell', workbook({}, { names: [{ name: 'AB12', refersTo: '1' }] }), 'the name "AB12"'],
    ['a name with a space', workbook({}, { names: [{ name: 'a b', refersTo: '1' }] }), 'the name "a b"'],
    [
      'a name twice',
      workbook(
        {},
        {
          names: [
            { name: 'Tong', refersTo: '1' },
            { name: 'TONG', refersTo: '2' },
          ],
        },
      ),
      'the name "TONG" is defined twice',
    ],
  ])('refuses %s', (_, plan, message) => {
    expect(() => {
      checkPlan(plan);
    }).toThrow(message);
  });

  it.each([
    [''],
    ["'a"],
    ["a'"],
    ['a/b'],
    ['a[1]'],
    ['a:b'],
    ['a?'],
    ['a*'],
    ['a\\b'],
    ['History'],
    ['a\nb'],
  ])('refuses a sheet called %j', (name) => {
    expect(() => {
      checkPlan(named(name));
    }).toThrow('Excel does not allow a sheet called');
  });

  it('refuses more links than Excel keeps on a sheet', () => {
    const cells = Array.from({ length: 65_531 }, (_, i): PlannedCell => ({
      ...A1,
      row: i + 1,
      link: { sheet: 'Biểu', cell: 'A1' },
    }));
    expect(() => {
      checkPlan(workbook({ cells }));
    }).toThrow('"limit":"links","where":"Biểu","count":65531,"most":65530');
  });
});
