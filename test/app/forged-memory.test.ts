/** A memory that was forged or damaged with its digest made right: refused, or a memory like any other; never an exception. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { planResult } from '../../src/app/consolidate-sources';
import { makeMark, readMemory, type ResultState } from '../../src/app/result-state';
import { consolidate } from '../../src/core/consolidate/consolidate';
import type { SourceRecord } from '../../src/core/sources/source';
import { TEMPLATES } from '../../src/templates';
import { aGrid } from '../builders/grids';
import { aFilledForm, aSource } from '../builders/sources';

const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const hexOf = (letter: string): string => letter.repeat(64);

const REGISTER = aGrid({
  name: 'Danh sách',
  rows: [
    ['UBND HUYỆN BÙ ĐỐP'],
    [],
    [
      'TT',
      'Tên cơ sở giáo dục',
      'Loại hình (cấp học)',
      'Đã hoàn thành tự đánh giá',
      'Đã được đánh giá ngoài',
    ],
    [1, 'Trường MN Hoa Sen', 'Mầm non', 'x', '12/05/2021'],
    [2, 'Trường MN Hoa Mai', 'Mầm non', 'x', 'chưa rõ'],
    [3, 'Trường MN Hoa Mai', 'Mầm non', 'x'],
  ],
});
const SOURCES: readonly SourceRecord[] = [
  aSource({
    file: 'bu dop.xlsx',
    unit: 'HUYỆN BÙ ĐỐP',
    figures: [[2, 2, 1, 0, 0, 1, 0, 0, 0]],
    grids: [aFilledForm('HUYỆN BÙ ĐỐP', [[2, 2, 1, 0, 0, 1, 0, 0, 0]], 'Mẫu 1'), REGISTER],
    given: 'Bù Đốp',
    receivedOn: '2022-02-28',
  }),
  {
    file: 'hong.xlsx',
    sha256: hexOf('b'),
    content: { is: 'refused', refusal: { code: 'FIL008', facts: { part: 'xl/workbook.xml' } } },
  },
  { file: 'cap tren.xlsx', sha256: hexOf('c'), content: { is: 'result', madeFrom: [hexOf('d')] } },
];

async function memoryOf(sources: readonly SourceRecord[]): Promise<object> {
  const { text } = await makeMark(sources, [], digest, {
    asOf: '2022-01-31',
    placing: { day: '2025-07-01', rules: [{ former: 'Bù Đốp', is: 'whole', successor: 'Thiện Hưng' }] },
    jump: 20,
    previous: {
      file: 'truoc.xlsx',
      sha256: hexOf('e'),
      asOf: null,
      isChanged: false,
      tables: [{ template: 'accreditation-results', rows: [{ kind: 'preschool', counts: { schools: 3 } }] }],
    },
  });
  return JSON.parse(text.slice(64)) as object;
}

async function readForged(text: string): Promise<Awaited<ReturnType<typeof readMemory>>> {
  return readMemory(
    { kind: 'result', text: `${await digest(new TextEncoder().encode(text))}${text}` },
    digest,
  );
}

/** All that is done with a memory that was believed. */
async function use({ sources, rules, placing, previous, jump }: ResultState): Promise<void> {
  const options = {
    templates: TEMPLATES,
    rules,
    ...(placing && { placing }),
    ...(previous && { previous }),
    ...(jump !== undefined && { jump }),
  };
  await planResult(sources, consolidate(sources, options), options, 'vi', digest);
}

type Path = readonly string[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  const own = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...own.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** The same with something else in one place. */
function withOther(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one, i) => (String(i) === key ? withOther(one, rest, other) : one));
  const members = Object.entries(value as object).map(([name, inner]) =>
    name === key ? [name, withOther(inner, rest, other)] : [name, inner],
  );
  return Object.fromEntries(members) as unknown;
}

it('believes a memory as it was written', async () => {
  const read = await readForged(JSON.stringify(await memoryOf(SOURCES)));
  expect(read.ok && read.state.sources).toEqual(JSON.parse(JSON.stringify(SOURCES)));
  if (read.ok) await use(read.state);
});

it.each([
  ['no JSON', 'x'],
  ['half of a JSON', '{"version":2,"sources":['],
  ['nesting without end', '['.repeat(200_000)],
  ['a list', '[]'],
  ['null', 'null'],
  ['a source that is nothing', '{"version":2,"sources":[{}],"sheets":{}}'],
])('refuses %s', async (_, text) => {
  expect(await readForged(text)).toEqual({ ok: false, fault: 'unreadable' });
});

it.each([
  ['a submission without tables', ['sources', '0', 'content', 'submission', 'tables'], undefined],
  ['a table that is none', ['sources', '0', 'content', 'submission', 'tables', '0'], {}],
  ['a count that is a text', pathOfCount(), '20'],
  [
    'a row under the last one of a sheet',
    ['sources', '0', 'content', 'submission', 'lists', '0', 'records', 'rows', '0'],
    2e6,
  ],
  ['fewer rows than fields', ['sources', '0', 'content', 'submission', 'lists', '0', 'records', 'rows'], []],
  [
    'a text that stands nowhere',
    ['sources', '0', 'content', 'submission', 'lists', '0', 'records', 'columns', 'name', 'typed', '0'],
    9,
  ],
  ['a reason that nobody knows', ['sources', '1', 'content', 'refusal', 'code'], 'FIL999'],
  ['a digest that is none', ['sources', '2', 'content', 'madeFrom', '0'], 'd'],
  ['a kind of source that is none', ['sources', '2', 'content', 'is'], 'toString'],
  ['a day that is none', ['asOf'], '2022-02-31'],
] as const)('refuses %s', async (_, path, other) => {
  const memory = await memoryOf(SOURCES);
  expect(pathsIn(memory).map(String)).toContain(String(path));
  expect(await readForged(JSON.stringify(withOther(memory, path, other)))).toEqual({
    ok: false,
    fault: 'unreadable',
  });
});

function pathOfCount(): Path {
  const table = ['sources', '0', 'content', 'submission', 'tables', '0'];
  return [...table, 'rows', '0', 'counts', 'schools', 'reading', 'value'];
}

it('refuses a member that no source has, wherever it stands', async () => {
  const memory = await memoryOf(SOURCES);
  const places = pathsIn(memory).filter((path) => path.length > 0);
  const added = fc.constantFrom(...places.map((path) => path.slice(0, -1)));
  await fc.assert(
    fc.asyncProperty(added, async (path) => {
      const at = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], memory);
      if (Array.isArray(at) || ['sheets', 'counts', 'facts'].includes(path.at(-1) ?? '')) return;
      const forged = JSON.stringify(withOther(memory, path, { ...(at as object), '~': {} }));
      expect(await readForged(forged)).toEqual({ ok: false, fault: 'unreadable' });
    }),
    { numRuns: 60 },
  );
});

it('merges what it believes, and refuses the rest, whatever stands in one place', async () => {
  const memory = await memoryOf(SOURCES);
  const others = fc.oneof(
    fc.constantFrom<unknown>(null, [], {}, '', '__proto__', 'constructor', -1, 0.5, 1e308, 2 ** 31, true),
    fc.jsonValue({ maxDepth: 2 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pathsIn(memory)), others, async (path, other) => {
      const read = await readForged(JSON.stringify(withOther(memory, path, other)));
      if (read.ok) await use(read.state);
      else expect(read.fault).toBe('unreadable');
    }),
    { numRuns: 300 },
  );
});
