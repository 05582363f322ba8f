/** A real browser on the built pane. Every page records what must never happen: faults, and requests to elsewhere. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve, type Served } from './serve';

export const DIST = resolve(__dirname, '../../../dist');

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env['CHROMIUM'], ...BROWSERS].find(
  (path) => path !== undefined && existsSync(path),
);

/** `describe`, or a clear skip where there is no browser; continuous integration never skips. */
export const describeInBrowser: jest.Describe =
  executablePath === undefined && process.env['CI'] !== 'true' ? skipped() : describe;

function skipped(): jest.Describe {
  process.stderr.write('SKIPPED: no Chromium on this machine (set CHROMIUM=path); the pane was not tried.\n');
  return describe.skip;
}

export interface OpenPane {
  readonly page: Page;
  readonly origin: string;
  /** Console errors and exceptions of the page. */
  readonly faults: string[];
  /** Requests to any other origin. */
  readonly strangers: string[];
}

export class PaneBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  static async start(): Promise<PaneBrowser> {
    if (!existsSync(resolve(DIST, 'taskpane.html')))
      throw new Error('dist/ is missing: run npm run build first');
    const browser = await chromium.launch({
      executablePath: executablePath ?? 'chromium',
      args: ['--no-sandbox'],
    });
    return new PaneBrowser(browser, await serve(DIST));
  }

  get origin(): string {
    return this.served.origin;
  }

  /** @param path of the page, with its query */
  async open(options: BrowserContextOptions = {}, path = '/taskpane.html'): Promise<OpenPane> {
    const context = await this.browser.newContext({
      viewport: { width: 350, height: 800 },
      locale: 'vi-VN',
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.origin) && !/^(?:blob|data):/.test(url)) strangers.push(url);
    });
    await page.goto(`${this.origin}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, origin: this.origin, faults, strangers };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}
