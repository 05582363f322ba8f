/** Schools of many sheets → each school once, and the table by school kind with the cell behind every figure. */

import type { Contribution, TemplateTotals, TotalsRow } from '../consolidate/consolidation';
import { CONFIDENCE_BOUND } from '../recognise/submission';
import { SCHOOL_KIND_NAMES, SCHOOL_KINDS, type SchoolKind } from '../regulations/school-kinds';
import { hit, toFinding, type Finding } from '../rules/findings';
import type { ListTemplate } from '../template/list-template';
import type { Template } from '../template/template';
import { compareNames } from '../text/label';
import { percentOf } from '../text/numbers';
import { checkSchool } from './check-school';
import { countedBy, resultOf } from './count-school';
import { schoolKey } from './read-fields';
import type { School, SheetReading } from './school';

/** A school that counts, with its other mentions. */
export interface CountedSchool extends School {
  readonly kind: SchoolKind;
  readonly alsoAt: readonly School[];
}

export interface SchoolsConsolidation {
  /** By kind and then by name. */
  readonly schools: readonly CountedSchool[];
  readonly totals: TemplateTotals;
  readonly findings: readonly Finding[];
}

/** Pure; the order of the sheets does not matter. */
export function consolidateSchools(
  list: ListTemplate,
  table: Template,
  readings: readonly SheetReading[],
  unit: string,
): SchoolsConsolidation {
  const findings: Finding[] = [];
  const sure: School[] = [];
  for (const reading of readings) {
    if (reading.is === 'other') {
      const { sheet, cell } = reading;
      findings.push(toFinding(hit('LST008', { sheet, cell }, { sheet })));
    } else if (reading.confidence < CONFIDENCE_BOUND) {
      const { sheet, confidence } = reading;
      findings.push(toFinding(hit('LST009', { sheet }, { sheet, confidence, bound: CONFIDENCE_BOUND })));
    } else sure.push(...reading.schools);
  }
  for (const school of sure) findings.push(...checkSchool(list, school));
  const guessed = sure.filter(({ isKindFromName }) => isKindFromName).length;
  if (guessed > 0) findings.push(toFinding(hit('LST011', {}, { count: guessed })));
  const known = sure.filter(
    (school): school is School & { kind: SchoolKind } => school.name !== '' && school.kind !== undefined,
  );
  const { schools, findings: repeated } = eachOnce(list, known);
  return {
    schools,
    totals: addUpSchools(list, table, schools, unit),
    findings: [...findings, ...repeated].sort(
      (a, b) =>
        ORDER[a.severity] - ORDER[b.severity] ||
        compareNames(a.at.sheet ?? '', b.at.sheet ?? '') ||
        compareNames(a.cause, b.cause),
    ),
  };
}

const ORDER = { error: 0, query: 1, info: 2 } as const;

/** The same name and kind is the same school; of its mentions the one with the highest level counts. */
function eachOnce(
  list: ListTemplate,
  known: readonly (School & { kind: SchoolKind })[],
): { schools: CountedSchool[]; findings: Finding[] } {
  const groups = new Map<string, (School & { kind: SchoolKind })[]>();
  const kindsOf = new Map<string, Map<SchoolKind, School>>();
  for (const school of known) {
    const name = schoolKey(school.name);
    const key = `${school.kind}|${name}`;
    groups.set(key, [...(groups.get(key) ?? []), school]);
    const kinds = kindsOf.get(name) ?? new Map<SchoolKind, School>();
    kinds.set(school.kind, kinds.get(school.kind) ?? school);
    kindsOf.set(name, kinds);
  }
  const findings: Finding[] = [];
  const schools = [...groups.values()].flatMap((mentions): CountedSchool[] => {
    const ordered = [...mentions].sort(
      (a, b) => rank(list, b) - rank(list, a) || compareNames(placeOf(a), placeOf(b)),
    );
    const [first, ...alsoAt] = ordered;
    if (!first) return [];
    if (alsoAt.length > 0) {
      const facts = {
        school: first.name,
        places: ordered.map(placeOf).sort(compareNames),
        used: placeOf(first),
      };
      const related = alsoAt.map(({ sheet, nameCell }) => ({ sheet, cell: nameCell }));
      findings.push(
        toFinding(hit('LST006', { sheet: first.sheet, cell: first.nameCell }, facts, { related })),
      );
    }
    return [{ ...first, alsoAt }];
  });
  for (const kinds of kindsOf.values()) {
    const [first, ...others] = [...kinds.values()].sort((a, b) => compareNames(placeOf(a), placeOf(b)));
    if (!first || others.length === 0) continue;
    const places = [first, ...others].map(
      (one) => `${one.kind ? SCHOOL_KIND_NAMES[one.kind] : ''}: ${placeOf(one)}`,
    );
    findings.push(
      toFinding(hit('LST007', { sheet: first.sheet, cell: first.nameCell }, { school: first.name, places })),
    );
  }
  schools.sort(
    (a, b) =>
      SCHOOL_KINDS.indexOf(a.kind) - SCHOOL_KINDS.indexOf(b.kind) ||
      compareNames(a.name, b.name) ||
      compareNames(placeOf(a), placeOf(b)),
  );
  return { schools, findings };
}

function placeOf({ sheet, nameCell }: School): string {
  return `${sheet}!${nameCell}`;
}

/** Higher levels first; then failed, then assessed, self-assessed, neither. */
function rank(list: ListTemplate, school: School): number {
  const result = resultOf(list, school);
  if (typeof result === 'number') return 10 + result;
  if (result === 'failed') return 10;
  return Object.values(school.marks).filter(({ reading }) => reading.state === 'value' && reading.value)
    .length;
}

function addUpSchools(
  list: ListTemplate,
  table: Template,
  schools: readonly CountedSchool[],
  unit: string,
): TemplateTotals {
  const contributions = schools.flatMap((school): Contribution[] =>
    Object.entries(list.addsUpTo.counts).flatMap(([column, condition]): Contribution[] => {
      const by = countedBy(list, school, condition);
      if (!by) return [];
      const { kind, sheet } = school;
      const place = { file: '', sha256: '', sheet, cell: by.cell };
      return [
        {
          unitId: unit,
          unit: school.name,
          kind,
          column,
          value: 1,
          ...place,
          typed: by.typed,
          manner: 'number',
        },
      ];
    }),
  );
  const kinds = SCHOOL_KINDS.filter((kind) => schools.some((school) => school.kind === kind));
  const row = (kind: TotalsRow['kind']): TotalsRow => {
    const counts = Object.fromEntries(
      Object.keys(list.addsUpTo.counts).map((column) => [
        column,
        contributions.filter((one) => one.column === column && (kind === 'total' || one.kind === kind))
          .length,
      ]),
    );
    const percents = Object.fromEntries(
      table.columns.flatMap(({ id, values }) =>
        values.kind === 'percent'
          ? [[id, percentOf(counts[values.part] ?? 0, counts[values.whole] ?? 0)]]
          : [],
      ),
    );
    return { kind, counts, percents };
  };
  const rows = kinds.length === 0 ? [] : [...kinds.map(row), row('total')];
  return {
    template: table.id,
    rows,
    byUnit: rows.length === 0 ? [] : [{ id: unit, name: unit, code: null, rows }],
    contributions,
  };
}
