/** Schools that the lists of two merged units name: each belongs to one unit. */

import { codeIn, nameKey, placeKey, type School } from '../schools/distinct-schools';
import { hit, toFinding, type Finding } from '../findings/findings';
import { isSchoolList, listTemplates, type SchoolList, type Template } from '../template/template';
import type { Entry } from './entry';

interface UnitSchool {
  readonly entry: Entry;
  readonly school: School;
}

/**
 * One finding for each school that an earlier unit names as well; by code, or by name, kind and
 * commune together.
 */
export function sharedSchoolFindings(merged: readonly Entry[], templates: readonly Template[]): Finding[] {
  return listTemplates(templates)
    .filter(isSchoolList)
    .filter(({ rows }) => rows.code !== undefined)
    .flatMap((template) => sharedIn(template, merged));
}

function sharedIn(template: SchoolList, merged: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const known = new Map<string, UnitSchool>();
  for (const entry of merged) {
    for (const school of entry.schools.get(template.id) ?? []) {
      const keys = keysOf(template, school);
      const same = keys.find(({ key }) => {
        const before = known.get(key);
        if (before === undefined || before.entry.unit?.id === entry.unit?.id) return false;
        // Two communes of one name, each with its school: their codes tell them apart.
        const [code, otherCode] = [school, before.school].map((one) => codeOf(template, one));
        return code === '' || otherCode === '' || code === otherCode;
      });
      const other = same && known.get(same.key);
      if (same && other) {
        const at = { file: entry.source.file, sheet: school.list.sheet, cell: school.record.nameCell };
        const facts = {
          school: school.name,
          unit: entry.unit?.name ?? '',
          otherUnit: other.entry.unit?.name ?? '',
          same: same.by,
        };
        const { list, record } = other.school;
        const related = [{ file: other.entry.source.file, sheet: list.sheet, cell: record.nameCell }];
        findings.push(toFinding(hit('REG016', at, facts, { related })));
      }
      for (const { key } of keys) if (!known.has(key)) known.set(key, { entry, school });
    }
  }
  return findings;
}

/** A name alone says nothing: each district has its «Hoa Sen». */
function keysOf(
  template: SchoolList,
  school: School,
): { readonly key: string; readonly by: 'code' | 'name' }[] {
  const { name, kind, place } = school;
  const code = codeOf(template, school);
  return [
    ...(code === '' ? [] : [{ key: `code|${code}`, by: 'code' } as const]),
    ...(kind === undefined || name === '' || place === ''
      ? []
      : [{ key: `name|${nameKey(name, kind)}|${placeKey(place)}`, by: 'name' } as const]),
  ];
}

function codeOf({ rows }: SchoolList, { record }: School): string {
  return rows.code === undefined ? '' : codeIn(record.fields[rows.code]?.reading);
}
