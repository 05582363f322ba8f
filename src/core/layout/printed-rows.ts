/**
 * What stands in a list's empty sheet before anybody fills it in: rows of the form or of a
 * catalogue, and known heads.
 */

import { catalogueFor, type KindCriteria } from '../regulations/catalogue';
import { allCriteriaOf } from '../regulations/regulation';
import { SCHOOL_KIND_NAMES, type SchoolKind } from '../regulations/school-kinds';
import type { PlannedValue } from '../sheet/plan';
import {
  printsCriteria,
  type Column,
  type FieldValues,
  type Form,
  type ListTemplate,
  type PrintedRow,
} from '../template/template';
import { dayText } from './field-text';

/** What was chosen for the sheet; ISO day. */
export interface PrintFacts {
  readonly kinds?: readonly SchoolKind[];
  readonly asOf?: string;
}

/**
 * Criteria are of one kind of school: without a kind their rows are left to be filled in, and
 * several kinds are laid out on a sheet each (`sheetsOf`).
 */
export function printedRows(template: ListTemplate, facts: PrintFacts): readonly PrintedRow[] {
  const { printed = [] } = template.rows;
  if (!('from' in printed)) return printed;
  const catalogue = printedCatalogue(template, facts);
  if (!catalogue) return [];
  return allCriteriaOf(catalogue.regulation, catalogue.kind).map(({ code, name }) => ({
    [printed.code]: printedCode(code),
    [printed.name]: name,
  }));
}

/**
 * The criteria that are printed; undefined where none are, or none are known for the kind on the
 * day.
 */
export function printedCatalogue(form: Form, facts: PrintFacts): KindCriteria | undefined {
  const kind = onlyKind(facts);
  return kind && printsCriteria(form) ? catalogueFor(kind, facts.asOf) : undefined;
}

/** "M4.1" as officers say it. */
function printedCode(code: string): string {
  return code.replace(/^M4\./, 'Mức 4: ');
}

/**
 * What a field over the list holds already: the kind that was chosen, and over printed criteria the
 * day that chose them. Any other day is the form's own: of a visit, of a round, of a plan.
 */
export function headValue(
  form: Form,
  { values }: Column<FieldValues>,
  facts: PrintFacts,
): PlannedValue | null {
  const kind = onlyKind(facts);
  if (values.kind === 'schoolKind') return kind ? SCHOOL_KIND_NAMES[kind] : null;
  const isDay = values.kind === 'date' && printsCriteria(form);
  return isDay && facts.asOf !== undefined ? dayText(facts.asOf) : null;
}

function onlyKind({ kinds = [] }: PrintFacts): SchoolKind | undefined {
  const [kind, ...others] = kinds;
  return others.length === 0 ? kind : undefined;
}
