/** What an end-to-end test needs to run the add-in in headless Chromium on this host. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { HostOptions } from './office-host';

/** Where Office.js is loaded from in production; a test answers from node_modules instead. */
export const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Debian's Chromium, or the one that CHROMIUM names; undefined when there is none. */
export function findChromium(): string | undefined {
  const places = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

/** jest's `describe`, or one that is skipped, with the reason printed, where there is no browser. CI never skips. */
export function describeInChromium(): typeof describe {
  if (findChromium() !== undefined || process.env['CI'] === 'true') return describe;
  process.stderr.write('No Chromium found (set CHROMIUM=/path/to/it): the tests in a browser are skipped.\n');
  return describe.skip;
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: install it, or set CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

let script: Promise<string> | undefined;

/** The host as one script, the calculating engine within. */
export function hostScript(): Promise<string> {
  script ??= build({
    entryPoints: [path.join(__dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    loader: { '.wasm': 'binary' },
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return script;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

/**
 * Lets every page of the context find itself in Excel: the host at window.external before any script of the page, and
 * the genuine Office.js under its production address. An init script runs before a CSP in <meta> holds; where the CSP
 * comes as a header, it must allow 'wasm-unsafe-eval' for the host's calculating engine.
 */
export async function putInExcel(context: BrowserContext, options: HostOptions = {}): Promise<void> {
  await context.addInitScript(`window.officeHostOptions = ${JSON.stringify(options)};`);
  await context.addInitScript(await hostScript());
  await context.route(`${OFFICE_JS_ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    // A firewall that answers nothing: Office.js waits for its second file for ever.
    if (options.behaviour?.neverReady === true && pathname.includes('excel-win32')) return;
    const file = path.join(DIST, pathname.slice(new URL(OFFICE_JS_ORIGIN).pathname.length));
    if (!file.startsWith(DIST) || !existsSync(file)) {
      await route.fulfill({ status: 404 });
      return;
    }
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
  });
}

/** Waits until Office.js in the page is ready. */
export async function officeReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'Office' in window && 'officeHost' in window);
  await page.evaluate(() => Office.onReady());
}
