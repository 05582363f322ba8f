/**
 * The tables by school kind, each filled in as an office would, merged over eleven units. The expected figures are worked
 * out here, from the facts that the workbooks are made of, and not by the product.
 */

import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import { makeReport } from '../../src/app/report';
import type { SourceRecord } from '../../src/core/consolidate/source';
import { recognise } from '../../src/core/recognise/recognise';
import { SCHOOL_KIND_NAMES, type SchoolKind } from '../../src/core/regulations/school-kinds';
import type { Grid } from '../../src/core/sheet/grid';
import { fixedTemplates, type FixedTemplate } from '../../src/core/template/template';
import { digest } from '../../src/cli/read-path';
import { TEMPLATES } from '../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../builders/grids';

/** The districts of Bình Phước in January 2022. */
const UNITS = [
  'Đồng Xoài',
  'Bình Long',
  'Phước Long',
  'Chơn Thành',
  'Bù Đăng',
  'Bù Đốp',
  'Bù Gia Mập',
  'Đồng Phú',
  'Hớn Quản',
  'Lộc Ninh',
  'Phú Riềng',
] as const;

type Facts = Readonly<Record<string, number | string>>;

/** What one unit has of one kind, by column id; made so that every check of the forms holds. */
function factsOf(unit: number, kind: number): Facts {
  const schools = 8 + ((unit * 5 + kind * 3) % 17);
  const selfAssessed = schools - (unit % 3);
  const accepted = selfAssessed - ((unit + kind) % 4);
  const outcomes = [unit % 2, (unit + kind) % 3, (unit + 2 * kind) % 4, kind % 2, 0];
  const externallyAssessed = Math.min(
    accepted,
    outcomes.reduce((sum, one) => sum + one, 0),
  );
  const [failed = 0, level1 = 0, level2 = 0, level3 = 0] = outcomes;
  const sure = failed + level1 + level2 + level3 === externallyAssessed;
  const assessed1 = 1 + (unit % 3);
  const assessed2 = kind % 3;
  const due = 2 + (unit % 5);
  return {
    schools,
    selfAssessed,
    accepted,
    externallyAssessed,
    failed: sure ? failed : 0,
    level1: sure ? level1 : externallyAssessed,
    level2: sure ? level2 : 0,
    level3: sure ? level3 : 0,
    level4: 0,
    preparing: 0,
    entered: selfAssessed - (kind % 2),
    difficulties: kind === 0 ? `Phần mềm chạy chậm ở ${UNITS[unit] ?? ''}` : '',
    target: 3 + kind,
    round1Registered: assessed1 + 1,
    round1Assessed: assessed1,
    round2Registered: assessed2 + (unit % 2),
    round2Assessed: assessed2,
    assessed: assessed1 + assessed2,
    due,
    againRegistered: Math.min(assessed1 + assessed2, Math.ceil(due / 2)),
    againAssessed: Math.min(assessed1 + assessed2, Math.ceil(due / 2)) - (unit % 2),
  };
}

interface Arrangement {
  readonly withTitle: boolean;
  /** Column ids in the order of the sheet. */
  readonly order: (ids: readonly string[]) => readonly string[];
  readonly header: (text: string) => string;
}

const AS_PRINTED: Arrangement = { withTitle: true, order: (ids) => ids, header: (text) => text };
const ARRANGEMENTS: readonly (readonly [string, Arrangement])[] = [
  ['as printed', AS_PRINTED],
  ['without its title', { ...AS_PRINTED, withTitle: false }],
  ['with its columns turned round', { ...AS_PRINTED, order: (ids) => [...ids].reverse() }],
  [
    'in capitals, with line breaks',
    { ...AS_PRINTED, header: (text) => text.toUpperCase().replace(/ /, '\n') },
  ],
  [
    'moved and restyled, without its title',
    { withTitle: false, order: (ids) => [...ids.slice(2), ...ids.slice(0, 2)], header: (text) => `${text}:` },
  ],
];

function aSheet(template: FixedTemplate, unit: number, how: Arrangement): Grid {
  const [label, ...columns] = template.columns;
  const ids = how.order(columns.map(({ id }) => id));
  const ordered = ids.flatMap((id) => columns.filter((column) => column.id === id));
  const depth = Math.max(...template.columns.map(({ header }) => header.length));
  const headers = Array.from({ length: depth }, (_, level): CellSpec[] => [
    level === 0 ? how.header(label?.header[0] ?? '') : undefined,
    ...ordered.map(({ header }) => {
      const text = header[level];
      return text === undefined ? undefined : how.header(text);
    }),
  ]);
  const { printed } = template.rows;
  const sum = (id: string): number =>
    printed.reduce((total, _, kind) => total + Number(factsOf(unit, kind)[id]), 0);
  return aGrid({
    name: template.sheetName,
    rows: [
      [`UBND HUYỆN ${(UNITS[unit] ?? '').toUpperCase()}`],
      [how.withTitle ? template.title : 'BÁO CÁO'],
      [],
      ...headers,
      ...printed.map((kind, k): CellSpec[] => [
        SCHOOL_KIND_NAMES[kind],
        ...ordered.map(({ id, values }) =>
          values.kind === 'percent' ? undefined : (factsOf(unit, k)[id] ?? ''),
        ),
      ]),
      ['Cộng', ...ordered.map(({ id, values }) => (values.kind === 'count' ? sum(id) : undefined))],
    ],
  });
}

const OWN = ['accreditation-results', 'self-assessment-data-entry', 'annual-report', 'assessment-targets'];

describe.each(
  fixedTemplates(TEMPLATES)
    .filter(({ id }) => OWN.includes(id))
    .map((template) => [template.id, template] as const),
)('the table %s', (id, template) => {
  it.each(ARRANGEMENTS)('is itself and nothing else %s', (_, how) => {
    const { tables, lists, hits } = recognise(aWorkbook(aSheet(template, 4, how)), TEMPLATES, '');
    expect(hits).toEqual([]);
    expect(lists).toEqual([]);
    expect(tables.map((table) => table.template)).toEqual([id]);
    expect(tables[0]?.confidence).toBeGreaterThanOrEqual(0.9);
    const counts = template.columns.filter(({ values }) => values.kind === 'count');
    for (const row of tables[0]?.rows ?? []) {
      const kind = template.rows.printed.indexOf(row.kind);
      const read = counts.map((column) => row.counts[column.id]?.reading);
      const wanted = counts.map((column) => ({ state: 'value', value: factsOf(4, kind)[column.id] }));
      expect(read).toEqual(wanted.map((one) => expect.objectContaining(one) as unknown));
    }
  });

  const sources = UNITS.map((unit, u): SourceRecord => {
    const file = `${unit}.xlsx`;
    const workbook = aWorkbook(aSheet(template, u, AS_PRINTED));
    const submission = recognise(workbook, TEMPLATES, file);
    return { file, sha256: String(u).padStart(64, '0'), content: { is: 'submission', submission } };
  });

  it('adds up over eleven units to the figures of their facts', () => {
    const { consolidation } = mergeSources([], sources, { templates: TEMPLATES });
    expect(consolidation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const totals = consolidation.totals.find((one) => one.template === id);
    expect(totals?.byUnit.map(({ name }) => name).sort()).toEqual([...UNITS].sort());
    const counts = template.columns.filter(({ values }) => values.kind === 'count');
    const expected = (kinds: readonly number[], column: string): number =>
      UNITS.reduce(
        (sum, _, u) => sum + kinds.reduce((part, k) => part + Number(factsOf(u, k)[column]), 0),
        0,
      );
    const all = template.rows.printed.map((_, k) => k);
    for (const row of totals?.rows ?? []) {
      const kinds = row.kind === 'total' ? all : [template.rows.printed.indexOf(row.kind as SchoolKind)];
      for (const column of counts) expect(row.counts[column.id]).toBe(expected(kinds, column.id));
      for (const { id: column, values } of template.columns) {
        if (values.kind !== 'percent') continue;
        const [part, whole] = [expected(kinds, values.part), expected(kinds, values.whole)];
        expect(row.percents[column]).toBeCloseTo(Math.round((part / whole) * 1000) / 10, 6);
      }
    }
    const turned = mergeSources([], [...sources].reverse(), { templates: TEMPLATES }).consolidation;
    expect(turned.totals).toEqual(consolidation.totals);
  });
});

it('brings what units say of the software to the province, with its cell', async () => {
  const template = fixedTemplates(TEMPLATES).find(({ id }) => id === 'self-assessment-data-entry');
  if (!template) throw new Error('no such template');
  const submission = recognise(aWorkbook(aSheet(template, 5, AS_PRINTED)), TEMPLATES, '');
  const source: SourceRecord = {
    file: 'Bù Đốp.xlsx',
    sha256: '0'.repeat(64),
    content: { is: 'submission', submission },
  };
  const options = { templates: TEMPLATES };
  const { consolidation } = mergeSources([], [source], options);
  const note = 'Phần mềm chạy chậm ở Bù Đốp';
  expect(consolidation.notes).toEqual([
    expect.objectContaining({ unit: 'Bù Đốp', text: note, sheet: template.sheetName, cell: 'E6' }),
  ]);
  const plan = await planResult([source], consolidation, options, 'vi', digest);
  const sheet = plan.sheets.find(({ name }) => name === 'Ghi chú của đơn vị');
  expect(sheet?.cells.map(({ value }) => value)).toContain(note);
  expect(JSON.stringify(makeReport(TEMPLATES, consolidation, 'vi'))).toContain('self-assessment-data-entry');
});
