/** Eleven districts' work on accreditation in three hands – improvement, criteria, evidence, plans, reports, tasks – merged. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import { readSource } from '../../src/app/read-source';
import { digest } from '../../src/cli/read-path';
import type { Consolidation } from '../../src/core/consolidate/consolidation';
import type { MergedRecord } from '../../src/core/totals/totals';
import type { SourceRecord } from '../../src/core/sources/source';
import { mergedSheetName } from '../../src/core/layout/merged-list-sheet';
import { isSure } from '../../src/core/submission/recognised';
import { listTemplates } from '../../src/core/template/template';
import { TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import type { ExpectedWorks } from '../fixtures/make/works/district-works';

const FIXTURES = join(__dirname, '..', 'fixtures');
const FOLDER = join(FIXTURES, 'works');
const EXPECTED = JSON.parse(readFileSync(join(FIXTURES, 'expected-works.json'), 'utf8')) as ExpectedWorks;
const OPTIONS = { templates: TEMPLATES, asOf: '2022-01-31' };
const workbookFiles = makeWorkbookFiles();

let sources: readonly SourceRecord[];
let merged: Consolidation;
beforeAll(async () => {
  sources = await Promise.all(
    readdirSync(FOLDER)
      .sort()
      .map((file) => {
        const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
        return readSource({ file: file.normalize('NFC') }, bytes, TEMPLATES, workbookFiles, digest);
      }),
  );
  merged = mergeSources([], sources, OPTIONS).consolidation;
});

function recordsOf(id: string): readonly MergedRecord[] {
  return merged.lists.find(({ template }) => template === id)?.records ?? [];
}

/** «B7:B9» → B7, B8, B9. */
function cellsIn(range: string): string[] {
  const [, letters = '', first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => `${letters}${String(Number(first) + i)}`,
  );
}

it('are each of the unit that their titles name, and nothing but the tables that they hold, all surely', () => {
  const given = Object.fromEntries(merged.sources.map(({ file, unit }) => [file, unit?.name]));
  expect(given).toEqual(EXPECTED.files);
  for (const { file, content } of sources) {
    if (content.is !== 'submission') throw new Error(file);
    const { tables, lists } = content.submission;
    const unit = EXPECTED.files[file] ?? '';
    const own = Object.entries(EXPECTED.lists).flatMap(([id, units]) => {
      const sheet = units[unit]?.sheet;
      return sheet === undefined ? [] : [`${sheet} | ${id}`];
    });
    expect(lists.map(({ sheet, template }) => `${sheet} | ${template}`).sort()).toEqual(own.sort());
    expect(tables.map(({ template }) => template)).toEqual(Object.keys(EXPECTED.tables));
    expect([...tables, ...lists].filter((one) => !isSure(one))).toEqual([]);
  }
});

it.each(Object.keys(EXPECTED.lists))('keep every row of %s, each with its unit, sheet and cell', (id) => {
  const found = recordsOf(id).map(({ unit, sheet, record }) => `${unit} | ${sheet} | ${record.nameCell}`);
  const expected = Object.entries(EXPECTED.lists[id] ?? {}).flatMap(([unit, { records, sheet, cells }]) => {
    const all = cellsIn(cells);
    expect(all).toHaveLength(records);
    return all.map((cell) => `${unit} | ${sheet} | ${cell}`);
  });
  expect([...found].sort()).toEqual(expected.sort());
});

it('are all lists that anything was found in', () => {
  const found = merged.lists.filter(({ records }) => records.length > 0).map(({ template }) => template);
  expect(found.sort()).toEqual(Object.keys(EXPECTED.lists).sort());
});

it.each(
  Object.entries(EXPECTED.chosen).flatMap(([id, columns]) =>
    Object.entries(columns).map(([column, counts]) => [id, column, counts] as const),
  ),
)('say in %s, column %s, what the districts say', (id, column, counts) => {
  const found: Record<string, number> = {};
  for (const { record } of recordsOf(id)) {
    const reading = record.fields[column]?.reading;
    if (reading?.state === 'choice') found[reading.choice] = (found[reading.choice] ?? 0) + 1;
    else expect(reading?.state ?? 'blank').toBe('blank');
  }
  expect(found).toEqual(counts);
});

it.each(Object.keys(EXPECTED.tables))('add %s up, by unit and in all', (id) => {
  const totals = merged.totals.find(({ template }) => template === id);
  const rowsOf = (rows: readonly { kind: string; counts: object }[] = []): object =>
    Object.fromEntries(rows.map(({ kind, counts }) => [kind, counts]));
  const { total, ...units } = EXPECTED.tables[id] ?? {};
  expect(rowsOf(totals?.rows)).toEqual(total);
  const found = Object.fromEntries((totals?.byUnit ?? []).map(({ name, rows }) => [name, rowsOf(rows)]));
  for (const [unit, rows] of Object.entries(units)) expect(found[unit]).toMatchObject(rows);
});

it('count who takes part in the inspections', () => {
  const sum = (column: string): number =>
    recordsOf('schedule-participants').reduce((total, { record }) => {
      const reading = record.fields[column]?.reading;
      return total + (reading?.state === 'count' ? reading.value : 0);
    }, 0);
  const found = Object.fromEntries(Object.keys(EXPECTED.participants).map((id) => [id, sum(id)]));
  expect(found).toEqual(EXPECTED.participants);
});

it('raise nothing: no mistake was planted in them', () => {
  expect(merged.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('have a sheet for each list in the result, as long as the list', async () => {
  const plan = await planResult(sources, merged, OPTIONS, 'vi', digest);
  for (const [id, units] of Object.entries(EXPECTED.lists)) {
    const template = listTemplates(TEMPLATES).find((one) => one.id === id);
    const name = template ? mergedSheetName(template) : '';
    const sheet = plan.sheets.find((one) => one.name === name);
    const lines = Object.values(units).reduce((sum, { records }) => sum + records, 0);
    const files = new Set(Object.keys(EXPECTED.files));
    const cells = sheet?.cells.filter(({ value }) => typeof value === 'string' && files.has(value));
    expect([id, cells?.length]).toEqual([id, lines]);
  }
});

it('are named on the sheet of units and files, where a file of lists alone is not taken for one that was not read', async () => {
  const plan = await planResult(sources, merged, OPTIONS, 'vi', digest);
  const sheet = plan.sheets.find(({ name }) => name === 'Đơn vị');
  const cells = sheet?.cells ?? [];
  const textAt = (header: string, row: number): string => {
    const column = cells.find(({ value }) => value === header)?.column;
    return String(cells.find((one) => one.row === row && one.column === column)?.value ?? '');
  };
  for (const file of Object.keys(EXPECTED.files)) {
    const row = cells.find(({ value }) => value === file)?.row ?? 0;
    const outcome = merged.sources.find((one) => one.file === file);
    const held = outcome?.lists.filter(({ records }) => records.length > 0) ?? [];
    expect(held.length).toBeGreaterThan(0);
    const lines = textAt('Bảng đã nhận ra', row).split('\n');
    expect(textAt('Độ chắc', row).split('\n')).toHaveLength(lines.length);
    for (const { sheet: on, template } of held) {
      const name = listTemplates(TEMPLATES).find(({ id }) => id === template)?.sheetName ?? 'none';
      expect(lines.some((line) => line.startsWith(`${on}!`) && line.endsWith(` (${name})`))).toBe(true);
    }
  }
});

it('have no two columns of one name on the merged sheet of who takes part in an inspection', async () => {
  const plan = await planResult(sources, merged, OPTIONS, 'vi', digest);
  const sheet = plan.sheets.find(({ name }) => name === 'Thành phần tham dự – các ĐV');
  const headers = (sheet?.cells ?? []).flatMap(({ value }) =>
    value === 'Đơn vị' || value === 'Đơn vị báo cáo' ? [value] : [],
  );
  expect(headers).toEqual(['Đơn vị báo cáo', 'Đơn vị']);
});

it('say on the merged sheet whose they are, once: over the table or in its rows', async () => {
  const plan = await planResult(sources, merged, OPTIONS, 'vi', digest);
  const schoolsOn = (id: string): readonly (string | undefined)[] => {
    const template = listTemplates(TEMPLATES).find((one) => one.id === id);
    const name = template ? mergedSheetName(template) : '';
    const cells = plan.sheets.find((one) => one.name === name)?.cells ?? [];
    const headers = cells.filter(({ value }) => value === 'Tên trường');
    expect([id, headers.length]).toEqual([id, 1]);
    const [{ row = 0, column = 0 } = {}] = headers;
    return cells
      .filter((cell) => cell.column === column && cell.row > row)
      .map(({ value }) => (typeof value === 'string' ? value : undefined));
  };
  for (const id of [
    'quality-improvement',
    'criteria-assessment',
    'evidence-index',
    'plan-groups',
    'plan-timeline',
  ]) {
    const schools = schoolsOn(id);
    expect(schools).toHaveLength(recordsOf(id).length);
    expect(schools.filter((name) => !/^(Trường|MN|TH|THCS|TH&THCS) /.test(name ?? ''))).toEqual([]);
  }
});
