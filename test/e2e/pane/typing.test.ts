/**
 * Vietnamese typed into the pane's fields as it is typed in offices: through an input method that composes syllables
 * (Microsoft's Telex), and through UniKey, which takes letters back with Backspace and types others in their place.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { DISTRICTS, temporaryFolder } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
let browser: PaneBrowser;
let pane: OpenPane;
let keyboard: CDPSession;

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

/** What stands in the field while a syllable is being put together, letter by letter. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  Trường: ['T', 'Tr', 'Tru', 'Trư', 'Trươ', 'Trươn', 'Trương', 'Trường'],
  Đồng: ['D', 'Đ', 'Đo', 'Đô', 'Đôn', 'Đông', 'Đồng'],
  Phú: ['P', 'Ph', 'Phu', 'Phú'],
};
/** The same through UniKey: letters as they come, «<» for a Backspace. */
const UNIKEY: Readonly<Record<string, string>> = {
  Trường: 'Tru<ưong<<<<ương<<<ơng<<<<ường',
  Đồng: 'D<Đo<ông<<<ồng',
  Phú: 'Phu<ú',
};
const WORDS = ['Trường', 'Đồng', 'Phú'];
const TEXT = WORDS.join(' ');

/** One key with its character, as UniKey sends it: VK_PACKET carries letters that no key has. */
async function key(text: string): Promise<void> {
  const isBack = text === '<';
  const facts = isBack
    ? { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
    : { key: text, text, unmodifiedText: text, windowsVirtualKeyCode: text === ' ' ? 32 : 231 };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...facts });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...facts });
}

async function pressEnter(): Promise<void> {
  const facts = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...facts });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...facts });
}

const state = (field: Locator): Promise<{ value: string; caret: number | null }> =>
  field.evaluate((element) => {
    const { value, selectionStart } = element as HTMLInputElement | HTMLTextAreaElement;
    return { value, caret: selectionStart };
  });

/** Composes the words after `before`; the field must hold just that after every letter, the caret behind it. */
async function compose(field: Locator, before: string, after: string): Promise<void> {
  let done = before;
  for (const word of WORDS) {
    for (const text of COMPOSED[word] ?? []) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      expect(await state(field)).toEqual({ value: done + text + after, caret: done.length + text.length });
    }
    await keyboard.send('Input.insertText', { text: word });
    done += word;
    expect(await state(field)).toEqual({ value: done + after, caret: done.length });
    if (word === WORDS.at(-1)) continue;
    await key(' ');
    done += ' ';
  }
}

/** All keys at once: UniKey does not wait for the page to have drawn the letter before. */
async function typeByUniKey(field: Locator): Promise<void> {
  const keys = [...WORDS.map((word) => UNIKEY[word] ?? '').join(' ')];
  await Promise.all(keys.map(key));
  await expect(state(field)).resolves.toEqual({ value: TEXT, caret: TEXT.length });
}

/** Composing, also in the middle of a text, and UniKey; the field is empty before and holds the text afterwards. */
async function takesVietnamese(field: Locator): Promise<void> {
  await field.fill('Xã ,');
  await field.evaluate((element) => {
    (element as HTMLInputElement).setSelectionRange(3, 3);
  });
  await compose(field, 'Xã ', ',');
  await field.fill('');
  await typeByUniKey(field);
  expect(TEXT.normalize('NFC')).toBe(TEXT);
  await field.fill('');
  await compose(field, '', '');
}

/** Leaves a syllable half composed and presses Enter: the input method ends the syllable, and that is all. */
async function enterWhileComposing(field: Locator): Promise<void> {
  await field.fill('');
  await keyboard.send('Input.imeSetComposition', { text: 'Phú', selectionStart: 3, selectionEnd: 3 });
  await pressEnter();
  await keyboard.send('Input.insertText', { text: 'Phú' });
}

describeInBrowser('Vietnamese typed into', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  const start = async (opened: Promise<OpenPane>): Promise<Page> => {
    pane = await opened;
    keyboard = await pane.page.context().newCDPSession(pane.page);
    return pane.page;
  };
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  it('the unit’s name and the period of a form stands whole in the form, letters in one piece', async () => {
    const page = await start(browser.open());
    await tab(page, 'Mẫu biểu');
    const unit = page.getByLabel('Tên đơn vị');
    await takesVietnamese(unit);
    const period = page.getByRole('textbox', { name: 'Năm học' });
    await takesVietnamese(period);
    // As «Unicode tổ hợp» types it: marks are characters of their own.
    await unit.fill('Bù Đốp'.normalize('NFD'));
    await period.fill('Học kỳ một'.normalize('NFD'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Tải/ }).click(),
    ]);
    const path = inFolder('mau.xlsx');
    await download.saveAs(path);
    const outcome = await makeWorkbookFiles().read(new Uint8Array(readFileSync(path)));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const texts = outcome.workbook.sheets.flatMap((grid) => [...grid.cells()].map(({ value }) => value));
    expect(texts).toContain('Đơn vị: Bù Đốp');
    expect(texts.filter((text) => typeof text === 'string' && text !== text.normalize('NFC'))).toEqual([]);
  }, 60_000);

  it('the unit of a file is taken when its syllables are done', async () => {
    const page = await start(browser.open());
    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles(join(DISTRICTS, 'bù đốp.xlsx'));
    const item = page.locator('li').filter({ hasText: 'bù đốp.xlsx' }).first();
    await item.locator('summary').first().click();
    const field = item.getByLabel('Tệp này của đơn vị');
    await enterWhileComposing(field);
    await takesVietnamese(field);
    // By now it would long have been taken.
    expect(await item.getByText('bạn đã chỉ rõ').count()).toBe(0);
    await pressEnter();
    await item.getByText(`${TEXT} (bạn đã chỉ rõ)`).waitFor();
    await item.getByLabel('Tệp này của đơn vị').fill('Bù Đốp'.normalize('NFD'));
    await pressEnter();
    await item.getByText('Bù Đốp (bạn đã chỉ rõ)').waitFor();
  }, 60_000);

  it('an explanation and a cell is written when its syllables are done', async () => {
    const page = await start(browser.open({ viewport: { width: 1100, height: 800 } }));
    await tab(page, 'Kiểm tra');
    await page.locator('[data-input=workbook]').setInputFiles(join(DISTRICTS, 'Phu Rieng - Mau 1.xlsx'));
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/^Bảng: /).waitFor();
    await page.getByRole('button', { name: 'Giải trình…' }).first().click();
    const explanation = page.getByLabel('Vì sao số này đúng');
    await takesVietnamese(explanation);
    expect(await page.getByText('1 điểm đã giải trình').count()).toBe(0);
    await explanation.fill(TEXT.normalize('NFD'));
    await page.getByRole('button', { name: 'Lưu giải trình' }).click();
    await page.getByText('1 điểm đã giải trình').waitFor();
    await page.getByText('1 điểm đã giải trình').click();
    await page.getByText(TEXT).waitFor();

    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    const field = page.getByLabel('Nội dung ô A1', { exact: true });
    await field.waitFor();
    const held = await page.locator('#cell-A1').textContent();
    await enterWhileComposing(field);
    await takesVietnamese(field);
    expect(await page.locator('#cell-A1').textContent()).toBe(held);
    await field.fill(TEXT.normalize('NFD'));
    await pressEnter();
    await page.getByText('Đã ghi ô A1 ').waitFor();
    expect(await page.locator('#cell-A1').textContent()).toBe(TEXT);
  }, 90_000);

  it('a formula’s field is no field: Enter leaves the formula as it is', async () => {
    const page = await start(browser.open({ viewport: { width: 1100, height: 800 } }));
    await tab(page, 'Mẫu biểu');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Tải/ }).click(),
    ]);
    const path = inFolder('cong-thuc.xlsx');
    await download.saveAs(path);
    await page.locator('[data-input=workbook]').setInputFiles(path);
    await page.getByRole('tab', { name: 'Mẫu 1 - bảng 1a', exact: true }).click();
    await page.locator('#cell-D8').click();
    const field = page.getByLabel('Nội dung ô D8', { exact: true });
    // The cell's content comes a moment after its address.
    const formula = page.locator('input[aria-label="Nội dung ô D8"][value^="="]');
    await formula.waitFor();
    const before = await field.inputValue();
    await field.focus();
    await pressEnter();
    await page.locator('#cell-A8').click();
    await page.locator('#cell-D8').click();
    await formula.waitFor();
    expect(await field.inputValue()).toBe(before);
    expect(await page.getByText('Đã ghi ô D8').count()).toBe(0);
  }, 60_000);

  it('the unit over the merged schools stands whole over the table', async () => {
    const page = await start(browser.openInExcel({ sheets: ['Trường 1'] }));
    await page.evaluate(() => {
      window.officeHost.user.paste('Trường 1', 'B2', [
        ['Tên cơ sở giáo dục', 'Trường Mầm non Hoa Sen'],
        ['Đã hoàn thành tự đánh giá', 'x'],
        ['Đã được đánh giá ngoài', 'x'],
        ['Kết quả đánh giá ngoài', 'Cấp độ 2'],
      ]);
    });
    await tab(page, 'Tổng hợp');
    const field = page.getByLabel('Tên đơn vị trên bảng 1a');
    await takesVietnamese(field);
    await field.fill(TEXT.normalize('NFD'));
    await page.getByRole('button', { name: 'Gộp các trang trường' }).click();
    await page.getByText('Đã gộp 1 trường từ 1 trang').waitFor();
    const over = await page.evaluate(() => window.officeHost.workbook.cell('Bảng 1a của đơn vị', 'A2').value);
    expect(over).toContain(`Đơn vị: ${TEXT}\n`);
  }, 60_000);
});
