/** How cells look, each by itself, through the genuine Office.js. */

import { startOfficeHost, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A', 'Tổng hợp'] });
});
afterEach(() => {
  expect(host.unimplemented).toEqual([]);
});

it('keeps looks for each cell: what differs in a range reads as null', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('B1').format.font.bold = false;
    sheet.getRange('A1:C1').format.fill.color = '#d9e2f3';
    sheet.getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'Continuous';
    sheet.getRange('A:A').format.columnWidth = 100;
    const whole = sheet.getRange('A1:C1');
    const first = sheet.getRange('A1');
    for (const range of [whole, first]) {
      range.load('format/font/bold,format/fill/color,format/columnWidth,format/protection/locked');
    }
    const border = first.format.borders.getItem('EdgeTop').load('style,color');
    const below = sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    return { whole: whole.toJSON(), first: first.toJSON(), border: border.style, below: below.style };
  });
  expect(read.whole.format).toMatchObject({
    columnWidth: null,
    font: { bold: null },
    fill: { color: '#D9E2F3' },
  });
  expect(read.first.format).toMatchObject({
    columnWidth: 100,
    font: { bold: true },
    protection: { locked: true },
  });
  expect([read.border, read.below]).toEqual(['Continuous', 'None']);
});

it('gives and takes the looks of many cells at once', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [
          { format: { fill: { color: '#FFF9E5' }, font: { italic: true } } },
          { format: { protection: { locked: false } } },
        ],
      ]);
    sheet.getRange('2:2').rowHidden = true;
    const cells = sheet.getRange('A1:B1').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true }, protection: true },
    });
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
    await context.sync();
    return { cells: cells.value, hidden: rows.value.map((row) => row.rowHidden) };
  });
  expect(read.cells).toEqual([
    [
      {
        address: 'A!A1',
        format: {
          fill: { color: '#FFF9E5' },
          font: { italic: true },
          protection: { locked: true, formulaHidden: false },
        },
      },
      {
        address: 'A!B1',
        format: {
          fill: { color: '#FFFFFF' },
          font: { italic: false },
          protection: { locked: false, formulaHidden: false },
        },
      },
    ],
  ]);
  expect(read.hidden).toEqual([false, true, false]);
});

it('takes borders for many cells at once, and gives them', async () => {
  const read = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:B1');
    const line = { style: 'Continuous', color: '#7f7f7f' } as const;
    range.setCellProperties([[{ format: { borders: { top: line, left: line } } }, {}]]);
    const cells = range.getCellProperties({ format: { borders: { style: true, color: true } } });
    await context.sync();
    return cells.value[0]?.map(({ format }) => [format?.borders?.top, format?.borders?.bottom?.style]);
  });
  expect(read).toEqual([
    [{ style: 'Continuous', color: '#7F7F7F' }, 'None'],
    [{ style: 'None', color: '#000000' }, 'None'],
  ]);
});

it('colours and marks several ranges at once', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const marks = sheet.getRanges('A1:B2,D4');
    marks.format.font.color = '#9C0006';
    marks.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    marks.load('address,areaCount,cellCount,format/font/color');
    await context.sync();
    return [marks.address, marks.areaCount, marks.cellCount, marks.format.font.color];
  });
  expect(read).toEqual(['A!A1:B2,A!D4', 2, 5, '#9C0006']);
  expect(host.workbook.snapshot().sheets[0]?.conditionalFormats[0]?.ranges).toEqual(['A1:B2', 'D4']);
});

it('clears contents, looks or all', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('A1:A3').format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Formats');
    sheet.getRange('A3').clear();
    await context.sync();
  });
  expect(host.workbook.snapshot().sheets[0]?.cells).toEqual({
    A1: { format: { 'font.bold': true } },
    A2: { value: 2 },
  });
});

it('keeps looks of whole rows, columns and sheets for cells that are written later, and clears them all', async () => {
  const blank = host.workbook.snapshot();
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange().format.font.name = 'Times New Roman';
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('3:3').format.font.italic = true;
    sheet.getRange('B3').values = [['x']];
    const cells = ['B3', 'B9', 'C3', 'C9', 'A1:C9'].map((at) =>
      sheet.getRange(at).load('format/font/name,format/font/bold,format/font/italic'),
    );
    await context.sync();
    const looks = cells.map(({ format: { font } }) => [font.name, font.bold, font.italic]);
    sheet.getRange().clear();
    await context.sync();
    return looks;
  });
  expect(read).toEqual([
    ['Times New Roman', true, true],
    ['Times New Roman', true, false],
    ['Times New Roman', false, true],
    ['Times New Roman', false, false],
    ['Times New Roman', null, null],
  ]);
  expect(host.workbook.snapshot()).toEqual(blank);
});

it('gives the widths of columns and what is hidden of them', async () => {
  const read = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    sheet.getRange('B:B').format.columnWidth = 120;
    sheet.getRange('C1').columnHidden = true;
    sheet.getRange('A2').format.rowHeight = 30;
    const columns = sheet
      .getRange('A1:C1')
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const range = sheet.getRange('A1:A2').load('format/rowHeight,columnHidden,top');
    const below = sheet.getRange('A3').load('top');
    await context.sync();
    return { columns: columns.value, height: range.format.rowHeight, top: below.top };
  });
  expect(read.columns).toEqual([
    { columnHidden: false, format: { columnWidth: 48 } },
    { columnHidden: false, format: { columnWidth: 120 } },
    { columnHidden: true, format: { columnWidth: 48 } },
  ]);
  // 15 and 30 points: mixed, and the third row begins below both.
  expect([read.height, read.top]).toEqual([null, 45]);
});
