/** Sheets, protection, calculation and selection through the genuine Office.js. */

import { codeOf } from './code-of';
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

describe('sheets', () => {
  it('are added, renamed, moved, shown and hidden, coloured and deleted', async () => {
    const names = await run(async ({ worksheets }, context) => {
      const added = worksheets.add('Tổng hợp');
      added.position = 0;
      added.tabColor = '#0563c1';
      added.visibility = 'VeryHidden';
      worksheets.getItem('B').name = 'Bình Long';
      worksheets.getItem('A').delete();
      const missing = worksheets.getItemOrNullObject('A').load('isNullObject');
      const there = worksheets.getItemOrNullObject('Bình Long').load('isNullObject');
      worksheets.load('items/name,items/visibility,items/position,items/tabColor');
      await context.sync();
      expect([missing.isNullObject, there.isNullObject]).toEqual([true, false]);
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

  it('carry properties of their own, which go with them', async () => {
    const read = await run(async ({ worksheets }, context) => {
      const { customProperties } = worksheets.getItem('A');
      customProperties.add('mau', 'kqkd');
      await context.sync();
      const one = customProperties.getItemOrNullObject('mau').load('value');
      const none = worksheets.getItem('B').customProperties.getItemOrNullObject('mau').load('value');
      await context.sync();
      return [one.value, none.isNullObject];
    });
    expect(read).toEqual(['kqkd', true]);
    expect(host.workbook.snapshot().sheets[0]?.customProperties).toEqual({ mau: 'kqkd' });
  });

  it('give way to the next one when the one in front is deleted or hidden', () => {
    host.user.addSheet('C');
    host.user.activate('B');
    host.user.deleteSheet('B');
    expect(host.workbook.snapshot().activeSheet).toBe('C');
    host.user.deleteSheet('C');
    expect(host.workbook.snapshot().activeSheet).toBe('A');
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
