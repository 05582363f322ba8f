/** What an add-in keeps in the workbook: settings, XML parts, names. */

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
