/** The list of schools on the command line: its empty sheet, and how a file with a list and no table is counted. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/core/recognise/recognise';
import { listTemplates } from '../../src/core/template/template';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { TEMPLATES } from '../../src/templates';
import { DISTRICTS, ROOT, runCommand, temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
const SCHOOLS = join(ROOT, 'test/fixtures/schools/Loc Ninh - 60 truong.xlsx');
/** Worked out by hand from the 60 schools. */
const expected = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/expected-schools.json'), 'utf8')) as {
  readonly rows: { readonly total: object };
};
const DONG_XOAI = join(DISTRICTS, 'Dong Xoai - bao cao KDCLGD.xlsx');

interface Report {
  readonly accreditationResults: {
    readonly rows: readonly { readonly kind: string }[];
    readonly byUnit: readonly { readonly unit: string }[];
  };
  readonly sources: readonly { readonly file: string; readonly status: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

function report(...args: readonly string[]): { status: number | null; report: Report } {
  const path = inFolder('bao-cao.json');
  const { status } = runCommand('consolidate', ...args, '--json', path);
  return { status, report: JSON.parse(readFileSync(path, 'utf8')) as Report };
}

it('lists the template and writes its empty sheet, which is recognised again', async () => {
  expect(runCommand('template', '--list').stdout.split('\n')).toContain('school-register');
  const path = inFolder('danh-sach.xlsx');
  expect(runCommand('template', 'school-register', '--out', path).status).toBe(0);
  const outcome = await workbookFiles.read(readFileSync(path));
  expect(outcome.ok).toBe(true);
  if (!outcome.ok) return;
  const [list] = recognise(outcome.workbook, listTemplates(TEMPLATES), '').lists;
  expect([list?.sheet, list?.confidence, list?.records]).toEqual(['Danh sách CSGD', 1, []]);
});

it('counts a file that holds its schools and no table by its schools, each once, and says so', () => {
  const { status, report: one } = report(SCHOOLS);
  expect(status).toBe(0);
  expect(one.sources.map((source) => source.status)).toEqual(['merged']);
  const counted = one.findings.filter(({ code }) => code === 'MRG015');
  expect(counted).toEqual([expect.objectContaining({ severity: 'info' })]);
  // 60 schools, one of them on two sheets.
  expect(counted[0]?.message).toContain('60 trường');
  const total = one.accreditationResults.rows.find(({ kind }) => kind === 'total');
  expect(total).toEqual(expect.objectContaining(expected.rows.total));
});

it('does not count a list twice that stands behind a table', () => {
  const alone = report(DONG_XOAI).report;
  expect(alone.findings.filter(({ code }) => code === 'MRG015')).toEqual([]);
  const both = report(DONG_XOAI, SCHOOLS).report;
  const unit = (name: string): unknown => both.accreditationResults.byUnit.find((one) => one.unit === name);
  expect(unit('Đồng Xoài')).toEqual(alone.accreditationResults.byUnit[0]);
});
