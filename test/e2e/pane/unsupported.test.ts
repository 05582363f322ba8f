/** Where the program cannot run, in a real browser: the pane gives way to the page that says why, the ribbon's buttons open it. */

import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../../cli/run-command';
import { describeInChromium, launchChromium, officeReady, putInExcel } from '../../office-host/chromium';
import { serve, type Served } from './serve';

const IE11 = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';
const BUTTONS = ['checkWorkbook', 'consolidateSchools'];

let browser: Browser;
let served: Served;
let context: BrowserContext;

/** Presses a button of the ribbon and waits until it is done. @returns what Office.js asked Excel to show as dialogs */
async function press(page: Page, button: string): Promise<readonly string[]> {
  await page.goto(`${served.origin}/commands.html`);
  await officeReady(page);
  return page.evaluate(async (name) => {
    const asked: string[] = [];
    // What Office.js calls in Excel on Windows; a dialog is an event whose target says what it shows.
    const excel = window.external as unknown as {
      RegisterEvent: (id: number, target: string, ...rest: unknown[]) => unknown;
    };
    const register = excel.RegisterEvent.bind(excel);
    excel.RegisterEvent = (id, target, ...rest) => {
      asked.push(target);
      return register(id, target, ...rest);
    };
    await window.officeHost.user.pressButton(name);
    return asked;
  }, button);
}

(describeInChromium() as jest.Describe)('where the program cannot run', () => {
  beforeAll(async () => {
    browser = await launchChromium();
    served = await serve(join(ROOT, 'dist'));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  afterEach(() => context.close());

  it('the pane in Internet Explorer gives way to the reason and the address of the browser version', async () => {
    context = await browser.newContext({ userAgent: IE11, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${served.origin}/taskpane.html?host=excel&_host_Info=Excel$Win32$16.01`);
    await page.waitForURL(/unsupported\.html#engine$/);
    expect(await page.locator('#reason-engine').isVisible()).toBe(true);
    expect(await page.locator('#reason-excel').isVisible()).toBe(false);
    expect(await page.locator('#address').inputValue()).toBe(`${served.origin}/taskpane.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }, 30_000);

  it('the pane in an Excel without ExcelApi 1.9 gives way too', async () => {
    context = await browser.newContext();
    await putInExcel(context, { excelApi: '1.8' });
    const page = await context.newPage();
    await page.goto(`${served.origin}/taskpane.html?host=excel`);
    await page.waitForURL(/unsupported\.html#excel$/);
    expect(await page.locator('#reason-excel').isVisible()).toBe(true);
    expect(await page.locator('#reason-engine').isVisible()).toBe(false);
  }, 30_000);

  it('the buttons open that page in an Excel without ExcelApi 1.9, and change nothing', async () => {
    context = await browser.newContext();
    await putInExcel(context, { excelApi: '1.8', sheets: ['Bìa'] });
    const page = await context.newPage();
    for (const button of BUTTONS)
      expect(await press(page, button)).toEqual([expect.stringContaining('/unsupported.html#excel')]);
    expect(await page.evaluate(() => window.officeHost.workbook.sheetNames)).toEqual(['Bìa']);
  }, 60_000);

  it('the buttons open it in an old engine, which cannot even read the program', async () => {
    context = await browser.newContext();
    await putInExcel(context, { sheets: ['Bìa'] });
    const page = await context.newPage();
    await page.route(/\/commands\.[0-9a-f]+\.js$/, (route) => route.abort());
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'findLast');
    });
    for (const button of BUTTONS)
      expect(await press(page, button)).toEqual([expect.stringContaining('/unsupported.html#engine')]);
  }, 60_000);
});
