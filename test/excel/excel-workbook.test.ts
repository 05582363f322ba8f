/** The open workbook through the genuine Office.js, on the test host. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidateSchoolSheets } from '../../src/app/one-click';
import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import { planTemplates } from '../../src/app/plan-templates';
import { LayRefusal, type OpenWorkbook, type SheetsToLay } from '../../src/ports/ports';
import { readSource } from '../../src/app/read-source';
import { addressOf } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import type { SheetPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { digest } from '../../src/cli/read-path';
import { aWorkbook } from '../builders/grids';
import { aTwelve, sheetsOf } from '../builders/school-sheets';
import { aSource, type Figures } from '../builders/sources';
import { DISTRICTS } from '../cli/run-command';
import { startOfficeHost, type StartedHost, type WorkbookSnapshot } from '../office-host';

const files = makeWorkbookFiles();
const impatient = { patience: 200, pause: 10 };
let host: StartedHost;
let workbook: OpenWorkbook;

beforeEach(async () => {
  host = await startOfficeHost({ excelApi: '1.14', sheets: ['Của tôi'] });
  workbook = new ExcelWorkbook(impatient);
});
afterEach(async () => {
  await host.settled();
  expect(host.unimplemented).toEqual([]);
  expect(host.heldReferences).toBe(0);
});

/** What later steps see of a sheet. Excel does not tell an empty text from an empty cell. */
const facts = (grid: Grid): unknown[] =>
  [...grid.cells()]
    .filter(({ value, formula }) => value !== '' || formula !== undefined)
    .map(({ row, column, value, formula, style }) => [
      addressOf(row, column),
      value,
      formula,
      style.numberFormat,
    ]);

let result: WorkbookPlan;
beforeAll(async () => {
  const sources = [];
  for (const file of readdirSync(DISTRICTS).filter((name) => /^(?!~).*\.xlsx?$/.test(name))) {
    const bytes = new Uint8Array(readFileSync(join(DISTRICTS, file)));
    sources.push(await readSource({ file }, bytes, TEMPLATES, files, digest));
  }
  const options = { templates: TEMPLATES };
  const { consolidation } = mergeSources([], sources, options);
  result = await planResult(sources, consolidation, options, 'vi', digest);
});

describe('reading', () => {
  it.each(
    readdirSync(DISTRICTS).filter((name) => /^(?!~).*\.xlsx$/.test(name) && !/bi loi|chi doc/.test(name)),
  )('gives of %s what the file reader gives', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(DISTRICTS, name)));
    const outcome = await files.read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    await host.workbook.open(bytes);
    const read = await workbook.read();
    expect(read.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
      outcome.workbook.sheets.map((sheet) => [sheet.name, sheet.visibility]),
    );
    read.sheets.forEach((grid, i) => {
      const wanted = outcome.workbook.sheets[i];
      if (!wanted) throw new Error('no such sheet');
      // Excel does not tell an empty text from an empty cell.
      const known = [...wanted.cells()].filter(({ value }) => value !== null && value !== '');
      const shown = known.map(({ row, column, value }) => [addressOf(row, column), value]);
      const seen = known.map(({ row, column }) => [addressOf(row, column), grid.cell(row, column)?.value]);
      // Office.js gives 15 digits, as Excel shows them.
      expect(seen.map(rounded)).toEqual(shown.map(rounded));
      expect([...grid.merges].map(String).sort()).toEqual([...wanted.merges].map(String).sort());
      expect(grid.hiddenRows).toEqual(wanted.hiddenRows);
    });
  });

  it('takes the same number of round trips for one sheet and for sixty', async () => {
    host.user.type('Của tôi', 'A1', 'của tôi');
    host.resetCounters();
    await workbook.read();
    const one = host.counters.syncs;
    for (let i = 0; i < 59; i++) {
      host.user.addSheet(`Trường ${String(i)}`);
      host.user.paste(`Trường ${String(i)}`, 'B2', [
        ['Tên', 'THCS'],
        ['Số', 12],
      ]);
    }
    host.resetCounters();
    const { sheets } = await workbook.read();
    expect(sheets).toHaveLength(60);
    expect(host.counters.syncs).toBe(one);
    expect(one).toBeLessThanOrEqual(4);
  });
});

function rounded([address, value]: unknown[]): unknown[] {
  return [address, typeof value === 'number' ? Number(value.toPrecision(14)) : value];
}

describe('laying sheets out', () => {
  it('gives, cell by cell, the sheets that the file writer writes', async () => {
    await workbook.lay(result);
    const read = await workbook.read(result.sheets.map(({ name }) => name));
    const outcome = await files.read(await files.write(result));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      outcome.workbook.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    outcome.workbook.sheets.forEach((wanted, i) => {
      const grid = read.sheets[i];
      if (!grid) throw new Error('no such sheet');
      expect(facts(grid).map(rounded3)).toEqual(facts(wanted).map(rounded3));
      expect(new Set(grid.merges.map((merge) => JSON.stringify(merge)))).toEqual(
        new Set(wanted.merges.map((merge) => JSON.stringify(merge))),
      );
    });
  });

  it('gives forms their limits, colours, protection and print set-up', async () => {
    const plan = planTemplates(TEMPLATES, { unit: 'Bù Đốp' });
    await workbook.lay(plan);
    const sheet = host.workbook.snapshot().sheets.find(({ name }) => name === 'Mẫu 1 - bảng 1a');
    expect(sheet?.validations.length).toBeGreaterThan(5);
    expect(sheet?.conditionalFormats).toHaveLength(4);
    expect(sheet?.protection?.password).toBeNull();
    expect(sheet?.frozen).toBe('A1:A7');
    expect(sheet?.printArea).toBe('A1:M14');
    expect(sheet?.cells['B8']?.format).toMatchObject({ 'fill.color': '#FFF9E5', 'protection.locked': false });
    // A person types what is not allowed in a formula's place.
    expect(() => {
      host.user.type('Mẫu 1 - bảng 1a', 'D8', 5);
    }).toThrow();
  });

  it('takes no more round trips for many cells than for few, and keeps requests small', async () => {
    // The very first time there are no notes to read yet.
    await workbook.remember('{}');
    host.resetCounters();
    await workbook.lay({ sheets: [aSheet('A', 3)] });
    const few = host.counters.syncs;
    host.resetCounters();
    await workbook.lay({ sheets: [aSheet('B', 3_000), aSheet('C', 30)] });
    expect(host.counters.syncs).toBe(few);
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
  });

  it('takes a sheet of more cells than a call can be given at once, each with its value', async () => {
    const rows = 70_000;
    await workbook.lay({ sheets: [aSheet('Dài', rows)] });
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
    const { sheets } = await workbook.read(['Dài']);
    expect(sheets.map(({ lastRow, cellCount }) => [lastRow, cellCount])).toEqual([[rows, 2 * rows]]);
    expect(sheets[0]?.cell(rows, 1)?.value).toBe(rows);
    expect(sheets[0]?.cell(rows, 2)?.value).toBe(`Trường số ${String(rows - 1)}`);
  });

  it('keeps requests small where every row has a height of its own', async () => {
    const rows = 12_000;
    const rowHeights = Object.fromEntries(Array.from({ length: rows }, (_, i) => [i + 1, 15 + (i % 2) * 15]));
    await workbook.lay({ sheets: [{ ...aSheet('Cao thấp', rows), rowHeights }] });
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
    const laid = host.workbook.snapshot().sheets.find(({ name }) => name === 'Cao thấp');
    expect([1, 2, rows].map((row) => laid?.rowHeights[row])).toEqual([15, 30, 30]);
  });

  it.each([11, 60, 168])('of %d units takes at most six round trips, each under 4 MB', async (units) => {
    const sources = Array.from({ length: units }, (_, i) =>
      aSource({
        file: `don vi ${String(i)}.xlsx`,
        given: `Tân Lập ${String(i + 1)}`,
        figures: [20, 15, 10, 5].map((schools): Figures => [schools + i, schools - 2, 5, 1, 1, 1, 1, 1, 2]),
      }),
    );
    const options = { templates: TEMPLATES };
    const { consolidation } = mergeSources([], sources, options);
    expect(consolidation.units.received).toHaveLength(units);
    const plan = await planResult(sources, consolidation, options, 'vi', digest);
    await workbook.remember('{}');
    host.resetCounters();
    await workbook.lay(plan);
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
  });

  it('takes no more round trips for every list of one click than for one list', async () => {
    const grids = aTwelve().flatMap(sheetsOf);
    const plansOf = (wanted: readonly Grid[]): readonly SheetPlan[] =>
      consolidateSchoolSheets(aWorkbook(...wanted), TEMPLATES, {}, 'vi').plans;
    for (const { name } of grids) host.user.addSheet(name);
    const few = plansOf(grids.filter(({ name }) => name.startsWith('TC')));
    const all = plansOf(grids);
    expect([few.length, all.length]).toEqual([2, 9]);
    await workbook.remember('{}');
    const syncsOf = async (sheets: readonly SheetPlan[]): Promise<number> => {
      host.resetCounters();
      await workbook.lay({ sheets });
      expect(host.counters.largestRequest).toBeLessThan(4 * 1024 * 1024);
      return host.counters.syncs;
    };
    // Under other names, so that nothing is replaced the first time.
    const first = few.map((plan) => ({ ...plan, name: `${plan.name} 0` }));
    const one = [await syncsOf(first), await syncsOf(first)];
    const every = [await syncsOf(all), await syncsOf(all)];
    expect(every).toEqual(one);
    expect(every[0]).toBeLessThanOrEqual(6);
    const own = (await workbook.sheets()).filter(({ isOwned }) => isOwned).map(({ name }) => name);
    expect(own.sort()).toEqual([...first, ...all].map(({ name }) => name).sort());
  });

  it('leaves where the user is, and how Excel calculates', async () => {
    host.user.type('Của tôi', 'C3', 'đang làm');
    host.user.select('Của tôi', 'C3');
    const { calculationMode, activeSheet } = host.workbook.snapshot();
    await workbook.lay(result);
    await workbook.lay(result);
    const after = host.workbook.snapshot();
    expect([after.calculationMode, after.activeSheet]).toEqual([calculationMode, activeSheet]);
    expect(after.sheets[0]?.selection).toBe('C3');
    await workbook.lay({ ...result, activate: 'Tổng hợp tỉnh' });
    expect(host.workbook.snapshot().activeSheet).toBe('Tổng hợp tỉnh');
  });

  it('replaces its own sheets where they stand, and the user’s formulas go on reading them', async () => {
    await workbook.lay({ sheets: [aSheet('Kết quả', 3)] });
    host.user.addSheet('Sau');
    host.user.type('Của tôi', 'A1', "='Kết quả'!A2*2");
    await workbook.lay({ sheets: [aSheet('Kết quả', 5, 10)] });
    expect(host.workbook.snapshot().sheets.map(({ name }) => name)).toEqual(['Của tôi', 'Kết quả', 'Sau']);
    expect(host.workbook.cell('Của tôi', 'A1')).toMatchObject({ formula: "='Kết quả'!A2*2", value: 24 });
  });

  it('never writes over a sheet of the user’s', async () => {
    const before = host.workbook.snapshot();
    await expect(workbook.lay({ sheets: [aSheet('CỦA TÔI', 2)] })).rejects.toMatchObject({
      reason: 'nameTaken',
    });
    expect(host.workbook.snapshot()).toEqual(before);
    // Nor over one that the user made after deleting the product's.
    await workbook.lay({ sheets: [aSheet('Kết quả', 2), aSheet('Khác', 2)] });
    host.user.deleteSheet('Kết quả');
    host.user.addSheet('Kết quả');
    await expect(workbook.lay({ sheets: [aSheet('Kết quả', 2)] })).rejects.toMatchObject({
      reason: 'nameTaken',
    });
  });

  it('waits while a cell is being edited, says so, and gives up in the end', async () => {
    const told: unknown[] = [];
    const patient = new ExcelWorkbook({
      ...impatient,
      patience: 5_000,
      onWaiting: (why) => told.push(why),
    });
    host.editCell(3);
    await patient.lay({ sheets: [aSheet('A', 2)] });
    expect(told).toEqual(['editing', undefined]);
    host.editCell(1_000);
    await expect(workbook.lay({ sheets: [aSheet('B', 2)] })).rejects.toMatchObject({ reason: 'editing' });
    host.clearFaults();
  });

  it('is refused in a workbook whose structure is protected', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect('bí mật');
      await context.sync();
    });
    await expect(workbook.lay({ sheets: [aSheet('A', 2)] })).rejects.toMatchObject({ reason: 'protected' });
  });

  it.each([5, 45, 75, 105])('cancelled after %d ms, leaves the workbook as it was', async (after) => {
    const before = host.workbook.snapshot();
    const cancel = new AbortController();
    host.latency = 30;
    setTimeout(() => {
      cancel.abort();
    }, after);
    const outcome = await workbook.lay(result, cancel.signal).then(
      () => 'done',
      (fault: unknown) => (fault as LayRefusal).reason,
    );
    host.latency = 0;
    if (outcome === 'done') expect(host.workbook.snapshot().sheets).toHaveLength(result.sheets.length + 1);
    else expect([outcome, host.workbook.snapshot()]).toEqual(['cancelled', before]);
    // The first of these comes while nothing but reading has been done.
    if (after === 5) expect(outcome).toBe('cancelled');
  });

  it('writes text as text, whatever it looks like', async () => {
    const texts = [
      '=1+1',
      '@SUM(A1)',
      '02',
      '1/2/2022',
      '82,4%',
      'TRUE',
      '-',
      '+84',
      "'a",
      '#N/A',
      '1.10',
      'Tháng 5',
      '  x',
    ];
    const sheets: SheetPlan[] = [
      {
        name: 'Chữ',
        columnWidths: [10],
        cells: texts.map((value, i) => ({ row: i + 1, column: 1, style: 'label', value })),
      },
    ];
    await workbook.lay({ sheets });
    const [grid] = (await workbook.read(['Chữ'])).sheets;
    expect([...(grid?.cells() ?? [])].map(({ value, formula }) => [value, formula])).toEqual(
      texts.map((text) => [text, undefined]),
    );
  });
});

/** Any number in a fact is compared to the digits that Excel keeps. */
function rounded3(fact: unknown): unknown {
  return (fact as unknown[]).map((one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one));
}

function aSheet(name: string, rows: number, first = 0): SheetPlan {
  const cells = Array.from({ length: rows }, (_, i) => [
    { row: i + 1, column: 1, style: 'count', value: first + i + 1 } as const,
    { row: i + 1, column: 2, style: 'label', value: `Trường số ${String(i)}` } as const,
  ]).flat();
  return { name, columnWidths: [10, 30], cells };
}

describe.each<[string, SheetsToLay | undefined]>([
  ['new sheets', undefined],
  ['sheets in place of others', { sheets: [aSheet('Kết quả', 4), aSheet('Nguồn', 5)] }],
])('any batch that fails, laying %s,', (_, first) => {
  it('leaves the workbook as it was, and a second try succeeds', async () => {
    const second: SheetsToLay = {
      sheets: [
        aSheet('Kết quả', 6, 100),
        aSheet('Nguồn', 3),
        { ...aSheet('Ẩn', 2), visibility: 'veryHidden' },
      ],
      names: [{ name: 'KetQua', refersTo: "'Kết quả'!$A$1" }],
      activate: 'Kết quả',
    };
    host.user.type('Của tôi', 'A1', 'của tôi');
    if (first) {
      await workbook.lay(first);
      host.user.type('Của tôi', 'A2', "=SUM('Kết quả'!A1:A3)");
    }
    const before = host.workbook.snapshot();
    const start = host.workbook.snapshot();
    host.resetCounters();
    await workbook.lay(second);
    const batches = host.counters.syncs;
    const after = withoutIds(host.workbook.snapshot());
    host.workbook.restore(start);
    for (let nth = 1; nth <= batches; nth++) {
      for (const action of [0, 3, Infinity]) {
        host.failBatch({ nth, code: 'GeneralException', action });
        const outcome = await workbook.lay(second).then(
          () => 'done',
          (fault: unknown) => (fault instanceof LayRefusal ? fault.reason : fault),
        );
        host.clearFaults();
        const now = host.workbook.snapshot();
        // The very last batch only takes away what was put aside: when it took effect, all is done.
        if (outcome === 'done') expect([nth, action, withoutIds(now)]).toEqual([nth, action, after]);
        else expect([nth, action, outcome, now]).toEqual([nth, action, 'hostFault', before]);
        host.workbook.restore(start);
      }
    }
    await workbook.lay(second);
    expect(withoutIds(host.workbook.snapshot())).toEqual(after);
  });
});

/** New sheets have new ids, and the notes name them. */
function withoutIds(snapshot: WorkbookSnapshot): unknown {
  const names = snapshot.names.filter(({ name }) => name !== '_kdclgd_notes');
  const xmlParts = snapshot.xmlParts.map((xml) => xml.replace(/\{[0-9A-F]{8}-[^}]*\}/gi, '{id}'));
  return { ...snapshot, names, xmlParts };
}

describe('where the user is', () => {
  it('is told at once and whenever the selection moves, until it is told no more', async () => {
    const told: string[] = [];
    host.user.select('Của tôi', 'C4');
    const stop = await workbook.onSelected(({ sheet, cell }) => told.push(`${sheet}!${cell}`));
    host.user.select('Của tôi', 'D7:F9');
    await host.settled();
    await stop();
    host.user.select('Của tôi', 'A1');
    await host.settled();
    expect(told).toEqual(['Của tôi!C4', 'Của tôi!D7']);
  });
});

describe('what is remembered', () => {
  it('comes back, also when another program dropped the XML part', async () => {
    await workbook.lay({ sheets: [aSheet('Kết quả', 2)] });
    await workbook.remember('{"giải trình":"đã sáp nhập"}');
    expect(await workbook.recall()).toBe('{"giải trình":"đã sáp nhập"}');
    await host.Excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace('urn:tong-hop-kdclgd:notes:1')
        .getOnlyItem();
      part.delete();
      await context.sync();
    });
    expect(await workbook.recall()).toBe('{"giải trình":"đã sáp nhập"}');
    expect((await workbook.sheets()).find(({ name }) => name === 'Kết quả')?.isOwned).toBe(true);
  });

  it('knows a sheet of its own that the user renamed', async () => {
    await workbook.lay({ sheets: [aSheet('Kết quả', 2)] });
    host.user.renameSheet('Kết quả', 'Bản của tôi');
    expect((await workbook.sheets()).map(({ name, isOwned }) => [name, isOwned])).toEqual([
      ['Của tôi', false],
      ['Bản của tôi', true],
    ]);
  });
});

describe('cells', () => {
  it('are changed and changed back, formulas included, also on a protected form', async () => {
    await workbook.lay(planTemplates(TEMPLATES, {}));
    const sheet = 'Mẫu 1 - bảng 1a';
    const before = host.workbook.snapshot();
    const undo = await workbook.setCells([
      { sheet, cell: 'B8', content: 12 },
      { sheet, cell: 'D8', content: 7 },
      { sheet, cell: 'A8', content: '=chữ' },
    ]);
    expect(host.workbook.cell(sheet, 'D8')?.value).toBe(7);
    expect(host.workbook.cell(sheet, 'A8')?.value).toBe('=chữ');
    await workbook.setCells(undo);
    expect(host.workbook.snapshot()).toEqual(before);
  });

  it('of a sheet that the user protected with a password are left alone', async () => {
    host.user.type('Của tôi', 'A1', 1);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Của tôi').protection.protect({}, 'bí mật');
      await context.sync();
    });
    const before = host.workbook.snapshot();
    await expect(workbook.setCells([{ sheet: 'Của tôi', cell: 'A1', content: 2 }])).rejects.toBeInstanceOf(
      LayRefusal,
    );
    expect(host.workbook.snapshot()).toEqual(before);
  });

  it('are gone to', async () => {
    host.user.addSheet('Khác');
    await workbook.reveal({ sheet: 'Khác', cell: 'D7' });
    expect(host.workbook.snapshot()).toMatchObject({ activeSheet: 'Khác' });
    expect(host.workbook.snapshot().sheets[1]?.selection).toBe('D7');
  });

  it('are marked and unmarked without a trace', async () => {
    await workbook.lay(planTemplates(TEMPLATES, {}));
    const before = host.workbook.snapshot();
    await workbook.mark([
      { sheet: 'Của tôi', cell: 'A1', severity: 'error' },
      { sheet: 'Mẫu 1 - bảng 1a', cell: 'B8', severity: 'query' },
    ]);
    expect(host.workbook.snapshot().sheets[0]?.conditionalFormats).toHaveLength(1);
    await workbook.mark([]);
    expect(host.workbook.snapshot()).toEqual(before);
  });

  it('that a person changes are told about, until nobody wants to know', async () => {
    let told = 0;
    const stop = await workbook.onChanged(() => void told++);
    host.user.type('Của tôi', 'B2', 5);
    await host.settled();
    expect(told).toBe(1);
    await stop();
    expect(host.eventRegistrations).toBe(0);
    host.user.type('Của tôi', 'B2', 6);
    await host.settled();
    expect(told).toBe(1);
  });
});
