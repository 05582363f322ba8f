/** The page that Excel opens, made of the page for a browser. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelPage } from '../../src/delivery/excel-page';
import { ROOT } from '../cli/run-command';

const browserPage = readFileSync(join(ROOT, 'src', 'taskpane', 'index.html'), 'utf8');
const page = excelPage(browserPage);

it('has Office.js in its head, from where Microsoft requires it, after the look at the engine', () => {
  const head = page.slice(page.indexOf('<head>'), page.indexOf('</head>'));
  const scripts = [...head.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src);
  expect(scripts).toEqual(['redirect.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  expect(page).toContain('data-host="excel"');
});

it('lets nothing more in than Office.js, and the page for a browser not even that', () => {
  const policy = (html: string): string =>
    /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  const hosts = (html: string): string[] =>
    [...policy(html).matchAll(/https?:[^ ;]+/g)].map(([host]) => host);
  expect(hosts(browserPage)).toEqual([]);
  expect(new Set(hosts(page))).toEqual(new Set(['https://appsforoffice.microsoft.com']));
  expect(browserPage).not.toContain('appsforoffice');
  expect(policy(page)).toContain("default-src 'none'");
});

it('is not made of a page that it does not know', () => {
  expect(() => excelPage(browserPage.replace('redirect.js', 'other.js'))).toThrow(RangeError);
  expect(() => excelPage(page)).toThrow(RangeError);
});
