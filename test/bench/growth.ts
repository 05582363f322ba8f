/**
 * `npm run bench:growth`: how the time of a merge grows where there is 1, 2, 4 and 8 times as much of one thing, everything else
 * left as it is. Prints the times and the exponent between the smallest and the largest: 1 is linear. One process, so that
 * all sizes run in the same minute; `GROWTH_ONLY=units` for one of the cases.
 */

import { layOutResult } from '../../src/core/layout/result-workbook';
import { consolidate } from '../../src/core/consolidate/consolidate';
import type { ConsolidateOptions } from '../../src/core/consolidate/entry';
import type { SourceRecord } from '../../src/core/sources/source';
import type { ListRecord } from '../../src/core/submission/list-submission';
import { isSure } from '../../src/core/submission/recognised';
import type { Submission } from '../../src/core/submission/submission';
import type { Unit } from '../../src/core/units/units';
import { sentence } from '../../src/messages/sentence';
import { TEMPLATES } from '../../src/templates';
import { aGrid } from '../builders/grids';
import { aFilledForm, aSource, type Figures } from '../builders/sources';

const TIMES = [1, 2, 4, 8] as const;
/** The shortest of so many runs: a busy machine only ever adds. */
const RUNS = 3;
const FIGURES: Figures = [3, 2, 1, 0, 0, 1, 0, 0, 0];

interface Merge {
  readonly sources: readonly SourceRecord[];
  readonly options?: Omit<ConsolidateOptions, 'templates'>;
}

interface Case {
  /** What there is more of, and how many of it at first. */
  readonly what: string;
  readonly first: number;
  make(count: number): Merge;
}

const hex = (number: number): string => number.toString(16).padStart(64, '0');
const nameOf = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('n');

/** A source is recognised once; the others of its kind differ in what is put in. */
const REPORT = contentOf([aFilledForm('HUYỆN BÙ ĐỐP', [FIGURES], 'Mẫu 1')]);
const HEADER = [
  'STT',
  'Mã trường',
  'Tên trường',
  'Loại hình',
  'Năm tự đánh giá',
  'Năm ĐGN',
  'Kết quả',
  'Số quyết định',
  'Ghi chú',
];
const REGISTER = contentOf([
  aGrid({
    name: 'DS trường',
    rows: [HEADER, [1, '70000001', 'Trường MN Hoa Sen', 'Mầm non', 2018, 2019, 'Cấp độ 1']],
  }),
]);
const WITHIN = contentOf([
  aGrid({
    name: 'Công khai',
    rows: [
      ['Tên cơ sở giáo dục', 'Tiêu chí', 'Điểm yếu', 'Đã cải tiến'],
      ['Trường MN Hoa Sen', '1.1', 'Hồ sơ', 'Đã bổ sung'],
    ],
  }),
]);

function contentOf(grids: Parameters<typeof aSource>[0]['grids']): Submission {
  const { content } = aSource({ file: 'mau.xlsx', figures: [], ...(grids && { grids }) });
  const isRead =
    content.is === 'submission' && [...content.submission.tables, ...content.submission.lists].every(isSure);
  if (!isRead) throw new Error('the sample was not recognised');
  return content.submission;
}

function source(number: number, submission: Submission, unit: string): SourceRecord {
  return {
    file: `${String(number)}.xlsx`,
    sha256: hex(number + 1),
    given: unit,
    content: { is: 'submission', submission },
  };
}

/** The list with other records, each like its first one with another name. */
function withNames(submission: Submission, names: readonly string[]): Submission {
  const lists = submission.lists.map((list) => {
    const [first] = list.records;
    if (!first) throw new Error('the sample has no record');
    return { ...list, records: names.map((name, i) => named(first, name, i)) };
  });
  return { ...submission, lists };
}

function named(record: ListRecord, name: string, index: number): ListRecord {
  const fields = Object.entries(record.fields).map(([id, field]) => {
    const typed =
      field.typed === record.name
        ? name
        : field.typed === '70000001'
          ? String(70000000 + index)
          : field.typed;
    return [
      id,
      field.reading.state === 'text'
        ? { ...field, typed, reading: { state: 'text', text: typed } }
        : { ...field, typed },
    ];
  });
  return {
    ...record,
    row: record.row + index,
    name,
    fields: Object.fromEntries(fields) as ListRecord['fields'],
  };
}

const schools = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `Trường MN ${nameOf(from + i)}`);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

function listed(count: number): Unit[] {
  return numbers(count).map((i) => ({
    code: String(i),
    name: nameOf(i),
    tier: 'xã',
    parent: '',
    validFrom: undefined,
    validTo: undefined,
  }));
}

const CASES: readonly Case[] = [
  {
    what: 'units, all listed and each with its report',
    first: 200,
    make: (count) => ({
      sources: numbers(count).map((i) => source(i, REPORT, nameOf(i))),
      options: { units: listed(count), asOf: '2022-01-31' },
    }),
  },
  {
    what: 'units without a list',
    first: 200,
    make: (count) => ({ sources: numbers(count).map((i) => source(i, REPORT, nameOf(i))) }),
  },
  {
    what: 'former units whose figures stand under others',
    first: 100,
    make: (count) => {
      const former = listed(count).map((unit) => ({ ...unit, tier: 'huyện', validTo: '2025-06-30' }));
      const today = listed(count).map((unit) => ({
        ...unit,
        code: `m${unit.code}`,
        name: `Moi ${unit.name}`,
      }));
      const rules = former.map(
        ({ name }) => ({ former: name, is: 'whole', successor: `Moi ${name}` }) as const,
      );
      return {
        sources: numbers(count).map((i) => source(i, REPORT, nameOf(i))),
        options: { units: [...former, ...today], asOf: '2025-06-01', placing: { day: '2025-07-01', rules } },
      };
    },
  },
  {
    what: 'files of one unit, each with one school of its own',
    first: 100,
    make: (count) => ({
      sources: numbers(count).map((i) => source(i, withNames(REGISTER, schools(1, i)), 'Bù Đốp')),
    }),
  },
  {
    what: 'versions of one report',
    first: 100,
    make: (count) => ({ sources: numbers(count).map((i) => source(i, REPORT, 'Bù Đốp')) }),
  },
  {
    what: 'schools in two reports of one unit',
    first: 1000,
    make: (count) => ({
      sources: [0, 1].map((i) => source(i, withNames(REGISTER, schools(count, i * count)), 'Bù Đốp')),
    }),
  },
  {
    what: 'schools that the list of all schools does not have',
    first: 250,
    make: (count) => ({
      sources: [
        source(0, withNames(REGISTER, schools(count)), 'Bù Đốp'),
        source(1, withNames(WITHIN, schools(count, count)), 'Bù Đốp'),
      ],
    }),
  },
];

function milliseconds({ sources, options = {} }: Merge): number {
  const start = performance.now();
  const merged = consolidate(sources, { templates: TEMPLATES, ...options });
  layOutResult(TEMPLATES, merged, (finding) => sentence(finding, 'vi'));
  return performance.now() - start;
}

function growth(): void {
  const only = process.env['GROWTH_ONLY'] ?? '';
  for (const { what, first, make } of CASES.filter((one) => one.what.includes(only))) {
    milliseconds(make(first));
    const times = TIMES.map((factor) => {
      const merge = make(first * factor);
      return Math.min(...Array.from({ length: RUNS }, () => milliseconds(merge)));
    });
    const [smallest = 1] = times;
    const largest = times.at(-1) ?? smallest;
    const exponent = Math.log(largest / smallest) / Math.log(TIMES[TIMES.length - 1] ?? 8);
    const said = times.map((ms) => `${ms.toFixed(0)} ms`).join(', ');
    process.stdout.write(
      `${what}, ${String(first)} × 1, 2, 4, 8: ${said}; exponent ${exponent.toFixed(2)}\n`,
    );
  }
}

growth();
