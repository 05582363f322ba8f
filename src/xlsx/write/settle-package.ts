/** The library's package, packed again so that equal plans give equal bytes on every machine and at any time. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { FILTER_NAME } from './workbook-names';

/** A zip entry must carry a time; this is the zip format's first day, read as local time and so the same anywhere. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

/**
 * Three things, nothing else:
 * - compressed by fflate, because the platform's own deflate (which the library uses) differs between browsers and Node;
 * - no time of last change, which the library insists on: the plan has no clock, and a made-up date would mislead;
 * - the names that belong to filters hidden, as Excel has them.
 */
export function settlePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ''),
  );
  rewrite(parts, 'xl/workbook.xml', (xml) =>
    xml.replaceAll(`<definedName name="${FILTER_NAME}"`, `<definedName name="${FILTER_NAME}" hidden="1"`),
  );
  return zipSync(parts, { level: 6, mtime: ZIP_TIME });
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`the library wrote no ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}
