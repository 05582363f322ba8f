/** A newer file of a unit replaces the reports that it brings again, and no others; across files they are compared. */

import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import { joinSources, type SourceRecord } from '../../../src/core/sources/source';
import { changedTotals } from '../../../src/core/consolidate/what-changed';
import type { Grid } from '../../../src/core/sheet/grid';
import { TEMPLATES } from '../../../src/templates';
import { aGrid } from '../../builders/grids';
import { aFilledForm, aSource, type Figures } from '../../builders/sources';

/** Two preschools, both self-assessed, one externally assessed at level 2. */
const TABLE: Figures = [2, 2, 1, 0, 0, 1, 0, 0, 0];
const CORRECTED: Figures = [3, 2, 1, 0, 0, 1, 0, 0, 0];
const BOTH = [['Trường MN Hoa Sen', 'Đạt cấp độ 2'], ['Trường MN Hoa Mai']] as const;
const aRegister = (...schools: readonly (readonly [name: string, result?: string])[]): Grid =>
  aGrid({
    name: 'Truong',
    rows: [
      [`UBND ${UNIT}`],
      [],
      [
        'TT',
        'Tên cơ sở giáo dục',
        'Loại hình (cấp học)',
        'Đã hoàn thành tự đánh giá',
        'Đã được đánh giá ngoài',
        'Kết quả đánh giá ngoài',
        'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
      ],
      ...(schools.length > 0 ? schools : BOTH).map(([name, result], n) => {
        return [n + 1, name, 'Mầm non', 'x', result === undefined ? undefined : 'x', result];
      }),
    ],
  });
const UNIT = 'HUYỆN BÙ ĐỐP';

const both = aSource({
  file: 'thang 1.xlsx',
  unit: UNIT,
  figures: [TABLE],
  grids: [aFilledForm(UNIT, [TABLE], 'Mau 1'), aRegister()],
  modified: '2022-01-20T00:00:00Z',
});
const table = aSource({
  file: 'thang 2.xlsx',
  unit: UNIT,
  figures: [CORRECTED],
  modified: '2022-02-10T00:00:00Z',
});
const register = aSource({
  file: 'ds truong.xlsx',
  unit: UNIT,
  figures: [],
  grids: [aRegister()],
  modified: '2022-02-20T00:00:00Z',
});

const merge = (...sources: SourceRecord[]): Consolidation => consolidate(sources, { templates: TEMPLATES });
const statuses = ({ sources }: Consolidation): object =>
  Object.fromEntries(
    sources.map(({ file, status, replaced }) => [file, replaced ? [status, ...replaced] : status]),
  );
const schools = ({ totals }: Consolidation): unknown => totals[0]?.rows.at(-1)?.counts['schools'];
const recordsOf = ({ lists }: Consolidation): number =>
  lists.find(({ template }) => template === 'school-register')?.records.length ?? 0;
const told = ({ findings }: Consolidation, code: string): unknown[] =>
  findings.filter((one) => one.code === code).map(({ at, facts }) => ({ at, facts }));

it('replaces the table and keeps the list that only the older file has', () => {
  for (const order of [
    [both, table],
    [table, both],
  ]) {
    const result = merge(...order);
    expect(statuses(result)).toEqual({
      'thang 1.xlsx': ['merged', 'accreditation-results'],
      'thang 2.xlsx': 'merged',
    });
    expect(schools(result)).toBe(3);
    expect(recordsOf(result)).toBe(2);
    expect(told(result, 'MRG016')).toMatchObject([
      {
        at: { file: 'thang 1.xlsx' },
        facts: { by: 'thang 2.xlsx', tables: [expect.stringContaining('Kết quả')] },
      },
    ]);
  }
});

it('compares the table of one file with the list of the other', () => {
  expect(told(merge(both), 'REG004')).toEqual([]);
  const [found, ...others] = told(merge(both, table), 'REG004') as { at: object }[];
  expect(others).toEqual([]);
  expect(found?.at).toMatchObject({ file: 'thang 2.xlsx', sheet: expect.any(String) as string });
});

it('counts the table that was sent, and not the list sent in another file as well', () => {
  const result = merge(table, register);
  expect(statuses(result)).toEqual({ 'ds truong.xlsx': 'merged', 'thang 2.xlsx': 'merged' });
  expect(schools(result)).toBe(3);
  expect(told(result, 'MRG015')).toEqual([]);
  expect(told(merge(register), 'MRG015')).toHaveLength(1);
  expect(schools(merge(register))).toBe(2);
});

it('replaces a file as a whole when all that it brings is there again', () => {
  expect(statuses(merge(both, table, register))).toEqual({
    'thang 1.xlsx': 'superseded',
    'thang 2.xlsx': 'merged',
    'ds truong.xlsx': 'merged',
  });
});

describe('what is wrong in a version', () => {
  /** More externally assessed than there are schools. */
  const WRONG: Figures = [2, 2, 9, 0, 0, 1, 0, 0, 0];
  const wrong = aSource({
    file: 'sai.xlsx',
    unit: UNIT,
    figures: [WRONG],
    grids: [aFilledForm(UNIT, [WRONG], 'Mau 1'), aRegister(['Trường MN Hoa Sen', 'Đạt cấp độ 7'])],
    modified: '2022-01-20T00:00:00Z',
  });
  const sheets = ({ findings }: Consolidation): Set<string | undefined> =>
    new Set(
      findings
        .filter(({ severity, at }) => severity === 'error' && at.file === 'sai.xlsx')
        .map(({ at }) => at.sheet),
    );

  it('is told no more of the table that a newer file brings again, and still of the list that counts', () => {
    expect(sheets(merge(wrong))).toEqual(new Set(['Mau 1', 'Truong']));
    expect(sheets(merge(wrong, table))).toEqual(new Set(['Truong']));
    expect(sheets(merge(wrong, table, register))).toEqual(new Set());
  });

  it('is told in a check, which is of each file', () => {
    const { findings } = consolidate([wrong, table], { templates: TEMPLATES, isOfEachFile: true });
    expect(findings.map(({ at }) => at.sheet)).toContain('Mau 1');
  });

  it('is told no more once the officer took it out', () => {
    expect(sheets(merge({ ...wrong, isTakenOut: true }, register))).toEqual(new Set());
  });
});

describe('files of one office, each with a school of its own,', () => {
  const ofSchool = (file: string, name: string, result: string, modified: string): SourceRecord =>
    aSource({ file, unit: UNIT, figures: [], grids: [aRegister([name, result])], modified });
  const sen = ofSchool('sen.xlsx', 'Trường MN Hoa Sen', 'Đạt cấp độ 2', '2022-01-10T00:00:00Z');
  const mai = ofSchool('mai.xlsx', 'Trường MN Hoa Mai', 'Đạt cấp độ 1', '2022-01-20T00:00:00Z');
  const senAgain = ofSchool('sen 2.xlsx', 'MN Hoa Sen', 'Đạt cấp độ 3', '2022-01-30T00:00:00Z');

  it('count one beside the other', () => {
    const result = merge(sen, mai);
    expect(statuses(result)).toEqual({ 'sen.xlsx': 'merged', 'mai.xlsx': 'merged' });
    expect([schools(result), recordsOf(result)]).toEqual([2, 2]);
    expect(result.totals[0]?.byUnit).toHaveLength(1);
  });

  it('replace only the same school’s', () => {
    for (const order of [
      [sen, mai, senAgain],
      [senAgain, mai, sen],
    ]) {
      const result = merge(...order);
      expect(statuses(result)).toEqual({
        'sen.xlsx': 'superseded',
        'mai.xlsx': 'merged',
        'sen 2.xlsx': 'merged',
      });
      const { counts } = result.totals[0]?.rows.at(-1) ?? {};
      expect([counts?.['level1'], counts?.['level2'], counts?.['level3']]).toEqual([1, 0, 1]);
    }
  });

  it('are replaced by a list of the whole office', () => {
    expect(statuses(merge(sen, mai, register))).toEqual({
      'sen.xlsx': 'superseded',
      'mai.xlsx': 'superseded',
      'ds truong.xlsx': 'merged',
    });
  });
});

it('merges a corrected file as if the older one had never come', () => {
  const old = aSource({ file: 'cu.xlsx', unit: UNIT, figures: [TABLE], modified: '2022-01-20T00:00:00Z' });
  expect(merge(old, table).totals).toEqual(merge(table).totals);
  expect(merge(old, table).lists).toEqual(merge(table).lists);
});

describe('a source that is taken out', () => {
  const other = aSource({ file: 'loc ninh.xlsx', unit: 'HUYỆN LỘC NINH', figures: [CORRECTED] });

  it('does not count, and is counted again when it is put back', () => {
    const without = merge({ ...table, isTakenOut: true }, other);
    expect(statuses(without)).toEqual({ 'thang 2.xlsx': 'rejected', 'loc ninh.xlsx': 'merged' });
    expect(without.totals).toEqual(merge(other).totals);
    expect(told(without, 'MRG017')).toHaveLength(1);
    expect(merge({ ...table, isTakenOut: false }, other).totals).toEqual(merge(table, other).totals);
  });

  it('lets an older one count, and says so', () => {
    const result = merge(both, { ...table, isTakenOut: true });
    expect(schools(result)).toBe(2);
    expect(told(result, 'MRG018')).toMatchObject([
      { at: { file: 'thang 2.xlsx' }, facts: { instead: ['thang 1.xlsx'] } },
    ]);
  });

  it('stays out when the same bytes come again', () => {
    const [again] = joinSources([{ ...table, isTakenOut: true }], [table]);
    expect(again?.isTakenOut).toBe(true);
  });
});

it('says which totals are others than before, and through which unit', () => {
  const other = aSource({ file: 'loc ninh.xlsx', unit: 'HUYỆN LỘC NINH', figures: [TABLE] });
  const before = merge(both, other);
  const unit = 'Bù Đốp';
  expect(changedTotals(before, merge(both, other, table))).toEqual([
    {
      template: 'accreditation-results',
      kind: 'preschool',
      column: 'schools',
      before: 4,
      after: 5,
      units: [{ unit, before: 2, after: 3 }],
    },
    {
      template: 'accreditation-results',
      kind: 'total',
      column: 'schools',
      before: 4,
      after: 5,
      units: [{ unit, before: 2, after: 3 }],
    },
  ]);
  expect(changedTotals(before, before)).toEqual([]);
});
