/** «Tiếp nhận» in a real browser on the built pane: who is missing or late, versions and changes, letters. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { DISTRICTS, ROOT } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const UNITS = join(ROOT, 'test', 'fixtures', 'receipts', 'units.csv');
const districtFiles = readdirSync(DISTRICTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.xlsx?$/.test(name))
  .map((name) => join(DISTRICTS, name));
/** Two days after the deadline. */
const TODAY = new Date('2022-03-03T09:00:00+07:00');
const NARROW = { viewport: { width: 320, height: 640 } };

let browser: PaneBrowser;
let pane: OpenPane;

const register = (page: Page): Locator => page.getByRole('region', { name: 'Tiếp nhận', exact: true });
const itemOf = (page: Page, unit: string): Locator =>
  register(page).locator('li', { has: page.getByText(unit, { exact: true }) });

async function mergeDistricts(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByText('Tùy chọn').click();
  await page.locator('[data-input=units]').setInputFiles(UNITS);
  await page.getByText('12 đơn vị').waitFor();
  await page.getByLabel('Số liệu tính đến ngày').fill('2022-01-31');
  await page.locator('[data-input=files]').setInputFiles(districtFiles);
  await page.getByRole('heading', { name: /^11 tệp được tính/ }).waitFor();
}

async function problems(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe };
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

describeInBrowser('the register of receipts in the pane', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.open(NARROW);
  });
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('says who is missing and who is late, and takes a correction of the day', async () => {
    const { page } = pane;
    await mergeDistricts(page);
    // All came today, two days late; Đa Kia sent nothing.
    await register(page).getByText('Mẫu 1 - bảng 1a: nhận 11/12 (91,7%), đúng hạn 0').waitFor();
    await register(page).getByRole('button', { name: 'Nhận trễ (11)' }).waitFor();
    await expect(itemOf(page, 'Bù Đốp').textContent()).resolves.toContain('nhận 03/03/2022 · trễ 2 ngày');

    const file = page.locator('li').filter({ hasText: 'bù đốp.xlsx' }).first();
    await file.locator('summary').first().click();
    await file.getByLabel('Ngày nhận').fill('2022-03-01');
    await file.getByRole('button', { name: 'Ghi ngày' }).click();
    await register(page).getByText('nhận 11/12 (91,7%), đúng hạn 1').waitFor();
    await expect(itemOf(page, 'Bù Đốp').textContent()).resolves.toContain('Đã nhận');
  }, 90_000);

  it('filters by state, from the keyboard too', async () => {
    const { page } = pane;
    await mergeDistricts(page);
    const missing = register(page).getByRole('button', { name: 'Chưa nhận (1)' });
    await missing.focus();
    await page.keyboard.press('Enter');
    await expect(missing.getAttribute('aria-pressed')).resolves.toBe('true');
    expect(await register(page).locator('details').count()).toBe(1);
    await itemOf(page, 'Đa Kia').locator('summary').focus();
    await page.keyboard.press('Enter');
    await register(page).getByText('Chưa nhận được bản nào.').waitFor();
    // Twelve reports that are owed, and a list of criteria that Đồng Xoài enclosed.
    await register(page).getByRole('button', { name: 'Tất cả (13)' }).click();
    expect(await register(page).locator('ul > li > details').count()).toBe(13);
  }, 90_000);

  it('shows versions with what changed in which cells', async () => {
    const { page } = pane;
    await mergeDistricts(page);
    await itemOf(page, 'Hớn Quản').locator('summary').click();
    const item = itemOf(page, 'Hớn Quản');
    await item.getByText(/^Bản 1: Hon Quan \(lan 1\)\.xlsx/).waitFor();
    await item.getByText(/^Bản 2: Hon Quan\.xlsx/).waitFor();
    const row = item.getByRole('row', { name: /^Mầm non: Đã hoàn thành tự đánh giá 11/ });
    // 11 in C10 of the first, 13 in D11 of the second; see expected-receipts.json.
    await expect(row.getByRole('cell').allTextContents()).resolves.toEqual(['11Mau 1!C10', '13Mau 1!D11']);
  }, 90_000);

  it('drafts a letter to one unit and one to all, and nothing is wider than the pane or without a name', async () => {
    const { page } = pane;
    await mergeDistricts(page);
    await itemOf(page, 'Đa Kia').locator('summary').click();
    await page.getByRole('button', { name: 'Soạn thư nhắc Đa Kia' }).click();
    const letter = page.getByRole('region', { name: 'Thư nhắc Đa Kia' });
    await letter.getByText('Danh sách đơn vị không có địa chỉ: điền khi gửi.').waitFor();
    await expect(letter.getByLabel('Nội dung thư').inputValue()).resolves.toContain('đã quá hạn 2 ngày');
    await expect(letter.getByRole('link').getAttribute('href')).resolves.toMatch(/^mailto:\?subject=/);
    // Whoever reads the screen aloud is taken to the letter.
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Thư nhắc Đa Kia');

    await page.getByRole('button', { name: 'Soạn một thư nhắc 5 đơn vị' }).click();
    const toAll = page.getByRole('region', { name: 'Thư nhắc chung' });
    await expect(toAll.getByText(/^Bcc: /).textContent()).resolves.toContain('pgd698@example.edu.vn');
    await expect(toAll.getByLabel('Nội dung thư').inputValue()).resolves.not.toContain('Đa Kia');
    await itemOf(page, 'Hớn Quản').locator('summary').click();
    expect(await problems(page)).toEqual([]);
  }, 90_000);

  it('without a list of units says what a list is good for', async () => {
    const { page } = pane;
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.locator('[data-input=files]').setInputFiles([join(DISTRICTS, 'bù đốp.xlsx')]);
    await register(page)
      .getByText(/Có danh sách đơn vị thì mới biết/)
      .waitFor();
    await expect(itemOf(page, 'Bù Đốp').textContent()).resolves.toContain('Đã nhận');
  }, 60_000);

  it('is empty where no unit’s report was recognised', async () => {
    const { page } = pane;
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page
      .locator('[data-input=files]')
      .setInputFiles([join(DISTRICTS, 'bu dop (tai tu Zalo bi loi).xlsx')]);
    await register(page)
      .getByText(/chưa có gì để theo dõi/)
      .waitFor();
  }, 60_000);
});
