/** The demonstration as a newcomer runs it: every table of the shipped districts, with the figures worked out beside them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import type { ExpectedLists } from '../fixtures/make/registers/district-lists';
import type { ExpectedKinds } from '../fixtures/make/kinds/reports';
import { parseFigures } from '../fixtures/make/report/figures';
import type { ExpectedWorks } from '../fixtures/make/works/district-works';
import { readJson, ROOT, runCommand, temporaryFolder, type Report, type ReportRow } from './run-command';

const expected = <T>(name: string): T => readJson<T>(join(ROOT, 'test', 'fixtures', name));
/** Kind or total → column → figure; null: the cell holds no count. */
type Rows = Readonly<Record<string, Readonly<Record<string, number | null>>>>;
const DISTRICTS = expected<{ readonly total: Rows; readonly byUnit: Readonly<Record<string, Rows>> }>(
  'expected.json',
);
const KINDS = expected<ExpectedKinds>('expected-kinds.json');
const TRUE_FIGURES = parseFigures(readFileSync(join(ROOT, 'test', 'fixtures', 'figures.csv'), 'utf8'));
const REGISTERS = expected<ExpectedLists>('expected-registers.json');
const WORKS = expected<ExpectedWorks>('expected-works.json');

interface Whole extends Report {
  readonly tables: Readonly<Record<string, { readonly rows: readonly ReportRow[] }>>;
  readonly lists: Readonly<Record<string, readonly { readonly unit: string; readonly cell: string }[]>>;
  readonly receipts: {
    readonly reports: readonly {
      readonly unit: string;
      readonly report: string;
      readonly versions: readonly { readonly file: string }[];
    }[];
  };
}

const inFolder = temporaryFolder();
const [out, json] = [inFolder('tong-hop.xlsx'), inFolder('report.json')];
const run = runCommand('demo', '--out', out, '--json', json);
const report = readJson<Whole>(json);

/** Each row as the makers of the fixtures worked it out; columns that they have no figure for do not count. */
function expectRows(rows: readonly ReportRow[], figures: Rows): void {
  for (const [kind, counts] of Object.entries(figures)) {
    expect(rows.find((row) => row.kind === kind)).toMatchObject({ kind, ...counts });
  }
}

it('succeeds, although the files hold errors, and says why', () => {
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('các tệp mẫu cố ý có lỗi');
});

it('merges the schools directly under the department beside it, which are no units of the list', () => {
  expect(run.stdout).toContain('Báo cáo của đơn vị trực thuộc Sở');
  expect(run.stdout).toContain('Đã tính 11 tệp của 11 đơn vị; 0 được thay thế; 0 trùng; 0 bị loại');
  expect(existsSync(inFolder('tong-hop-truc-thuoc.xlsx'))).toBe(true);
});

it('gives table 1a of the reports, although the lists of schools would count other figures', () => {
  expectRows(report.accreditationResults.rows, DISTRICTS.total);
});

it.each(Object.keys(KINDS.total))('gives %s', (id) => {
  expectRows(report.tables[id]?.rows ?? [], KINDS.total[id] ?? {});
});

it.each(['public-disclosure-totals', 'diploma-totals-thcs'])('counts %s from the lists', (id) => {
  expectRows(report.tables[id]?.rows ?? [], REGISTERS.tables[id] ?? {});
});

const RECORDS: readonly (readonly [id: string, count: number])[] = [
  ...Object.entries(REGISTERS.records),
  ...Object.entries(WORKS.lists).map(([id, units]) => {
    return [id, Object.values(units).reduce((sum, { records }) => sum + records, 0)] as const;
  }),
];

it.each(RECORDS)('has every row of %s', (id, count) => {
  expect(report.lists[id]).toHaveLength(count);
});

it('gives the diplomas of upper secondary schools', () => {
  expectRows(
    report.tables['diploma-totals-thpt']?.rows ?? [],
    WORKS.tables['diploma-totals-thpt']?.['total'] ?? {},
  );
});

it('finds no error in the files that none was planted in', () => {
  const sound = report.findings.filter(
    ({ file, severity }) => severity === 'error' && (file ?? '') in WORKS.files,
  );
  expect(sound).toEqual([]);
});

it('holds table 1a against the lists of schools: they differ where a report is not true, and nowhere else', () => {
  const wrong = [...TRUE_FIGURES].flatMap(([unit, rows]) =>
    Object.entries(rows).flatMap(([kind, row]) =>
      Object.entries(row)
        .map(([column, figure]) => ({ figure, said: DISTRICTS.byUnit[unit]?.[kind]?.[column] ?? null }))
        .filter(({ figure, said }) => said !== null && said !== figure)
        .map(() => unit),
    ),
  );
  const unitOf = new Map(report.sources.map(({ file, unit }) => [file, unit?.name]));
  const differing = report.findings
    .filter(({ code }) => code === 'REG004')
    .map(({ file }) => unitOf.get(file ?? ''));
  expect(wrong.length).toBeGreaterThan(0);
  expect(differing.sort()).toEqual(wrong.sort());
});

it('enters each report once, but what came twice: a list of schools is no version of the table counted from it', () => {
  const twice = report.receipts.reports
    .filter(({ versions }) => versions.length > 1)
    .map(({ unit, report: id, versions }) => [unit, id, versions.map(({ file }) => file)]);
  expect(twice).toEqual([
    ['Hớn Quản', 'accreditation-results', ['ban cu/Hon Quan (lan 1).xlsx', 'Hon Quan.xlsx']],
    // Behind its table 1a stands a sheet with four criteria.
    ['Đồng Xoài', 'criteria-assessment', ['Dong Xoai - bao cao KDCLGD.xlsx', 'Cong tac KDCL Dong Xoai.xlsx']],
  ]);
});

it('writes a sheet for each table that it names', async () => {
  const outcome = await makeWorkbookFiles().read(new Uint8Array(readFileSync(out)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheets = outcome.workbook.sheets.map(({ name }) => name);
  // What follows is the second result, of the schools directly under the department.
  const [first = ''] = run.stdout.split('Đã ghi');
  const named = [...first.matchAll(/, trang «([^»]+)»$/gm)].map(([, name]) => name);
  expect(new Set(named).size).toBeGreaterThanOrEqual(9 + Object.keys(WORKS.lists).length);
  expect(sheets).toEqual(expect.arrayContaining(named));
});
