/** Switching rules off in the pane: by keyboard, in a narrow pane, with a reason that travels with the workbook. */

import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { DISTRICTS, temporaryFolder } from '../../cli/run-command';
import { NO_NOTES, writePaneNotes } from '../../../src/notes/pane-notes';
import { FORM_HEADER, FORM_ROWS, FORM_TOTAL } from '../../builders/grids';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
const REASON = 'Sở cho phép ghi trung bình';
/** Its planted errors are one of SUM002 and one of SUM004. */
const FILE = join(DISTRICTS, 'BUDANG_mau1.xlsx');
let browser: PaneBrowser;
let pane: OpenPane;

const check = async (page: Page, file: string): Promise<void> => {
  await page.locator('[data-input=workbook]').setInputFiles(file);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText(/^Bảng: /).waitFor();
};
const switchOff = async (page: Page, code: string): Promise<void> => {
  const rule = page.getByRole('switch', { name: `Kiểm tra theo ${code}` });
  // While files are read nothing can be switched.
  await rule.click({ trial: true });
  await rule.focus();
  await page.keyboard.press('Space');
  // The reason's field has the focus; the button cannot be reached before there is a reason.
  await page.getByLabel(`Vì sao tắt ${code}`).waitFor();
  await page.keyboard.type('vì');
  expect(await page.getByRole('button', { name: 'Tắt quy tắc' }).isDisabled()).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
};

describeInBrowser('rules in the pane', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.open({ viewport: { width: 320, height: 640 } });
  });
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('are switched off with a reason, stay off in the saved workbook, and are switched on again', async () => {
    const { page } = pane;
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await check(page, FILE);
    await page.getByText('2 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
    await page.getByText('Quy tắc kiểm tra', { exact: true }).focus();
    await page.keyboard.press('Enter');
    // What keeps figures from being lost has no switch.
    expect(await page.getByRole('switch', { name: /TYP001/ }).count()).toBe(0);
    await switchOff(page, 'SUM004');
    await page.getByText('1 lỗi, 0 điểm cần xem lại, 2 lưu ý').waitFor();
    await page.getByText('Quy tắc kiểm tra (đang tắt 1)').waitFor();
    await page.getByText(new RegExp(`^Đã tắt từ .*: ${REASON}$`)).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const result = await here.run({ exclude: ['[data-tabster-dummy]'] });
      return result.violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 160))]);
    });
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Lưu ý (2)' }).click();
    await page.getByText(/^Quy tắc SUM004 .* đã tắt từ .* Lý do: Sở cho phép ghi trung bình$/).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu (.xlsx)' }).click(),
    ]);
    const saved = inFolder('da-tat.xlsx');
    await download.saveAs(saved);
    await page.locator('[data-input=workbook]').setInputFiles(saved);
    await page.getByText('da-tat.xlsx').first().waitFor();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('1 lỗi, 0 điểm cần xem lại, 2 lưu ý').waitFor();
    await page.getByText('Quy tắc kiểm tra (đang tắt 1)').click();
    await page.getByRole('switch', { name: 'Kiểm tra theo SUM004' }).click();
    await page.getByText('2 lỗi, 0 điểm cần xem lại, 1 lưu ý').waitFor();
  }, 60_000);

  it('are left out of a merge as well, which says so', async () => {
    const { page } = pane;
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.locator('[data-input=files]').setInputFiles(FILE);
    await page.getByText('Tùy chọn').click();
    await page.getByText('Quy tắc kiểm tra', { exact: true }).click();
    await switchOff(page, 'SUM004');
    await page.getByText('Quy tắc kiểm tra (đang tắt 1)').waitFor();
    await page.getByRole('button', { name: 'Lưu ý (2)' }).click();
    await page.getByText(/^Quy tắc SUM004 .* đã tắt từ /).waitFor();
  }, 60_000);

  it('are left out of the ribbon’s check of a workbook that switches them off, which says so', async () => {
    await pane.page.context().close();
    pane = await browser.openInExcel({ sheets: ['Mẫu 1'] });
    const { page } = pane;
    await page.goto(`${browser.origin}/commands.html`);
    await page.waitForFunction(() => 'Office' in window && 'officeHost' in window);
    await page.evaluate(() => Office.onReady());
    // Right but for one percentage over the wrong base: 10 of 20 schools, not of 16.
    const rows = [['UBND HUYỆN BÙ ĐỐP'], ...FORM_HEADER, ...FORM_ROWS, FORM_TOTAL].map((row) => [...row]);
    (rows[3] ?? [])[5] = 62.5;
    const rules = { off: [{ code: 'SUM003', reason: REASON } as const] };
    const text = writePaneNotes({ ...NO_NOTES, rules });
    const answer = async (): Promise<string> => {
      await page.evaluate(() => window.officeHost.user.pressButton('checkWorkbook'));
      const { sheets } = await page.evaluate(() => window.officeHost.workbook.snapshot());
      return JSON.stringify(sheets.find(({ name }) => name === 'Kết quả kiểm tra')?.cells);
    };
    await page.evaluate((cells) => {
      cells.forEach((row, r) => {
        row.forEach((value, c) => {
          if (value === undefined || value === null) return;
          const address = `${String.fromCharCode(65 + c)}${String(r + 1)}`;
          window.officeHost.user.type('Mẫu 1', address, value as string | number);
        });
      });
    }, rows);
    expect(await answer()).toContain('ghi 62,5% nhưng 10/20 = 50%');
    await page.evaluate(async (notes) => {
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace('urn:tong-hop-kdclgd:notes:1');
        const part = parts.getOnlyItem();
        const xml = part.getXml();
        await context.sync();
        const kept = JSON.parse(
          new DOMParser().parseFromString(xml.value, 'text/xml').documentElement.textContent ?? '',
        ) as object;
        const holder = document.createElement('p');
        holder.textContent = JSON.stringify({ ...kept, text: notes });
        part.setXml(`<notes xmlns="urn:tong-hop-kdclgd:notes:1">${holder.innerHTML}</notes>`);
        await context.sync();
      });
    }, text);
    const said = await answer();
    expect(said).toContain('Quy tắc SUM003');
    expect(said).not.toContain('62,5%');
  }, 60_000);
});
