/** What each unkindness of Excel would do, and what is done about it. */

import type { SheetPlan } from '../../src/core/sheet/plan';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { startOfficeHost, type StartedHost } from '../office-host';
import type { Behaviour } from '../office-host/behaviour';

let host: StartedHost;
let workbook: ExcelWorkbook;
let waited: unknown[];

async function withExcel(behaviour: Partial<Behaviour>, excelApi = '1.20'): Promise<void> {
  host = await startOfficeHost({ excelApi, sheets: ['Của tôi'], behaviour });
  waited = [];
  workbook = new ExcelWorkbook({ patience: 2_000, pause: 5, onWaiting: (why) => waited.push(why) });
}
afterEach(async () => {
  await host.settled();
  expect(host.unimplemented).toEqual([]);
});

const inExcel = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Của tôi'));
    await context.sync();
  });

const aSheet = (name: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  name,
  columnWidths: [10],
  cells: [{ row: 1, column: 1, style: 'count', value: 1 }],
  ...more,
});

/** 700 pairs of cells merged, in two columns of pairs. */
async function manyMerges(): Promise<void> {
  await inExcel((sheet) => {
    sheet.getRange('A1:D350').values = Array.from({ length: 350 }, () => [1, '', 2, '']);
    for (let row = 1; row <= 350; row++) {
      sheet.getRange(`A${String(row)}:B${String(row)}`).merge();
      sheet.getRange(`C${String(row)}:D${String(row)}`).merge();
    }
  });
}

describe('merged areas', () => {
  it.each([512, 100, 20])('are all read where Excel gives %d at a time', async (mostMergedAreas) => {
    await withExcel({ mostMergedAreas });
    await manyMerges();
    const [grid] = (await workbook.read()).sheets;
    expect(grid?.merges).toHaveLength(700);
    expect(new Set(grid?.merges.map((merge) => JSON.stringify(merge))).size).toBe(700);
    expect(grid?.cell(350, 3)?.value).toBe(2);
  });

  it('are left out, and nothing else is, where Excel gives none or the top left cells alone', async () => {
    for (const behaviour of [{ mostMergedAreas: 0 }, { mergedTopLeftOnly: true }]) {
      await withExcel(behaviour);
      await manyMerges();
      const [grid] = (await workbook.read()).sheets;
      expect([grid?.merges, grid?.cellCount]).toEqual([[], 700]);
    }
  });

  it('are not asked for again while somebody types: it would take the undo list away each time', async () => {
    await withExcel({ mergedAreasClearUndo: true });
    await inExcel((sheet) => {
      sheet.getRange('A1:B1').merge();
    });
    host.user.type('Của tôi', 'A1', 'Tên');
    await workbook.onChanged(() => undefined);
    let read = await workbook.read();
    expect(read.sheets[0]?.merges).toHaveLength(1);
    const lost = host.undoLost;
    for (const value of [1, 2, 3]) {
      host.user.type('Của tôi', 'A2', value);
      await host.settled();
      read = await workbook.read(undefined, read);
      expect([read.sheets[0]?.cell(2, 1)?.value, read.sheets[0]?.merges.length]).toEqual([value, 1]);
    }
    // Nor for the user's formulas, which laying out looks at.
    await workbook.lay({ sheets: [aSheet('Kết quả')] });
    await workbook.lay({ sheets: [aSheet('Kết quả')] });
    expect(host.undoLost).toBe(lost);
  });
});

describe('a large answer', () => {
  const long = (row: number): string => `${String(row)} ${'Trường Trung học cơ sở Lê Quý Đôn '.repeat(5)}`;

  it.each([5 * 1024 * 1024, 300_000, 6_000])(
    'is asked for in halves until it is under %d bytes, and nothing is missing',
    async (answerBytes) => {
      await withExcel({ answerBytes });
      const rows = 3_000;
      const columns = 4;
      host.user.paste(
        'Của tôi',
        'A1',
        Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, () => long(r))),
      );
      const [grid] = (await workbook.read()).sheets;
      expect(grid?.cellCount).toBe(rows * columns);
      for (const row of [1, 2, 1_500, 1_501, 2_999, 3_000]) {
        expect(grid?.cell(row, 4)?.value).toBe(long(row - 1));
      }
    },
  );

  it('with one cell that no answer holds is a refusal, not a sheet without it', async () => {
    await withExcel({ answerBytes: 5_000 });
    host.user.type('Của tôi', 'A1', 'x'.repeat(8_000));
    await expect(workbook.read()).rejects.toMatchObject({ reason: 'hostFault' });
  });

  it('keeps the fonts of text in an old encoding with their cells', async () => {
    await withExcel({ answerBytes: 20_000 });
    const legacy = 'Tr­êng TiÓu häc';
    host.user.paste(
      'Của tôi',
      'A1',
      Array.from({ length: 400 }, () => [legacy, legacy]),
    );
    await inExcel((sheet) => {
      sheet.getRange('B1:B400').format.font.name = '.VnTime';
    });
    const [grid] = (await workbook.read()).sheets;
    for (const row of [1, 200, 201, 400]) {
      expect([grid?.cell(row, 1)?.style.font, grid?.cell(row, 2)?.style.font]).toEqual([
        'Calibri',
        '.VnTime',
      ]);
    }
  });
});

describe('where the user is', () => {
  it('on a chart sheet, no sheet is the active one, and laying out works and can be undone', async () => {
    await withExcel({ chartSheetActive: true });
    expect((await workbook.sheets()).map(({ isActive }) => isActive)).toEqual([false]);
    const told: unknown[] = [];
    const stop = await workbook.onSelected((place) => told.push(place));
    await stop();
    expect(told).toEqual([]);
    host.failBatch({ nth: 3, code: 'GeneralException', action: 5 });
    const before = host.workbook.sheetNames;
    await expect(workbook.lay({ sheets: [aSheet('Kết quả')] })).rejects.toMatchObject({
      reason: 'hostFault',
    });
    host.clearFaults();
    expect(host.workbook.sheetNames).toEqual(before);
    await workbook.lay({ sheets: [aSheet('Kết quả')] });
    expect(host.workbook.sheetNames).toEqual(['Của tôi', 'Kết quả']);
  });

  it('in another workbook, notes wait, say what for, and give up in the end', async () => {
    await withExcel({});
    await workbook.remember('{"a":1}');
    host.lookElsewhere(3);
    expect(await workbook.recall()).toBe('{"a":1}');
    expect(waited).toEqual(['elsewhere', undefined]);
    host.lookElsewhere(10_000);
    const impatient = new ExcelWorkbook({ patience: 50, pause: 5 });
    await expect(impatient.remember('{"a":2}')).rejects.toMatchObject({ reason: 'elsewhere' });
    host.lookElsewhere(0);
    expect(await workbook.recall()).toBe('{"a":1}');
  });

  it('is not shown what is hidden: the sheet stays hidden, and that is said', async () => {
    await withExcel({});
    host.user.addSheet('Ẩn');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ẩn').visibility = 'Hidden';
      await context.sync();
    });
    const before = host.workbook.snapshot();
    await expect(workbook.reveal({ sheet: 'Ẩn', cell: 'B2' })).rejects.toMatchObject({
      reason: 'hiddenSheet',
      detail: 'Ẩn',
    });
    expect(host.workbook.snapshot()).toEqual(before);
  });
});

it('a page that Excel does not fit to its width is told, by its name', async () => {
  const print = {
    orientation: 'landscape',
    area: { top: 1, left: 1, bottom: 1, right: 1 },
  } as const;
  const sheets = [aSheet('In', { print }), aSheet('Không in')];
  await withExcel({ losesZoom: true });
  expect(await workbook.lay({ sheets })).toEqual({ notFitted: ['In'] });
  await withExcel({});
  expect(await workbook.lay({ sheets })).toEqual({ notFitted: [] });
});

describe('protection', () => {
  it('that an add-in cannot take off leaves every cell as it was, and is told with the sheet’s name', async () => {
    await withExcel({ keepsProtection: true });
    host.user.addSheet('Mở');
    host.user.type('Mở', 'A1', 1);
    await inExcel((sheet) => {
      sheet.protection.protect();
    });
    const before = host.workbook.snapshot();
    const changes = [
      { sheet: 'Mở', cell: 'A1', content: 2 },
      { sheet: 'Của tôi', cell: 'A1', content: 2 },
    ];
    await expect(workbook.setCells(changes)).rejects.toMatchObject({
      reason: 'sheetProtected',
      detail: '«Của tôi»',
    });
    expect(host.workbook.snapshot()).toEqual(before);
    // Marks go where they can.
    await workbook.mark(changes.map(({ sheet, cell }) => ({ sheet, cell, severity: 'error' })));
    expect(host.workbook.snapshot().sheets.map((one) => one.conditionalFormats.length)).toEqual([0, 1]);
  });

  it('with a password on one sheet leaves the sheets without one protected as they were', async () => {
    await withExcel({});
    for (const name of ['B', 'C']) host.user.addSheet(name);
    await host.Excel.run(async (context) => {
      const of = (name: string): Excel.WorksheetProtection =>
        context.workbook.worksheets.getItem(name).protection;
      of('Của tôi').protect({ allowSort: true });
      of('B').protect({}, 'bí mật');
      of('C').protect({ allowFormatColumns: true });
      await context.sync();
    });
    const before = host.workbook.snapshot();
    const changes = ['Của tôi', 'B', 'C'].map((sheet) => ({ sheet, cell: 'A1', content: 2 }));
    await expect(workbook.setCells(changes)).rejects.toMatchObject({ reason: 'sheetProtected' });
    expect(host.workbook.snapshot()).toEqual(before);
  });

  const isWriting = (request: { Actions: readonly { Name: string }[] }): boolean =>
    request.Actions.some(({ Name }) => Name === 'Formulas');
  const changes = ['Của tôi', 'B'].map((sheet) => ({ sheet, cell: 'A1', content: 'mới' }));
  const twoProtected = async (excelApi: string): Promise<void> => {
    await withExcel({}, excelApi);
    host.user.type('Của tôi', 'A1', 'cũ');
    host.user.addSheet('B');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Của tôi').protection.protect({ allowSort: true });
      context.workbook.worksheets.getItem('B').protection.protect();
      await context.sync();
    });
  };

  it.each([0, 1, 2, 3, 4, 5, 6, Infinity])(
    'is as it was, and so are the cells, when Excel fails after %d actions of the writing',
    async (action) => {
      await twoProtected('1.14');
      const before = host.workbook.snapshot();
      host.failBatch({ when: isWriting, code: 'GeneralException', action });
      await expect(workbook.setCells(changes)).rejects.toMatchObject({ reason: 'hostFault' });
      expect(host.workbook.snapshot()).toEqual(before);
      // Where Excel refuses the group of one undo step, the second try is without one.
      await twoProtected('1.20');
      host.failBatch({ when: isWriting, code: 'GeneralException', action });
      const undo = await workbook.setCells(changes);
      expect(host.workbook.snapshot().sheets.map(({ cells }) => cells['A1']?.value)).toEqual(['mới', 'mới']);
      await workbook.setCells(undo);
      expect(host.workbook.snapshot()).toEqual(before);
    },
  );

  it('is told of, with the sheets, when Excel refuses to put it back as well', async () => {
    await twoProtected('1.14');
    host.failBatch({ when: isWriting, code: 'GeneralException', action: 3, times: 2 });
    await expect(workbook.setCells(changes)).rejects.toMatchObject({
      reason: 'notRestored',
      detail: '«Của tôi», «B» (GeneralException)',
    });
  });
});

describe('formulas', () => {
  it('that fill other cells are not broken by a correction inside', async () => {
    await withExcel({ arraysSpill: true });
    host.user.spill('Của tôi', 'B1', '=UNIQUE(D1:D9)', ['a', 'b', 'c']);
    const before = host.workbook.snapshot();
    await expect(
      workbook.setCells([
        { sheet: 'Của tôi', cell: 'A1', content: 5 },
        { sheet: 'Của tôi', cell: 'B2', content: 'x' },
      ]),
    ).rejects.toMatchObject({ reason: 'partOfFormula', detail: 'B2' });
    expect(host.workbook.snapshot()).toEqual(before);
    const [grid] = (await workbook.read()).sheets;
    expect(['a', 'b', 'c'].map((_, i) => grid?.cell(i + 1, 2)?.value)).toEqual(['a', 'b', 'c']);
  });

  it('worked out by hand are worked out before they are read: those are the figures that Excel saves', async () => {
    await withExcel({ calculationMode: 'Manual' });
    host.user.type('Của tôi', 'A1', 2);
    host.user.type('Của tôi', 'B1', '=A1*2');
    host.user.type('Của tôi', 'A1', 10);
    const [grid] = (await workbook.read()).sheets;
    expect(grid?.cell(1, 2)?.value).toBe(20);
    expect(host.workbook.snapshot().calculationMode).toBe('Manual');
  });
});

it.each([true, false])('days count from 1904 where the workbook says so: %s', async (date1904) => {
  await withExcel({ date1904 });
  host.user.type('Của tôi', 'A1', 44_000);
  expect((await workbook.read()).date1904).toBe(false);
  await inExcel((sheet) => {
    sheet.getRange('A1').numberFormat = [['dd/mm/yyyy']];
  });
  expect((await workbook.read()).date1904).toBe(date1904);
});

it('where names are short, the notes are whole in the part, and the sheets are known by the name', async () => {
  await withExcel({ longestNameFormula: 255 });
  const text = JSON.stringify({ lời: 'đã sáp nhập '.repeat(100) });
  await workbook.lay({ sheets: [aSheet('A')] });
  await workbook.remember(text);
  expect(await workbook.recall()).toBe(text);
  expect((await workbook.sheets()).filter(({ isOwned }) => isOwned)).toHaveLength(1);
  expect(host.workbook.snapshot().names.map(({ formula }) => formula.length <= 255)).toEqual([true]);
});

it('a correction goes into its own cell, also where a filter hides the row and those around it', async () => {
  await withExcel({ filtersMisplace: true });
  host.user.paste('Của tôi', 'A1', [['Trường'], [1], [2], [3], [4]]);
  host.user.filterOut('Của tôi', 'A1:A5', [2, 3, 4]);
  const undo = await workbook.setCells([
    { sheet: 'Của tôi', cell: 'A2', content: 10 },
    { sheet: 'Của tôi', cell: 'A3', content: 20 },
  ]);
  const column = (): unknown[] =>
    [1, 2, 3, 4, 5].map((row) => host.workbook.cell('Của tôi', `A${String(row)}`).value);
  expect(column()).toEqual(['Trường', 10, 20, 3, 4]);
  await workbook.setCells(undo);
  expect(column()).toEqual(['Trường', 1, 2, 3, 4]);
});

it('a long sheet goes in while somebody listens for changes', async () => {
  await withExcel({ mostCellsHeard: 50_000 });
  const stop = await workbook.onChanged(() => undefined);
  const cells = Array.from(
    { length: 60_000 },
    (_, i) => ({ row: i + 1, column: 1, style: 'count', value: i }) as const,
  );
  await workbook.lay({ sheets: [aSheet('Dài', { cells })] });
  await stop();
  expect(host.workbook.cell('Dài', 'A60000').value).toBe(59_999);
});

describe('the undo list', () => {
  it.each([
    ['marks', () => workbook.mark([{ sheet: 'Của tôi', cell: 'A1', severity: 'error' }])],
    ['notes', () => workbook.remember('{"a":1}')],
    [
      'corrections',
      () =>
        workbook.setCells([
          { sheet: 'Của tôi', cell: 'A1', content: 1 },
          { sheet: 'Của tôi', cell: 'A2', content: 2 },
        ]),
    ],
  ])('gets one step of %s where Excel has groups', async (_, doing) => {
    await withExcel({}, '1.20');
    await inExcel((sheet) => {
      sheet.protection.protect();
    });
    const steps = host.undoSteps;
    await doing();
    expect(host.undoSteps).toBe(steps + 1);
  });

  it('is left as older Excels keep it, and where groups are refused the work is done all the same', async () => {
    await withExcel({ undoGroups: 'refused' }, '1.14');
    await workbook.remember('{"a":1}');
    await withExcel({ undoGroups: 'refused' }, '1.20');
    await workbook.remember('{"a":2}');
    await workbook.mark([{ sheet: 'Của tôi', cell: 'A1', severity: 'error' }]);
    expect(await workbook.recall()).toBe('{"a":2}');
    expect(host.workbook.snapshot().sheets[0]?.conditionalFormats).toHaveLength(1);
  });
});

it('the workbook’s name is what it is called now, and "%" in it is a sign like others', async () => {
  await withExcel({ documentUrl: 'C:\\cũ 50%.xlsx', workbookName: 'đạt 100%.xlsx' });
  expect(await workbook.name()).toBe('đạt 100%.xlsx');
});
