/** One click again when lists were taken out: what it no longer makes is not left looking current, in Excel and in a file. */

import { layOneClick } from '../../src/app/lay-one-click';
import { consolidateSchoolSheets } from '../../src/app/one-click';
import { OpenFile } from '../../src/app/open-file';
import { ownResults } from '../../src/app/own-results';
import { planTemplates } from '../../src/app/plan-templates';
import { NO_NOTES, readPaneNotes, writePaneNotes } from '../../src/notes/pane-notes';
import type { CellChange, OpenSheet, OpenWorkbook } from '../../src/ports/ports';
import { addressOf } from '../../src/core/sheet/address';
import type { Grid } from '../../src/core/sheet/grid';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { cellText } from '../../src/core/text/cell-text';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { OLD_SHEET_WORDS } from '../../src/messages/pane/schools';
import { TEMPLATES } from '../../src/templates';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { aTwelve, sheetsOf } from '../builders/school-sheets';
import { startOfficeHost, type StartedHost } from '../office-host';

const files = makeWorkbookFiles();
/** The list of what two schools improved, which stands on sheets «CT …». */
const LIST = 'Cải tiến theo trường';
const OLD = OLD_SHEET_WORDS.title('');

/** Two schools' sheets as a file. */
async function theFile(): Promise<Uint8Array> {
  const sheets = aTwelve()
    .slice(0, 2)
    .flatMap(sheetsOf)
    .map((grid): SheetPlan => {
      const cells = [...grid.cells()].flatMap(({ row, column, value }) =>
        value === null || typeof value === 'object' ? [] : [{ row, column, value, style: 'plain' as const }],
      );
      return { name: grid.name, columnWidths: [], cells };
    });
  return files.write({ title: 'Các trường', sheets });
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly end: () => Promise<void>;
}

async function inExcel(): Promise<Opened> {
  const host: StartedHost = await startOfficeHost({ excelApi: '1.14', sheets: ['Của tôi'] });
  await host.workbook.open(await theFile());
  const end = async (): Promise<void> => {
    await host.settled();
    expect([host.unimplemented, host.heldReferences]).toEqual([[], 0]);
  };
  return { workbook: new ExcelWorkbook({ patience: 200, pause: 10 }), end };
}

/** The file as the pane holds it, and again after it was saved and opened: both look alike. */
async function inFile(): Promise<Opened> {
  const bytes = await theFile();
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const file = new OpenFile('Các trường.xlsx', bytes, outcome.workbook);
  const workbook: Partial<OpenWorkbook> = {
    sheets: () => Promise.resolve(file.sheets().map((sheet) => ({ ...sheet, isActive: false }))),
    read: (names) => {
      const sheets = file.workbook.sheets.filter(({ name }) => names?.includes(name) ?? true);
      return Promise.resolve({ ...file.workbook, sheets });
    },
    lay: ({ sheets }) => {
      file.lay(sheets);
      return Promise.resolve({ notFitted: [] });
    },
    setCells: (changes) => Promise.resolve(file.change(changes)),
    recall: () => Promise.resolve(file.text ?? undefined),
    remember: (text) => Promise.resolve(file.remember(text)),
  };
  const end = async (): Promise<void> => {
    const { bytes: before, changes, sheets, replaces } = file.pending();
    const patched = await patchWorkbook(before, changes, { formulaValues: 'forgetStale' });
    const saved = await files.read(await addSheets(patched, sheets, { replaces }));
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(saved.workbook.sheets.map(headings)).toEqual(file.workbook.sheets.map(headings));
  };
  return { workbook: workbook as OpenWorkbook, end };
}

const headings = (grid: Grid): string[] => [1, 2].map((row) => cellText(grid.cell(row, 1)));

const isUsers = ({ isOwned, visibility }: OpenSheet): boolean => !isOwned && visibility !== 'veryHidden';

/** @param told sheets that the officer is told were not read */
async function click(workbook: OpenWorkbook, told: readonly string[] = []): Promise<readonly string[]> {
  const ownSheets = await ownResults(workbook, TEMPLATES, await workbook.sheets());
  // The product's hidden sheets are among what is read, as they are of a file in the pane.
  const { plans, unread } = consolidateSchoolSheets(await workbook.read(), TEMPLATES, { ownSheets }, 'vi');
  expect(unread.map((one) => one.sheet)).toEqual(told);
  return (await layOneClick(workbook, plans)).old;
}

async function sheet(workbook: OpenWorkbook, name: string): Promise<Grid> {
  const [grid] = (await workbook.read([name])).sheets;
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

/** Empties the user's sheets whose names begin so. @returns what puts it back */
async function empty(workbook: OpenWorkbook, beginning: string): Promise<readonly CellChange[]> {
  const names = (await workbook.sheets()).flatMap((one) =>
    isUsers(one) && one.name.startsWith(beginning) ? [one.name] : [],
  );
  const { sheets } = await workbook.read(names);
  const cells = sheets.flatMap((grid) =>
    [...grid.cells()].map(({ row, column }) => ({
      sheet: grid.name,
      cell: addressOf(row, column),
      content: null,
    })),
  );
  expect(cells.length).toBeGreaterThan(0);
  return workbook.setCells(cells);
}

const bodyOf = (grid: Grid): unknown[] =>
  [...grid.cells()].flatMap(({ row, column, value }) => (row > 2 ? [[addressOf(row, column), value]] : []));

describe.each<readonly [string, () => Promise<Opened>]>([
  ['in Excel', inExcel],
  ['in a file', inFile],
])('a second click %s', (_, open) => {
  let opened: Opened;
  let workbook: OpenWorkbook;
  beforeEach(async () => {
    opened = await open();
    workbook = opened.workbook;
    expect(await click(workbook)).toEqual([]);
  });
  afterEach(async () => {
    await opened.end();
  });

  it('calls no sheet old that it makes again', async () => {
    expect(await click(workbook)).toEqual([]);
    const all = await workbook.read();
    expect(all.sheets.flatMap(headings).filter((text) => text.startsWith(OLD))).toEqual([]);
  });

  it('says on a sheet that it no longer makes that it is old, once, and keeps its figures', async () => {
    const before = await sheet(workbook, LIST);
    expect(bodyOf(before).length).toBeGreaterThan(0);
    await empty(workbook, 'CT ');
    expect(await click(workbook)).toEqual([LIST]);
    const after = await sheet(workbook, LIST);
    const [title = '', line = ''] = headings(before);
    expect(headings(after)).toEqual([`${OLD}${title}`, `${OLD_SHEET_WORDS.line} ${line}`]);
    expect(bodyOf(after)).toEqual(bodyOf(before));
    // It is told again as long as it is there, and marked once.
    expect(await click(workbook)).toEqual([LIST]);
    expect(headings(await sheet(workbook, LIST))).toEqual(headings(after));
  });

  it('makes it current again as soon as there is such a list again', async () => {
    const before = headings(await sheet(workbook, LIST));
    const back = await empty(workbook, 'CT ');
    await click(workbook);
    await workbook.setCells(back);
    expect(await click(workbook)).toEqual([]);
    expect(headings(await sheet(workbook, LIST))).toEqual(before);
  });

  it('calls all of them old where no sheet holds a list any more', async () => {
    const made = (await workbook.sheets()).flatMap(({ name, isOwned, visibility }) =>
      isOwned && visibility === 'visible' ? [name] : [],
    );
    expect(made.length).toBeGreaterThan(5);
    await empty(workbook, '');
    expect([...(await click(workbook))].sort()).toEqual(made.sort());
    for (const name of made) expect(headings(await sheet(workbook, name))[0]).toMatch(/^ĐÃ CŨ – ./);
  });

  it('leaves every other sheet of the product’s alone: a form of the same name is no old result', async () => {
    const form: SheetPlan = {
      name: LIST,
      columnWidths: [20],
      cells: [
        { row: 1, column: 1, style: 'plain', value: 'Biểu' },
        { row: 2, column: 1, style: 'plain', value: 'Điền vào đây' },
      ],
    };
    await empty(workbook, 'CT ');
    await workbook.lay({ sheets: [form] });
    expect(await click(workbook, [LIST])).toEqual([]);
    expect(headings(await sheet(workbook, LIST))).toEqual(['Biểu', 'Điền vào đây']);
  });

  it('keeps the pane’s other notes, and does not write over damaged ones', async () => {
    const notes = readPaneNotes((await workbook.recall()) ?? '') ?? NO_NOTES;
    await workbook.remember(writePaneNotes({ ...notes, unit: 'Lộc Ninh' }));
    await click(workbook);
    expect(readPaneNotes((await workbook.recall()) ?? '')).toMatchObject({
      unit: 'Lộc Ninh',
      made: notes.made,
    });
    await workbook.remember('{"version":9}');
    expect(await click(workbook)).toEqual([]);
    expect(await workbook.recall()).toBe('{"version":9}');
  });
});

it('counts a form that was inserted and filled in, and never its own results', async () => {
  const { workbook, end } = await inExcel();
  await click(workbook);
  const register = TEMPLATES.filter(({ id }) => id === 'school-register');
  const taken = (await workbook.sheets()).map(({ name }) => name);
  const [form] = planTemplates(register, { unit: 'Lộc Ninh' }, taken).sheets;
  if (!form) throw new Error('no form');
  await workbook.lay({ sheets: [form] });
  const filled = await sheet(workbook, form.name);
  const header = [...filled.cells()].find(({ value }) => value === 'Tên CSGD');
  const kind = [...filled.cells()].find(({ value }) => value === 'Loại CSGD');
  if (!header || !kind) throw new Error('the form has no such headers');
  // The headers take two rows.
  const row = header.row + 2;
  await workbook.setCells([
    { sheet: form.name, cell: addressOf(row, header.column), content: 'Trường THCS Vừa Điền' },
    { sheet: form.name, cell: addressOf(row, kind.column), content: 'Trung học cơ sở' },
  ]);
  const ownSheets = await ownResults(workbook, TEMPLATES, await workbook.sheets());
  expect(ownSheets).not.toContain(form.name);
  const { schools } = consolidateSchoolSheets(await workbook.read(), TEMPLATES, { ownSheets }, 'vi');
  expect(schools.map(({ name }) => name)).toContain('Trường THCS Vừa Điền');
  expect(new Set(schools.map(({ name }) => name)).size).toBe(schools.length);
  await end();
});

// A file in the pane lays its sheets anew before anything can be typed on them.
it('a second click in Excel is refused where something was typed on its sheets, names the cells, and goes ahead when told to', async () => {
  const { workbook, end } = await inExcel();
  await click(workbook);
  const plans = async (): Promise<readonly SheetPlan[]> => {
    const ownSheets = await ownResults(workbook, TEMPLATES, await workbook.sheets());
    return consolidateSchoolSheets(await workbook.read(), TEMPLATES, { ownSheets }, 'vi').plans;
  };
  const before = await sheet(workbook, LIST);
  const beside = addressOf(4, before.lastColumn + 2);
  await workbook.setCells([
    { sheet: LIST, cell: beside, content: 'đã hỏi lại trường' },
    { sheet: LIST, cell: 'A2', content: 'của tôi' },
  ]);
  const typed = bodyOf(await sheet(workbook, LIST));
  const again = await plans();
  await expect(layOneClick(workbook, again)).rejects.toMatchObject({
    name: 'TypedOver',
    cells: [
      { sheet: LIST, cell: 'A2' },
      { sheet: LIST, cell: beside },
    ],
  });
  expect(bodyOf(await sheet(workbook, LIST))).toEqual(typed);
  await layOneClick(workbook, again, true);
  expect(bodyOf(await sheet(workbook, LIST))).toEqual(bodyOf(before));
  await layOneClick(workbook, again);
  await end();
});
