/** The task «Tổng hợp» on files, in a real browser on the built pane, against figures the product had no part in. */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from 'axe-core';
import type { Page } from 'playwright-core';
import { todayHere } from '../../../src/taskpane/desk/clock';
import { DISTRICTS, readJson, ROOT, runCommand, temporaryFolder } from '../../cli/run-command';
import type { ExpectedWorks } from '../../fixtures/make/works/district-works';
import { describeInBrowser, PaneBrowser, type OpenPane } from './browser';

interface Expected {
  readonly byUnit: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>
  >;
  readonly total: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly sources: Readonly<Record<string, { readonly status: string }>>;
  readonly bad: Readonly<Record<string, string>>;
}
const EXPECTED = readJson<Expected>(join(ROOT, 'test', 'fixtures', 'expected.json'));
const WORKS = readJson<ExpectedWorks>(join(ROOT, 'test', 'fixtures', 'expected-works.json'));
const BAD = join(ROOT, 'test', 'fixtures', 'bad');
const STATUS = {
  merged: 'Được tính',
  superseded: 'Đã có bản mới hơn',
  duplicate: 'Trùng',
  rejected: 'Bị loại',
};
const KINDS = { preschool: 'Mầm non', primary: 'Tiểu học', lowerSecondary: 'Trung học cơ sở', total: 'Cộng' };

const districtFiles = readdirSync(DISTRICTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.xlsx?$/.test(name))
  .map((name) => join(DISTRICTS, name));
const inFolder = temporaryFolder();

let browser: PaneBrowser;
let pane: OpenPane;

const openMerge = async ({ page }: OpenPane): Promise<void> => {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByRole('heading', { name: 'Gộp báo cáo của các đơn vị' }).waitFor();
};
const choose = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.locator('[data-input=files]').setInputFiles([...files]);
};
const merged = async (page: Page, text: string | RegExp): Promise<void> => {
  await page.getByRole('heading', { name: text }).waitFor();
};
/** The figures of a row of the table of totals, without percentages. */
const rowOf = async (page: Page, kind: string): Promise<number[]> => {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) });
  return (await row.getByRole('button').allTextContents()).map((text) => Number(text.replace('.', '')));
};
const COLUMNS = [
  'schools',
  'selfAssessed',
  'externallyAssessed',
  'failed',
  'level1',
  'level2',
  'level3',
  'level4',
  'preparing',
];

describeInBrowser('merging files in the pane', () => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    pane = await browser.open();
    await openMerge(pane);
  });
  afterEach(async () => {
    expect(pane.faults).toEqual([]);
    expect(pane.strangers).toEqual([]);
    await pane.page.context().close();
  });

  it('shows the totals of the districts, and each file with what became of it', async () => {
    const { page } = pane;
    await choose(page, districtFiles);
    await merged(page, '11 tệp được tính, 1 được thay thế, 1 trùng, 3 bị loại');
    for (const [kind, label] of Object.entries(KINDS)) {
      const row = EXPECTED.total[kind] ?? {};
      expect(await rowOf(page, label)).toEqual(COLUMNS.map((column) => row[column]));
    }
    for (const [file, { status }] of Object.entries(EXPECTED.sources)) {
      const name = file.split('/').pop() ?? file;
      // Only workbooks were chosen; the command line meets the folder's other files as well.
      if (!districtFiles.some((path) => path.endsWith(name))) continue;
      const item = page.locator('li', { has: page.getByText(name, { exact: true }) });
      await expect(item.first().textContent()).resolves.toContain(STATUS[status as keyof typeof STATUS]);
    }
  }, 60_000);

  it('shows every table of the sample, and takes its day and units away with it', async () => {
    const { page } = pane;
    const asOf = page.locator('input[type=date]').first();
    await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).click();
    await merged(page, '44 tệp được tính, 1 được thay thế, 1 trùng, 3 bị loại');
    const tables = page.getByRole('region', { name: /: tất cả đơn vị$/ });
    await expect(tables.count()).resolves.toBe(7);
    const text = await page.getByRole('main').textContent();
    for (const [id, units] of Object.entries(WORKS.lists)) {
      const lines = Object.values(units).reduce((sum, { records }) => sum + records, 0);
      const of = `: ${String(lines)} dòng của ${String(Object.keys(units).length)} đơn vị, trang «`;
      expect([id, text?.includes(of)]).toEqual([id, true]);
    }
    expect(text).toContain('Đa Kia');
    await expect(asOf.inputValue()).resolves.toBe('2022-01-31');
    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).waitFor();
    await expect(asOf.inputValue()).resolves.toBe('');
  }, 60_000);

  it('names every bad file with its reason, while the others merge', async () => {
    const { page } = pane;
    const bad = Object.keys(EXPECTED.bad);
    await choose(page, [join(DISTRICTS, 'Hon Quan.xlsx'), ...bad.map((name) => join(BAD, name))]);
    await merged(page, `1 tệp được tính, ${String(bad.length)} bị loại`);
    const text = await page.getByRole('main').textContent();
    for (const [name, code] of Object.entries(EXPECTED.bad)) {
      expect([name, text?.includes(`${code}${name}`)]).toEqual([name, true]);
    }
  }, 60_000);

  it('follows a total to its cells', async () => {
    const { page } = pane;
    await choose(page, districtFiles);
    await merged(page, /^11 tệp được tính/);
    await page.getByRole('button', { name: /^172: Tổng số CSGD hiện có, Mầm non/ }).click();
    const origin = page.getByRole('region', { name: 'Tổng số CSGD hiện có – Mầm non' });
    await origin.getByText('11 ô, cộng lại được 172.').waitFor();
    const figures = await origin.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(figures.reduce((sum, text) => sum + Number(text), 0)).toBe(172);
    await expect(origin.textContent()).resolves.toContain('Hon Quan.xlsx › Mau 1 › ô C11');
    await page.getByLabel('Số liệu của').selectOption({ label: 'Bình Long' });
    const own = EXPECTED.byUnit['Bình Long']?.['primary'] ?? {};
    expect(await rowOf(page, 'Tiểu học')).toEqual(COLUMNS.map((column) => own[column]));
  }, 60_000);

  it('saves the very workbook that the command line writes, and goes on from it', async () => {
    const { page } = pane;
    await choose(page, districtFiles);
    await merged(page, /^11 tệp được tính/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu sổ tổng hợp (.xlsx)' }).click(),
    ]);
    const saved = inFolder('tong-hop-KDCLGD.xlsx');
    await download.saveAs(saved);
    const flat = inFolder('flat');
    mkdirSync(flat);
    for (const file of districtFiles) copyFileSync(file, join(flat, file.split('/').pop() ?? ''));
    const today = todayHere();
    runCommand('consolidate', flat, '--out', inFolder('cli.xlsx'), '--received', today, '--today', today);
    expect(readFileSync(saved).equals(readFileSync(inFolder('cli.xlsx')))).toBe(true);

    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Chọn tệp…' }).first().waitFor();
    await choose(page, [saved]);
    const item = page.locator('li').filter({ hasText: 'tong-hop-KDCLGD.xlsx' });
    await item.locator('summary').first().click();
    await item.getByRole('button', { name: 'Gộp tiếp vào sổ này' }).click();
    await merged(page, /^11 tệp được tính, 1 được thay thế, 1 trùng/);
    expect((await rowOf(page, 'Cộng'))[0]).toBe(EXPECTED.total['total']?.['schools']);
  }, 90_000);

  it('takes the officer’s word for the unit, and takes a file out and puts it back', async () => {
    const { page } = pane;
    await choose(page, [join(DISTRICTS, 'bù đốp.xlsx'), join(DISTRICTS, 'Hon Quan.xlsx')]);
    await merged(page, '2 tệp được tính');
    const item = page.locator('li').filter({ hasText: 'bù đốp.xlsx' }).first();
    await item.locator('summary').first().click();
    await item.getByLabel('Tệp này của đơn vị').fill('Bù Đốp Mới');
    await item.getByRole('button', { name: 'Dùng tên này' }).click();
    await item.getByText('Bù Đốp Mới (bạn đã chỉ rõ)').waitFor();
    const before = await rowOf(page, 'Cộng');
    await page.getByRole('button', { name: 'Bỏ tệp bù đốp.xlsx' }).click();
    await merged(page, '1 tệp được tính');
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await merged(page, '2 tệp được tính');
    expect(await rowOf(page, 'Cộng')).toEqual(before);
    await page.getByText('Bù Đốp Mới (bạn đã chỉ rõ)').waitFor();
  }, 60_000);

  it('leaves a file out of the result and counts it again', async () => {
    const { page } = pane;
    await choose(page, [join(DISTRICTS, 'Hon Quan.xlsx'), join(DISTRICTS, 'bù đốp.xlsx')]);
    await merged(page, '2 tệp được tính');
    const item = page.locator('li').filter({ hasText: 'Hon Quan.xlsx' }).first();
    await item.locator('summary').first().click();
    await item.getByRole('button', { name: 'Đưa ra ngoài kết quả' }).click();
    await merged(page, '1 tệp được tính, 1 bị loại');
    const kinds = Object.values(EXPECTED.byUnit['Bù Đốp'] ?? {});
    const schools = kinds.reduce((sum, counts) => sum + (counts['schools'] ?? 0), 0);
    expect((await rowOf(page, 'Cộng'))[0]).toBe(schools);
    await item.getByText('Người tổng hợp đã đưa tệp này ra ngoài').waitFor();
    await item.getByRole('button', { name: 'Đưa lại vào kết quả' }).click();
    await merged(page, '2 tệp được tính');
  }, 60_000);

  it('holds the merge against the period before, and the saved result has the comparison', async () => {
    const { page } = pane;
    const before = inFolder('nam truoc.xlsx');
    const [honQuan, buDop] = [join(DISTRICTS, 'Hon Quan.xlsx'), join(DISTRICTS, 'bù đốp.xlsx')];
    runCommand('consolidate', honQuan, buDop, '--as-of', '2021-01-31', '--out', before);
    await page.getByText('Tùy chọn').click();
    await page.locator('[data-input=previous]').setInputFiles(buDop);
    await page.getByText(/không phải là sổ kết quả của chương trình/).waitFor();
    await page.locator('[data-input=previous]').setInputFiles(before);
    await page.getByText('kì trước: «nam truoc.xlsx», số liệu tính đến 31/01/2021').waitFor();
    await choose(page, [honQuan, join(DISTRICTS, 'chon thanh (ban chinh).xlsx')]);
    await merged(page, '2 tệp được tính');
    const since = page.getByRole('region', { name: 'So với kì trước' });
    // figures.csv: Hớn Quản 48 schools, Bù Đốp 30, Chơn Thành 36.
    await since.getByRole('row', { name: 'Tổng số CSGD hiện có 78 84 +6' }).waitFor();
    await since.getByText('chỉ có ở kì trước: Bù Đốp').waitFor();
    await since.getByText('chỉ có ở kì này: Chơn Thành').waitFor();
    const saved = inFolder('so sanh.xlsx');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu sổ tổng hợp (.xlsx)' }).click();
    await (await coming).saveAs(saved);
    const json = inFolder('so sanh.json');
    runCommand('consolidate', honQuan, '--out', saved, '--json', json);
    expect(readJson<{ periods: object }>(json).periods).toMatchObject({ previous: { asOf: '2021-01-31' } });
    await page.getByRole('button', { name: 'Bỏ so sánh' }).click();
    await since.waitFor({ state: 'detached' });
  }, 90_000);

  it('places a district that ended under the commune that the officer chooses, and takes it back', async () => {
    const { page } = pane;
    const units = inFolder('don-vi-nay.csv');
    const columns = 'code,name,tier,parent,validFrom,validTo,successors';
    const rows = [
      '694,Hớn Quản,huyện,,,2025-06-30,Tân Khai',
      '1,Minh Đức,xã,,2025-07-01,,',
      '2,Tân Khai,xã,,2025-07-01,,',
    ];
    writeFileSync(units, [columns, ...rows].join('\n'));
    await page.getByText('Tùy chọn').click();
    await page.locator('[data-input=units]').setInputFiles(units);
    await page.getByText('3 đơn vị').waitFor();
    await page.getByLabel('Số liệu tính đến ngày').fill('2022-01-31');
    await page.getByLabel('Theo đơn vị của ngày').fill('2025-07-01');
    await choose(page, [join(DISTRICTS, 'Hon Quan.xlsx')]);
    await merged(page, '1 tệp được tính');
    const former = page.getByRole('region', { name: 'Đơn vị không còn' });
    await former.getByText('Bảng theo đơn vị hiện nay: trang «Theo đơn vị hiện nay».').waitFor();
    const select = former.getByLabel('Xếp Hớn Quản vào');
    // What the list names as its successor is offered first.
    expect(await select.locator('option').allTextContents()).toEqual([
      'Giữ tên cũ',
      'Từng trường theo xã',
      'xã Tân Khai',
      'xã Minh Đức',
    ]);
    await select.selectOption('xã Tân Khai');
    await page.waitForFunction(
      (one) => (one as HTMLSelectElement).value === 'xã Tân Khai',
      await select.elementHandle(),
    );
    await expect(page.getByText('không còn vào ngày 01/07/2025; số liệu giữ').count()).resolves.toBe(0);
    const saved = inFolder('xep.xlsx');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu sổ tổng hợp (.xlsx)' }).click();
    await (await coming).saveAs(saved);
    const { stdout } = runCommand('trace', saved, "'Theo đơn vị hiện nay'!D6");
    expect(stdout).toContain('Hon Quan.xlsx');
    await select.selectOption('Giữ tên cũ');
    await page.waitForFunction(
      (one) => (one as HTMLSelectElement).value === '',
      await select.elementHandle(),
    );
  }, 60_000);

  it('names the units that are missing', async () => {
    const { page } = pane;
    await page.getByText('Tùy chọn').click();
    await page.locator('[data-input=units]').setInputFiles(join(ROOT, 'test', 'fixtures', 'units.csv'));
    await page.getByText('12 đơn vị').waitFor();
    await page.getByLabel('Số liệu tính đến ngày').fill('2022-01-31');
    await choose(page, districtFiles);
    await page.getByText('Chưa nhận báo cáo của: Đa Kia.').waitFor();
  }, 60_000);

  it('cancelled in the middle leaves everything as it was', async () => {
    const { page } = pane;
    await choose(page, [join(DISTRICTS, 'Hon Quan.xlsx')]);
    await merged(page, '1 tệp được tính');
    const before = await rowOf(page, 'Cộng');
    const many = inFolder('many');
    mkdirSync(many);
    for (let i = 0; i < 300; i++)
      copyFileSync(join(DISTRICTS, 'bù đốp.xlsx'), join(many, `${String(i)}.xlsx`));
    // As soon as the button is there: reading three hundred files takes far longer than that.
    await page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Hủy');
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await choose(
      page,
      readdirSync(many).map((name) => join(many, name)),
    );
    await page.getByText('Đã hủy; mọi thứ vẫn như trước.').waitFor();
    expect(await rowOf(page, 'Cộng')).toEqual(before);
    await choose(page, [join(DISTRICTS, 'bù đốp.xlsx')]);
    await merged(page, '2 tệp được tính');
  }, 60_000);

  it('says so when nothing chosen is a workbook', async () => {
    await choose(pane.page, [join(DISTRICTS, '~$bao cao dong phu.xlsx')]);
    await pane.page.getByText('Không có sổ Excel nào').waitFor();
  });

  it('names a file that is no workbook, with what to do', async () => {
    await choose(pane.page, [join(ROOT, 'README.md')]);
    await pane.page.getByText('README.md', { exact: true }).first().waitFor();
    await pane.page.getByText('1 bị loại').first().waitFor();
  });

  it('is done wholly by keyboard', async () => {
    const { page } = pane;
    await page.reload();
    const press = async (key: string, times = 1): Promise<void> => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    const focusOn = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        const text = await page.evaluate(() => {
          const active = document.activeElement;
          return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''}`;
        });
        if (name.test(text)) return;
        await press('Tab');
      }
      throw new Error(`no way by Tab to ${String(name)}`);
    };
    await focusOn(/^ Thử với số liệu mẫu$/);
    await press('Enter');
    await merged(page, /^44 tệp được tính/);
    await focusOn(/^172: Tổng số CSGD/);
    await press('Enter');
    await page.getByText('11 ô, cộng lại được 172.').waitFor();
    // Focus went to where the answer is.
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(
      'Tổng số CSGD hiện có – Mầm non',
    );
    await press('Tab');
    await press('Enter');
    await page.getByText('11 ô, cộng lại được 172.').waitFor({ state: 'hidden' });
  }, 60_000);
});

describeInBrowser.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const)('in %s, 320 px wide,', (_, look) => {
  beforeAll(async () => {
    browser = await PaneBrowser.start();
  }, 60_000);
  afterAll(() => browser.close());

  it('axe finds nothing and nothing is wider than the pane', async () => {
    const { page } = await browser.open({ ...look, viewport: { width: 320, height: 640 } });
    const before = inFolder('nam truoc hep.xlsx');
    runCommand('consolidate', join(DISTRICTS, 'Hon Quan.xlsx'), '--as-of', '2021-01-31', '--out', before);
    const problems: unknown[] = [];
    const look320 = async (): Promise<void> => {
      await page.evaluate(AxeBuilder.source);
      problems.push(
        ...(await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof AxeBuilder };
          const { violations } = await axe.run(
            // Fluent's focus keeper puts these at the page's ends; it moves focus off them at once.
            { exclude: ['[data-tabster-dummy]'] },
            {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            },
          );
          return violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 200))]);
        })),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    };
    await look320();
    await page.getByRole('button', { name: 'Thử với số liệu mẫu' }).click();
    await page.getByRole('heading', { name: /^44 tệp được tính/ }).waitFor();
    await page.getByText('Tùy chọn').click();
    await page.locator('[data-input=previous]').setInputFiles(before);
    await page.getByRole('region', { name: 'So với kì trước' }).waitFor();
    await page.locator('li summary').nth(4).click();
    await page.getByRole('button', { name: /^172: Tổng số CSGD hiện có/ }).click();
    await page.getByText('11 ô, cộng lại được 172.').waitFor();
    await look320();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Save the result (.xlsx)' }).waitFor();
    await look320();
    expect(problems).toEqual([]);
  }, 60_000);
});
