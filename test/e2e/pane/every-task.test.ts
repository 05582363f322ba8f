/** Every task of the pane, 320 px wide, in Excel and in a browser: nothing is cut off, and axe finds nothing. */

import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DISTRICTS } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';
import { settled } from './settled';

const TASKS = ['Mẫu biểu', 'Kiểm tra', 'Tổng hợp', 'Gửi'];
const NARROW = { viewport: { width: 320, height: 640 } };

let browser: PaneBrowser;

async function problems(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    // Fluent's focus keeper puts these at the page's ends; it moves focus off them at once.
    const { violations } = await here.run({ exclude: ['[data-tabster-dummy]'] });
    const found: unknown[] = violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html.slice(0, 160)),
    ]);
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) found.push(`wider than the pane: ${String(scrollWidth)}`);
    return found;
  });
}

async function walk({ page, faults }: OpenPane): Promise<void> {
  for (const task of TASKS) {
    await page.getByRole('tab', { name: task, exact: true }).click();
    await settled(page);
    expect([task, await problems(page)]).toEqual([task, []]);
  }
  expect(faults).toEqual([]);
}

describeInBrowser('every task, 320 px wide,', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());

  it('in a browser without a workbook', async () => {
    await walk(await browser.open(NARROW));
  }, 60_000);

  it('in a browser with a workbook', async () => {
    const pane = await browser.open(NARROW);
    await pane.page.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
    await pane.page.locator('[data-input=workbook]').setInputFiles(join(DISTRICTS, 'BUDANG_mau1.xlsx'));
    await pane.page.getByRole('grid').waitFor();
    await pane.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await pane.page.getByText(/^Bảng: /).waitFor();
    await walk(pane);
  }, 60_000);

  it('in Excel, in the dark', async () => {
    await walk(await browser.openInExcel({ sheets: ['Trang 1'], theme: 'dark' }, NARROW));
  }, 60_000);
});
