/** The genuine Office.js in headless Chromium, on the same host: one round trip through everything. */

import type { Browser } from 'playwright-core';
import {
  describeInChromium,
  launchChromium,
  OFFICE_JS_ORIGIN,
  officeReady,
  putInExcel,
} from '../office-host/chromium';

describeInChromium()('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(async () => {
    await browser.close();
  });

  it('runs Office.js from its production address on the host, and asks nobody else for anything', async () => {
    const context = await browser.newContext();
    await putInExcel(context, { sheets: ['A'], excelApi: '1.12', displayLanguage: 'vi-VN', theme: 'dark' });
    const page = await context.newPage();
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await context.route('https://add-in.example/**', async (route) => {
      const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src ${new URL(OFFICE_JS_ORIGIN).origin}"><script src="${OFFICE_JS_ORIGIN}office.js"></script>`;
      await route.fulfill({ body: html, contentType: 'text/html' });
    });
    await page.goto('https://add-in.example/taskpane.html');
    await officeReady(page);

    const read = await page.evaluate(async () => {
      const told: string[] = [];
      const values = await Excel.run(async (run) => {
        const sheet = run.workbook.worksheets.getItem('A');
        sheet.onChanged.add((event) => {
          told.push(event.address);
          return Promise.resolve();
        });
        sheet.getRange('A1:B1').formulas = [[20, '=A1*2+2']];
        sheet.getRange('A1').format.fill.color = '#FFF9E5';
        const range = sheet.getRange('A1:B1').load('values');
        await run.sync();
        return range.values as unknown[][];
      });
      window.officeHost.user.type('A', 'A1', 10);
      await window.officeHost.settled();
      const above = await Excel.run(async (run) => {
        run.workbook.worksheets.getItem('A').getRange('A1').getMergedAreasOrNullObject();
        await run.sync();
      }).catch((fault: unknown) => (fault as { code: string }).code);
      const { snapshot, cell } = {
        snapshot: window.officeHost.workbook.snapshot(),
        cell: window.officeHost.workbook.cell('A', 'B1').value,
      };
      const { displayLanguage, officeTheme } = Office.context;
      return {
        displayLanguage,
        background: officeTheme.bodyBackgroundColor,
        values,
        told,
        above,
        cell,
        snapshot,
        counters: window.officeHost.counters,
      };
    });

    expect([read.displayLanguage, read.background]).toEqual(['vi-VN', '#262626']);
    expect(read.values).toEqual([[20, 42]]);
    expect(read.told).toEqual(['A1:B1', 'A1']);
    expect(read.above).toBe('ApiNotFound');
    expect(read.cell).toBe(22);
    expect(read.snapshot.sheets[0]?.cells['A1']).toEqual({ value: 10, format: { 'fill.color': '#FFF9E5' } });
    expect(read.counters.syncs).toBe(1);
    expect(faults).toEqual([]);
    const elsewhere = requests.filter(
      (url) => !url.startsWith(OFFICE_JS_ORIGIN) && !url.startsWith('https://add-in.example/'),
    );
    expect(elsewhere).toEqual([]);
    await context.close();
  }, 30_000);
});
