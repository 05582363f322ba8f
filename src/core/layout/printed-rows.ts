/** What stands in a list's empty sheet before anybody fills it in: rows of the form or of a catalogue, and known heads. */

import { catalogueFor } from '../criteria/catalogue';
import { SCHOOL_KIND_NAMES, type SchoolKind } from '../regulations/school-kinds';
import type { PlannedValue } from '../sheet/plan';
import type { Column, FieldValues, ListTemplate, PrintedRow } from '../template/template';
import { dayText } from './field-text';

/** What was chosen for the sheet; ISO day. */
export interface PrintFacts {
  readonly kinds?: readonly SchoolKind[];
  readonly asOf?: string;
}

/** Criteria are of one kind of school: for several kinds, or none, their rows are left to be filled in. */
export function printedRows({ rows }: ListTemplate, facts: PrintFacts): readonly PrintedRow[] {
  const { printed = [] } = rows;
  if (!('from' in printed)) return printed;
  const kind = onlyKind(facts);
  const catalogue = kind && catalogueFor(kind, facts.asOf);
  return (catalogue?.criteria ?? []).map(({ code, name }) => ({
    [printed.code]: printedCode(code),
    [printed.name]: name,
  }));
}

/** "M4.1" as officers say it. */
function printedCode(code: string): string {
  return code.replace(/^M4\./, 'Mức 4: ');
}

/** What a field over the list holds already: the kind and day that were chosen. */
export function headValue({ values }: Column<FieldValues>, facts: PrintFacts): PlannedValue | null {
  const kind = onlyKind(facts);
  if (values.kind === 'schoolKind') return kind ? SCHOOL_KIND_NAMES[kind] : null;
  return values.kind === 'date' && facts.asOf !== undefined ? dayText(facts.asOf) : null;
}

function onlyKind({ kinds = [] }: PrintFacts): SchoolKind | undefined {
  const [kind, ...others] = kinds;
  return others.length === 0 ? kind : undefined;
}
