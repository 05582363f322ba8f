/** One contender, one pass, in a process of its own: `contender NAME PATH…` prints its time and peak memory as JSON. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inflateSync } from 'fflate';
import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import type { SourceRecord } from '../../src/core/sources/source';
import { readFiles } from '../../src/cli/read-files';
import { digest } from '../../src/cli/read-path';
import { TEMPLATES } from '../../src/templates';
import { packedBytes, readZipDirectory } from '../../src/xlsx/read/zip-directory';
import { workbookFiles } from '../../src/cli/node-workbook-files';

interface MergedSources {
  readonly sources: readonly SourceRecord[];
  readonly consolidation: Consolidation;
}

/** What a contender did, to make sure that it did it: cells, bytes or schools. */
type Pass = (paths: readonly string[]) => Promise<number>;
/** Loads what the contender is made of, which is not measured. */
type Contender = () => Promise<Pass>;

const NEEDED = /(?:\.rels|workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

const CONTENDERS: Readonly<Record<string, Contender>> = {
  /** Only inflating the parts that have to be read. */
  floor: () =>
    Promise.resolve((paths) => {
      let size = 0;
      for (const path of paths) {
        const bytes = readFileSync(path);
        for (const entry of readZipDirectory(bytes).values()) {
          if (NEEDED.test(entry.name))
            size += inflateSync(packedBytes(bytes, entry), { out: new Uint8Array(entry.size) }).length;
        }
      }
      return Promise.resolve(size);
    }),

  /** This product as the command line runs it; the start of its worker threads is in the time. */
  product: () => Promise.resolve(toTotals()),

  /** The same in one thread. */
  'product, 1 thread': () => Promise.resolve(toTotals(1)),

  /** Bytes to the result's workbook, with every sheet of it and with what it remembers of its sources. */
  result: () =>
    Promise.resolve(async (paths) => {
      const { sources, consolidation } = await merged(paths);
      const plan = await planResult(sources, consolidation, { templates: TEMPLATES }, 'vi', digest);
      return (await workbookFiles.write(plan)).length;
    }),

  /** This product, reading only, in one thread: what can be set beside the other readers. */
  reading: () => Promise.resolve(readOnly),

  /** SheetJS, only reading, with its fastest options. */
  sheetjs: async () => {
    const XLSX = await import('@e965/xlsx');
    return (paths) => {
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
      return Promise.resolve(cells);
    };
  },

  /** exceljs, only reading. */
  exceljs: async () => {
    const { default: ExcelJs } = await import('exceljs');
    return async (paths) => {
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
    };
  },
};

/** Bytes to provincial totals, with digests, recognition, checks and merging. */
function toTotals(mostThreads?: number): Pass {
  return async (paths) => {
    const { consolidation } = await merged(paths, mostThreads);
    return consolidation.totals[0]?.rows.at(-1)?.counts['schools'] ?? 0;
  };
}

async function merged(paths: readonly string[], mostThreads?: number): Promise<MergedSources> {
  const files = paths.map((path) => ({ path, file: basename(path) }));
  const sources = await readFiles(files, new Map(), () => undefined, mostThreads);
  const { consolidation } = mergeSources([], sources, { templates: TEMPLATES });
  const count = consolidation.sources.filter((source) => source.status === 'merged').length;
  if (count !== paths.length) throw new Error(`merged ${String(count)} of ${String(paths.length)}`);
  return { sources, consolidation };
}

const readOnly: Pass = async (paths) => {
  let cells = 0;
  for (const path of paths) {
    const outcome = await workbookFiles.read(readFileSync(path));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    for (const sheet of outcome.workbook.sheets) cells += sheet.cellCount;
  }
  return cells;
};

async function runOnce(): Promise<void> {
  const [name = '', ...paths] = process.argv.slice(2);
  const contender = CONTENDERS[name];
  if (!contender) throw new Error(`no contender ${name}`);
  const pass = await contender();
  const start = process.hrtime.bigint();
  const made = await pass(paths);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, made }));
}

void runOnce();
