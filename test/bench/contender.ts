/** One contender, one pass, in a process of its own: `contender.ts NAME PATH…` prints its time and peak memory as JSON. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inflateSync } from 'fflate';
import { mergeSources } from '../../src/app/consolidate-sources';
import { readFiles } from '../../src/cli/read-files';
import { TEMPLATES } from '../../src/templates';
import { packedBytes, readZipDirectory } from '../../src/xlsx/read/zip-directory';
import { workbookFiles } from '../../src/cli/node-workbook-files';

/** What a contender did, to make sure that it did it: cells, bytes or schools. */
type Contender = (paths: readonly string[]) => Promise<number>;

const NEEDED = /(?:\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  /** Only inflating the parts that have to be read. */
  floor: (paths) => {
    let size = 0;
    for (const path of paths) {
      const bytes = readFileSync(path);
      for (const entry of readZipDirectory(bytes).values()) {
        if (NEEDED.test(entry.name))
          size += inflateSync(packedBytes(bytes, entry), { out: new Uint8Array(entry.size) }).length;
      }
    }
    return Promise.resolve(size);
  },

  /** This product: bytes to provincial totals, with recognition, checks, merging and digests; threads included. */
  product: async (paths) => {
    const files = paths.map((path) => ({ path, file: basename(path) }));
    const sources = await readFiles(files, new Map(), () => undefined);
    const { consolidation } = mergeSources([], sources, { templates: TEMPLATES });
    const merged = consolidation.sources.filter((source) => source.status === 'merged').length;
    if (merged !== paths.length) throw new Error(`merged ${String(merged)} of ${String(paths.length)}`);
    return consolidation.totals[0]?.rows.at(-1)?.counts['schools'] ?? 0;
  },

  /** This product, reading only: what can be set beside the other readers. */
  reading: async (paths) => {
    let cells = 0;
    for (const path of paths) {
      const outcome = await workbookFiles.read(readFileSync(path));
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      for (const sheet of outcome.workbook.sheets) cells += sheet.cellCount;
    }
    return cells;
  },

  /** SheetJS, only reading, with its fastest options. */
  sheetjs: async (paths) => {
    const XLSX = await import('@e965/xlsx');
    let cells = 0;
    for (const path of paths) {
      const book = XLSX.read(readFileSync(path), {
        dense: true,
        cellFormula: false,
        cellText: false,
        cellHTML: false,
      });
      for (const name of book.SheetNames)
        for (const row of book.Sheets[name]?.['!data'] ?? []) cells += row.length;
    }
    return cells;
  },

  /** exceljs, only reading. */
  exceljs: async (paths) => {
    const { default: ExcelJs } = await import('exceljs');
    let rows = 0;
    for (const path of paths) {
      const book = new ExcelJs.Workbook();
      const bytes = readFileSync(path);
      await book.xlsx.load(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      );
      for (const sheet of book.worksheets) rows += sheet.rowCount;
    }
    return rows;
  },
};

async function runOnce(): Promise<void> {
  const [name = '', ...paths] = process.argv.slice(2);
  const contender = CONTENDERS[name];
  if (!contender) throw new Error(`no contender ${name}`);
  const start = process.hrtime.bigint();
  const made = await contender(paths);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, made }));
}

void runOnce();
