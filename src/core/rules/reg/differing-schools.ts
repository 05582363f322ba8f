/** Which schools make the difference between a table and the list that adds up to it. */

import { contributionsOf, type SchoolContribution } from '../../schools/count-schools';
import type { School } from '../../schools/distinct-schools';
import type { SchoolKind } from '../../regulations/school-kinds';
import { summaryInto, type CountedList, type CountedWhen, type FixedTemplate } from '../../template/template';
import type { Place } from '../../findings/place';
import { fieldPlace, namePlace, placeIn } from '../rule/places';

/** What one row of the table says, and what the list gives for it. */
export interface ComparedRow {
  readonly kind: SchoolKind;
  /** Column id → table minus list; a figure that one of them lacks is absent. */
  readonly differences: Readonly<Record<string, number>>;
}

/** A school, and the cell that would settle whether it counts. */
export interface DifferingSchool {
  readonly name: string;
  readonly at: Place;
}

interface CountedSchool {
  readonly school: School;
  readonly counted: readonly SchoolContribution[];
}

/**
 * Where the table has fewer: the schools that the list counts in the column, and only those of them
 * that account for most of the row's differences. Where it has more: the schools that the list does
 * not count there but might – set aside, without a kind, closed, counted in a column where the
 * table has fewer, or blank in the deciding cell.
 */
export function differingSchools(
  template: CountedList,
  table: FixedTemplate,
  schools: readonly School[],
  { kind, differences }: ComparedRow,
  column: string,
): DifferingSchool[] {
  const counted = schools.map((school): CountedSchool => {
    return { school, counted: contributionsOf(template, table, school, '') };
  });
  const own = counted.filter(({ school }) => school.kind === kind);
  const isIn = (one: CountedSchool, id: string): boolean => one.counted.some((part) => part.column === id);
  if ((differences[column] ?? 0) < 0) {
    const inColumn = own.filter((one) => isIn(one, column));
    return mostSettling(inColumn, differences, column).map((one) => ({
      name: one.school.name,
      at: placeOfPart(one, column),
    }));
  }
  const when = summaryInto(template, table)?.columns[column];
  const fewer = Object.keys(differences).filter((id) => (differences[id] ?? 0) < 0);
  const elsewhere = own.filter((one) => !isIn(one, column) && fewer.some((id) => isIn(one, id)));
  const blank = own.filter((one) => !isIn(one, column) && isOpen(one.school, when));
  const rest = elsewhere.length > 0 ? elsewhere : blank;
  const uncounted = counted.filter(
    ({ school }) => school.uncounted !== undefined && (school.kind === undefined || school.kind === kind),
  );
  const setAside = own.flatMap(({ school }) =>
    school.others.map(({ list, record }) => ({
      name: record.name,
      at: namePlace(list, record),
    })),
  );
  return [
    ...[...new Set([...rest, ...uncounted])].map(({ school }) => ({
      name: school.name,
      at: placeOfCondition(school, when),
    })),
    ...setAside,
  ];
}

/**
 * Of the schools that are counted in nothing but columns where the table has fewer, those in most
 * of them: one school that was left out of all of these is likelier than several, each left out of
 * one. All where no school is like that.
 */
function mostSettling(
  schools: readonly CountedSchool[],
  differences: ComparedRow['differences'],
  column: string,
): readonly CountedSchool[] {
  const settling = schools.filter(({ counted }) =>
    counted.every((part) => (differences[part.column] ?? 0) < 0),
  );
  const sizes = settling.map(({ counted }) => counted.length).sort((a, b) => b - a);
  const missing = -(differences[column] ?? 0);
  const least = sizes[missing - 1];
  return least === undefined ? schools : settling.filter(({ counted }) => counted.length >= least);
}

function placeOfPart({ school, counted }: CountedSchool, column: string): Place {
  const { list, record } = school;
  return placeIn(list, record, counted.find((part) => part.column === column)?.cell ?? record.nameCell);
}

function placeOfCondition({ list, record }: School, when: CountedWhen | undefined): Place {
  const id = when && ('column' in when ? when.column : 'columns' in when ? when.columns[0] : undefined);
  return id === undefined ? namePlace(list, record) : fieldPlace(list, record, id);
}

/** Whether the cells that decide say nothing, or nothing that can be read. */
function isOpen({ record }: School, when: CountedWhen | undefined): boolean {
  const ids = when && ('column' in when ? [when.column] : 'columns' in when ? when.columns : []);
  return (ids ?? []).some((id) => {
    const state = record.fields[id]?.reading.state;
    return state === 'blank' || state === 'unreadable' || state === 'notDone' || state === 'conflict';
  });
}
