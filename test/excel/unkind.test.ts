/**
 * One day's work in the open workbook, on a host that is as unkind as Excel is known or reported to be: with each
 * unkindness by itself and with all of them, what comes of it is what comes of it on the kind host.
 */

import { planTemplates } from '../../src/app/plan-templates';
import type { OpenWorkbook } from '../../src/ports/ports';
import { addressOf } from '../../src/core/sheet/address';
import type { Workbook } from '../../src/core/sheet/grid';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { TEMPLATES } from '../../src/templates';
import { startOfficeHost, type StartedHost } from '../office-host';
import { UNKIND, UNKIND_ALTOGETHER, type Behaviour } from '../office-host/behaviour';

const FORM = 'Mẫu 1 - bảng 1a';
const TEXT = JSON.stringify({ 'giải trình': 'đã sáp nhập từ 01/7/2025; '.repeat(60) });

/** A table whose lines take turns in looks, with links to the user's sheet whose texts look like something else. */
const table: SheetPlan = {
  name: 'Theo đơn vị',
  columnWidths: [20, 8, 8],
  cells: Array.from({ length: 60 }, (_, i) => {
    const isTotal = i % 3 === 2;
    return [
      {
        row: i + 2,
        column: 1,
        style: isTotal ? 'totalLabel' : 'label',
        value: `Trường ${String(i)}`,
      } as const,
      { row: i + 2, column: 2, style: isTotal ? 'totalCount' : 'count', value: i } as const,
      {
        row: i + 2,
        column: 3,
        style: 'link',
        value: '30/4',
        link: { sheet: 'Của tôi', cell: 'A1' },
      } as const,
    ];
  }).flat(),
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  print: { orientation: 'portrait', area: { top: 1, left: 1, bottom: 61, right: 3 } },
};

interface Day {
  readonly read: unknown;
  readonly looks: unknown;
  readonly own: readonly string[];
  readonly userFormula: unknown;
  readonly recalled: string | undefined;
  readonly isAsBefore: boolean;
  readonly told: number;
  readonly name: string;
}

async function aDay(host: StartedHost, workbook: OpenWorkbook & { name(): Promise<string> }): Promise<Day> {
  host.user.type('Của tôi', 'A1', 12);
  let told = 0;
  const stop = await workbook.onChanged(() => void told++);
  const form = planTemplates(TEMPLATES, { unit: 'Bù Đốp' }).sheets.filter(({ name }) => name === FORM);
  const sheets = [...form, table];
  await workbook.lay({ sheets });
  host.user.type('Của tôi', 'B1', "='Theo đơn vị'!B3+A1");
  await workbook.lay({ sheets: [table], names: [{ name: 'Bang', refersTo: "'Theo đơn vị'!$A$1" }] });
  const before = await workbook.read();
  const undo = await workbook.setCells([
    { sheet: FORM, cell: 'B8', content: 12 },
    { sheet: FORM, cell: 'C8', content: { formula: 'B8-2' } },
    { sheet: 'Của tôi', cell: 'A2', content: '30/4' },
  ]);
  await workbook.mark([{ sheet: FORM, cell: 'B8', severity: 'error' }]);
  const changed = await workbook.read(undefined, before);
  await workbook.mark([]);
  await workbook.setCells(undo);
  await workbook.remember(TEXT);
  await host.settled();
  const after = await workbook.read(undefined, before);
  await stop();
  const { sheets: shown } = host.workbook.snapshot();
  return {
    read: factsOf(changed),
    looks: shown
      .filter(({ name }) => name !== 'Của tôi')
      .map(({ pageLayout: { Zoom: _zoom, ...pageLayout }, ...sheet }) => ({ ...sheet, pageLayout })),
    own: (await workbook.sheets()).flatMap(({ name, isOwned }) => (isOwned ? [name] : [])),
    userFormula: [host.workbook.cell('Của tôi', 'B1').formula, host.workbook.cell('Của tôi', 'B1').value],
    recalled: await workbook.recall(),
    isAsBefore: JSON.stringify(factsOf(after)) === JSON.stringify(factsOf(before)),
    told: Math.sign(told),
    name: await workbook.name(),
  };
}

const factsOf = ({ sheets }: Workbook): unknown =>
  sheets.map((grid) => [
    grid.name,
    [...grid.cells()]
      .filter(({ value, formula }) => value !== '' || formula !== undefined)
      .map(({ row, column, value, formula }) => [addressOf(row, column), value, formula]),
  ]);

async function start(behaviour: Partial<Behaviour>): Promise<StartedHost> {
  return startOfficeHost({ excelApi: '1.20', sheets: ['Của tôi'], behaviour });
}

let kindDay: Day;
let host: StartedHost;
beforeAll(async () => {
  host = await start({});
  kindDay = await aDay(host, new ExcelWorkbook({ patience: 200, pause: 5 }));
});
afterEach(async () => {
  await host.settled();
  expect(host.unimplemented).toEqual([]);
});

it('on the kind host: everything was done', () => {
  expect(kindDay.own).toEqual([FORM, table.name]);
  expect(kindDay.userFormula).toEqual(["='Theo đơn vị'!B3+A1", 13]);
  expect([kindDay.recalled, kindDay.isAsBefore, kindDay.told]).toEqual([TEXT, true, 1]);
  const text = JSON.stringify(kindDay.read);
  expect(text).toContain('["B8",12,null]');
  expect(text).toContain('["C8",10,"B8-2"]');
  expect(text).toContain('["A2","30/4",null]');
  expect(text).toContain('["C61","30/4",null]');
});

describe.each<[string, Partial<Behaviour>]>([...Object.entries(UNKIND), ['all of it', UNKIND_ALTOGETHER]])(
  'with %s',
  (_, behaviour) => {
    it('the same comes of a day’s work', async () => {
      host = await start(behaviour);
      const workbook = new ExcelWorkbook({ patience: 2_000, pause: 5 });
      const day = await aDay(host, workbook);
      const { workbookName = 'Book1.xlsx' } = behaviour;
      expect(day).toEqual({ ...kindDay, name: workbookName });
    });
  },
);
