/** One command decides once: what it takes out, and what it compares with the result before, asks no rule a second time. */

import { changesSince, mergeSources } from '../../src/app/consolidate-sources';
import { consolidate, totalsOf } from '../../src/core/consolidate/consolidate';
import type { Check, ConsolidateOptions } from '../../src/core/consolidate/entry';
import { check as checkByRules } from '../../src/core/rules/run/check';
import type { SourceRecord } from '../../src/core/sources/source';
import { TEMPLATES } from '../../src/templates';
import { aSource, type Figures } from '../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
/** Fewer schools than are self-assessed: an error. */
const WRONG: Figures = [5, 8, 5, 0, 1, 3, 1, 0, 2];

const source = (file: string, unit: string, figures: Figures, modified?: string): SourceRecord =>
  aSource({ file, unit, figures: [figures], ...(modified !== undefined && { modified }) });
const SOURCES = [
  source('bu dop.xlsx', 'HUYỆN BÙ ĐỐP', A, '2022-01-10T00:00:00Z'),
  source('bu dop moi.xlsx', 'HUYỆN BÙ ĐỐP', B, '2022-02-10T00:00:00Z'),
  source('loc ninh.xlsx', 'HUYỆN LỘC NINH', WRONG),
  source('binh long.xlsx', 'THỊ XÃ BÌNH LONG', A),
];
const OPTIONS: ConsolidateOptions = { templates: TEMPLATES };

/** The rules, and how often each table was looked at. */
function counting(): { check: Check; asked: () => number[] } {
  const tables = new Map<object, number>();
  const check: Check = (subject, rules) => {
    if (subject.of === 'table') tables.set(subject.table, (tables.get(subject.table) ?? 0) + 1);
    return checkByRules(subject, rules);
  };
  return { check, asked: () => [...tables.values()] };
}

it('asks the rules once for each table, whatever is taken out and compared', () => {
  const { check, asked } = counting();
  const options = { ...OPTIONS, check };
  const orders = { out: ['Lộc Ninh'], back: [] };
  const { consolidation } = mergeSources(SOURCES.slice(0, 2), SOURCES.slice(2), options, orders);
  expect(changesSince(SOURCES.slice(0, 2), consolidation, options)).not.toEqual([]);
  expect(asked()).toEqual(SOURCES.map(() => 1));
});

it('gives with orders what a merge gives of sources that were marked before', () => {
  const marked = SOURCES.map((one) => (one.file === 'loc ninh.xlsx' ? { ...one, isTakenOut: true } : one));
  const byOrder = mergeSources([], SOURCES, OPTIONS, { out: ['loc ninh.xlsx', 'Không Có'], back: [] });
  expect(byOrder.unknown).toEqual(['Không Có']);
  expect(byOrder.sources).toEqual(marked);
  expect(byOrder.consolidation).toEqual(consolidate(marked, OPTIONS));
  const back = mergeSources([], marked, OPTIONS, { out: [], back: ['Lộc Ninh'] });
  expect(back.sources).toEqual(SOURCES);
  expect(back.consolidation).toEqual(consolidate(SOURCES, OPTIONS));
});

it.each([
  ['all', {}],
  ['strict: a source with an error is left out', { isStrict: true }],
  ['a day', { asOf: '2022-01-31' }],
])('the totals alone are those of the whole merge (%s)', (_, more) => {
  for (let count = 0; count <= SOURCES.length; count++) {
    const some = SOURCES.slice(0, count);
    const options = { ...OPTIONS, ...more };
    expect(totalsOf(some, options)).toEqual(consolidate(some, options).totals);
  }
});
