/** Eleven schools directly under the department: Mẫu 2 in words and the diplomas of THPT, merged. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeSources } from '../../src/app/consolidate-sources';
import { readSource } from '../../src/app/read-source';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { digest } from '../../src/cli/read-path';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import { TEMPLATES } from '../../src/templates';
import type { ExpectedAffiliated } from '../fixtures/make/affiliated/school-files';

const FIXTURES = join(__dirname, '..', 'fixtures');
const FOLDER = join(FIXTURES, 'affiliated');
const EXPECTED = JSON.parse(
  readFileSync(join(FIXTURES, 'expected-affiliated.json'), 'utf8'),
) as ExpectedAffiliated;

/** As a file is called after it. */
const short = (school: string): string => school.replace(/^Trường /, '');

let merged: Consolidation;
beforeAll(async () => {
  const sources = await Promise.all(
    readdirSync(FOLDER).map((file) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
      return readSource({ file: file.normalize('NFC') }, bytes, TEMPLATES, workbookFiles, digest);
    }),
  );
  merged = mergeSources([], sources, { templates: TEMPLATES, asOf: '2022-01-31' }).consolidation;
});

it('are each of the school that its file is called after, without a finding', () => {
  const named = Object.fromEntries(merged.sources.map(({ file, unit }) => [file, unit?.name]));
  const expected = Object.entries(EXPECTED.files).map(([file, school]) => [file, short(school)]);
  expect(named).toEqual(Object.fromEntries(expected));
  expect(merged.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it.each(Object.entries(EXPECTED.records))('keep every row of %s', (id, each) => {
  const records = merged.lists.find(({ template }) => template === id)?.records ?? [];
  const schools = Object.keys(EXPECTED.files).length;
  expect(records).toHaveLength(each * schools);
  expect(new Set(records.map(({ unitId }) => unitId)).size).toBe(schools);
  const empty = merged.lists.filter((one) => !(one.template in EXPECTED.records));
  expect(empty.flatMap((one) => one.records)).toEqual([]);
});

it('count the diplomas from the lists, school by school and in all', () => {
  const totals = merged.totals.find(({ template }) => template === 'diploma-totals-thpt');
  const { total, ...schools } = EXPECTED.diplomas;
  expect(totals?.rows.map(({ kind, counts }) => [kind, counts])).toEqual([
    ['upperSecondary', total],
    ['total', total],
  ]);
  const byUnit = (totals?.byUnit ?? []).map(({ name, rows }) => [name, rows.at(-1)?.counts]);
  expect(Object.fromEntries(byUnit)).toEqual(
    Object.fromEntries(Object.entries(schools).map(([school, figures]) => [short(school), figures])),
  );
});
