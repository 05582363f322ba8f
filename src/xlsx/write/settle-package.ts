/**
 * The library's package, packed again so that equal plans give equal bytes on every machine and at
 * any time.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { PRODUCT_NAME } from './product-name';
import { FILTER_NAME } from './workbook-names';

/**
 * A zip entry must carry a time; this is the zip format's first day, read as local time and so the
 * same anywhere.
 */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/**
 * The children of a font in the schema's order (CT_Font, as Office 2010 and later ask for it). The
 * library writes the colour first, which Microsoft's validator reports as an error.
 */
const FONT_ORDER: readonly string[] = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/**
 * Six things, nothing else:
 * - compressed by fflate, because the platform's own deflate (which the library uses) differs
 *   between browsers and Node;
 * - no time of last change, which the library insists on: the plan has no clock, and a made-up date
 *   would mislead;
 * - the program named as the one that wrote the file is this product, not the library;
 * - the names that belong to filters hidden, as Excel has them;
 * - the children of fonts in the schema's order;
 * - beside the library's wish that Excel calculates anew, that the values which stand in the file
 *   are results: without it a 0 beside a formula would be read as one that nobody calculated.
 */
export function settlePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ''),
  );
  rewrite(parts, 'docProps/app.xml', (xml) =>
    xml.replace(
      /<Application>[^<]*<\/Application>(?:<AppVersion>[^<]*<\/AppVersion>)?/,
      `<Application>${PRODUCT_NAME}</Application>`,
    ),
  );
  rewrite(parts, 'xl/workbook.xml', (xml) =>
    xml
      .replaceAll(`<definedName name="${FILTER_NAME}"`, `<definedName name="${FILTER_NAME}" hidden="1"`)
      .replace('<calcPr ', '<calcPr calcCompleted="1" '),
  );
  rewrite(parts, 'xl/styles.xml', (xml) =>
    xml.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => `<font>${inFontOrder(children)}</font>`),
  );
  return zipSync(parts, { level: 6, mtime: ZIP_TIME });
}

/** The library writes each child as one self-closed tag. */
function inFontOrder(children: string): string {
  const tags = children.match(/<[^>]*\/>/g) ?? [];
  const rank = (tag: string): number => FONT_ORDER.indexOf(/^<([^\s/>]+)/.exec(tag)?.[1] ?? '');
  if (tags.join('') !== children || tags.some((tag) => rank(tag) < 0))
    throw new Error(`the library wrote a font that is not known: ${children}`);
  return [...tags].sort((a, b) => rank(a) - rank(b)).join('');
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`the library wrote no ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}
