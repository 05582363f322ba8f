/**
 * A unit whose file came and could not be read did not leave its report out: it is to send it
 * again.
 */

import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { FileRefusal } from '../../../src/core/findings/file-refusals';
import type { SourceRecord } from '../../../src/core/sources/source';
import type { Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';

const unit = (name: string): Unit => ({
  ...{ code: '', name, tier: 'huyện', parent: '', validFrom: undefined, validTo: undefined },
  due: [{ day: '2022-02-10', report: 'accreditation-results' }],
});
const UNITS = ['Bù Đăng', 'Bù Đốp', 'Lộc Ninh'].map(unit);

const unread = (file: string, refusal: FileRefusal, given?: string): SourceRecord => ({
  ...{ file, sha256: file, ...(given !== undefined && { given }) },
  content: { is: 'refused', refusal },
});
const merge = (sources: readonly SourceRecord[], units: readonly Unit[] | null = UNITS): Consolidation =>
  consolidate(sources, {
    templates: TEMPLATES,
    asOf: '2022-01-31',
    today: '2022-02-20',
    ...(units && { units }),
  });
const missing = (...sources: readonly SourceRecord[]): string[] =>
  merge(sources).units.missing.map(({ name }) => name);

test.each<[string, SourceRecord]>([
  ['its name is in the file’s name', unread('BC Bu Dang.xlsb', { code: 'FIL015', facts: {} })],
  ['with diacritics, in a folder', unread('nộp/Bù Đăng lần 2.ods', { code: 'FIL016', facts: {} })],
  ['of WPS', unread('nop/BC_PGD_Bu-Dang.et', { code: 'FIL025', facts: { kind: 'wps' } })],
  ['packed', unread('Bu Dang (nop lai).zip', { code: 'FIL025', facts: { kind: 'archive' } })],
  ['damaged', unread('bu dang.xls', { code: 'FIL019', facts: {} })],
  ['locked', unread('bu dang.xlsx', { code: 'FIL005', facts: {} })],
  ['as the officer said', unread('x.xlsb', { code: 'FIL015', facts: {} }, 'Bù Đăng')],
])('it is not missing: %s', (_, source) => {
  expect(missing(source)).toEqual(['Bù Đốp', 'Lộc Ninh']);
  const { receipts, sources, findings } = merge([source]);
  expect(receipts.receipts.find((one) => one.unit.name === 'Bù Đăng')?.state).toBe('rejected');
  expect(sources).toMatchObject([{ file: source.file, status: 'rejected', unit: { name: 'Bù Đăng' } }]);
  expect(
    findings.some(({ code, facts }) => code === 'MRG007' && JSON.stringify(facts).includes('Bù Đăng')),
  ).toBe(false);
});

test.each<[string, SourceRecord]>([
  ['a letter', unread('Cong van Bu Dang.pdf', { code: 'FIL025', facts: { kind: 'pdf' } })],
  ['a photograph', unread('Bu Dang.jpg', { code: 'FIL025', facts: { kind: 'picture' } })],
  ['a folder that was not opened', unread('Bu Dang/', { code: 'FIL027', facts: { reason: 'EACCES' } })],
  ['a file of nobody that the list knows', unread('Phu Rieng.xlsb', { code: 'FIL015', facts: {} })],
])('it stays missing: %s', (_, source) => {
  expect(missing(source)).toContain('Bù Đăng');
});

test('without a list the name of such a file says nothing, and no unit is made of it', () => {
  const { units, sources } = merge([unread('Bu Dang.xlsb', { code: 'FIL015', facts: {} })], null);
  expect(units.received).toEqual([]);
  expect(sources[0]?.unit).toBeNull();
});
