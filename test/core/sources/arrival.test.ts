/** The day on which a source arrived: the first one stays, and it decides between versions that no other date tells apart. */

import * as fc from 'fast-check';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import { joinSources, type SourceRecord } from '../../../src/core/sources/source';
import { TEMPLATES } from '../../../src/templates';
import { aSource, type SourceSpec } from '../../builders/sources';

const first: SourceSpec = { file: 'a.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[5, 4, 3, 0, 1, 1, 1, 0, 1]] };
const second: SourceSpec = { file: 'b.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[6, 4, 3, 0, 1, 1, 1, 0, 1]] };
const third: SourceSpec = { file: 'c.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[7, 4, 3, 0, 1, 1, 1, 0, 1]] };
const counted = (sources: readonly SourceRecord[]): (string | undefined)[] =>
  consolidate(sources, { templates: TEMPLATES }).sources.flatMap(({ file, status }) =>
    status === 'merged' ? file : [],
  );

it('stays the first one when the same bytes are read again', () => {
  const day = (earlier: SourceSpec, again: SourceSpec): string | undefined =>
    joinSources([aSource(earlier)], [aSource(again)])[0]?.receivedOn;
  expect(day({ ...first, receivedOn: '2022-02-20' }, { ...first, receivedOn: '2022-03-05' })).toBe(
    '2022-02-20',
  );
  // Remembered without a day: the day of reading it again is not the day on which it arrived.
  expect(day(first, { ...first, receivedOn: '2022-03-05' })).toBeUndefined();
});

it('is the earliest one of copies under several names', () => {
  const copies = [
    aSource({ ...first, file: 'x.xlsx', receivedOn: '2022-03-02' }),
    aSource({ ...first, file: 'y.xlsx', receivedOn: '2022-02-20' }),
  ];
  const outcomes = consolidate(copies, { templates: TEMPLATES }).sources;
  expect(outcomes.find(({ status }) => status === 'merged')?.receivedOn).toBe('2022-02-20');
});

it('decides between versions whose days of saving do not', () => {
  const late = aSource({ ...first, receivedOn: '2022-03-05' });
  const early = aSource({ ...second, receivedOn: '2022-02-20' });
  expect(counted([late, early])).toEqual(['a.xlsx']);
  const saved = { modified: '2022-02-01T00:00:00Z' };
  const savedLater = { modified: '2022-02-19T00:00:00Z' };
  // The day of saving goes first: an older version that arrives later does not win.
  const older = aSource({ ...first, ...saved, receivedOn: '2022-03-05' });
  expect(counted([older, aSource({ ...second, ...savedLater, receivedOn: '2022-02-20' })])).toEqual([
    'b.xlsx',
  ]);
});

it('leaves a version without a day where it stands in order', () => {
  expect(counted([aSource({ ...first, receivedOn: '2022-03-05' }), aSource(second)])).toEqual(['b.xlsx']);
  expect(counted([aSource(second), aSource({ ...first, receivedOn: '2022-03-05' })])).toEqual(['a.xlsx']);
});

it('makes the outcome independent of the order of files where days differ', () => {
  const saved = fc.option(fc.constantFrom('2022-02-01T00:00:00Z', '2022-02-10T00:00:00Z'), {
    nil: undefined,
  });
  const days = ['2022-02-20', '2022-02-25', '2022-03-05'];
  fc.assert(
    fc.property(
      fc.tuple(saved, saved, saved),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (modified, given, arrived) => {
        const sources = [first, second, third].map((one, i) =>
          aSource({
            ...one,
            receivedOn: days[arrived[i] ?? 0] ?? '',
            ...(modified[i] !== undefined && { modified: modified[i] }),
          }),
        );
        const shuffled = given.flatMap((i) => sources[i] ?? []);
        expect(counted(shuffled)).toEqual(counted(sources));
      },
    ),
  );
});
