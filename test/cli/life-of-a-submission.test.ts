/**
 * The life of a submission, step by step from the command line: schools → office → letter → province → reminder →
 * correction → trace. Each step takes what the one before left on disk.
 */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import PostalMime from 'postal-mime';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { makeSchoolFiles, type ExpectedSchools } from '../fixtures/make/schools/district-workbook';
import { parseSchools } from '../fixtures/make/schools/school-facts';
import { DISTRICTS, readJson, ROOT, runCommand, temporaryFolder, type Report } from './run-command';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const EXPECTED = readJson<ExpectedSchools>(join(FIXTURES, 'expected-schools.json'));
const UNITS = join(FIXTURES, 'receipts', 'units.csv');
const inFolder = temporaryFolder();
const OFFICE = inFolder('loc-ninh.xlsx');
const PROVINCE = inFolder('binh-phuoc.xlsx');
const inbox = (name: string): string => inFolder(`hop-thu/${name}`);

interface Whole extends Report {
  readonly sources: (Report['sources'][number] & { readonly seal?: { readonly is: string } | null })[];
  readonly receipts: {
    readonly reports: readonly {
      readonly report: string;
      readonly unit: string;
      readonly state: string;
      readonly versions: readonly object[];
    }[];
  };
}

function merged(...args: string[]): Whole {
  const json = inFolder('bao-cao.json');
  runCommand('consolidate', ...args, '--out', PROVINCE, '--json', json);
  return readJson<Whole>(json);
}
const codes = ({ findings }: Whole): string[] => findings.map(({ code }) => code);
const schools = ({ accreditationResults }: Whole, unit: string): unknown =>
  accreditationResults.byUnit.find((one) => one.unit === unit)?.rows.at(-1)?.['schools'];

/** The ten other districts’ own files, each once. */
const OTHERS = readdirSync(DISTRICTS).filter(
  (name) => /\.xlsx?$/.test(name) && !/^~|Loc Ninh|Copy of|loi|chi doc|ket xuat/.test(name),
);
const LATE = ['BUDANG_mau1.xlsx', 'Phu Rieng - Mau 1.xlsx'];
let correctedDistrict: Uint8Array;

it('sixty schools’ workbooks become the office’s tables', async () => {
  mkdirSync(inFolder('truong'));
  mkdirSync(inFolder('hop-thu'));
  const facts = parseSchools(readFileSync(join(FIXTURES, 'schools.csv'), 'utf8'));
  for (const [name, bytes] of await makeSchoolFiles(facts)) writeFileSync(inFolder(`truong/${name}`), bytes);
  const { stdout } = runCommand('consolidate', inFolder('truong'), '--as-of', '2022-01-31', '--out', OFFICE);
  expect(stdout).toContain('Đã tính 60 tệp');
});

it('the office’s result is sealed and goes into a letter, which a mail program opens', async () => {
  mkdirSync(inFolder('gui'));
  runCommand('seal', OFFICE, '--unit', 'Lộc Ninh', '--date', '2022-02-20');
  const run = runCommand(
    'dispatch',
    OFFICE,
    '--out',
    inFolder('gui'),
    '--unit',
    'Lộc Ninh',
    '--date',
    '2022-02-25',
  );
  expect(run.stderr).not.toContain('Lỗi');
  const letter = readdirSync(inFolder('gui')).find((name) => name.endsWith('.eml')) ?? '';
  const mail = await PostalMime.parse(readFileSync(inFolder(`gui/${letter}`)));
  expect(mail.text).toContain(`Tổng số CSGD hiện có: ${String(EXPECTED.rows.total['schools'])}`);
  const [attachment] = mail.attachments;
  writeFileSync(inbox('Loc Ninh.xlsx'), new Uint8Array(attachment?.content as ArrayBuffer));
});

it('a district seals its report; another one changes its own after sealing', async () => {
  const sealed = inFolder('Hon Quan.xlsx');
  runCommand('seal', join(DISTRICTS, 'Hon Quan.xlsx'), '--date', '2022-02-10', '--out', sealed);
  correctedDistrict = new Uint8Array(readFileSync(sealed));
  const changed = await patchWorkbook(correctedDistrict, [{ sheet: 'Mau 1', cell: 'C11', content: 19 }]);
  writeFileSync(inbox('Hon Quan.xlsx'), changed);
  expect(runCommand('check', inbox('Hon Quan.xlsx')).stdout).toContain('Mau 1!C11');
});

it('the province merges eleven offices, two late, one in two versions, one changed after its seal', () => {
  for (const name of OTHERS.filter((one) => one !== 'Hon Quan.xlsx'))
    copyFileSync(join(DISTRICTS, name), inbox(name));
  copyFileSync(join(DISTRICTS, 'ban cu', 'Hon Quan (lan 1).xlsx'), inbox('Hon Quan (lan 1).xlsx'));
  const days = LATE.flatMap((name) => ['--received', `${name}=2022-03-04`]);
  const all = merged(
    inFolder('hop-thu'),
    ...['--unit', 'Lộc Ninh=Loc Ninh.xlsx', '--units', UNITS, '--as-of', '2022-01-31'],
    ...['--received', '2022-02-28', ...days, '--today', '2022-03-10'],
  );
  expect(all.units.received).toHaveLength(11);
  expect(schools(all, 'Lộc Ninh')).toBe(EXPECTED.rows.total['schools']);
  expect(all.sources.find(({ file }) => file === 'Loc Ninh.xlsx')?.seal).toMatchObject({ is: 'unchanged' });
  // Read back from the office’s result, its list of schools says just what its totals say.
  expect(all.findings.filter(({ file }) => file === 'Loc Ninh.xlsx')).toEqual([]);
  const states = all.receipts.reports
    .filter(({ report }) => report === 'accreditation-results')
    .map(({ unit, state, versions }) => [unit, state, versions.length]);
  expect(states.filter(([, state]) => state === 'late').map(([name]) => name)).toEqual([
    'Bù Đăng',
    'Phú Riềng',
  ]);
  expect(states.filter(([, state]) => state === 'missing').map(([name]) => name)).toEqual(['Đa Kia']);
  expect(states.find(([name]) => name === 'Hớn Quản')?.[2]).toBe(2);
  expect(all.findings.find(({ code }) => code === 'SEA001')).toMatchObject({
    file: 'Hon Quan.xlsx',
    cell: 'C11',
  });
});

it('who owes a report is reminded', async () => {
  mkdirSync(inFolder('nhac'));
  const args = [
    '--units',
    UNITS,
    '--today',
    '2022-03-10',
    '--as-of',
    '2022-01-31',
    '--out',
    inFolder('nhac'),
  ];
  const { stdout } = runCommand('remind', PROVINCE, ...args);
  expect(stdout).toMatch(/Đã soạn thư nhắc \d+ đơn vị/);
  const letter = readdirSync(inFolder('nhac')).find((name) => name.normalize('NFC').includes('Đa Kia')) ?? '';
  const mail = await PostalMime.parse(readFileSync(inFolder(`nhac/${letter}`)));
  expect(mail.text).toContain('đã quá hạn 9 ngày');
});

it('a correction replaces just its own, and gives what a merge from scratch gives', () => {
  mkdirSync(inFolder('sua'));
  writeFileSync(inFolder('sua/Hon Quan (sua).xlsx'), correctedDistrict);
  const options = ['--units', UNITS, '--as-of', '2022-01-31', '--today', '2022-03-10'];
  const after = merged(inFolder('sua'), ...options, '--received', '2022-03-09');
  expect(codes(after)).not.toContain('SYS001');
  expect(
    after.sources
      .filter(({ unit }) => unit?.name === 'Hớn Quản')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['merged', 'superseded', 'superseded']);
  const json = inFolder('tu-dau.json');
  const files = readdirSync(inFolder('hop-thu')).filter((name) => !name.startsWith('Hon Quan'));
  const paths = [...files.map((name) => inbox(name)), inFolder('sua')];
  runCommand('consolidate', ...paths, '--unit', 'Lộc Ninh=Loc Ninh.xlsx', ...options, '--json', json);
  const { accreditationResults } = readJson<Whole>(json);
  expect(after.accreditationResults).toEqual(accreditationResults);
});

it('a number of the province is followed to the office’s result, and from there to a school’s cell', () => {
  const json = inFolder('lan-ve.json');
  runCommand('trace', PROVINCE, "'Tổng hợp tỉnh'!B6", '--json', json);
  interface Traced {
    readonly trace: {
      readonly value: number;
      readonly sum: number;
      readonly sources: readonly {
        readonly unit: string;
        readonly file: string;
        readonly sheet: string;
        readonly cell: string;
        readonly value: number;
      }[];
    };
  }
  const { trace } = readJson<Traced>(json);
  expect(trace.sum).toBe(trace.value);
  expect(trace.sources).toHaveLength(11);
  const office = trace.sources.find(({ unit }) => unit === 'Lộc Ninh');
  if (!office) throw new Error('the office is not among the sources');
  expect([office.file, office.value]).toEqual(['Loc Ninh.xlsx', EXPECTED.rows.preschool['schools']]);
  const received = inbox(basename(office.file));
  runCommand('trace', received, `'${office.sheet}'!${office.cell}`, '--json', json);
  const school = readJson<Traced>(json).trace;
  expect([school.value, school.sources.length]).toEqual([office.value, office.value]);
  expect(school.sources.every(({ file }) => file.endsWith('.xlsx'))).toBe(true);
});

it('a report of a district that ended stands under today’s unit once a rule says so, and the total is the same', () => {
  const units = inFolder('don-vi-nay.csv');
  const list = readFileSync(UNITS, 'utf8').trimEnd();
  const columns = (list.split('\n')[0] ?? '').split(',');
  const commune = (code: string, name: string): string =>
    columns.map((column) => ({ code, name, tier: 'xã', validFrom: '2025-07-01' })[column] ?? '').join(',');
  writeFileSync(units, [list, commune('90001', 'Tân Khai'), commune('90002', 'Thiện Hưng'), ''].join('\n'));
  const json = inFolder('don-vi-nay.json');
  const result = inFolder('don-vi-nay.xlsx');
  const files = ['Hon Quan.xlsx', 'bù đốp.xlsx'].map((name) => join(DISTRICTS, name));
  const options = ['--units', units, '--as-of', '2022-01-31', '--units-on', '2025-07-01'];
  const place = ['--place', 'Hớn Quản=Tân Khai'];
  const { stdout } = runCommand(
    'consolidate',
    ...files,
    ...options,
    ...place,
    '--out',
    result,
    '--json',
    json,
  );
  expect(stdout).toContain('trang «Theo đơn vị hiện nay»');
  interface Placed {
    readonly todays: {
      readonly tables: readonly {
        readonly units: readonly {
          name: string;
          from: string[];
          notCarried?: string;
          rows: { counts: Record<string, number> }[];
        }[];
      }[];
    };
  }
  const placed = (): unknown =>
    readJson<Placed>(json).todays.tables[0]?.units.map(({ name, from, notCarried, rows }) => [
      name,
      from,
      notCarried ?? null,
      rows.at(-1)?.counts['schools'],
    ]);
  // figures.csv: Hớn Quản 48 schools, Bù Đốp 30.
  expect(placed()).toEqual([
    ['Tân Khai', ['Hớn Quản'], null, 48],
    ['Bù Đốp', [], 'noRule', 30],
  ]);
  expect(codes(readJson<Whole>(json))).toContain('UNT001');
  // The result remembers the rule, and takes another one.
  const again = ['--units', units, '--as-of', '2022-01-31', '--place', 'Bù Đốp=Thiện Hưng', '--out', result];
  runCommand('consolidate', ...files, ...again, '--json', json);
  expect(placed()).toEqual([
    ['Tân Khai', ['Hớn Quản'], null, 48],
    ['Thiện Hưng', ['Bù Đốp'], null, 30],
  ]);
  const traced = runCommand('trace', result, "'Theo đơn vị hiện nay'!D6");
  expect(traced.stdout).toContain('Hon Quan.xlsx');
});
