/** Yesterday's figures by today's units: only as the officer's rules say, nothing divided, nothing lost. */

import fc from 'fast-check';
import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import type { TotalsRow } from '../../../src/core/totals/totals';
import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { PlacedUnit } from '../../../src/core/consolidate/todays-units';
import { parsePlaceRule, placeRuleText, type PlaceRule } from '../../../src/core/units/place-rules';
import type { Unit } from '../../../src/core/units/units';
import { TEMPLATES } from '../../../src/templates';
import { aGrid } from '../../builders/grids';
import { aSource, type Figures } from '../../builders/sources';
import { runs } from '../../property-runs';

const DAY = '2025-07-01';
const unit = (name: string, tier: string, more: Partial<Unit> = {}): Unit => {
  return { code: '', name, tier, parent: '', validFrom: undefined, validTo: undefined, ...more };
};
const ended = { validTo: '2025-06-30' };
const begun = { validFrom: DAY };
const UNITS: readonly Unit[] = [
  unit('Hớn Quản', 'huyện', { ...ended, successors: ['Tân Khai', 'Minh Đức'] }),
  // A ward is called as the town was.
  unit('Bình Long', 'thị xã', ended),
  unit('Bình Long', 'phường', begun),
  unit('Bù Đốp', 'huyện'),
  unit('Tân Khai', 'xã', begun),
  unit('Minh Đức', 'xã', begun),
];
/** schools, self-assessed, externally assessed, failed, levels 1–4, preparing */
const table = (name: string, figures: Figures): ReturnType<typeof aSource> =>
  aSource({ file: `${name}.xlsx`, unit: name.toUpperCase(), figures: [figures] });
const SCHOOLS = [
  ['Trường MN Hoa Sen', 'Tân Khai', 'Đạt cấp độ 2'],
  ['Trường MN Hoa Mai', 'Minh Đức', 'Đạt cấp độ 1'],
  ['Trường MN Hoa Đào', 'An Khương', ''],
] as const;
const list = aSource({
  file: 'danh sach.xlsx',
  unit: 'HUYỆN HỚN QUẢN',
  figures: [],
  grids: [
    aGrid({
      name: 'Truong',
      rows: [
        ['UBND HUYỆN HỚN QUẢN'],
        [],
        [
          'TT',
          'Tên cơ sở giáo dục',
          'Xã',
          'Loại hình (cấp học)',
          'Đã hoàn thành tự đánh giá',
          'Đã được đánh giá ngoài',
          'Kết quả đánh giá ngoài',
        ],
        ...SCHOOLS.map(([name, commune, result], i) => [
          i + 1,
          name,
          commune,
          'Mầm non',
          'x',
          result === '' ? '' : 'x',
          result,
        ]),
      ],
    }),
  ],
});

function merge(sources: Parameters<typeof consolidate>[0], ...rules: string[]): Consolidation {
  const placing = { day: DAY, rules: rules.map((text) => parsePlaceRule(text) as PlaceRule) };
  return consolidate(sources, { templates: TEMPLATES, units: UNITS, asOf: '2022-01-31', placing });
}
const placed = ({ todays }: Consolidation): readonly PlacedUnit[] => todays?.tables[0]?.units ?? [];
const schoolsOf = (rows: readonly TotalsRow[]): unknown => rows.at(-1)?.counts['schools'];
const shown = (result: Consolidation): unknown[] =>
  placed(result).map(({ name, from, notCarried, rows }) => [name, from.join(), notCarried, schoolsOf(rows)]);
const told = ({ findings }: Consolidation, code: string): unknown[] =>
  findings.filter((one) => one.code === code).map(({ facts }) => (facts as { why?: string }).why);

const HON_QUAN = table('huyện Hớn Quản', [16, 13, 7, 1, 0, 4, 2, 0, 0]);
const BU_DOP = table('huyện Bù Đốp', [10, 9, 5, 0, 0, 3, 2, 0, 2]);
const BINH_LONG = table('thị xã Bình Long', [8, 8, 4, 0, 1, 3, 0, 0, 0]);

it('without a rule a unit that ended keeps its figures and its name, and the officer is asked', () => {
  const result = merge([HON_QUAN, BU_DOP]);
  expect(shown(result)).toEqual([
    ['Bù Đốp', '', undefined, 10],
    ['Hớn Quản', '', 'noRule', 16],
  ]);
  expect(result.findings.find(({ code }) => code === 'UNT001')).toMatchObject({
    severity: 'query',
    facts: { unit: 'Hớn Quản', day: DAY, successors: ['Tân Khai', 'Minh Đức'] },
  });
});

it('an explicit rule places it whole, beside what the successor may have sent itself', () => {
  const result = merge([HON_QUAN, BU_DOP], 'Hớn Quản=Tân Khai');
  expect(shown(result)).toEqual([
    ['Bù Đốp', '', undefined, 10],
    ['Tân Khai', 'Hớn Quản', undefined, 16],
  ]);
  expect(told(result, 'UNT001')).toEqual([]);
  const sameName = merge([BINH_LONG], 'Bình Long=Bình Long');
  expect(shown(sameName)).toEqual([['phường Bình Long', 'thị xã Bình Long', undefined, 8]]);
});

it('schools of its list are placed one by one, by their communes or by name; the others stay', () => {
  const byCommune = merge([list], 'Hớn Quản=*');
  expect(shown(byCommune)).toEqual([
    ['Tân Khai', 'Hớn Quản', undefined, 1],
    ['Minh Đức', 'Hớn Quản', undefined, 1],
    ['Hớn Quản', '', 'otherSchools', 1],
  ]);
  expect(placed(byCommune)[0]?.rows[0]?.counts).toMatchObject({ level2: 1, level1: 0 });
  const named = merge([list], 'Hớn Quản=*', 'Hớn Quản/Trường MN Hoa Đào=Tân Khai');
  expect(shown(named)).toEqual([
    ['Tân Khai', 'Hớn Quản', undefined, 2],
    ['Minh Đức', 'Hớn Quản', undefined, 1],
  ]);
});

it('figures of all schools together are never divided', () => {
  const result = merge([HON_QUAN], 'Hớn Quản=*');
  expect(shown(result)).toEqual([['Hớn Quản', '', 'noSchools', 16]]);
  expect(told(result, 'UNT001')).toEqual(['noSchools']);
});

it.each([
  ['Hớn Quán Cũ=Tân Khai', 'unknownUnit'],
  ['Bù Đốp=Tân Khai', 'stillThere'],
  ['Hớn Quản=Tân Khải Mới', 'unknownSuccessor'],
  ['Hớn Quản=thị xã Bình Long', 'successorNotThere'],
  ['Hớn Quản/Trường MN Không Có=Tân Khai', 'unknownSchool'],
])('UNT002: the rule «%s» cannot be followed: %s', (rule, why) => {
  expect(told(merge([list], rule), 'UNT002')).toEqual([why]);
});

it('UNT002: two rules that place the same elsewhere', () => {
  expect(told(merge([HON_QUAN], 'Hớn Quản=Tân Khai', 'Hớn Quản=Minh Đức'), 'UNT002')).toEqual([
    'contradicts',
  ]);
});

it('a report of a unit that ended is no mistake once a rule places it', () => {
  const late = (...rules: PlaceRule[]): string[] =>
    consolidate([HON_QUAN], {
      templates: TEMPLATES,
      units: UNITS,
      asOf: DAY,
      placing: { day: DAY, rules },
    }).findings.map(({ code }) => code);
  expect(late()).toContain('CAT002');
  expect(late({ former: 'Hớn Quản', is: 'whole', successor: 'Tân Khai' })).not.toContain('CAT002');
});

it('whatever the rules, what is carried and what is not add up to the totals, cell by cell', () => {
  const rules = fc.subarray([
    'Hớn Quản=Tân Khai',
    'Hớn Quản=*',
    'Bình Long=Bình Long',
    'Hớn Quản/Trường MN Hoa Đào=Minh Đức',
    'Bù Đốp=Tân Khai',
  ]);
  const sources = fc.subarray([HON_QUAN, BU_DOP, BINH_LONG, list], { minLength: 1 });
  fc.assert(
    fc.property(sources, rules, (some, texts) => {
      const result = merge(some, ...texts);
      for (const { template, units, rows } of result.todays?.tables ?? []) {
        expect(rows).toEqual(result.totals.find((one) => one.template === template)?.rows);
        for (const { kind, counts } of rows) {
          for (const [column, total] of Object.entries(counts)) {
            const parts = units.flatMap((one) => one.rows.filter((row) => row.kind === kind));
            const sum = parts.reduce((all, row) => all + (row.counts[column] ?? 0), 0);
            expect([kind, column, sum]).toEqual([kind, column, total ?? 0]);
          }
        }
        // Each school stands under one unit.
        const schools = units.flatMap(({ contributions }, i) =>
          contributions.flatMap(({ school }) => (school === undefined ? [] : [`${school}|${String(i)}`])),
        );
        const names = [...new Set(schools)].map((one) => one.split('|')[0]);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: runs(60) },
  );
});

it.each(['Hớn Quản=Tân Khai', 'Hớn Quản/MN Hoa Sen=Minh Đức', 'Hớn Quản=*'])(
  'the rule «%s» is read as it is written',
  (text) => {
    const rule = parsePlaceRule(text);
    expect(rule && placeRuleText(rule)).toBe(text);
  },
);

it.each(['Hớn Quản', '=Tân Khai', 'Hớn Quản=', ''])('«%s» is no rule', (text) => {
  expect(parsePlaceRule(text)).toBeUndefined();
});
