/** Sheets, names, notes, protection, tables, charts and print setup through the genuine Office.js. */

import { startOfficeHost, type StartedHost } from './index';

let host: StartedHost;
beforeEach(async () => {
  host = await startOfficeHost({ sheets: ['A', 'B'] });
});
afterEach(() => {
  expect(host.unimplemented).toEqual([]);
});

const codeOf = async (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'no error',
    (fault: unknown) => (fault instanceof OfficeExtension.Error ? fault.code : String(fault)),
  );

const run = <T>(doing: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  host.Excel.run((context) => doing(context.workbook, context));

describe('sheets', () => {
  it('are added, renamed, moved, shown and hidden, coloured and deleted', async () => {
    const names = await run(async ({ worksheets }, context) => {
      const added = worksheets.add('Tổng hợp');
      added.position = 0;
      added.tabColor = '#0563c1';
      added.visibility = 'VeryHidden';
      worksheets.getItem('B').name = 'Bình Long';
      worksheets.getItem('A').delete();
      const missing = worksheets.getItemOrNullObject('A').load('name');
      worksheets.load('items/name,items/visibility,items/position,items/tabColor');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position, sheet.tabColor]);
    });
    expect(names).toEqual([
      ['Tổng hợp', 'VeryHidden', 0, '#0563C1'],
      ['Bình Long', 'Visible', 1, ''],
    ]);
  });

  it('an added sheet can be used over several syncs', async () => {
    await run(async ({ worksheets }, context) => {
      const added = worksheets.add('C');
      await context.sync();
      added.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(host.workbook.sheetNames).toEqual(['A', 'B', 'C']);
    expect(host.workbook.cell('C', 'A1').value).toBe(1);
  });

  it('refuse a name that is taken, too long or not allowed, and keep one of them visible', async () => {
    const add = (name: string): Promise<unknown> =>
      run(async ({ worksheets }, context) => {
        worksheets.add(name);
        await context.sync();
      });
    expect(await codeOf(add('a'))).toBe('ItemAlreadyExists');
    expect(await codeOf(add('x'.repeat(32)))).toBe('InvalidArgument');
    expect(await codeOf(add('a/b'))).toBe('InvalidArgument');
    const hideAll = run(async ({ worksheets }, context) => {
      worksheets.getItem('A').visibility = 'Hidden';
      worksheets.getItem('B').visibility = 'Hidden';
      await context.sync();
    });
    expect(await codeOf(hideAll)).toBe('InvalidOperation');
  });

  it('leave #REF! behind in formulas and names when they are deleted, and their new name when renamed', async () => {
    await run(async ({ worksheets, names }, context) => {
      worksheets.getItem('A').getRange('A1:A2').formulas = [['=B!A1+1'], ["=SUM('B'!A1:A9)"]];
      names.add('vung', worksheets.getItem('B').getRange('A1:B2'));
      worksheets.getItem('B').name = 'Tổng hợp';
      await context.sync();
    });
    const formula = (at: string): string | undefined => host.workbook.cell('A', at).formula;
    expect([formula('A1'), formula('A2')]).toEqual(["='Tổng hợp'!A1+1", "=SUM('Tổng hợp'!A1:A9)"]);
    expect(host.workbook.snapshot().names[0]?.formula).toBe("='Tổng hợp'!$A$1:$B$2");
    host.user.deleteSheet('Tổng hợp');
    expect(formula('A1')).toBe('=#REF!A1+1');
    expect(host.workbook.cell('A', 'A1').value).toEqual({ error: '#REF!' });
  });
});

it('protects a sheet: locked cells refuse, unlocked take, and only with the password it opens', async () => {
  const write = (address: string): Promise<unknown> =>
    run(async ({ worksheets }, context) => {
      worksheets.getItem('A').getRange(address).values = [[5]];
      await context.sync();
    });
  await run(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'khoá');
    await context.sync();
  });
  expect(await codeOf(write('A1'))).toBe('AccessDenied');
  expect(await codeOf(write('B2'))).toBe('no error');
  const format = (doing: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    run(async ({ worksheets }, context) => {
      doing(worksheets.getItem('A'));
      await context.sync();
    });
  expect(await codeOf(format((sheet) => (sheet.getRange('B2').format.fill.color = 'red')))).toBe(
    'AccessDenied',
  );
  expect(await codeOf(format((sheet) => (sheet.getRange('B2').format.columnWidth = 90)))).toBe('no error');
  expect(
    await codeOf(
      format((sheet) => {
        sheet.getRange('A1:B1').merge();
      }),
    ),
  ).toBe('AccessDenied');
  expect(
    await codeOf(
      format((sheet) => {
        sheet.protection.unprotect('sai');
      }),
    ),
  ).toBe('AccessDenied');
  expect(
    await codeOf(
      format((sheet) => {
        sheet.protection.unprotect('khoá');
      }),
    ),
  ).toBe('no error');
  expect(await codeOf(write('A1'))).toBe('no error');
});

it('protects the structure: no sheet is added, deleted, renamed or shown', async () => {
  await run(async (workbook, context) => {
    workbook.protection.protect('mật khẩu');
    await context.sync();
  });
  for (const change of [
    (sheets: Excel.WorksheetCollection): unknown => sheets.add('C'),
    (sheets: Excel.WorksheetCollection): unknown => {
      sheets.getItem('A').delete();
      return 0;
    },
    (sheets: Excel.WorksheetCollection): unknown => (sheets.getItem('A').name = 'C'),
    (sheets: Excel.WorksheetCollection): unknown => (sheets.getItem('A').visibility = 'Hidden'),
  ]) {
    const changed = run(async ({ worksheets }, context) => {
      change(worksheets);
      await context.sync();
    });
    expect(await codeOf(changed)).toBe('AccessDenied');
  }
  expect(host.workbook.sheetNames).toEqual(['A', 'B']);
});

it('keeps settings in one store with Office.context.document.settings', async () => {
  await run(async ({ settings }, context) => {
    settings.add('mau', { version: 2 });
    await context.sync();
  });
  const { settings } = host.Office.context.document;
  const done = (act: (callback: (result: { status: unknown }) => void) => void): Promise<void> =>
    new Promise((resolve) => {
      act(() => {
        resolve();
      });
    });
  await done((callback) => {
    settings.refreshAsync(callback);
  });
  expect(settings.get('mau')).toEqual({ version: 2 });
  settings.set('ky', '2022');
  await done((callback) => {
    settings.saveAsync(callback);
  });
  const read = await run(async (workbook, context) => {
    const one = workbook.settings.getItemOrNullObject('ky').load('value');
    const none = workbook.settings.getItemOrNullObject('không').load('value');
    await context.sync();
    return [one.value as unknown, none.isNullObject];
  });
  expect(read).toEqual(['2022', true]);
});

it('keeps XML parts, found by namespace', async () => {
  const xml = '<ghi xmlns="urn:kdclgd"><ky>2022</ky></ghi>';
  const read = await run(async ({ customXmlParts }, context) => {
    customXmlParts.add(xml);
    await context.sync();
    const part = customXmlParts.getByNamespace('urn:kdclgd').getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace('urn:khac').getOnlyItemOrNullObject();
    await context.sync();
    const text = part.getXml();
    part.setXml(xml.replace('2022', '2023'));
    await context.sync();
    return [text.value, none.isNullObject];
  });
  expect(read).toEqual([xml, true]);
  expect(host.workbook.snapshot().xmlParts).toEqual([xml.replace('2022', '2023')]);
});

it('keeps names: of ranges and of hidden text, taken off again', async () => {
  const read = await run(async ({ names, worksheets }, context) => {
    names.add('vung', worksheets.getItem('A').getRange('A1:B2'));
    const hidden = names.add('ghi_chu', '="có ""dấu"" nháy"');
    hidden.visible = false;
    await context.sync();
    const range = names.getItem('vung').getRange().load('address');
    const note = names.getItemOrNullObject('ghi_chu').load('value,visible,formula');
    names.getItem('vung').delete();
    await context.sync();
    return [range.address, note.value as unknown, note.visible];
  });
  expect(read).toEqual(['A!A1:B2', 'có "dấu" nháy', false]);
  expect(host.workbook.snapshot().names.map(({ name }) => name)).toEqual(['ghi_chu']);
});

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
    const total = sheet.getRange('D1').load('values');
    const body = tables.getItem('Bang').getDataBodyRange().load('address');
    const columns = table.columns.load('items/name');
    await context.sync();
    return [total.values, body.address, columns.items.map(({ name }) => name)];
  });
  expect(read).toEqual([[[7]], 'A!A2:B3', ['Trường', 'Số lượng']]);
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

it('calculates by hand only when told to, and never while it is suspended', async () => {
  const read = await run(async ({ application, worksheets }, context) => {
    const sheet = worksheets.getItem('A');
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[5]];
    const stale = sheet.getRange('B1').load('values');
    await context.sync();
    application.calculate('Full');
    const fresh = sheet.getRange('B1').load('values');
    await context.sync();
    return [stale.values, fresh.values];
  });
  expect(read).toEqual([[[2]], [[10]]]);
});

it('knows and sets the selection', async () => {
  host.user.select('B', 'C3:D4');
  const read = await run(async (workbook, context) => {
    const selected = workbook.getSelectedRange().load('address');
    const active = workbook.getActiveCell().load('address');
    workbook.worksheets.getItem('A').getRange('B2').select();
    const sheet = workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [selected.address, active.address, sheet.name];
  });
  expect(read).toEqual(['B!C3:D4', 'B!C3', 'A']);
  expect(host.workbook.snapshot().sheets[0]?.selection).toBe('B2');
});

it('makes a workbook what a snapshot says', async () => {
  await run(async (workbook, context) => {
    const sheet = workbook.worksheets.getItem('A');
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    sheet.getRange('A:A').format.font.bold = true;
    sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=C1>0' } };
    sheet.charts.add('Pie', sheet.getRange('A1:B1')).title.text = 'x';
    workbook.names.add('n', '=1');
    workbook.settings.add('k', [1, 2]);
    sheet.protection.protect();
    workbook.protection.protect();
    await context.sync();
  });
  const before = host.workbook.snapshot();
  const other = await startOfficeHost();
  expect(other.workbook.snapshot()).not.toEqual(before);
  other.workbook.restore(before);
  expect(other.workbook.snapshot()).toEqual(before);
});
