/**
 * `npm run bench:pane`: what the built pane costs. How much it loads, how soon it stands beside an empty page of the
 * same libraries, how long it keeps the page busy while it merges, and what it asks of Excel. Build first.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { DIST } from '../e2e/pane/dist';
import { serve } from '../e2e/pane/serve';
import { idle } from '../e2e/pane/settled';
import { launchChromium, officeReady, putInExcel } from '../office-host/chromium';

const TURNS = Math.max(5, Number(process.env['BENCH_TURNS'] ?? 5));
const UNITS = [11, 60, 168] as const;

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kdclgd-bench-'));
  const browser = await launchChromium();
  try {
    printSizes();
    await printStart(browser, folder);
    const script = join(__dirname, 'make-inputs.ts');
    const units = join(folder, 'units');
    const whole = join(folder, 'criteria');
    execFileSync(process.execPath, ['--import', 'tsx', script, units, '168', whole]);
    await printMerge(browser, filesIn(units));
    await printTraffic(browser, filesIn(units), 'with 60 schools and 450 rows of improvements each');
    await printTraffic(browser, filesIn(whole), 'with 28 criteria of 60 schools each');
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

function printSizes(): void {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  const size = (name: string): number => gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length / 1000;
  const first = scripts
    .filter((name) => name.startsWith('taskpane.'))
    .reduce((sum, name) => sum + size(name), 0);
  const total = scripts.reduce((sum, name) => sum + size(name), 0);
  print(`\nScripts, gzipped: first ${first.toFixed(0)} kB, all ${total.toFixed(0)} kB\n`);
}

/** First paint, and the page's heading in place with its handlers, from the start of navigation. */
async function printStart(browser: Browser, folder: string): Promise<void> {
  await build({
    entryPoints: [join(__dirname, 'empty-page.tsx')],
    bundle: true,
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'empty', 'page.js'),
    jsx: 'automatic',
    logLevel: 'silent',
  });
  const html =
    '<!doctype html><html><body><div id="pane"></div><script src="page.js"></script></body></html>';
  writeFileSync(join(folder, 'empty', 'page.html'), html);
  const [pane, empty] = [await serve(DIST), await serve(join(folder, 'empty'))];
  const times: { pane: Start[]; empty: Start[] } = { pane: [], empty: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    times.empty.push(await start(browser, `${empty.origin}/page.html`));
    times.pane.push(await start(browser, `${pane.origin}/taskpane.html`));
  }
  await Promise.all([pane.close(), empty.close()]);
  print('| page | first paint, ms, median | standing, ms, median | times the empty page, median |');
  print('|---|---|---|---|');
  const ratios = times.pane.map((one, i) => one.standing / (times.empty[i]?.standing ?? NaN));
  for (const name of ['empty', 'pane'] as const) {
    const [paint, standing] = [times[name].map((one) => one.paint), times[name].map((one) => one.standing)];
    const ratio = name === 'pane' ? median(ratios).toFixed(2) : '1.00';
    print(`| ${name} | ${median(paint).toFixed(0)} | ${median(standing).toFixed(0)} | ${ratio} |`);
  }
}

interface Start {
  readonly paint: number;
  readonly standing: number;
}

async function start(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('h1')) return;
      watch.disconnect();
      // After the frame in which it is painted.
      requestAnimationFrame(() => {
        setTimeout(() => Object.assign(window, { standing: performance.now() }));
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => 'standing' in window, undefined, { timeout: 20_000 });
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    standing: (window as unknown as { standing: number }).standing,
  }));
  await context.close();
  return times;
}

async function printMerge(browser: Browser, files: readonly string[]): Promise<void> {
  const served = await serve(DIST);
  const seconds: number[] = [];
  const longest: number[] = [];
  let count = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const { duration, tasks } = await merge(browser, served.origin, files);
    seconds.push(duration);
    longest.push(Math.max(0, ...tasks));
    count += tasks.length;
  }
  await served.close();
  const shown = longest.map((one) => (one === 0 ? 'under 50' : one.toFixed(0)));
  print(`\nMerging ${String(files.length)} workbooks in the pane, ${String(TURNS)} times:`);
  print(`until the totals stand, s, median: ${median(seconds).toFixed(1)}`);
  print(`longest task of the page in each turn, ms: ${shown.join(', ')}`);
  print(`tasks of 50 ms or more, a turn: ${(count / TURNS).toFixed(1)}`);
}

/** Brings the files into the page: with 168 of them this alone is a task of 30 ms, of the test driver's and not the pane's. */
async function handOver(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), {
      type: 'file',
      multiple: true,
      hidden: true,
    });
    input.dataset['input'] = 'over';
    document.body.append(input);
  });
  await page.locator('[data-input=over]').setInputFiles([...files]);
  await idle(page);
}

async function merge(
  browser: Browser,
  origin: string,
  files: readonly string[],
): Promise<{ duration: number; tasks: readonly number[] }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.locator('[data-input=files]').waitFor({ state: 'attached' });
  await idle(page);
  await handOver(page, files);
  await watchTasks(page);
  const began = Date.now();
  await page.evaluate(() => {
    const [from, to] = ['over', 'files'].map((name) => document.querySelector(`[data-input=${name}]`));
    if (!(from instanceof HTMLInputElement && to instanceof HTMLInputElement)) throw new Error('no fields');
    to.files = from.files;
    to.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page
    .getByRole('heading', { name: `${String(files.length)} tệp được tính` })
    .waitFor({ timeout: 400_000 });
  const duration = (Date.now() - began) / 1000;
  const tasks = await longTasks(page);
  await page.context().close();
  return { duration, tasks };
}

/** Chromium reports tasks of 50 ms and more. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

async function longTasks(page: Page): Promise<number[]> {
  await idle(page);
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

/** Laying the totals out in the open workbook; the seconds are the test host's as well, which keeps every cell in the same page. */
async function printTraffic(browser: Browser, files: readonly string[], what: string): Promise<void> {
  const served = await serve(DIST);
  print(`\n| units ${what} | syncs | actions | bytes asked, MB | largest request, MB | s |`);
  print('|---|---|---|---|---|---|');
  for (const count of UNITS) {
    const context = await browser.newContext();
    await putInExcel(context, { sheets: ['Sheet1'] });
    const page = await context.newPage();
    await page.goto(`${served.origin}/excel.html`);
    await officeReady(page);
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.locator('[data-input=files]').setInputFiles(files.slice(0, count));
    await page.getByRole('heading', { name: `${String(count)} tệp được tính` }).waitFor({ timeout: 400_000 });
    await page.evaluate(() => {
      window.officeHost.resetCounters();
    });
    const began = Date.now();
    await page.getByRole('button', { name: 'Ghi bảng tổng hợp vào sổ đang mở' }).click();
    await page.getByText('Đã ghi các trang tổng hợp').waitFor({ timeout: 400_000 });
    const seconds = (Date.now() - began) / 1000;
    const { syncs, actions, bytes, largestRequest } = await page.evaluate(() => window.officeHost.counters);
    print(
      `| ${String(count)} | ${String(syncs)} | ${String(actions)} | ${(bytes / 1e6).toFixed(2)} | ${(largestRequest / 1e6).toFixed(2)} | ${seconds.toFixed(1)} |`,
    );
    await context.close();
  }
  await served.close();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

bench().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 1;
});
