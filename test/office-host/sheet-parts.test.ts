/** Validations, conditional formats, panes, print setup, tables and charts through the genuine Office.js. */

import { startOfficeHost, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A', 'B'] });
});
afterEach(() => {
  expect(host.unimplemented).toEqual([]);
});

const run = <T>(doing: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  host.Excel.run((context) => doing(context.workbook, context));

it('keeps validations for cells, and what is said beside them', async () => {
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    const all = sheet.getRange('A1:A9');
    all.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    all.dataValidation.prompt = { title: 'Số', message: 'Số nguyên', showPrompt: true };
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'MN,TH' } };
    const [one, list, both, none] = ['A1', 'A2', 'A1:A9', 'C1'].map((at) =>
      sheet.getRange(at).dataValidation.load('type,rule,prompt'),
    );
    await context.sync();
    return [one?.toJSON(), list?.type, both?.rule, both?.type, none?.type];
  });
  expect(read).toMatchObject([
    { type: 'WholeNumber', rule: { wholeNumber: { formula1: 0 } }, prompt: { message: 'Số nguyên' } },
    'List',
    null,
    'Inconsistent',
    'None',
  ]);
});

it('keeps conditional formats in their order and lets go of them by range', async () => {
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    for (const formula of ['=$B1<0', '=$B1>10']) {
      const added = sheet.getRange('A1:B9').conditionalFormats.add('Custom');
      added.custom.rule.formula = formula;
      added.custom.format.fill.color = '#FFE3E6';
      added.custom.format.font.bold = true;
    }
    sheet.getRange('A1:B5').conditionalFormats.clearAll();
    const left = sheet.getRange('A9').conditionalFormats.load('items/type,items/priority');
    const gone = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    return [left.items.map(({ type, priority }) => [type, priority]), gone.value];
  });
  expect(read).toEqual([
    [
      ['Custom', 0],
      ['Custom', 1],
    ],
    0,
  ]);
  expect(host.workbook.snapshot().sheets[0]?.conditionalFormats).toEqual([
    {
      ranges: ['A6:B9'],
      formula: '=$B1>10',
      stopIfTrue: false,
      format: { 'fill.color': '#FFE3E6', 'font.bold': true },
    },
    {
      ranges: ['A6:B9'],
      formula: '=$B1<0',
      stopIfTrue: false,
      format: { 'fill.color': '#FFE3E6', 'font.bold': true },
    },
  ]);
});

it('freezes, filters and sets the print up', async () => {
  const read = await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.autoFilter.apply(sheet.getRange('A3:D9'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:D9');
    sheet.pageLayout.setPrintTitleRows('$2:$3');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return frozen.address;
  });
  expect(read).toBe('A!A1:B3');
  expect(host.workbook.snapshot().sheets[0]).toMatchObject({
    frozen: 'A1:B3',
    autoFilter: 'A3:D9',
    pageLayout: { Orientation: 'Landscape', PaperSize: 'A4', Zoom: { horizontalFitToPages: 1 } },
    printArea: 'A1:D9',
    printTitleRows: '2:3',
  });
});

it('keeps tables, whose columns formulas can name', async () => {
  const read = await run(async ({ worksheets, tables }, context) => {
    const sheet = worksheets.getItem('A');
    sheet.getRange('A1:B1').values = [['Trường', 'Số lượng']];
    const table = sheet.tables.add('A1:B1', true);
    table.name = 'Bang';
    table.style = 'TableStyleLight9';
    table.rows.add(undefined, [
      ['MN', 3],
      ['TH', 4],
    ]);
    sheet.getRange('D1').formulas = [['=SUM(Bang[Số lượng])']];
    sheet.getRange('D2').formulas = [['=Bang[@[Số lượng]]*10']];
    sheet.getRange('D3').formulas = [['=COUNTA(Bang[#Headers])+ROWS(Bang[#All])']];
    const total = sheet.getRange('D1:D3').load({ values: true });
    const body = tables.getItem('Bang').getDataBodyRange().load('address');
    const columns = table.columns.load('items/name');
    await context.sync();
    return [total.values, body.address, columns.items.map(({ name }) => name)];
  });
  expect(read).toEqual([[[7], [30], [5]], 'A!A2:B3', ['Trường', 'Số lượng']]);
});

it('keeps charts with their data and title', async () => {
  await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    const chart = sheet.charts.add('ColumnClustered', worksheets.getItem('B').getRange('A1:B4'), 'Columns');
    chart.name = 'Biểu đồ';
    chart.title.text = 'Tỉ lệ';
    chart.setPosition('D2', 'H12');
    chart.axes.valueAxis.title.text = '%';
    sheet.charts.add('Pie', sheet.getRange('A1:B2')).delete();
    await context.sync();
  });
  expect(host.workbook.snapshot().sheets[0]?.charts).toEqual([
    {
      options: { ChartType: 'ColumnClustered', Name: 'Biểu đồ' },
      parts: { 'Axes/ValueAxis/Title': { Text: '%' }, Title: { Text: 'Tỉ lệ' } },
      source: { sheet: 'B', range: 'A1:B4' },
      seriesBy: 'Columns',
      position: 'D2:H12',
    },
  ]);
});
