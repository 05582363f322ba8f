/** The main job on the shipped fixtures, against figures that the product had no part in. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  DISTRICTS,
  readJson,
  ROOT,
  runCommand,
  temporaryFolder,
  type Report,
  type ReportRow,
} from './run-command';

interface Expected {
  readonly byUnit: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>
  >;
  readonly total: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly status: string;
        readonly unit?: string;
        readonly unitFrom?: string;
        readonly reason?: string;
      }
    >
  >;
  readonly units: {
    readonly expected: number;
    readonly received: readonly string[];
    readonly missing: readonly string[];
  };
  readonly defects: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly rule: string;
    readonly severity: string;
    readonly mayAlsoShowAt: readonly string[];
  }[];
  readonly bad: Readonly<Record<string, string>>;
}

const EXPECTED = readJson<Expected>(join(ROOT, 'test', 'fixtures', 'expected.json'));
const UNITS = join(ROOT, 'test', 'fixtures', 'units.csv');
const inFolder = temporaryFolder();

const run = runCommand(
  'consolidate',
  DISTRICTS,
  '--units',
  UNITS,
  '--as-of',
  '2022-01-31',
  '--json',
  inFolder('report.json'),
  '--out',
  inFolder('tong hop.xlsx'),
);
const report = readJson<Report>(inFolder('report.json'));

const rowOf = (rows: readonly ReportRow[], kind: string): ReportRow | undefined =>
  rows.find((row) => row.kind === kind);

describe('the demo’s districts', () => {
  it('merge with status 1, because the fixtures hold errors, and say so in one closing line', () => {
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /Đã tính 11 tệp của 11\/12 đơn vị; 1 được thay thế; 1 trùng; 4 bị loại; 1 tệp tạm bỏ qua; \d+ lỗi, \d+ điểm cần xem lại\./,
    );
    expect(run.stdout).toContain('Trường phổ thông có nhiều cấp học');
    expect(run.stderr).not.toContain('█');
  });

  it('give the provincial totals that were worked out independently', () => {
    for (const [kind, figures] of Object.entries(EXPECTED.total)) {
      expect(rowOf(report.accreditationResults.rows, kind)).toEqual({
        kind,
        ...figures,
      });
    }
  });

  it.each(Object.keys(EXPECTED.byUnit))('give the figures of %s, kind by kind', (unit) => {
    const own = report.accreditationResults.byUnit.find((one) => one.unit === unit);
    for (const [kind, figures] of Object.entries(EXPECTED.byUnit[unit] ?? {})) {
      expect({ kind, ...rowOf(own?.rows ?? [], kind) }).toMatchObject(figures);
    }
  });

  it('name every source’s status and how its unit was known', () => {
    for (const [file, expected] of Object.entries(EXPECTED.sources)) {
      const source = report.sources.find((one) => one.file === file);
      expect({ file, status: source?.status }).toEqual({ file, status: expected.status });
      if (expected.status === 'merged') {
        expect({ file, unit: source?.unit?.name, from: source?.unit?.from }).toEqual({
          file,
          unit: expected.unit,
          from: expected.unitFrom,
        });
      }
      if (expected.status !== 'merged') expect(source?.reason?.message).toMatch(/\p{L}/u);
    }
    expect(report.sources).toHaveLength(Object.keys(EXPECTED.sources).length);
    expect(report.units).toEqual(EXPECTED.units);
  });

  it.each(EXPECTED.defects)(
    'name the planted $rule in $file at $cell',
    ({ file, sheet, cell, rule, severity }) => {
      expect(report.findings).toContainEqual(
        expect.objectContaining({ file, sheet, cell, code: rule, severity }),
      );
    },
  );

  it('find no error that was not planted', () => {
    const planted = new Set(
      EXPECTED.defects.flatMap(({ file, sheet, cell, mayAlsoShowAt }) =>
        [cell, ...mayAlsoShowAt].map((at) => `${file}|${sheet}|${at}`),
      ),
    );
    const others = report.findings.filter(
      (one) =>
        one.severity === 'error' &&
        one.cell !== null &&
        !planted.has(`${one.file ?? ''}|${one.sheet ?? ''}|${one.cell}`),
    );
    expect(others).toEqual([]);
  });
});

describe('bad files', () => {
  const bad = join(ROOT, 'test', 'fixtures', 'bad');

  it('are each rejected with their own code and a sentence, and the others merge', () => {
    const mixed = runCommand(
      'consolidate',
      bad,
      join(DISTRICTS, 'bù đốp.xlsx'),
      '--json',
      inFolder('bad.json'),
    );
    expect(mixed.status).toBe(1);
    const { sources } = readJson<Report>(inFolder('bad.json'));
    for (const [file, code] of Object.entries(EXPECTED.bad)) {
      const source = sources.find((one) => one.file === file);
      expect({ file, status: source?.status, code: source?.reason?.code }).toEqual({
        file,
        status: 'rejected',
        code,
      });
    }
    expect(sources.filter((one) => one.status === 'merged')).toHaveLength(1);
  });

  it('alone merge nothing: status 2 and no result', () => {
    const only = runCommand('consolidate', bad, '--out', inFolder('none.xlsx'));
    expect(only.status).toBe(2);
    expect(existsSync(inFolder('none.xlsx'))).toBe(false);
  });
});

describe('the command line', () => {
  it('says in English what it says in Vietnamese', () => {
    const english = runCommand('consolidate', join(DISTRICTS, 'BUDANG_mau1.xlsx'), '--lang', 'en');
    expect(english.stdout).toMatch(/Merged 1 files of 1 units/);
    expect(english.stderr).toMatch(/Error SUM002 .*Cell M12/);
  });

  it('leaves sources with errors out when it is told to', () => {
    runCommand('consolidate', DISTRICTS, '--strict', '--json', inFolder('strict.json'));
    const { sources } = readJson<Report>(inFolder('strict.json'));
    for (const { file } of EXPECTED.defects.filter((one) => one.severity === 'error')) {
      expect(sources.find((one) => one.file === file)).toMatchObject({
        status: 'rejected',
        reason: { code: 'MRG009' },
      });
    }
    expect(sources.find((one) => one.file === 'Hon Quan.xlsx')?.status).toBe('merged');
  });

  it('takes a file for the unit that --unit names', () => {
    const given = runCommand(
      'consolidate',
      join(DISTRICTS, 'Hon Quan.xlsx'),
      '--unit',
      'Lộc Ninh=Hon Quan.xlsx',
      '--units',
      UNITS,
      '--as-of',
      '2022-01-31',
      '--json',
      inFolder('given.json'),
    );
    expect(given.status).toBe(0);
    expect(readJson<Report>(inFolder('given.json')).sources[0]?.unit).toMatchObject({
      name: 'Lộc Ninh',
      from: 'given',
    });
  });

  it.each([
    [[], /Chưa cho biết tệp/],
    [['khong-co'], /Không tìm thấy «khong-co»/],
    [[DISTRICTS, '--as-of', '31/02/2022'], /không phải một ngày/],
    [[DISTRICTS, '--units', 'khong-co.csv'], /Không tìm thấy «khong-co.csv»/],
    [[DISTRICTS, '--unit', 'Lộc Ninh'], /--unit phải có dạng/],
    [[DISTRICTS, '--unit', 'Lộc Ninh=x.xlsx'], /không có tệp «x.xlsx»/],
    [[DISTRICTS, '--bogus'], /Tùy chọn không hợp lệ/],
    [[DISTRICTS, '--out', 'khong/co/thu/muc.xlsx'], /Không có thư mục/],
  ])('stops with status 2 and a sentence for %j', (args, sentence) => {
    const stopped = runCommand('consolidate', ...args);
    expect(stopped.status).toBe(2);
    expect(stopped.stderr).toMatch(sentence);
  });

  it('takes a day as Vietnamese write it, in merging and in checking', () => {
    const file = join(DISTRICTS, 'Hon Quan.xlsx');
    const merged = runCommand('consolidate', file, '--as-of', '31/1/2022', '--json', inFolder('day.json'));
    expect([merged.status, readJson<Report>(inFolder('day.json')).asOf]).toEqual([0, '2022-01-31']);
    expect(runCommand('check', file, '--as-of', '31.01.2022').status).toBe(0);
    expect(runCommand('check', file, '--as-of', '29/02/2022').stderr).toContain('không phải một ngày');
  });

  it('checks without merging', () => {
    const checked = runCommand(
      'check',
      join(DISTRICTS, 'BUDANG_mau1.xlsx'),
      join(DISTRICTS, 'Hon Quan.xlsx'),
      '--json',
      inFolder('check.json'),
    );
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/Đã kiểm tra 2 tệp \(0 bị loại\): 3 lỗi/);
    expect(readJson<Report>(inFolder('check.json')).sources.map((one) => one.status)).toEqual([
      'checked',
      'checked',
    ]);
    expect(runCommand('check', join(DISTRICTS, 'Hon Quan.xlsx')).status).toBe(0);
    expect(runCommand('check', join(ROOT, 'test', 'fixtures', 'bad', 'empty.xlsx')).status).toBe(2);
  });
});
