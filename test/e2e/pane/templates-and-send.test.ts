/** From an empty form to a report that can be sent, without Excel: download, fill in wrongly, be told, correct, send. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress } from '../../../src/core/sheet/address';
import { workbookFiles } from '../../../src/cli/node-workbook-files';
import { DISTRICTS, temporaryFolder } from '../../cli/run-command';
import type { Page } from 'playwright-core';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
let browser: PaneBrowser;
let pane: OpenPane;

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const saved = async (page: Page, button: string | RegExp, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(inFolder(name));
  return inFolder(name);
};
const openFile = async (page: Page, file: string): Promise<void> => {
  await page.locator('[data-input=workbook]').setInputFiles(file);
  await page.getByRole('grid').waitFor();
};
const type = async (page: Page, cell: string, text: string): Promise<void> => {
  const at = parseAddress(cell);
  await page.getByRole('tab', { name: 'Mẫu 1 - bảng 1a', exact: true }).click();
  const grid = page.getByRole('grid');
  await grid.focus();
  // The first key selects A1.
  const keys = [
    'ArrowDown',
    ...Array<string>((at?.row ?? 1) - 1).fill('ArrowDown'),
    ...Array<string>((at?.column ?? 1) - 1).fill('ArrowRight'),
  ];
  for (const key of keys) await page.keyboard.press(key);
  await page.getByLabel(`Nội dung ô ${cell}`, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByText(`Đã ghi ô ${cell} `).waitFor();
};

describeInBrowser('forms and sending', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
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

  it('goes from an empty form to a report that is ready', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    await page.getByLabel('Tên đơn vị').fill('Bù Đốp');
    await page.getByRole('textbox', { name: 'Năm học' }).fill('2021-2022');
    for (const kind of ['Tiểu học', 'Trung học cơ sở', 'Phổ thông nhiều cấp học'])
      await page.getByRole('checkbox', { name: kind, exact: true }).uncheck();
    await openFile(page, await saved(page, 'Tải mẫu về (.xlsx)', 'mau.xlsx'));

    // One row, preschool, in row 8; the total in row 9.
    for (const [column, figure] of [...'BCEGHIJK'].map(
      (c, i) => [c, ['10', '8', '9', '1', '2', '3', '0', '0'][i] ?? ''] as const,
    ))
      await type(page, `${column}8`, figure);
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    // 9 externally assessed of 8 self-assessed; results add up to 6.
    await page.getByText('«Đã được đánh giá ngoài» (9)').first().waitFor();
    await tab(page, 'Gửi');
    await page.getByText('lỗi phải sửa').waitFor();
    await type(page, 'E8', '6');
    await page.getByText('Báo cáo đã sẵn sàng để gửi.').waitFor();
    await page.getByText('Biết rõ báo cáo của đơn vị: Bù Đốp').waitFor();
    const report = await saved(page, /^Lưu thành «BC KDCLGD Bù Đốp/, 'bc.xlsx');

    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles([report, join(DISTRICTS, 'Hon Quan.xlsx')]);
    await page.getByRole('heading', { name: '2 tệp được tính' }).waitFor();
    await page.getByText('Bù Đốp (ghi trong mẫu)').waitFor();
  }, 90_000);

  it('finds forms without diacritics, keeps what was chosen, and has a sheet of criteria for each kind', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    await page.getByText('Đã chọn 1 mẫu.').waitFor();
    await page.getByLabel('Tìm mẫu').fill('tiêu chí');
    const form = page.getByRole('checkbox', {
      name: 'Tổng hợp kết quả tự đánh giá theo tiêu chí',
      exact: true,
    });
    expect(await form.getAttribute('aria-describedby')).not.toBeNull();
    // With the keyboard alone: from the search to the first form found.
    await page.getByLabel('Tìm mẫu').press('Tab');
    await page.keyboard.press('Space');
    expect(await form.isChecked()).toBe(true);
    await page.getByText('Đã chọn 2 mẫu, 1 mẫu không hiện vì đang tìm.').waitFor();
    await page.getByLabel('Tìm mẫu').fill('không có mẫu này');
    await page.getByText('Không có mẫu nào khớp «không có mẫu này».').waitFor();
    await page.getByLabel('Tìm mẫu').fill('');
    await page.getByRole('group', { name: 'Trường, đơn vị trực thuộc Sở lập' }).waitFor();

    await page.getByRole('checkbox', { name: 'Giáo dục thường xuyên', exact: true }).check();
    await page.getByLabel('Số liệu tính đến ngày').fill('2022-01-31');
    await page.getByText('Mẫu tiêu chí in theo Thông tư 17, 18, 19/2018').waitFor();
    await page.getByText('Chưa có danh mục tiêu chí của Giáo dục thường xuyên').waitFor();
    await page.getByRole('checkbox', { name: 'Giáo dục thường xuyên', exact: true }).uncheck();
    await openFile(page, await saved(page, 'Tải mẫu về (.xlsx)', 'tieu chi.xlsx'));
    const sheets = page.getByRole('tablist', { name: 'Các trang' }).getByRole('tab');
    expect(await sheets.allTextContents()).toEqual([
      'Mẫu 1 - bảng 1a',
      ...['MN', 'TH', 'THCS', 'nhiều cấp'].map((kind) => `Đánh giá tiêu chí - ${kind}`),
    ]);
  }, 60_000);

  it('asks for kinds of schools only where a chosen form needs them', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    const kinds = page.getByRole('group', { name: 'Loại CSGD có trong đơn vị' });
    await kinds.waitFor();
    await page.getByRole('button', { name: 'Bỏ chọn hết' }).click();
    await kinds.waitFor({ state: 'detached' });
    await page.getByText('Đã chọn 0 mẫu.').waitFor();
    await page.getByRole('checkbox', { name: /^Danh sách cơ sở giáo dục và kết quả/ }).check();
    await page.getByText('Đã chọn 1 mẫu.').waitFor();
    expect(await kinds.count()).toBe(0);
  }, 60_000);

  it('fills in a form that was just inserted, before anything is saved', async () => {
    const { page } = pane;
    await openFile(page, join(DISTRICTS, 'Hon Quan.xlsx'));
    await tab(page, 'Mẫu biểu');
    await page.getByLabel('Tên đơn vị').fill('Hớn Quản');
    await page.getByRole('button', { name: 'Chèn vào sổ đang mở' }).click();
    await page.getByText('Đã chèn «Mẫu 1 - bảng 1a».').waitFor();
    await type(page, 'B8', '12');
    await type(page, 'C8', '7');
    const path = await saved(page, 'Lưu (.xlsx)', 'dien ngay.xlsx');
    const outcome = await workbookFiles.read(new Uint8Array(readFileSync(path)));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const form = outcome.workbook.sheets.find(({ name }) => name === 'Mẫu 1 - bảng 1a');
    expect([2, 3].map((column) => form?.cell(8, column)?.value)).toEqual([12, 7]);
    expect(outcome.workbook.sheets.map(({ name }) => name)).toContain('Mau 1');
  }, 60_000);

  it('inserts a second form beside one that was filled in, never over it', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    await openFile(page, join(DISTRICTS, 'Hon Quan.xlsx'));
    for (const name of ['Mẫu 1 - bảng 1a', 'Mẫu 1 - bảng 1a (2)']) {
      await page.getByRole('button', { name: 'Chèn vào sổ đang mở' }).click();
      await page.getByText(`Đã chèn «${name}».`).waitFor();
    }
    const names = await page.getByRole('tablist', { name: 'Các trang' }).getByRole('tab').allTextContents();
    expect(names.slice(-2)).toEqual(['Mẫu 1 - bảng 1a', 'Mẫu 1 - bảng 1a (2)']);
  }, 60_000);
});
