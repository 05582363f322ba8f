/** A real browser on the built pane. Every page records what must never happen: faults, and requests to elsewhere. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  describeInChromium,
  launchChromium,
  OFFICE_JS_ORIGIN,
  officeReady,
  putInExcel,
} from '../../office-host/chromium';
import type { HostOptions } from '../../office-host/office-host';
import { DIST } from './dist';
import { serve, type Served } from './serve';

/** `describe`, or a clear skip where there is no browser; continuous integration never skips. */
export const describeInBrowser = describeInChromium() as jest.Describe;

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
    const browser = await launchChromium();
    return new PaneBrowser(browser, await serve(DIST));
  }

  get origin(): string {
    return this.served.origin;
  }

  /** A context of one's own, for a page that is not to be waited for. */
  newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.browser.newContext({ locale: 'vi-VN', ...options });
  }

  /** The pane as Excel opens it, over a workbook of the test host. */
  openInExcel(host: HostOptions = {}, options: BrowserContextOptions = {}): Promise<OpenPane> {
    return this.openPage({ ...options }, '/excel.html', host);
  }

  /** The pane in a browser, without Excel. */
  open(options: BrowserContextOptions = {}): Promise<OpenPane> {
    return this.openPage(options, '/taskpane.html', undefined);
  }

  private async openPage(
    options: BrowserContextOptions,
    path: string,
    host: HostOptions | undefined,
  ): Promise<OpenPane> {
    const context = await this.browser.newContext({
      viewport: { width: 350, height: 800 },
      locale: 'vi-VN',
      ...options,
    });
    if (host) await putInExcel(context, host);
    const page = await context.newPage();
    const faults: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (fault) => faults.push(String(fault)));
    page.on('request', (request) => {
      const url = request.url();
      const isOffice = host !== undefined && url.startsWith(OFFICE_JS_ORIGIN);
      if (!url.startsWith(this.origin) && !isOffice && !/^(?:blob|data):/.test(url)) strangers.push(url);
    });
    await page.goto(`${this.origin}${path}`);
    if (host) await officeReady(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, origin: this.origin, faults, strangers };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}
