/**
 * Findings stand in one order: what is worst first, then file by file, sheet by sheet, cause by
 * cause, down the sheet.
 */

import fc from 'fast-check';
import { hit, toFinding, withCause, type Finding } from '../../../src/core/findings/findings';
import type { Place } from '../../../src/core/findings/place';
import { sortFindings } from '../../../src/core/findings/sort-findings';

const at = (place: Place): Finding => withCause({ code: 'TYP002', at: place, facts: {} }, 'error');
const cells = (findings: readonly Finding[]): (string | undefined)[] => findings.map((one) => one.at.cell);

it.each([
  [
    ['B100', 'B12', 'B8'],
    ['B8', 'B12', 'B100'],
  ],
  [
    ['AA5', 'B5', 'Z5', 'A6'],
    ['B5', 'Z5', 'AA5', 'A6'],
  ],
  [
    ['C3', 'B3', 'B4', 'A20'],
    ['B3', 'C3', 'B4', 'A20'],
  ],
])('lists %j down the sheet and then to the right', (given, expected) => {
  expect(cells(sortFindings(given.map((cell) => at({ sheet: 'Mẫu 1', cell }))))).toEqual(expected);
});

it('keeps one cause of a sheet together, and sheets of a file', () => {
  const findings = [
    at({ file: 'b.xlsx', sheet: 'Mẫu 1', cell: 'B2' }),
    at({ file: 'a.xlsx', sheet: 'Mẫu 2', cell: 'B2' }),
    withCause({ code: 'TYP001', at: { file: 'a.xlsx', sheet: 'Mẫu 2', cell: 'B9' }, facts: {} }, 'error'),
    at({ file: 'a.xlsx', sheet: 'Mẫu 1', cell: 'B2' }),
  ];
  expect(sortFindings(findings).map(({ code, at: { file, sheet } }) => [file, sheet, code])).toEqual([
    ['a.xlsx', 'Mẫu 1', 'TYP002'],
    ['a.xlsx', 'Mẫu 2', 'TYP001'],
    ['a.xlsx', 'Mẫu 2', 'TYP002'],
    ['b.xlsx', 'Mẫu 1', 'TYP002'],
  ]);
});

it('lists errors before queries before notes, wherever they are', () => {
  const note = toFinding(hit('MRG002', { sheet: 'Mẫu 1' }, { original: 'b.xlsx' }));
  const query = withCause({ code: 'RNG004', at: { sheet: 'Mẫu 2', cell: 'B2' }, facts: {} }, 'query');
  const error = at({ sheet: 'Mẫu 3', cell: 'B2' });
  expect([note.severity, query.severity, error.severity]).toEqual(['info', 'query', 'error']);
  expect(sortFindings([note, query, error])).toEqual([error, query, note]);
});

it('gives the same order whatever the order was before', () => {
  const findings = ['B8', 'B12', 'B100', 'C8', 'AA1', 'A1'].map((cell) => at({ sheet: 'Mẫu 1', cell }));
  const sorted = sortFindings(findings);
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      expect(sortFindings(shuffled)).toEqual(sorted);
    }),
  );
});
