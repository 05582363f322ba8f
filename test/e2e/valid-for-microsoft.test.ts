/**
 * Everything that the product writes is without an error for Microsoft's own validator, as Office 2016 and as Microsoft 365
 * judge it; a file that is broken on purpose is not.
 */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { consolidateSchoolSheets } from '../../src/app/one-click';
import { planTemplates } from '../../src/app/plan-templates';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { SCHOOL_KINDS } from '../../src/core/regulations/school-kinds';
import { FORMS, TEMPLATES } from '../../src/templates';
import { changeFile } from '../../src/xlsx/patch/change-file';
import { ROOT, runCommand, temporaryFolder } from '../cli/run-command';
import { samplePlan } from '../xlsx/write/sample-plan';
import { microsoftErrors, withPrograms, writeTo, type OfficeVersion } from './other-readers';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const inFolder = temporaryFolder();
const VERSIONS: readonly OfficeVersion[] = ['Office2016', 'Microsoft365'];
/** One day in the life of each regulation, and none. */
const DAYS = ['2010-06-01', '2020-06-01', '2024-12-01', '2026-12-01', undefined];

async function forms(): Promise<string[]> {
  const written: string[] = [];
  for (const asOf of DAYS) {
    const facts = {
      unit: 'Xã Lộc Ninh',
      period: '2025-2026',
      kinds: SCHOOL_KINDS,
      ...(asOf !== undefined && { asOf }),
    };
    const bytes = await workbookFiles.write(planTemplates(FORMS, facts));
    written.push(writeTo(inFolder(`forms ${asOf ?? ''}.xlsx`), bytes));
  }
  return written;
}

/** Small ones of every kind, with what was received and the periods before. */
function results(): [string, string, string] {
  const [small, affiliated, later] = ['small', 'affiliated', 'later'].map((name) =>
    inFolder(`${name}.xlsx`),
  ) as [string, string, string];
  const units = join(FIXTURES, 'units.csv');
  const folders = ['districts', 'kinds', 'registers', 'works', 'schools', 'criteria'].map((one) =>
    join(FIXTURES, one),
  );
  runCommand('consolidate', ...folders, '--units', units, '--out', small);
  runCommand('consolidate', join(FIXTURES, 'affiliated'), '--out', affiliated);
  runCommand('consolidate', join(FIXTURES, 'districts'), '--out', later, '--previous', small);
  return [small, affiliated, later];
}

async function madeOfUsersFiles(result: string): Promise<string[]> {
  const schools = new Uint8Array(readFileSync(join(FIXTURES, 'schools', 'Loc Ninh - 60 truong.xlsx')));
  const outcome = await workbookFiles.read(schools);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const facts = { unit: 'Lộc Ninh', period: '2021-2022', asOf: '2022-01-31' };
  const { plans } = consolidateSchoolSheets(outcome.workbook, TEMPLATES, facts, 'vi');
  const oneClick = await changeFile(schools, { sheets: plans });
  const [sheet] = outcome.workbook.sheets;
  const cells = [
    { sheet: sheet?.name ?? '', cell: 'Z1', content: 'Chữ «đậm» & <thẻ>' },
    { sheet: sheet?.name ?? '', cell: 'AA1', content: { formula: 'SUM(1,2)' } },
    { sheet: sheet?.name ?? '', cell: 'AB1', content: true },
  ];
  const patched = await changeFile(oneClick.bytes, { cells, formulaValues: 'forgetStale' });
  const [report, sealed] = ['report', 'sealed'].map((name) => inFolder(`${name}.xlsx`)) as [string, string];
  const district = join(FIXTURES, 'districts', 'Hon Quan.xlsx');
  runCommand('seal', district, '--out', sealed, '--unit', 'Hớn Quản');
  mkdirSync(inFolder('sent'));
  runCommand('dispatch', district, '--out', inFolder('sent'), '--unit', 'Hớn Quản', '--date', '2022-02-01');
  runCommand('seal', result, '--out', report, '--unit', 'Sở GDĐT');
  const sent = readdirSync(inFolder('sent')).filter((name) => name.endsWith('.xlsx'));
  return [
    writeTo(inFolder('one-click.xlsx'), oneClick.bytes),
    writeTo(inFolder('patched.xlsx'), patched.bytes),
    ...sent.map((name) => inFolder(join('sent', name))),
    report,
    sealed,
  ];
}

/** What 168 units send, about 3,900 cells each, and the result of it. */
function resultOfManyUnits(): string {
  const maker = join(ROOT, 'test', 'bench', 'make-inputs.ts');
  spawnSync(process.execPath, ['--import', 'tsx', maker, inFolder('units'), '168'], { cwd: ROOT });
  runCommand('consolidate', inFolder('units'), '--out', inFolder('many.xlsx'));
  return inFolder('many.xlsx');
}

/** Making the inputs, merging them and reading the result go on beside a browser and LibreOffice. */
const PATIENCE = 600_000;

withPrograms('validator')('Microsoft’s validator', () => {
  it(
    'finds no error in any form, for any kind and day',
    async () => {
      const files = await forms();
      await expectNoErrors(files);
    },
    PATIENCE,
  );

  it(
    'finds no error in results, what one click made, copies that are sent, sealed and changed files',
    async () => {
      const made = results();
      await expectNoErrors([...made, ...(await madeOfUsersFiles(made[1]))]);
    },
    PATIENCE,
  );

  it(
    'finds no error in the result of 168 units',
    async () => {
      await expectNoErrors([resultOfManyUnits()]);
    },
    PATIENCE,
  );

  it('finds what is broken on purpose', async () => {
    const parts = unzipSync(await workbookFiles.write(samplePlan()));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const turned = styles.replace(/(<sz [^>]*\/>)(<color [^>]*\/>)/g, '$2$1');
    expect(turned).not.toBe(styles);
    const path = writeTo(inFolder('broken.xlsx'), zipSync({ ...parts, 'xl/styles.xml': strToU8(turned) }));
    for (const version of VERSIONS)
      expect((await microsoftErrors([path], version)).get(path)).not.toEqual([]);
  });
});

async function expectNoErrors(files: readonly string[]): Promise<void> {
  for (const version of VERSIONS) {
    const errors = await microsoftErrors(files, version);
    expect(Object.fromEntries([...errors].filter(([, lines]) => lines.length > 0))).toEqual({});
  }
}
