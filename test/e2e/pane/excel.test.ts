/** The built pane inside Excel: the genuine Office.js in Chromium, over the test host's workbook. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DISTRICTS, readJson, ROOT } from '../../cli/run-command';
import type { WorkbookSnapshot } from '../../office-host/model/snapshot';
import { UNKIND, UNKIND_ALTOGETHER, type Behaviour } from '../../office-host/behaviour';
import { putInExcel } from '../../office-host/chromium';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

const EXPECTED = readJson<{ total: Readonly<Record<string, Readonly<Record<string, number>>>> }>(
  join(ROOT, 'test', 'fixtures', 'expected.json'),
);
const districtFiles = readdirSync(DISTRICTS)
  .filter((name) => /\.xlsx?$/.test(name) && !name.startsWith('~'))
  .map((name) => join(DISTRICTS, name));

let browser: PaneBrowser;
let pane: OpenPane;

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const snapshot = (page: Page): Promise<WorkbookSnapshot> =>
  page.evaluate(() => window.officeHost.workbook.snapshot());
const type = (page: Page, sheet: string, cell: string, value: string | number): Promise<void> =>
  page.evaluate(
    ([name, address, typed]) => {
      window.officeHost.user.type(String(name), String(address), typed ?? '');
    },
    [sheet, cell, value],
  );
const FORM = 'Mẫu 1 - bảng 1a';

describeInBrowser('the pane in Excel', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.openInExcel({ sheets: ['Của tôi'], displayLanguage: 'vi-VN' });
  }, 30_000);
  afterEach(async () => {
    expect(await pane.page.evaluate(() => window.officeHost.unimplemented)).toEqual([]);
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('inserts a form; what is typed wrong is found, gone to, corrected, and found right while typing', async () => {
    const { page } = pane;
    await tab(page, 'Mẫu biểu');
    await page.getByLabel('Tên đơn vị').fill('Bù Đốp');
    await page.getByRole('button', { name: 'Chèn vào sổ đang mở' }).click();
    await page.getByText(`Đã chèn «${FORM}».`).waitFor();
    const before = await snapshot(page);
    expect(before.activeSheet).toBe(FORM);
    for (const [column, figure] of [...'BCEGHIJK'].map(
      (c, i) => [c, [10, 8, 6, 1, 2, 3, 0, 0][i] ?? 0] as const,
    )) {
      await type(page, FORM, `${column}8`, figure);
      for (const row of [9, 10, 11]) await type(page, FORM, `${column}${String(row)}`, 0);
    }
    await type(page, FORM, 'C8', 12);

    await tab(page, 'Kiểm tra');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/^2 lỗi/).waitFor();
    await page.getByRole('button', { name: `Tới ô C8, trang ${FORM}` }).click();
    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).waitFor();
    const marked = await snapshot(page);
    const sheet = marked.sheets.find(({ name }) => name === FORM);
    expect([marked.activeSheet, sheet?.selection]).toEqual([FORM, 'C8']);
    expect(sheet?.conditionalFormats).toHaveLength(5);

    await type(page, FORM, 'C8', 8);
    await page.getByText('không có lỗi nào').waitFor();
    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
    await page.getByRole('button', { name: 'Bỏ đánh dấu' }).waitFor({ state: 'hidden' });
    // The button goes at once, the marks with Excel's answer.
    await page.waitForFunction((form) => {
      const sheet = window.officeHost.workbook.snapshot().sheets.find(({ name }) => name === form);
      return sheet?.conditionalFormats.length === 4;
    }, FORM);

    await tab(page, 'Gửi');
    await page.getByText('Báo cáo đã sẵn sàng để gửi.').waitFor();
    await page.getByText('Lưu sổ (Ctrl+S)').waitFor();
  }, 90_000);

  it('writes the totals of the districts into the open workbook, and goes on from them later', async () => {
    const { page } = pane;
    await type(page, 'Của tôi', 'A1', 'của tôi');
    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles(districtFiles);
    await page.getByRole('heading', { name: /^11 tệp được tính/ }).waitFor();
    await page.evaluate(() => {
      window.officeHost.resetCounters();
    });
    await page.getByRole('button', { name: 'Ghi bảng tổng hợp vào sổ đang mở' }).click();
    await page.getByText('Đã ghi các trang tổng hợp').waitFor();
    const counters = await page.evaluate(() => window.officeHost.counters);
    expect(counters.syncs).toBeLessThanOrEqual(6);
    const after = await snapshot(page);
    expect(after.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual(
      [
        'Của tôi',
        'Tổng hợp tỉnh',
        'Theo đơn vị',
        'Theo cấp độ',
        'Kết quả theo tiêu chí – các ĐV',
        'Ghi chú của đơn vị',
        'Lỗi và cảnh báo',
        'Tiếp nhận',
        'Nguồn số liệu',
        'Đơn vị',
      ],
    );
    const totals = after.sheets.find(({ name }) => name === 'Tổng hợp tỉnh')?.cells ?? {};
    const values = Object.values(totals).map(({ value }) => value);
    expect(values).toContain(EXPECTED.total['total']?.['schools']);

    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Gộp tiếp từ bảng tổng hợp đã có trong sổ' }).click();
    await page.getByRole('heading', { name: /^11 tệp được tính/ }).waitFor();
    const sheetCount = after.sheets.length;
    await page.getByRole('button', { name: 'Ghi bảng tổng hợp vào sổ đang mở' }).click();
    await page.waitForFunction(
      (count) =>
        window.officeHost.counters.syncs > 10 && window.officeHost.workbook.sheetNames.length === count,
      sheetCount,
    );
  }, 90_000);

  it('when Excel refuses in the middle, says so, leaves the workbook as it was, and a second try succeeds', async () => {
    const { page } = pane;
    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles(districtFiles.slice(0, 3));
    await page
      .getByRole('heading', { name: /tệp được tính/ })
      .first()
      .waitFor();
    const before = await snapshot(page);
    await page.evaluate(() => {
      window.officeHost.failBatch({ nth: 2, code: 'GeneralException', action: 40 });
    });
    await page.getByRole('button', { name: 'Ghi bảng tổng hợp vào sổ đang mở' }).click();
    await page.getByText('Excel từ chối').waitFor();
    expect(await snapshot(page)).toEqual(before);
    await page.getByRole('button', { name: 'Ghi bảng tổng hợp vào sổ đang mở' }).click();
    await page.getByText('Đã ghi các trang tổng hợp').waitFor();
  }, 60_000);

  it('says that it waits while a cell is being edited', async () => {
    const { page } = pane;
    await page.evaluate(() => {
      window.officeHost.editCell(4);
    });
    await tab(page, 'Mẫu biểu');
    await page.getByRole('button', { name: 'Chèn vào sổ đang mở' }).click();
    await page.getByText('Excel đang chờ bạn gõ xong một ô').waitFor();
    await page.getByText(`Đã chèn «${FORM}».`).waitFor();
    await page.getByText('Excel đang chờ bạn gõ xong một ô').waitFor({ state: 'hidden' });
  }, 60_000);
});

/** Excel where it is known to be unkind to a pane; what the workbook alone sees of it stands in test/excel. */
const UNKIND_PANES: readonly (readonly [string, Partial<Behaviour>])[] = [
  ['with Vietnamese settings', UNKIND['Vietnamese settings']],
  ['with all unkindness at once', UNKIND_ALTOGETHER],
];

describeInBrowser('the pane in an unkind Excel', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(() => pane.page.context().close());

  it.each(UNKIND_PANES)(
    '%s: inserts a form, checks it, and marks what is wrong',
    async (_, behaviour) => {
      pane = await browser.openInExcel({ sheets: ['Của tôi'], excelApi: '1.20', behaviour });
      const { page } = pane;
      await tab(page, 'Mẫu biểu');
      await page.getByLabel('Tên đơn vị').fill('Bù Đốp');
      await page.getByRole('button', { name: 'Chèn vào sổ đang mở' }).click();
      await page.getByText(`Đã chèn «${FORM}».`).waitFor();
      const isForgotten = (behaviour as Behaviour).losesZoom;
      expect(await page.getByText('vừa một trang ngang').count()).toBe(isForgotten ? 1 : 0);
      for (const row of [8, 9, 10, 11]) {
        for (const column of 'BCEGHIJK') await type(page, FORM, `${column}${String(row)}`, 0);
      }
      await type(page, FORM, 'C8', 12);
      await tab(page, 'Kiểm tra');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByText(/^\d+ lỗi/).waitFor();
      await page
        .getByRole('button', { name: /^Tới ô/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Bỏ đánh dấu' }).waitFor();
      await page.waitForFunction(
        (form) =>
          (window.officeHost.workbook.snapshot().sheets.find(({ name }) => name === form)?.conditionalFormats
            .length ?? 0) > 4,
        FORM,
      );
      expect(await page.evaluate(() => window.officeHost.unimplemented)).toEqual([]);
      expect(pane.faults).toEqual([]);
    },
    90_000,
  );

  it('on a Mac, hands the result over in a new window, says so, and copies letters first', async () => {
    pane = await browser.openInExcel({ sheets: ['Của tôi'], behaviour: UNKIND['a Mac'] });
    const { page } = pane;
    let downloads = 0;
    page.on('download', () => downloads++);
    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles(districtFiles.slice(0, 2));
    await page
      .getByRole('heading', { name: /tệp được tính/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Lưu/ }).first().click();
    await page.getByText('trong một cửa sổ Excel mới, chưa lưu').waitFor();
    const opened = await page.evaluate(() => window.officeHost.openedWorkbooks);
    expect(opened.map((base64) => Buffer.from(base64, 'base64').subarray(0, 2).toString())).toEqual(['PK']);
    expect(downloads).toBe(0);
  }, 60_000);

  it('says what is the matter when a file of Office.js never comes, and keeps nobody waiting for ever', async () => {
    const context = await browser.newContext();
    await putInExcel(context, { behaviour: { neverReady: true } });
    const page = await context.newPage();
    await page.clock.install();
    // Its words come, and only then the time passes: Office.js throws where they are late themselves.
    const words = page.waitForResponse(/office_strings/);
    await page.goto(`${browser.origin}/excel.html`, { waitUntil: 'commit' });
    await (await words).finished();
    await page.getByText('Đang mở').waitFor();
    await page.clock.runFor(31_000);
    await page.getByText('Không nạp được Office.js').waitFor();
    await context.close();
    pane = await browser.openInExcel({ sheets: ['Của tôi'] });
  }, 60_000);

  it('reloaded in the middle of a merge, has every file, unit and day again, until it is deleted here', async () => {
    pane = await browser.openInExcel({ sheets: ['Của tôi'] });
    const { page } = pane;
    await tab(page, 'Tổng hợp');
    await page.locator('[data-input=files]').setInputFiles(districtFiles.slice(0, 3));
    const heading = page.getByRole('heading', { name: /tệp được tính/ }).first();
    await heading.waitFor();
    const said = await heading.textContent();
    await page.getByText('được giữ trên máy này').waitFor();
    // It is kept a moment after the last step.
    await page.waitForTimeout(1_500);
    await page.reload();
    await tab(page, 'Tổng hợp');
    await page.getByText('Đã mở lại lần tổng hợp').waitFor();
    expect(await heading.textContent()).toBe(said);
    await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
    await page.getByText('Đã xóa phần giữ trên máy này').waitFor();
    await page.reload();
    await tab(page, 'Tổng hợp');
    await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).waitFor();
    expect(await heading.count()).toBe(0);
  }, 90_000);
});

const SCHOOLS = 60;

/** Sixty school sheets in a workbook, every second one a form; one school a second time, at a lower level. */
const addSchools = (page: Page): Promise<void> =>
  page.evaluate((count) => {
    const { user } = window.officeHost;
    for (let i = 0; i < count; i++) {
      const sheet = `Trường ${String(i + 1)}`;
      const fields = [
        ['Tên cơ sở giáo dục', `Trường Mầm non số ${String(i === 59 ? 1 : i + 1)}`],
        ['Đã hoàn thành tự đánh giá', 'x'],
        ['Đã được đánh giá ngoài', 'x'],
        [
          'Kết quả đánh giá ngoài',
          i === 59 ? 'Cấp độ 1' : `Cấp độ ${String((i % 4) + 1 === 1 ? 2 : (i % 4) + 1)}`,
        ],
      ];
      user.addSheet(sheet);
      if (i % 2 === 0) user.paste(sheet, 'B2', fields as [string, string][]);
      else
        user.paste(sheet, 'A3', [
          fields.map(([label]) => label ?? ''),
          fields.map(([, value]) => value ?? ''),
        ]);
    }
  }, SCHOOLS);

describeInBrowser('one click', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(await pane.page.evaluate(() => window.officeHost.unimplemented)).toEqual([]);
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  it('merges sixty school sheets into the district’s table and list, and again after a correction', async () => {
    pane = await browser.openInExcel({ sheets: ['Bìa'] });
    const { page } = pane;
    await addSchools(page);
    await tab(page, 'Tổng hợp');
    await page.getByLabel('Tên đơn vị trên bảng 1a').fill('Bù Đốp');
    await page.evaluate(() => {
      window.officeHost.resetCounters();
    });
    await page.getByRole('button', { name: 'Gộp các trang trường' }).click();
    await page.getByText('Đã gộp 59 trường từ 60 trang').waitFor();
    expect((await page.evaluate(() => window.officeHost.counters)).syncs).toBeLessThanOrEqual(20);
    const [first] = await page.evaluate(() => {
      const cells = ['B6', 'G6', 'H6', 'I6', 'J6', 'K6'];
      return [cells.map((cell) => window.officeHost.workbook.cell('Bảng 1a của đơn vị', cell).value)];
    });
    // 59 schools; of every four two at level 2, one at 3, one at 4: 59 = 14 × 4 + 3.
    expect(first).toEqual([59, 0, 0, 30, 15, 14]);
    await page.getByText('có ở nhiều nơi').first().waitFor();
    const formula = await page.evaluate(
      () => window.officeHost.workbook.cell('Bảng 1a của đơn vị', 'I6').formula,
    );
    expect(formula).toContain('COUNTIFS(');
    await type(page, 'Trường 1', 'C5', 'Cấp độ 4');
    await page.getByRole('button', { name: 'Gộp các trang trường' }).click();
    await page.waitForFunction(
      () => window.officeHost.workbook.cell('Bảng 1a của đơn vị', 'K6').value === 15,
    );
    // The old sheets go last.
    await page.waitForFunction(() => window.officeHost.workbook.sheetNames.length === 61 + 3);
    // What was typed on a sheet that is made again is not lost unasked.
    await page.getByText('Đã gộp 59 trường từ 60 trang').waitFor();
    await type(page, 'Bảng 1a của đơn vị', 'P3', 'đã hỏi lại');
    await page.getByRole('button', { name: 'Gộp các trang trường' }).click();
    await page.getByText('Bạn đã gõ vào 1 ô').waitFor();
    const note = (): Promise<unknown> =>
      page.evaluate(() => window.officeHost.workbook.cell('Bảng 1a của đơn vị', 'P3').value);
    expect(await note()).toBe('đã hỏi lại');
    await page.getByRole('button', { name: 'Lập lại, bỏ phần đã gõ' }).click();
    await page.waitForFunction(
      () => window.officeHost.workbook.cell('Bảng 1a của đơn vị', 'P3').value === '',
    );
  }, 90_000);

  it('does the same from the ribbon, without the pane', async () => {
    pane = await browser.openInExcel({ sheets: ['Bìa'] });
    const { page } = pane;
    await page.goto(`${browser.origin}/commands.html`);
    await page.waitForFunction(() => 'Office' in window && 'officeHost' in window);
    await page.evaluate(() => Office.onReady());
    await addSchools(page);
    await page.evaluate(() => window.officeHost.user.pressButton('consolidateSchools'));
    expect((await snapshot(page)).activeSheet).toBe('Bảng 1a của đơn vị');
    await page.evaluate(() => window.officeHost.user.pressButton('checkWorkbook'));
    const after = await snapshot(page);
    expect(after.activeSheet).toBe('Kết quả kiểm tra');
    expect(JSON.stringify(after.sheets.find(({ name }) => name === 'Kết quả kiểm tra')?.cells)).toContain(
      'Không rõ báo cáo của đơn vị nào',
    );
  }, 60_000);
});
