/** The tables by school kind from eleven files in three hands to one result, and the result merged again from its own memory. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import { readSource } from '../../src/app/read-source';
import { readState } from '../../src/app/result-state';
import { digest } from '../../src/cli/read-path';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import type { TemplateTotals } from '../../src/core/totals/totals';
import type { SourceRecord } from '../../src/core/sources/source';
import { readMark } from '../../src/core/layout/product-mark';
import { TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import type { ExpectedKinds } from '../fixtures/make/kinds/reports';
import { runs } from '../property-runs';

const FIXTURES = join(__dirname, '..', 'fixtures');
const FOLDER = join(FIXTURES, 'kinds');
const EXPECTED = JSON.parse(readFileSync(join(FIXTURES, 'expected-kinds.json'), 'utf8')) as ExpectedKinds;
const IDS = Object.keys(EXPECTED.byUnit);
const OPTIONS = { templates: TEMPLATES };
const workbookFiles = makeWorkbookFiles();

let sources: readonly SourceRecord[];
beforeAll(async () => {
  const files = readdirSync(FOLDER).sort();
  sources = await Promise.all(
    files.map((file) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
      return readSource({ file: file.normalize('NFC') }, bytes, TEMPLATES, workbookFiles, digest);
    }),
  );
});

const merge = (all: readonly SourceRecord[]): Consolidation => mergeSources([], all, OPTIONS).consolidation;

function totalsOf(consolidation: Consolidation, id: string): TemplateTotals {
  const totals = consolidation.totals.find(({ template }) => template === id);
  if (!totals) throw new Error(`no totals of ${id}`);
  return totals;
}

it('reads each file as its three tables and as nothing else, all of them surely', () => {
  const { sources: outcomes } = merge(sources);
  expect(Object.fromEntries(outcomes.map(({ file, unit }) => [file, unit?.name]))).toEqual(EXPECTED.files);
  for (const { status, tables, lists } of outcomes) {
    expect([status, tables.map(({ template }) => template).sort(), lists]).toEqual([
      'merged',
      [...IDS].sort(),
      [],
    ]);
    expect(tables.filter(({ rivals, confidence }) => rivals ?? confidence < 0.8)).toEqual([]);
  }
});

it.each(IDS)('adds %s up to the figures of its facts, by unit and in all', (id) => {
  const totals = totalsOf(merge(sources), id);
  for (const { name, rows } of totals.byUnit) {
    for (const { kind, counts } of rows) {
      if (kind === 'total') continue;
      expect([name, kind, counts]).toEqual([name, kind, EXPECTED.byUnit[id]?.[name]?.[kind]]);
    }
  }
  expect(totals.byUnit).toHaveLength(11);
  const all = Object.fromEntries(
    totals.rows.map(({ kind, counts, percents }) => [kind, { ...counts, ...percents }]),
  );
  expect(all).toEqual(EXPECTED.total[id]);
});

it('finds each planted mistake at its cell, and nothing else', () => {
  const found = merge(sources)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ at, code }) => [at.file, at.sheet, at.cell, code].join(' | '));
  expect(found.sort()).toEqual([...EXPECTED.findings].sort());
});

it('brings every note and every day over a table to the result, with its cell', async () => {
  const consolidation = merge(sources);
  const said = consolidation.notes.map(({ unit, template, column, text, sheet, cell }) => {
    return { unit, table: template, column, text, sheet, cell };
  });
  const inOrder = (notes: readonly object[]): string[] => notes.map((note) => JSON.stringify(note)).sort();
  expect(inOrder(said)).toEqual(inOrder(EXPECTED.notes));
  const plan = await planResult(sources, consolidation, OPTIONS, 'vi', digest);
  const sheet = plan.sheets.find(({ name }) => name === 'Ghi chú của đơn vị');
  const texts = sheet?.cells.flatMap(({ value, formula }) => (formula === undefined ? [value] : [])) ?? [];
  for (const { text } of EXPECTED.notes) expect(texts).toContain(text);
});

it('does not depend on the order of the files', () => {
  const expected = merge(sources);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...sources], { minLength: sources.length, maxLength: sources.length }),
      (shuffled) => {
        expect(merge(shuffled)).toEqual(expected);
      },
    ),
    { numRuns: runs(15) },
  );
});

it('merges a result again from its own memory, a part of the files at a time', async () => {
  const plan = await planResult(sources.slice(0, 6), merge(sources.slice(0, 6)), OPTIONS, 'vi', digest);
  const outcome = await workbookFiles.read(await workbookFiles.write(plan));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const read = await readState(outcome.workbook, readMark(outcome.workbook), digest);
  if (!read.ok) throw new Error(read.fault);
  const again = mergeSources(read.state.sources, sources.slice(6), OPTIONS).consolidation;
  expect(again).toEqual(merge(sources));
});
