/** A merge that was kept as text is, read again, the merge that it was. */

import { readKeptMerge, writeKeptMerge } from '../../src/app/kept-merge';
import { keyOf, MergeSession, type MergeOptions } from '../../src/app/merge-session';
import { digest } from '../../src/cli/read-path';
import { TEMPLATES } from '../../src/templates';
import { aSource } from '../builders/sources';

const options: MergeOptions = { asOf: '2022-05-31', isStrict: false };
const sources = [
  aSource({ file: 'a.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[9, 8, 7, 1, 2, 3, 1, 0, 1]] }),
  aSource({ file: 'b.xlsx', unit: 'HUYỆN LỘC NINH', figures: [[9, 12, 7, 1, 2, 3, 1, 0, 1]] }),
  aSource({ file: 'c.xlsx', given: 'Tân Lập', figures: [[4, 4, 4, 1, 1, 1, 1, 0, 0]] }),
];

function aMerge(): MergeSession {
  const session = new MergeSession(TEMPLATES, digest);
  session.continueFrom(sources.slice(0, 1));
  session.add(sources.slice(1), '2022-06-01');
  const [, second, third] = sources.map(keyOf);
  session.sayUnit(second ?? '', 'HUYỆN HỚN QUẢN');
  session.takeOut(third ?? '', true);
  session.sayReceived(third ?? '', '2022-06-03');
  return session;
}

it('has its sources, units said, days, what was taken out, and its options', () => {
  const session = aMerge();
  const kept = readKeptMerge(writeKeptMerge({ state: session.state(), options }));
  expect(kept?.options).toEqual(options);
  const again = new MergeSession(TEMPLATES, digest);
  if (!kept) throw new Error('nothing was kept');
  again.restore(kept.state);
  const view = session.view(options);
  expect(again.view(options)).toEqual(view);
  expect(view.sources.map(({ unit, isTakenOut }) => [unit?.name, isTakenOut])).toContainEqual([
    'HỚN QUẢN',
    false,
  ]);
  expect(view.sources.some(({ isTakenOut }) => isTakenOut)).toBe(true);
});

it('writes a source once that stands in the result gone on from and in the merge', () => {
  const session = new MergeSession(TEMPLATES, digest);
  session.continueFrom(sources);
  const {
    sources: written,
    before,
    earlier,
  } = JSON.parse(writeKeptMerge({ state: session.state(), options })) as {
    sources: unknown[];
    before: number[];
    earlier: number[];
  };
  expect([written.length, before, earlier]).toEqual([3, [0, 1, 2], [0, 1, 2]]);
});

it.each([
  ['damaged text', '{"version":1,"sources":['],
  ['another version', JSON.stringify({ version: 2, sources: [] })],
  ['something that is no source', JSON.stringify({ version: 1, sources: [{ file: 5 }] })],
  ['nothing', ''],
])('is none for %s', (_, text) => {
  expect(readKeptMerge(text)).toBeUndefined();
});
