/** Each rule's own examples, through the real recognition: what passes passes, what fails fails where it says. */

import { isSure } from '../../../src/core/submission/recognised';
import type { AcrossRule } from '../../../src/core/rules/across/across-rule';
import { checkAcross } from '../../../src/core/rules/across/check-across';
import { ACROSS_RULES } from '../../../src/core/rules/across/registry';
import { checkTable } from '../../../src/core/rules/check-table';
import type { AcrossExample, Example, ListExample } from '../../../src/core/rules/example';
import type { Finding } from '../../../src/core/findings/findings';
import { RULES } from '../../../src/core/rules/registry';
import type { Rule } from '../../../src/core/rules/rule';
import { checkList } from '../../../src/core/rules/lists/check-list';
import type { ListRule } from '../../../src/core/rules/lists/list-rule';
import { LIST_RULES } from '../../../src/core/rules/lists/registry';
import {
  layOutAcrossExample,
  layOutExample,
  layOutListExample,
  type LaidOutExample,
  type LaidOutListExample,
} from '../../builders/examples';
import { TEMPLATES } from '../../../src/templates';

/** What one rule alone finds; what recognition says of the small table is not its matter. */
function findingsOf(rule: Rule, { template, table }: LaidOutExample): Finding[] {
  expect(isSure(table)).toBe(true);
  return checkTable(template, { ...table, hits: [] }, [rule]);
}

/** The rows as recognition took them: none may be lost on the way, or the example would test nothing. */
function rowCount({ table }: LaidOutExample): number {
  return table.rows.length + (table.total ? 1 : 0);
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('the examples of %s', (code, rule) => {
  const numbered = <Kind extends Example>(examples: readonly Kind[]): (readonly [number, Kind])[] =>
    examples.map((example, i) => [i + 1, example]);

  it.each(numbered(rule.examples.passes))('pass (%i)', (_, example) => {
    const laidOut = layOutExample(example);
    expect(rowCount(laidOut)).toBe(example.rows.length);
    expect(findingsOf(rule, laidOut)).toEqual([]);
  });

  it.each(numbered(rule.examples.fails))('fail where they say, with the fix they say (%i)', (_, example) => {
    const laidOut = layOutExample(example);
    expect(rowCount(laidOut)).toBe(example.rows.length);
    const found = findingsOf(rule, laidOut).map((one) => [one.code, one.at.cell, one.fix]);
    const expected = example.found.map(({ row, column, fix }) => {
      const cell = laidOut.cellAt(row, column);
      return [code, cell, fix === undefined ? undefined : { cell, value: fix }];
    });
    expect(found).toEqual(expected);
  });
});

function listFindingsOf(
  rule: ListRule,
  { template, list }: LaidOutListExample,
  { asOf }: ListExample,
): Finding[] {
  expect(isSure(list)).toBe(true);
  return checkList({ template, list: { ...list, hits: [] }, asOf }, [rule]);
}

describe.each(LIST_RULES.map((rule) => [rule.code, rule] as const))(
  'the list examples of %s',
  (code, rule) => {
    it.each(rule.examples.passes.map((example, i) => [i + 1, example] as const))(
      'pass (%i)',
      (_, example) => {
        const laidOut = layOutListExample(rule.examples, example);
        expect(laidOut.list.records).toHaveLength(example.rows.length);
        expect(listFindingsOf(rule, laidOut, example)).toEqual([]);
      },
    );

    it.each(rule.examples.fails.map((example, i) => [i + 1, example] as const))(
      'fail where they say (%i)',
      (_, example) => {
        const laidOut = layOutListExample(rule.examples, example);
        expect(laidOut.list.records).toHaveLength(example.rows.length);
        const found = listFindingsOf(rule, laidOut, example).map((one) => [one.code, one.at.cell]);
        expect(found).toEqual(example.found.map(({ row, column }) => [code, laidOut.cellAt(row, column)]));
      },
    );
  },
);

/** What one rule across tables and lists finds in an example; each piece of it is surely recognised. */
function acrossFindingsOf(rule: AcrossRule, example: AcrossExample): readonly unknown[] {
  const { tables, lists } = layOutAcrossExample(example);
  expect([...tables, ...lists].every(isSure)).toBe(true);
  expect(lists.map(({ records }) => records.length)).toEqual(example.lists?.map(({ rows }) => rows.length));
  const input = { templates: TEMPLATES, tables, lists, asOf: example.asOf };
  return checkAcross(input, [rule]).map(({ code, at }) => [code, at.sheet, at.cell]);
}

describe.each(ACROSS_RULES.map((rule) => [rule.code, rule] as const))(
  'the examples across lists of %s',
  (code, rule) => {
    it.each(rule.examples.passes.map((example, i) => [i + 1, example] as const))(
      'pass (%i)',
      (_, example) => {
        expect(acrossFindingsOf(rule, example)).toEqual([]);
      },
    );

    it.each(rule.examples.fails.map((example, i) => [i + 1, example] as const))(
      'fail where they say (%i)',
      (_, example) => {
        const { cellAt } = layOutAcrossExample(example);
        const expected = example.found.map(({ of, row, column }) => {
          const { sheet, cell } = cellAt(of, row, column);
          return [code, sheet, cell];
        });
        expect(acrossFindingsOf(rule, example)).toEqual(expected);
      },
    );
  },
);
