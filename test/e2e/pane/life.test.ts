/**
 * The life of a submission in the browser alone, as an officer without Excel lives it: 60 schools → an office, sealed →
 * its letter → the province → reminder → correction → from a total to its cell. Each step takes what the one before
 * saved; the figures are those of the fixtures' facts.
 */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { workbookFiles } from '../../../src/cli/node-workbook-files';
import { parseAddress } from '../../../src/core/sheet/address';
import { valueText } from '../../../src/core/text/cell-text';
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook';
import { makeSchoolFiles, type ExpectedSchools } from '../../fixtures/make/schools/district-workbook';
import { parseSchools } from '../../fixtures/make/schools/school-facts';
import { DISTRICTS, readJson, ROOT, temporaryFolder } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const EXPECTED = readJson<ExpectedSchools>(join(FIXTURES, 'expected-schools.json'));
const UNITS = join(FIXTURES, 'receipts', 'units.csv');
const inFolder = temporaryFolder();
const OFFICE = inFolder('Loc Ninh.xlsx');
const PROVINCE = inFolder('binh-phuoc.xlsx');
const CORRECTED = inFolder('sua/Hon Quan (sua).xlsx');
const LATE = ['BUDANG_mau1.xlsx', 'Phu Rieng - Mau 1.xlsx'];
const inbox = (name: string): string => inFolder(`hop-thu/${name}`);
/** The other districts’ own files, each once. */
const OTHERS = readdirSync(DISTRICTS).filter(
  (name) => /\.xlsx?$/.test(name) && !/^~|Loc Ninh|Copy of|loi|chi doc|ket xuat/.test(name),
);

let browser: PaneBrowser;
let pane: OpenPane;

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const region = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('region', { name, exact: true });
const fileItem = (page: Page, name: string): ReturnType<Page['locator']> =>
  page
    .locator('li')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();

/** Presses a button and keeps the file that comes of it. */
async function saved(page: Page, buttonName: string, path: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: buttonName, exact: true }).click();
  const download = await coming;
  await download.saveAs(path);
  return download.suggestedFilename();
}

async function merge(page: Page, files: readonly string[], heading: RegExp): Promise<void> {
  await page.locator('[data-input=files]').setInputFiles([...files]);
  await page.getByRole('heading', { name: heading }).waitFor();
}

/** The province’s desk: its list of units, and the day of the reports. */
async function province(page: Page, now: string): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await tab(page, 'Tổng hợp');
  await page.getByText('Tùy chọn').click();
  await page.locator('[data-input=units]').setInputFiles(UNITS);
  await page.getByText('12 đơn vị').waitFor();
  await page.getByLabel('Số liệu tính đến ngày').fill('2022-01-31');
}

describeInBrowser('the life of a submission in the browser', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
    for (const folder of ['truong', 'hop-thu', 'sua']) mkdirSync(inFolder(folder));
    const facts = parseSchools(readFileSync(join(FIXTURES, 'schools.csv'), 'utf8'));
    for (const [name, bytes] of await makeSchoolFiles(facts))
      writeFileSync(inFolder(`truong/${name}`), bytes);
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

  it('sixty schools’ workbooks become the office’s result', async () => {
    const { page } = pane;
    await tab(page, 'Tổng hợp');
    const files = readdirSync(inFolder('truong')).map((name) => inFolder(`truong/${name}`));
    await merge(page, files, /^60 tệp được tính/);
    await saved(page, 'Lưu sổ tổng hợp (.xlsx)', OFFICE);
  }, 120_000);

  it('which is sealed, and goes into a letter', async () => {
    const { page } = pane;
    await tab(page, 'Kiểm tra');
    await page.locator('[data-input=workbook]').setInputFiles(OFFICE);
    await page.getByRole('grid').waitFor();
    await tab(page, 'Gửi');
    const seal = region(page, 'Niêm phong số liệu');
    await seal.getByText('Chưa niêm phong.').waitFor();
    await expect(seal.getByRole('button').isDisabled()).resolves.toBe(true);
    await seal.getByLabel('Sổ tổng hợp này của đơn vị nào').fill('Lộc Ninh');
    await seal.getByRole('button', { name: 'Niêm phong số liệu' }).click();
    await seal.getByText(/số liệu còn nguyên/).waitFor();
    // What is asked of a report that is typed is not asked of a result.
    await expect(page.getByText('Chưa có bảng báo cáo nào').count()).resolves.toBe(0);
    const letter = region(page, 'Nội dung thư');
    await letter.getByText(`- Tổng số CSGD hiện có: ${String(EXPECTED.rows.total['schools'])}`).waitFor();
    await saved(page, 'Tải thư nháp (.eml)', inFolder('thu.eml'));
    const mail = await PostalMime.parse(readFileSync(inFolder('thu.eml')));
    const [attachment] = mail.attachments;
    writeFileSync(inbox('Loc Ninh.xlsx'), new Uint8Array(attachment?.content as ArrayBuffer));
  }, 120_000);

  it('a district seals, and changes a figure after', async () => {
    const { page } = pane;
    await tab(page, 'Kiểm tra');
    await page.locator('[data-input=workbook]').setInputFiles(join(DISTRICTS, 'Hon Quan.xlsx'));
    await page.getByRole('grid').waitFor();
    await tab(page, 'Gửi');
    const seal = region(page, 'Niêm phong số liệu');
    await seal.getByRole('button', { name: 'Niêm phong số liệu' }).click();
    await seal.getByText(/số liệu còn nguyên/).waitFor();
    await saved(page, 'Lưu (.xlsx)', CORRECTED);
    const changed = await patchWorkbook(new Uint8Array(readFileSync(CORRECTED)), [
      { sheet: 'Mau 1', cell: 'C11', content: 19 },
    ]);
    writeFileSync(inbox('Hon Quan.xlsx'), changed);
  }, 120_000);

  it('the province sees who is late, missing, there twice and changed after sealing, and reminds', async () => {
    const { page } = pane;
    for (const name of OTHERS.filter((one) => one !== 'Hon Quan.xlsx'))
      copyFileSync(join(DISTRICTS, name), inbox(name));
    copyFileSync(join(DISTRICTS, 'ban cu', 'Hon Quan (lan 1).xlsx'), inbox('Hon Quan (lan 1).xlsx'));
    await province(page, '2022-03-01T09:00:00+07:00');
    const files = readdirSync(inFolder('hop-thu'));
    const inTime = files.filter((name) => !LATE.includes(name));
    await page.locator('[data-input=files]').setInputFiles(inTime.map(inbox));
    await page.getByRole('heading', { name: /^8 tệp được tính, 1 được thay thế/ }).waitFor();
    // The office’s result counts once the officer said whose it is.
    const office = fileItem(page, 'Loc Ninh.xlsx');
    await office.locator('summary').first().click();
    await office.getByLabel('Gộp lên cấp trên như báo cáo của').fill('Lộc Ninh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^9 tệp được tính, 1 được thay thế/ }).waitFor();
    await page.clock.setFixedTime(new Date('2022-03-04T09:00:00+07:00'));
    await page.locator('[data-input=files]').setInputFiles(LATE.map(inbox));
    await page.getByRole('heading', { name: /^11 tệp được tính, 1 được thay thế/ }).waitFor();
    const register = region(page, 'Tiếp nhận');
    await register.getByRole('button', { name: 'Nhận trễ (2)' }).waitFor();
    await register.getByRole('button', { name: 'Chưa nhận (1)' }).waitFor();
    await expect(fileItem(page, 'Hon Quan.xlsx').textContent()).resolves.toContain('đã sửa sau niêm phong');
    await expect(fileItem(page, 'Loc Ninh.xlsx').textContent()).resolves.toContain('niêm phong còn nguyên');

    await register
      .locator('li', { has: page.getByText('Đa Kia', { exact: true }) })
      .locator('summary')
      .click();
    await page.getByRole('button', { name: 'Soạn thư nhắc Đa Kia' }).click();
    const letter = region(page, 'Thư nhắc Đa Kia');
    await expect(letter.getByLabel('Nội dung thư').inputValue()).resolves.toContain('đã quá hạn 3 ngày');
    await saved(page, 'Lưu sổ tổng hợp (.xlsx)', PROVINCE);
  }, 120_000);

  it('a correction replaces its own, and five totals are followed to their cells', async () => {
    const { page } = pane;
    await province(page, '2022-03-09T09:00:00+07:00');
    await page.locator('[data-input=files]').setInputFiles([PROVINCE]);
    const earlier = fileItem(page, 'binh-phuoc.xlsx');
    await earlier.locator('summary').first().click();
    await earlier.getByRole('button', { name: 'Gộp tiếp vào sổ này' }).click();
    await page.getByRole('heading', { name: /^11 tệp được tính/ }).waitFor();
    await page.locator('[data-input=files]').setInputFiles([CORRECTED]);
    await page.getByRole('heading', { name: /^11 tệp được tính, 2 được thay thế/ }).waitFor();

    // Five totals by hand: each line of their origin names a cell, and the figure stands there.
    for (const [row, column, name] of FIVE_TOTALS) {
      const total = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
        .getByRole('button')
        .nth(column);
      const shown = Number((await total.textContent())?.replace('.', ''));
      await total.click();
      const places = page.getByRole('region', { name: `${name} – ${row}` }).locator('tbody tr td:last-child');
      await places.first().waitFor();
      const figures = await Promise.all((await places.allTextContents()).map(figureAt));
      expect([row, column, figures.length]).toEqual([row, column, 11]);
      expect(figures.reduce((sum, one) => sum + one, 0)).toBe(shown);
    }
  }, 120_000);
});

const FIVE_TOTALS = [
  ['Mầm non', 0, 'Tổng số CSGD hiện có'],
  ['Mầm non', 1, 'Đã hoàn thành tự đánh giá'],
  ['Tiểu học', 0, 'Tổng số CSGD hiện có'],
  ['Tiểu học', 2, 'Đã được đánh giá ngoài'],
  ['Trung học cơ sở', 0, 'Tổng số CSGD hiện có'],
] as const;

/** «Hon Quan.xlsx › Mau 1 › ô C11 …» → the number in that cell of the file that was received. */
async function figureAt(place: string): Promise<number> {
  const [file = '', sheet = '', cell = ''] = /^(.+?) › (.+?) › ô ([A-Z]+\d+)/.exec(place)?.slice(1) ?? [];
  const path = file === 'Hon Quan (sua).xlsx' ? CORRECTED : inbox(file);
  const outcome = await workbookFiles.read(new Uint8Array(readFileSync(path)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  const grid = outcome.workbook.sheets.find(({ name }) => name === sheet);
  // «12 trường», and a blank that stands for none.
  return Number.parseInt(valueText(grid?.cell(row, column)?.value), 10) || 0;
}
