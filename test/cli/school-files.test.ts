/** Sixty schools' own workbooks, in nine hands: one office's figures, whatever files they came in. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSchoolFiles, type ExpectedSchools } from '../fixtures/make/schools/district-workbook';
import { parseSchools } from '../fixtures/make/schools/school-facts';
import { readJson, ROOT, runCommand, temporaryFolder, type Report } from './run-command';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const EXPECTED = readJson<ExpectedSchools>(join(FIXTURES, 'expected-schools.json'));
const inFolder = temporaryFolder();

interface Whole extends Report {
  readonly lists: Readonly<Record<string, readonly object[]>>;
}

beforeAll(async () => {
  mkdirSync(inFolder('truong'));
  const schools = parseSchools(readFileSync(join(FIXTURES, 'schools.csv'), 'utf8'));
  for (const [name, bytes] of await makeSchoolFiles(schools))
    writeFileSync(inFolder(`truong/${name}`), bytes);
});

it('come to the figures of the schools, each counted once', () => {
  const json = inFolder('phong.json');
  runCommand('consolidate', inFolder('truong'), '--as-of', '2022-01-31', '--json', json);
  const { accreditationResults, sources, lists } = readJson<Whole>(json);
  expect(sources.filter(({ status }) => status !== 'merged')).toEqual([]);
  const kinds = Object.keys(EXPECTED.rows['total']);
  const rows = accreditationResults.rows.map((row) => [
    row.kind,
    Object.fromEntries(kinds.map((column) => [column, row[column]])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(EXPECTED.rows);
  expect(lists['school-register']).toHaveLength(EXPECTED.schools);
});
