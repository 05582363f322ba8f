/**
 * REG004: a table says what the list of schools behind it says, kind by kind and column by column.
 */

import { isDecided, summedLists } from '../../schools/counted-lists';
import { isSureList } from '../../submission/list-submission';
import type { RecognisedTable } from '../../submission/submission';
import { isSure } from '../../submission/recognised';
import { contributionsOf } from '../../schools/count-schools';
import { SCHOOL_KIND_NAMES, SCHOOL_KINDS, type SchoolKind } from '../../regulations/school-kinds';
import { addressOf } from '../../sheet/address';
import { countColumns, fixedTemplates, summaryInto, type FixedTemplate } from '../../template/template';
import type { LocalName, Place } from '../../findings/place';
import { isCount, knownCount } from '../../submission/known-values';
import { FORM_1A } from '../rule/sources';
import { type Rule, brokenAt } from '../rule/rule';
import { differingSchools } from './differing-schools';

/**
 * A figure of the table is not the one that the list of schools gives. `schools` are those who make
 * the difference: counted in the list where the table has fewer, not counted there where it has
 * more.
 */
interface Facts {
  readonly row: string;
  readonly column: LocalName;
  readonly list: string;
  readonly expected: number;
  readonly actual: number;
  readonly schools: readonly string[];
}

export const reg004: Rule<'REG004', Facts> = {
  code: 'REG004',
  severity: 'error',
  version: 1,
  source: FORM_1A,
  canSwitchOff: true,
  *across({ templates, tables, lists, schools }) {
    for (const template of fixedTemplates(templates)) {
      const declared = tables.filter((one) => one.template === template.id && isSure(one));
      for (const list of summedLists(template, templates)) {
        const sent = lists.filter((one) => one.template === list.id && isSureList(one));
        // A list that has a row for some schools only gives no figure of the table.
        const [first] = sent;
        if (!first) continue;
        const own = schools.get(list.id) ?? [];
        const all = own.flatMap((school) => contributionsOf(list, template, school, ''));
        const decided = countColumns(template).filter(({ id }) =>
          sent.some((one) => isDecided(summaryInto(list, template)?.columns[id], one)),
        );
        for (const table of declared) {
          for (const kind of SCHOOL_KINDS) {
            const expected = (id: string): number =>
              all
                .filter((one) => one.kind === kind && one.column === id)
                .reduce((sum, { value }) => sum + (value ?? 0), 0);
            const said = decided.flatMap(({ id, name }) => {
              const actual = declaredCount(template, table, kind, id);
              return actual === null ? [] : [{ id, name, actual, expected: expected(id) }];
            });
            const differences = Object.fromEntries(said.map((one) => [one.id, one.actual - one.expected]));
            for (const one of said) {
              if (one.actual === one.expected) continue;
              const differing = differingSchools(list, template, own, { kind, differences }, one.id);
              const facts = {
                row: labelOf(table, kind),
                column: one.name,
                list: list.title,
                expected: one.expected,
                actual: one.actual,
                schools: differing.map(({ name }) => name),
              };
              const related = differing.map(({ at }) => at);
              yield brokenAt(placeOf(table, kind, one.id), facts, { related });
            }
          }
        }
      }
    }
  },
};

/**
 * What the table's rows of the kind say together; null where one of them gives no count. No row is
 * 0 schools.
 */
function declaredCount(
  template: FixedTemplate,
  table: RecognisedTable,
  kind: SchoolKind,
  id: string,
): number | null {
  if (!table.columns.some((column) => column.id === id)) return null;
  const counts = table.rows
    .filter((one) => one.kind === kind)
    .map((one) => knownCount(template, table, one, id));
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null || !isCount(count) ? null : sum + count),
    0,
  );
}

function labelOf(table: RecognisedTable, kind: SchoolKind): string {
  return table.rows.find((one) => one.kind === kind)?.label ?? SCHOOL_KIND_NAMES[kind];
}

function placeOf(table: RecognisedTable, kind: SchoolKind, id: string): Place {
  const { file, sheet, range, rows } = table;
  const cell = rows.find((one) => one.kind === kind)?.counts[id]?.cell;
  return { ...(file !== undefined && { file }), sheet, cell: cell ?? addressOf(range.top, range.left) };
}
