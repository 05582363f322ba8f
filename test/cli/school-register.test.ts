/** The list of schools on the command line: its empty sheet, and what a file with a list and no table comes to. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseLists } from '../../src/core/recognise/recognise-lists';
import { listTemplates } from '../../src/core/template/template';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { TEMPLATES } from '../../src/templates';
import { DISTRICTS, ROOT, runCommand, temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
const SCHOOLS = join(ROOT, 'test/fixtures/schools/Loc Ninh - 60 truong.xlsx');
const DONG_XOAI = join(DISTRICTS, 'Dong Xoai - bao cao KDCLGD.xlsx');

interface Report {
  readonly accreditationResults: unknown;
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
  const [list] = recogniseLists(outcome.workbook, listTemplates(TEMPLATES));
  expect([list?.sheet, list?.confidence, list?.records]).toEqual(['Danh sách CSGD', 1, []]);
});

it('does not merge a file that holds a list instead of the table, and says what it holds', () => {
  const { status, report: one } = report(SCHOOLS);
  expect(status).toBe(2);
  expect(one.sources.map((source) => source.status)).toEqual(['rejected']);
  const lists = one.findings.filter(({ code }) => code === 'STR017');
  expect(lists).toHaveLength(1);
  expect(lists[0]).toEqual(expect.objectContaining({ severity: 'info' }));
  // 60 schools, one of them on two sheets.
  expect(lists[0]?.message).toContain('61 trường');
});

it('keeps the totals of other files as they are, and leaves lists beside a table alone', () => {
  const alone = report(DONG_XOAI).report;
  const both = report(DONG_XOAI, SCHOOLS).report;
  expect(both.accreditationResults).toEqual(alone.accreditationResults);
  expect(alone.findings.filter(({ code }) => code === 'STR017')).toEqual([]);
});
