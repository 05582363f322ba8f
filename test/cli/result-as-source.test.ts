/** A province's result is a source one level up: the same totals as from its districts, and never both. */

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DISTRICTS, readJson, ROOT, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const REGISTERS = join(ROOT, 'test', 'fixtures', 'registers');
const KINDS = join(ROOT, 'test', 'fixtures', 'kinds');
/** Sound reports, and lists of schools and tables of two more districts. */
const NORTH = [join(DISTRICTS, 'Hon Quan.xlsx'), join(DISTRICTS, 'bù đốp.xlsx')];
const SOUTH = [join(DISTRICTS, 'BC KĐCLGD TX Bình Long.xlsx')];

interface Whole extends Report {
  readonly tables: Readonly<Record<string, object>>;
  readonly lists: Readonly<Record<string, readonly object[]>>;
}

const merge = (name: string, ...args: string[]): Whole => {
  const json = inFolder(`${name}.json`);
  runCommand('consolidate', ...args, '--out', inFolder(`${name}.xlsx`), '--json', json);
  return readJson<Whole>(json);
};
const codes = ({ sources }: Whole): object =>
  Object.fromEntries(sources.map(({ file, status, reason }) => [file, reason?.code ?? status]));

beforeAll(() => {
  merge('bac', ...NORTH, REGISTERS, KINDS);
  merge('nam', ...SOUTH);
});

it('gives the totals that its sources give', () => {
  const above = merge(
    'mien',
    inFolder('bac.xlsx'),
    inFolder('nam.xlsx'),
    '--unit',
    'Miền Bắc=bac.xlsx',
    '--unit',
    'Miền Nam=nam.xlsx',
  );
  const below = merge('tat-ca', ...NORTH, ...SOUTH, REGISTERS, KINDS);
  expect(codes(above)).toEqual({ 'bac.xlsx': 'merged', 'nam.xlsx': 'merged' });
  expect(above.accreditationResults.byUnit.map(({ unit }) => unit)).toEqual(['Miền Bắc', 'Miền Nam']);
  expect(above.tables).toEqual(below.tables);
  const counts = Object.fromEntries(Object.entries(below.lists).map(([id, { length }]) => [id, length]));
  expect(Object.fromEntries(Object.entries(above.lists).map(([id, { length }]) => [id, length]))).toEqual(
    counts,
  );
});

it('does not count by itself: the officer says whose it is', () => {
  expect(codes(merge('ai', inFolder('nam.xlsx'), ...NORTH))).toMatchObject({ 'nam.xlsx': 'MRG008' });
});

it('does not count beside a source that it was made from, nor beside a result that shares one', () => {
  const unit = ['--unit', 'Miền Nam=nam.xlsx'];
  expect(codes(merge('doi', inFolder('nam.xlsx'), ...SOUTH, ...unit))).toEqual({
    'nam.xlsx': 'MRG020',
    'BC KĐCLGD TX Bình Long.xlsx': 'merged',
  });
  merge('nam-2', ...SOUTH, NORTH[0] ?? '');
  const shared = merge(
    'chung',
    inFolder('nam.xlsx'),
    inFolder('nam-2.xlsx'),
    ...unit,
    '--unit',
    'Miền Trung=nam-2.xlsx',
  );
  expect(codes(shared)).toEqual({ 'nam.xlsx': 'MRG020', 'nam-2.xlsx': 'MRG020' });
});

it('remembers its origins through two levels', () => {
  merge('vung', inFolder('nam.xlsx'), '--unit', 'Miền Nam=nam.xlsx');
  const twice = merge('nuoc', inFolder('vung.xlsx'), ...SOUTH, '--unit', 'Vùng 1=vung.xlsx');
  expect(codes(twice)).toMatchObject({ 'vung.xlsx': 'MRG020' });
});

it('is replaced by its own newer version', () => {
  merge('ban-2', ...SOUTH, NORTH[0] ?? '');
  const both = merge(
    'phien-ban',
    inFolder('nam.xlsx'),
    inFolder('ban-2.xlsx'),
    '--unit',
    'Miền Nam=nam.xlsx',
    '--unit',
    'Miền Nam=ban-2.xlsx',
  );
  const statuses = both.sources.map(({ status }) => status).sort();
  expect(statuses).toEqual(['merged', 'superseded']);
});

it('is not trusted once somebody has changed it', () => {
  copyFileSync(inFolder('nam.xlsx'), inFolder('sua.xlsx'));
  const parts = unzipSync(readFileSync(inFolder('sua.xlsx')));
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace(/(<\/f><v>)\d+/, '$1999'));
  writeFileSync(inFolder('sua.xlsx'), zipSync(parts));
  const changed = merge('da-sua', inFolder('sua.xlsx'), ...NORTH, '--unit', 'Miền Nam=sua.xlsx');
  expect(codes(changed)).toMatchObject({ 'sua.xlsx': 'MRG019' });
});
