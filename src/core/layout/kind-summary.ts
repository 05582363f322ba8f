/** A list by school kind, in one line each: «Mầm non: 02 (MG Bình Thạnh, MG Bình An)». */

import type { ListRecord } from '../submission/list-submission';
import { SCHOOL_KIND_NAMES, SCHOOL_KINDS } from '../regulations/school-kinds';
import type { ListTemplate } from '../template/template';

/**
 * The kinds that the declaration prints, and any other that occurs; counts with two digits, names
 * in the order of the list. Records of no known kind have a line of their own. None where the
 * declaration asks for no such summary.
 */
export function kindSummary(
  { rows, results }: ListTemplate,
  records: readonly Pick<ListRecord, 'name' | 'fields'>[],
): string[] {
  const { kind: column } = rows;
  const { byKind } = results;
  if (byKind === undefined || column === undefined) return [];
  const kindOf = ({ fields }: Pick<ListRecord, 'fields'>): string => {
    const reading = fields[column]?.reading;
    return reading?.state === 'kind' ? reading.kind : '';
  };
  const line = (name: string, own: readonly Pick<ListRecord, 'name'>[]): string => {
    const names = own.length === 0 ? '' : ` (${own.map((one) => one.name).join(', ')})`;
    return `${name}: ${String(own.length).padStart(2, '0')}${names}`;
  };
  const lines = SCHOOL_KINDS.flatMap((kind) => {
    const own = records.filter((record) => kindOf(record) === kind);
    return own.length > 0 || byKind.includes(kind) ? [line(SCHOOL_KIND_NAMES[kind], own)] : [];
  });
  const others = records.filter((record) => kindOf(record) === '');
  return others.length === 0 ? lines : [...lines, line('Chưa rõ loại CSGD', others)];
}
