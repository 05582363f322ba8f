/** Eleven districts' workbooks with the days on which they came: the register against one worked out without the product. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISTRICTS, readJson, ROOT, runCommand, temporaryFolder } from './run-command';

interface Expected {
  readonly report: string;
  readonly due: string;
  readonly today: string;
  readonly days: Readonly<Record<string, string>>;
  readonly units: Readonly<
    Record<string, { state: string; receivedOn: string | null; daysLate: number; versions: number }>
  >;
  readonly byDay: readonly object[];
  readonly byTier: readonly object[];
  readonly changes: readonly { row: string; column: string; before: number; after: number }[];
}
interface ReportedVersion {
  readonly file: string;
  readonly receivedOn: string | null;
  readonly changes: readonly {
    readonly row: string;
    readonly column: string;
    readonly before: { readonly cell: string; readonly value: number };
    readonly after: { readonly cell: string; readonly value: number };
  }[];
}
interface Reported {
  readonly receipts: {
    readonly today: string | null;
    readonly unplaced: number;
    readonly rates: readonly { readonly report: string; readonly byDay: object; readonly byTier: object }[];
    readonly reports: readonly {
      readonly unit: string;
      readonly report: string;
      readonly state: string;
      readonly due: string | null;
      readonly receivedOn: string | null;
      readonly daysLate: number | null;
      readonly versions: readonly ReportedVersion[];
    }[];
  };
}

const FIXTURES = join(ROOT, 'test', 'fixtures');
const EXPECTED = readJson<Expected>(join(FIXTURES, 'expected-receipts.json'));
const UNITS = join(FIXTURES, 'receipts', 'units.csv');
const DAYS = Object.entries(EXPECTED.days).flatMap(([file, day]) => ['--received', `${file}=${day}`]);
const inFolder = temporaryFolder();

describe('the register of eleven districts', () => {
  let ran: ReturnType<typeof runCommand>;
  let reported: Reported['receipts'];
  beforeAll(() => {
    const json = inFolder('report.json');
    ran = runCommand(
      'consolidate',
      DISTRICTS,
      '--units',
      UNITS,
      ...DAYS,
      '--today',
      EXPECTED.today,
      '--json',
      json,
      '--out',
      inFolder('result.xlsx'),
    );
    reported = readJson<Reported>(json).receipts;
  });
  const own = (): Reported['receipts']['reports'] =>
    reported.reports.filter(({ report }) => report === EXPECTED.report);

  it('has each unit’s state, day of arrival, days late and versions', () => {
    expect(
      Object.fromEntries(
        own().map(({ unit, state, receivedOn, daysLate, versions }) => [
          unit,
          { state, receivedOn, daysLate, versions: versions.length },
        ]),
      ),
    ).toEqual(EXPECTED.units);
    expect(new Set(own().map(({ due }) => due))).toEqual(new Set([EXPECTED.due]));
    // A cut workbook, a web page, an encrypted one and a text file are of nobody.
    expect(reported.unplaced).toBe(4);
  });

  it('has the rate by day and by tier', () => {
    const rate = reported.rates.find(({ report }) => report === EXPECTED.report);
    expect(rate?.byDay).toEqual(EXPECTED.byDay);
    expect(rate?.byTier).toEqual(EXPECTED.byTier);
    expect(reported.rates).toHaveLength(1);
  });

  it('has what changed from the first version to the second, though other hands wrote them', () => {
    const [first, second] = own().find(({ unit }) => unit === 'Hớn Quản')?.versions ?? [];
    expect([first?.file, second?.file]).toEqual(['ban cu/Hon Quan (lan 1).xlsx', 'Hon Quan.xlsx']);
    const counts = second?.changes.filter(({ column }) => !column.endsWith('Percent'));
    const byPlace = (a: { row: string; column: string }, b: { row: string; column: string }): number =>
      `${a.row}.${a.column}` < `${b.row}.${b.column}` ? -1 : 1;
    expect(
      counts
        ?.map(({ row, column, before, after }) => ({ row, column, before: before.value, after: after.value }))
        .sort(byPlace),
    ).toEqual([...EXPECTED.changes].sort(byPlace));
    // 11/16 → 13/16, typed in C10 at first and in D11 of the other layout then.
    const change = counts?.find(({ row, column }) => row === 'preschool' && column === 'selfAssessed');
    expect([change?.before.cell, change?.after.cell]).toEqual(['C10', 'D11']);
    // Percentages change with their parts and nowhere else.
    const rows = second?.changes
      .filter(({ column }) => column === 'selfAssessedPercent')
      .map(({ row }) => row);
    expect(rows).toEqual(['preschool', 'primary', 'total']);
  });

  it('is told in a few lines a person can read', () => {
    expect(ran.stdout).toContain('Tiếp nhận (tính đến 10/03/2022):');
    expect(ran.stdout).toContain('Mẫu 1 - bảng 1a: nhận 11/12 (91,7%), đúng hạn 9');
    expect(ran.stdout).toContain('chưa nhận: Đa Kia (9 ngày)');
    expect(ran.stdout).toContain('trễ: Bù Gia Mập (2 ngày), Phú Riềng (6 ngày)');
  });
});

describe('--received', () => {
  const two = ['Hon Quan.xlsx', 'bù đốp.xlsx'].map((name) => join(DISTRICTS, name));
  const days = (json: string): Record<string, string | null> =>
    Object.fromEntries(
      readJson<Reported>(json).receipts.reports.flatMap(({ versions }) =>
        versions.map(({ file, receivedOn }) => [file, receivedOn]),
      ),
    );

  it('is remembered: a later run keeps the first day of the same bytes', () => {
    const [out, json] = [inFolder('kept.xlsx'), inFolder('kept.json')];
    runCommand('consolidate', ...two, '--out', out, '--received', '2022-02-28');
    const before = readFileSync(out);
    const again = runCommand('consolidate', ...two, '--out', out, '--received', '2022-03-09', '--json', json);
    expect(days(json)).toEqual({ 'Hon Quan.xlsx': '2022-02-28', 'bù đốp.xlsx': '2022-02-28' });
    expect(again.stdout).toContain('Không có gì thay đổi');
    expect(readFileSync(out).equals(before)).toBe(true);
    // Said for this very file, another day holds.
    runCommand('consolidate', ...two, '--out', out, '--received', 'Hon Quan.xlsx=2022-03-01', '--json', json);
    expect(days(json)).toEqual({ 'Hon Quan.xlsx': '2022-03-01', 'bù đốp.xlsx': '2022-02-28' });
  });

  it('gives the same bytes whether the sources came in one run or in two', () => {
    const options = ['--units', UNITS, '--today', EXPECTED.today];
    const own = (file: string): string[] => ['--received', `${file}=${EXPECTED.days[file] ?? ''}`];
    const all = [...own('Hon Quan.xlsx'), ...own('bù đốp.xlsx')];
    const [one, other] = [inFolder('one.xlsx'), inFolder('two.xlsx')];
    runCommand('consolidate', ...two, '--out', one, ...options, ...all);
    runCommand('consolidate', ...two.slice(0, 1), '--out', other, ...options, ...own('Hon Quan.xlsx'));
    runCommand('consolidate', ...two.slice(1), '--out', other, ...options, ...own('bù đốp.xlsx'));
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
  });

  it.each([
    ['a day that no calendar has', '2022-02-30', /«2022-02-30» không phải một ngày/],
    ['a file that is not read', 'Bu Dang.xlsx=2022-03-01', /không có tệp «Bu Dang\.xlsx»/],
  ])('stops for %s, with status 2', (_, text, sentence) => {
    const { status, stderr } = runCommand('consolidate', ...two, '--received', text);
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it('takes one day for all, not two', () => {
    const { status, stderr } = runCommand(
      'consolidate',
      ...two,
      '--received',
      '2022-03-01',
      '--received',
      '2022-03-02',
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining('chỉ được một ngày chung')]);
  });
});
