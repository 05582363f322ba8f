/** Reading again only what changed gives what reading everything gives, whatever happens to the workbook meanwhile. */

import fc from 'fast-check';
import { checkWorkbook, RepeatedCheck } from '../../src/app/check-workbook';
import { addressOf } from '../../src/core/sheet/address';
import type { Workbook } from '../../src/core/sheet/grid';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { TEMPLATES } from '../../src/templates';
import { FORM_HEADER, FORM_ROWS, FORM_TOTAL } from '../builders/grids';
import { startOfficeHost, type StartedHost } from '../office-host';
import { runs } from '../property-runs';

const impatient = { patience: 200, pause: 10 };
let host: StartedHost;
let workbook: ExcelWorkbook;
afterEach(async () => {
  await host.settled();
  expect(host.unimplemented).toEqual([]);
  expect(host.heldReferences).toBe(0);
});

const FORM = [
  ['UBND HUYỆN BÙ ĐỐP'],
  [''],
  ['(tính đến 31/01/2022)'],
  ...FORM_HEADER,
  ...FORM_ROWS,
  FORM_TOTAL,
];
const WIDTH = 12;

function pasteForm(sheet: string): void {
  const rows = FORM.map((row) => Array.from({ length: WIDTH }, (_, i) => (row[i] ?? '') as string | number));
  host.user.paste(sheet, 'A1', rows);
}

const content = (read: Workbook): unknown =>
  read.sheets.map((grid) => ({
    name: grid.name,
    visibility: grid.visibility,
    merges: grid.merges,
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    cells: [...grid.cells()].map(({ row, column, value, formula, style }) => [
      addressOf(row, column),
      value,
      formula,
      style,
    ]),
  }));

const kept = (before: Workbook, after: Workbook): string[] =>
  after.sheets.filter((grid) => before.sheets.includes(grid)).map(({ name }) => name);

async function inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

describe('of sixty sheets', () => {
  let before: Workbook;
  beforeEach(async () => {
    host = await startOfficeHost({ excelApi: '1.14', sheets: ['Trường 1'] });
    for (let i = 2; i <= 60; i++) host.user.addSheet(`Trường ${String(i)}`);
    for (let i = 1; i <= 60; i++) pasteForm(`Trường ${String(i)}`);
    workbook = new ExcelWorkbook(impatient);
    await workbook.onChanged(() => undefined);
    await host.settled();
    host.resetCounters();
    before = await workbook.read();
  });

  it('one that was edited is read, in three round trips and with a small part of the bytes', async () => {
    const whole = { ...host.counters };
    host.user.type('Trường 31', 'C7', 9);
    await host.settled();
    host.resetCounters();
    const after = await workbook.read(undefined, before);
    expect(host.counters.syncs).toBe(3);
    expect(kept(before, after)).toHaveLength(59);
    expect(after.sheets[30]?.cell(7, 3)?.value).toBe(9);
    expect(host.counters.bytesAnswered).toBeLessThan(whole.bytesAnswered / 8);
    expect(host.counters.bytes).toBeLessThan(whole.bytes);
  });

  it('all are read where nobody is told of changes, or formulas are worked out by hand', async () => {
    const another = new ExcelWorkbook(impatient);
    const first = await another.read();
    expect(kept(first, await another.read(undefined, first))).toEqual([]);
    const stop = await another.onChanged(() => undefined);
    const second = await another.read(undefined, first);
    expect(kept(first, second)).toEqual([]);
    expect(kept(second, await another.read(undefined, second))).toHaveLength(60);
    await stop();
    expect(kept(second, await another.read(undefined, second))).toEqual([]);

    await inExcel((context) => {
      context.workbook.application.calculationMode = 'Manual';
    });
    const byHand = await workbook.read(undefined, before);
    expect(kept(before, byHand)).toEqual([]);
    expect(kept(byHand, await workbook.read(undefined, byHand))).toEqual([]);
  });

  it('those are read whose formulas reach into the one that was edited, through whatever sheets', async () => {
    host.user.type('Trường 2', 'N1', "='Trường 1'!B6");
    host.user.type('Trường 3', 'N1', "=SUM('Trường 2'!N1:N4)");
    host.user.type('Trường 4', 'N1', '=SUM(B6:B9)');
    host.user.type('Trường 5', 'N1', '=INDIRECT("B6")');
    await host.settled();
    const first = await workbook.read(undefined, before);
    host.user.type('Trường 1', 'B6', 33);
    await host.settled();
    const second = await workbook.read(undefined, first);
    const again = second.sheets.filter((grid) => !first.sheets.includes(grid)).map(({ name }) => name);
    expect(again).toEqual(['Trường 1', 'Trường 2', 'Trường 3', 'Trường 5']);
    expect(second.sheets[2]?.cell(1, 14)?.value).toBe(33);
  });

  it('an edit that comes while Excel answers is not lost', async () => {
    host.user.type('Trường 7', 'C7', 1);
    await host.settled();
    host.latency = 20;
    const reading = workbook.read(undefined, before);
    await new Promise((resolve) => setTimeout(resolve, 55));
    host.user.type('Trường 7', 'C7', 2);
    host.user.type('Trường 8', 'C7', 3);
    const second = await reading;
    host.latency = 0;
    await host.settled();
    const third = await workbook.read(undefined, second);
    expect([third.sheets[6]?.cell(7, 3)?.value, third.sheets[7]?.cell(7, 3)?.value]).toEqual([2, 3]);
  });
});

const SHEETS = ['A', 'B', 'C', 'D'];
const sheetName = fc.constantFrom(...SHEETS);
const cell = fc.constantFrom('A1', 'A3', 'B6', 'C7', 'D6', 'B10', 'M2', 'N40');

/** What a person or another add-in does; a sheet that is not there any more is left alone. */
const deeds: fc.Arbitrary<{ on: string; say: string; run: () => Promise<void> | void }> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        sheetName,
        cell,
        fc.oneof(fc.nat(40), fc.constantFrom('THCS', '', '=B!B6+1', '=SUM(C!B6:B9)', '=A!B6', '=TODAY()*0')),
      )
      .map(([on, at, typed]) => ({
        on,
        say: `type ${at} ${String(typed)}`,
        run: () => {
          host.user.type(on, at, typed);
        },
      })),
  },
  fc.tuple(sheetName, fc.constantFrom('0.0%', '@', '0')).map(([on, format]) => ({
    on,
    say: `format ${format}`,
    run: () =>
      inExcel(({ workbook: { worksheets } }) => {
        worksheets.getItem(on).getRange('D6:D7').numberFormat = [[format], [format]];
      }),
  })),
  fc.tuple(sheetName, fc.boolean(), fc.boolean()).map(([on, isRow, isHidden]) => ({
    on,
    say: `hide ${isRow ? 'row' : 'column'} ${String(isHidden)}`,
    run: () =>
      inExcel(({ workbook: { worksheets } }) => {
        const range = worksheets.getItem(on).getRange(isRow ? '7:7' : 'D:D');
        if (isRow) range.rowHidden = isHidden;
        else range.columnHidden = isHidden;
      }),
  })),
  fc.tuple(sheetName, fc.boolean()).map(([on, isMerged]) => ({
    on,
    say: `merge ${String(isMerged)}`,
    run: () =>
      inExcel(({ workbook: { worksheets } }) => {
        const range = worksheets.getItem(on).getRange('C4:D4');
        if (isMerged) range.merge();
        else range.unmerge();
      }),
  })),
  sheetName.map((on) => ({
    on,
    say: 'sort',
    run: () => {
      host.user.sortRows(on, 'B6:L9');
    },
  })),
  fc.tuple(sheetName, fc.constantFrom('Hidden', 'Visible')).map(([on, visibility]) => ({
    on,
    say: visibility,
    run: () =>
      inExcel(({ workbook: { worksheets } }) => {
        worksheets.getItem(on).visibility = visibility;
      }),
  })),
  sheetName.map((on) => ({
    on,
    say: 'delete',
    run: () => {
      host.user.deleteSheet(on);
    },
  })),
  sheetName.map((on) => ({
    on,
    say: 'rename',
    run: () => {
      host.user.renameSheet(on, `${on} mới`);
    },
  })),
  sheetName.map((on) => ({
    on: '',
    say: `add ${on}`,
    run: () => {
      if (host.workbook.sheetNames.includes(on)) return;
      host.user.addSheet(on);
      pasteForm(on);
    },
  })),
);

it('equals reading and checking everything, after anything that may happen', async () => {
  host = await startOfficeHost({ excelApi: '1.14', sheets: ['Đầu', ...SHEETS] });
  for (const sheet of SHEETS) pasteForm(sheet);
  const start = host.workbook.snapshot();
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 6 }), async (list) => {
      host.workbook.restore(start);
      workbook = new ExcelWorkbook(impatient);
      const repeated = new RepeatedCheck(TEMPLATES);
      const stop = await workbook.onChanged(() => undefined);
      let read = await workbook.read();
      await repeated.check(read, '');
      for (const { on, say, run } of list) {
        const { sheets } = host.workbook.snapshot();
        const isThere = sheets.some(({ name }) => name === on || on === '');
        if (!isThere) continue;
        await run();
        await host.settled();
        // Of merging nothing tells, and asking takes the user's undo list away: the button reads it anew.
        read = await workbook.read(undefined, say.startsWith('merge') ? undefined : read);
        const whole = await new ExcelWorkbook(impatient).read();
        expect(content(read)).toEqual(content(whole));
        expect(await repeated.check(read, '')).toEqual(await checkWorkbook(whole, TEMPLATES, ''));
      }
      await stop();
    }),
    { numRuns: runs(40) },
  );
}, 120_000);
