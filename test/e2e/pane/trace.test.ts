/** «Số này từ đâu?»: a result of a year ago is opened, a number selected, and its cells are there. Nothing else is needed. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { DISTRICTS, runCommand, temporaryFolder } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
const RESULT = inFolder('nam ngoai.xlsx');

let browser: PaneBrowser;
let pane: OpenPane;

const part = (page: Page): Locator => page.getByRole('region', { name: 'Số này từ đâu?' });

async function open(page: Page, file: string): Promise<void> {
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.locator('[data-input=workbook]').setInputFiles(file);
  await page.getByRole('grid').waitFor();
}

const goTo = (page: Page, cell: string): Promise<void> =>
  page.getByRole('grid').locator(`[id="cell-${cell}"]`).click();

describeInBrowser('following a number of a result', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
    const files = ['Hon Quan.xlsx', 'bù đốp.xlsx'].map((name) => join(DISTRICTS, name));
    runCommand('consolidate', ...files, '--as-of', '2022-01-31', '--out', RESULT);
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.open({ viewport: { width: 1200, height: 850 } });
  });
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('says what to do, then shows file, sheet, cell, what was typed and how it was read', async () => {
    const { page } = pane;
    await open(page, RESULT);
    await part(page).getByText('Chọn một số trong sổ').waitFor();
    // B6: all preschools. figures.csv: Hớn Quản 16, Bù Đốp 10.
    await goTo(page, 'B6');
    await part(page).getByText("'Tổng hợp tỉnh'!B6 = 26").waitFor();
    await part(page).getByText('2 ô gốc, cộng lại được 26:').waitFor();
    const rows = part(page).getByRole('row');
    await expect(rows.filter({ hasText: 'Hon Quan.xlsx › Mau 1 › ô C11' }).textContent()).resolves.toContain(
      '16',
    );
    await expect(rows.filter({ hasText: 'bù đốp.xlsx › KDCLGD › ô B10' }).textContent()).resolves.toContain(
      '10',
    );
    // D6: a percentage, by what it is a share of.
    await goTo(page, 'D6');
    await part(page)
      .getByText(/%, là 22 trên 26/)
      .waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await part(page).getByText('Ô này không phải số được tổng hợp nên không có ô gốc.').waitFor();
  }, 60_000);

  it('says when somebody changed the result since', async () => {
    const { page } = pane;
    const path = inFolder('bi sua.xlsx');
    const change = { sheet: 'Tổng hợp tỉnh', cell: 'A2', content: 'Khác' };
    writeFileSync(path, await patchWorkbook(new Uint8Array(readFileSync(RESULT)), [change]));
    await open(page, path);
    await goTo(page, 'B6');
    await part(page).getByText('sổ đã bị sửa sau khi tạo (trang «Tổng hợp tỉnh»)').waitFor();
  }, 60_000);

  it('axe finds nothing, in English too', async () => {
    const { page } = pane;
    await open(page, RESULT);
    await goTo(page, 'B6');
    await part(page).getByText('2 ô gốc, cộng lại được 26:').waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const found = await here.run({ exclude: ['[data-tabster-dummy]'] });
      return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))]);
    });
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByRole('region', { name: 'Where is this number from?' })
      .getByText('2 source cells, together 26:')
      .waitFor();
  }, 60_000);
});
