/** The task «Kiểm tra» on a file in a real browser: open, look, find, go there, correct, take back, explain, save. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { DISTRICTS, ROOT, temporaryFolder } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
let browser: PaneBrowser;
let pane: OpenPane;

const open = async (page: Page, file: string): Promise<void> => {
  await page.locator('[data-input=workbook]').setInputFiles(file);
};
const check = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText(/^Bảng: /).waitFor();
};
const valueIn = async (path: string, sheet: string, row: number, column: number): Promise<unknown> => {
  const outcome = await makeWorkbookFiles().read(new Uint8Array(readFileSync(path)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook.sheets.find(({ name }) => name === sheet)?.cell(row, column)?.value;
};

describeInBrowser('checking a file in the pane', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.open({ viewport: { width: 1100, height: 800 } });
    await pane.page.getByRole('tab', { name: 'Kiểm tra' }).click();
  });
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('finds what is wrong, goes there, corrects it, takes it back, and saves the file with nothing else changed', async () => {
    const { page } = pane;
    const original = join(DISTRICTS, 'BUDANG_mau1.xlsx');
    await open(page, original);
    await check(page);
    await page.getByText('2 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
    // The grid marks the planted mistakes.
    const wrong = page.locator('#cell-F14');
    await expect(wrong.getAttribute('aria-description')).resolves.toBe('lỗi');
    await page.getByRole('button', { name: 'Tới ô F14, trang Bù Đăng' }).click();
    await expect(wrong.getAttribute('aria-selected')).resolves.toBe('true');
    await page.getByRole('button', { name: 'Sửa thành 82,4' }).click();
    await page.getByText('1 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
    await expect(wrong.textContent()).resolves.toBe('82,4');
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await page.getByText('2 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
    await page.getByRole('button', { name: 'Sửa thành 82,4' }).click();
    await page.getByText('1 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu (.xlsx)' }).click(),
    ]);
    const saved = inFolder('sua.xlsx');
    await download.saveAs(saved);
    expect(await valueIn(saved, 'Bù Đăng', 14, 6)).toBe(82.4);
    expect(await valueIn(saved, 'Bù Đăng', 14, 3)).toBe(await valueIn(original, 'Bù Đăng', 14, 3));
    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    await expect(wrong.getAttribute('aria-description')).resolves.toBeNull();
  }, 60_000);

  it('keeps an explanation in the workbook, and asks again when the figure is another', async () => {
    const { page } = pane;
    await open(page, join(DISTRICTS, 'Phu Rieng - Mau 1.xlsx'));
    await check(page);
    const before = await page.getByRole('button', { name: 'Giải trình…' }).count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Giải trình…' }).first().click();
    await page.getByLabel('Vì sao số này đúng').fill('Trường mới thành lập tháng 8 năm 2021');
    await page.getByRole('button', { name: 'Lưu giải trình' }).click();
    await page.getByText('1 điểm đã giải trình').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu (.xlsx)' }).click(),
    ]);
    const saved = inFolder('giai-trinh.xlsx');
    await download.saveAs(saved);
    await open(page, saved);
    await page.getByText('giai-trinh.xlsx').waitFor();
    await check(page);
    await page.getByText('1 điểm đã giải trình').waitFor();
    expect(await page.getByRole('button', { name: 'Giải trình…' }).count()).toBe(before - 1);
  }, 60_000);

  it('shows an .xls but says that it cannot be corrected here', async () => {
    const { page } = pane;
    await open(page, join(DISTRICTS, 'BC KDCL PGD Loc Ninh (sua lan 3).xls'));
    await page.getByText('Sổ .xls chỉ xem và kiểm tra được ở đây.').waitFor();
    await check(page);
    expect(await page.getByRole('button', { name: 'Lưu (.xlsx)' }).count()).toBe(0);
  }, 60_000);

  it('says why a file cannot be opened, and keeps the one that is open', async () => {
    const { page } = pane;
    await open(page, join(DISTRICTS, 'bù đốp.xlsx'));
    await page.getByRole('grid').waitFor();
    await open(page, join(ROOT, 'test', 'fixtures', 'bad', 'cat-cut.xlsx'));
    await page.getByText('cat-cut.xlsx: Tệp bị cắt cụt').waitFor();
    await expect(page.getByText('bù đốp.xlsx', { exact: true }).isVisible()).resolves.toBe(true);
  }, 60_000);

  it('is looked through by keyboard, and axe finds nothing', async () => {
    const { page } = pane;
    await open(page, join(DISTRICTS, 'BUDANG_mau1.xlsx'));
    await check(page);
    await page.getByRole('grid').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
      await page.keyboard.press(key);
    await expect(page.locator('#cell-B3, #cell-B2, #cell-B1').count()).resolves.toBeGreaterThan(0);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const result = await here.run({ exclude: ['[data-tabster-dummy]'] });
      return result.violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 160))]);
    });
    expect(violations).toEqual([]);
  }, 60_000);
});
