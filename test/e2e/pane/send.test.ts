/** The task «Gửi»: a letter and a copy out of the pane, opened as the office above opens them. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Download, Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { fileNotesOf } from '../../../src/notes/file-notes';
import { readPaneNotes } from '../../../src/notes/pane-notes';
import { recognise } from '../../../src/core/recognise/recognise';
import { figuresText } from '../../../src/core/send/figures';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { TEMPLATES } from '../../../src/templates';
import { addSheets } from '../../../src/xlsx/patch/add-sheets';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { DISTRICTS, runCommand, temporaryFolder } from '../../cli/run-command';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const inFolder = temporaryFolder();
const HON_QUAN = join(DISTRICTS, 'Hon Quan.xlsx');
const UNITS = `code,name,tier,parent,validFrom,validTo,email,addressee,due
70,Bình Phước,tỉnh,,,,gdtrh@binhphuoc.example,Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học),
694,Hớn Quản,huyện,70,2009-11-01,2025-06-30,,,2022-03-01
`;

let browser: PaneBrowser;
let pane: OpenPane;

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const letter = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('region', { name: 'Nội dung thư' });
const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name });

async function openAndSend(page: Page, file: string): Promise<void> {
  await tab(page, 'Kiểm tra');
  await page.locator('[data-input=workbook]').setInputFiles(file);
  await page.getByRole('grid').waitFor();
  await tab(page, 'Gửi');
  await letter(page).waitFor();
}

async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()] as [
    Promise<Download>,
    Promise<void>,
  ]);
  const name = download.suggestedFilename();
  await download.saveAs(inFolder(name));
  return { name, bytes: new Uint8Array(readFileSync(inFolder(name))) };
}

async function figuresOf(bytes: Uint8Array): Promise<string> {
  const outcome = await makeWorkbookFiles().read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return figuresText(recognise(outcome.workbook, TEMPLATES, 'x.xlsx'));
}

const attachmentOf = ({ attachments }: Email): Uint8Array =>
  new Uint8Array(attachments[0]?.content as ArrayBuffer);

describeInBrowser('sending', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
    writeFileSync(inFolder('don-vi.csv'), UNITS);
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('gives a draft to the office above, with a copy that reads as the workbook does', async () => {
    pane = await browser.open({ viewport: { width: 1200, height: 850 } });
    const { page } = pane;
    await openAndSend(page, HON_QUAN);
    await page.locator('[data-input=send-units]').setInputFiles(inFolder('don-vi.csv'));
    await page.getByText('Đang dùng danh sách 2 đơn vị.').waitFor();
    await letter(page).getByText('Đơn vị gửi: huyện Hớn Quản').waitFor();
    expect(await page.getByLabel('Địa chỉ thư điện tử').inputValue()).toBe('gdtrh@binhphuoc.example');
    await page.getByLabel('Kỳ báo cáo').fill('2021-2022');
    await letter(page).getByText('Kỳ báo cáo: 2021-2022.').waitFor();
    const shown = await letter(page).innerText();

    // By keyboard alone.
    const draft = await downloaded(page, async () => {
      await button(page, 'Tải thư nháp (.eml)').focus();
      await page.keyboard.press('Enter');
    });
    expect(draft.name).toBe('BC KDCLGD Hon Quan (Mau 1 - bang 1a) 2021-2022 v1.eml');
    await page.getByText('Bấm đúp tệp ấy để mở bằng Outlook').waitFor();
    const mail = await PostalMime.parse(draft.bytes);
    expect(mail.to).toEqual([{ name: 'Sở Giáo dục và Đào tạo', address: 'gdtrh@binhphuoc.example' }]);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect((mail.text ?? '').replace(/\r\n/g, '\n').trim()).toBe(shown.trim());
    for (const line of [
      '- Tổng số CSGD hiện có: 48',
      '- Đã hoàn thành tự đánh giá: 40 (83,3%)',
      'Hạn gửi: 01/03/2022 (đã quá',
    ])
      expect(shown).toContain(line);
    expect(await figuresOf(attachmentOf(mail))).toBe(await figuresOf(new Uint8Array(readFileSync(HON_QUAN))));

    // The same figures are the same version, and the same bytes.
    const copy = await downloaded(page, () => button(page, 'Tải bản gửi (.xlsx)').click());
    expect(copy.name).toBe(mail.attachments[0]?.filename);
    expect(copy.bytes).toEqual(attachmentOf(mail));

    const address = new URL(
      (await page.getByRole('link', { name: 'Mở thư trong chương trình thư' }).getAttribute('href')) ?? '',
    );
    expect([address.protocol, decodeURIComponent(address.pathname)]).toEqual([
      'mailto:',
      'gdtrh@binhphuoc.example',
    ]);
    expect(address.searchParams.get('subject')).toBe(mail.subject);

    // Another figure: the letter follows, and the next draft says that it takes the place of the first.
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Nội dung ô A1', { exact: true }).waitFor();
    const cell = /"schools":\{[^}]*"cell":"([A-Z]+\d+)"/.exec(await figuresOf(copy.bytes))?.[1] ?? '';
    await goTo(page, cell);
    await page.getByLabel(`Nội dung ô ${cell}`, { exact: true }).fill('90');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await letter(page).getByText('Đây là bản lần 2').waitFor();
  }, 90_000);

  it('seals the figures, names the cell that is changed after, and the copy carries the seal', async () => {
    pane = await browser.open({ viewport: { width: 1200, height: 850 } });
    const { page } = pane;
    await openAndSend(page, HON_QUAN);
    const seal = page.getByRole('region', { name: 'Niêm phong số liệu' });
    await seal.getByText('Chưa niêm phong.').waitFor();
    await seal.getByRole('button', { name: 'Niêm phong số liệu' }).click();
    await seal.getByText('số liệu còn nguyên').waitFor();
    expect(await seal.getByRole('button').isDisabled()).toBe(true);
    const copy = await downloaded(page, () => button(page, 'Tải bản gửi (.xlsx)').click());
    expect(runCommand('check', inFolder(copy.name)).stdout).toContain('số liệu còn nguyên');

    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Nội dung ô A1', { exact: true }).waitFor();
    await goTo(page, 'C11');
    await page.getByLabel('Nội dung ô C11', { exact: true }).fill('17');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await seal.getByText('sau đó đã sửa').waitFor();
    expect(await seal.innerText()).toContain('Mau 1!C11');
  }, 90_000);

  it('does not seal while anything is open', async () => {
    pane = await browser.open({ viewport: { width: 320, height: 640 } });
    const { page } = pane;
    await openAndSend(page, join(DISTRICTS, 'BUDANG_mau1.xlsx'));
    const seal = page.getByRole('region', { name: 'Niêm phong số liệu' });
    await seal.getByText(/Còn \d+ điểm phải sửa hoặc giải trình/).waitFor();
    expect(await seal.getByRole('button').isDisabled()).toBe(true);
  }, 60_000);

  it('lets a report with open points go only knowingly, and the letter names them', async () => {
    pane = await browser.open({ viewport: { width: 320, height: 640 } });
    const { page } = pane;
    await openAndSend(page, join(DISTRICTS, 'BUDANG_mau1.xlsx'));
    const shown = await letter(page).innerText();
    expect(shown).toContain('Còn 3 lỗi chưa sửa:');
    for (const name of [
      'Tải thư nháp (.eml)',
      'Tải bản gửi (.xlsx)',
      'Mở thư trong chương trình thư',
      'Chép nội dung thư',
    ])
      expect(await button(page, name).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /Tôi biết báo cáo còn lỗi như thư đã nêu/ }).check();
    const draft = await downloaded(page, () => button(page, 'Tải thư nháp (.eml)').click());
    const mail = await PostalMime.parse(draft.bytes);
    expect(mail.text).toContain('Còn 3 lỗi chưa sửa:');

    // An address that is none goes into no header.
    await page.getByLabel('Địa chỉ thư điện tử').fill('phòng gd');
    await page.getByText('Địa chỉ này chưa đúng dạng').waitFor();
    expect(await button(page, 'Tải thư nháp (.eml)').isDisabled()).toBe(true);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run({ exclude: ['[data-tabster-dummy]'] });
      const { scrollWidth } = document.documentElement;
      return [...violations.map(({ id }) => id), ...(scrollWidth > window.innerWidth ? [scrollWidth] : [])];
    });
    expect(found).toEqual([]);
  }, 90_000);

  it('remembers the version beside what was answered, whichever came last', async () => {
    pane = await browser.open({ viewport: { width: 1200, height: 850 } });
    const { page } = pane;
    await openAndSend(page, join(DISTRICTS, 'Mau 1 - PGDDT Bu Gia Map.xlsx'));
    await page.getByRole('checkbox', { name: /Tôi biết/ }).check();
    await downloaded(page, () => button(page, 'Tải bản gửi (.xlsx)').click());
    await page.getByText(/^Đã lưu «BC KDCLGD/).waitFor();
    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await button(page, 'Giải trình…').first().click();
    await page.getByLabel('Vì sao số này đúng').fill('Trường mới thành lập');
    await button(page, 'Lưu giải trình').click();
    await tab(page, 'Gửi');
    await letter(page).getByText('Giải trình: Trường mới thành lập').waitFor();
    const copy = await downloaded(page, async () => {
      await page.getByRole('checkbox', { name: /Tôi biết/ }).check();
      await button(page, 'Tải bản gửi (.xlsx)').click();
    });
    // The figures are those that were sent before: still version 1.
    expect(copy.name).toContain(' v1.xlsx');
    const outcome = await makeWorkbookFiles().read(copy.bytes);
    const notes = outcome.ok ? readPaneNotes(fileNotesOf(outcome.workbook).text ?? '') : undefined;
    expect([notes?.prepared?.version, [...(notes?.explanations.values() ?? [])]]).toEqual([
      1,
      ['Trường mới thành lập'],
    ]);
  }, 90_000);

  it('says why a legacy workbook cannot be copied', async () => {
    pane = await browser.open();
    const { page } = pane;
    await openAndSend(page, join(DISTRICTS, 'PGD Phuoc Long_KDCLGD_T1.2022.xls'));
    const consent = page.getByRole('checkbox', { name: /Tôi biết/ });
    if (await consent.isVisible()) await consent.check();
    await button(page, 'Tải bản gửi (.xlsx)').click();
    await page.getByText('Lưu thành › *.xlsx').waitFor();
  }, 60_000);
});

describeInBrowser('sending a result of merging', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());

  it('attaches the whole of it, once it is said who sends it', async () => {
    const result = inFolder('kết quả.xlsx');
    runCommand('consolidate', HON_QUAN, join(DISTRICTS, 'bù đốp.xlsx'), '--out', result);
    pane = await browser.open({ viewport: { width: 1200, height: 850 } });
    const { page } = pane;
    await openAndSend(page, result);
    expect(await button(page, 'Tải thư nháp (.eml)').isDisabled()).toBe(true);
    await page.getByLabel('Đơn vị gửi').fill('Bình Phước');
    await letter(page).getByText('Đơn vị gửi: Bình Phước').waitFor();
    const draft = await downloaded(page, () => button(page, 'Tải thư nháp (.eml)').click());
    const mail = await PostalMime.parse(draft.bytes);
    expect(attachmentOf(mail)).toEqual(new Uint8Array(readFileSync(result)));
    expect(mail.text).toContain('- Tổng số CSGD hiện có: 78');
    expect(pane.faults).toEqual([]);
    await page.context().close();
  }, 60_000);
});

async function goTo(page: Page, cell: string): Promise<void> {
  const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  // A1 is selected.
  for (let i = 1; i < Number(row); i++) await page.keyboard.press('ArrowDown');
  for (let i = 65; i < letters.charCodeAt(0); i++) await page.keyboard.press('ArrowRight');
}

describeInBrowser('sending from Excel', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.openInExcel({ sheets: ['Của tôi'], displayLanguage: 'vi-VN' });
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    await page.getByLabel('Tên đơn vị').fill('Bù Đốp');
    await button(page, 'Chèn vào sổ đang mở').click();
    await page.getByText('Đã chèn «Mẫu 1 - bảng 1a».').waitFor();
  }, 30_000);
  afterEach(async () => {
    expect(await pane.page.evaluate(() => window.officeHost.unimplemented)).toEqual([]);
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('copies the file that Excel hands over in slices, and remembers the version', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    // Larger than a slice.
    const noise = Array.from({ length: 4_000 }, (_, i) =>
      createHash('sha256').update(String(i)).digest('hex'),
    );
    const sheet: SheetPlan = {
      name: 'Khác',
      columnWidths: [70],
      cells: noise.map((value, i) => ({ row: i + 1, column: 1, style: 'plain', value })),
    };
    const bytes = [...(await addSheets(readFileSync(HON_QUAN), [sheet], { replaces: [] }))];
    expect(bytes.length).toBeGreaterThan(2 * 65_536);
    await page.evaluate(async (saved) => {
      await window.officeHost.workbook.open(new Uint8Array(saved));
      window.officeHost.savedFile = saved;
    }, bytes);
    await tab(page, 'Gửi');
    await letter(page).getByText('Đơn vị gửi: Hớn Quản').waitFor();
    const consent = page.getByRole('checkbox', { name: /Tôi biết/ });
    if (await consent.isVisible()) await consent.check();
    const copy = await downloaded(page, () => button(page, 'Tải bản gửi (.xlsx)').click());
    expect(await figuresOf(copy.bytes)).toBe(await figuresOf(new Uint8Array(bytes)));
    // Excel keeps at most two files in memory.
    expect(await page.evaluate(() => window.officeHost.documentCopy.openCount)).toBe(0);
    await page.getByText('Nếu Excel không cho tải về').waitFor();
  }, 60_000);

  it('says what to do when Excel hands nothing over', async () => {
    const { page } = pane;
    await page.evaluate(() => {
      window.officeHost.savedFile = 'refused';
    });
    await tab(page, 'Gửi');
    await letter(page).waitFor();
    const consent = page.getByRole('checkbox', { name: /Tôi biết/ });
    if (await consent.isVisible()) await consent.check();
    await button(page, 'Tải thư nháp (.eml)').click();
    await page.getByText('Excel không đưa được nội dung sổ cho ngăn.').waitFor();
  }, 60_000);
});
