/**
 * Each rule's own examples, through the real recognition: what passes passes, what fails fails
 * where it says.
 */

import { check } from '../../../src/core/rules/run/check';
import type { Rule } from '../../../src/core/rules/rule/rule';
import { RULES } from '../../../src/core/rules/rules';
import { ACROSS_CASES, examplesOf, LIST_CASES, TABLE_CASES } from '../../builders/rule-examples';
import { isSure } from '../../../src/core/submission/recognised';
import type { AcrossExample, Example, ListExample } from '../../../src/core/rules/rule/examples';
import type { Finding } from '../../../src/core/findings/findings';
import {
  layOutAcrossExample,
  layOutExample,
  layOutListExample,
  type LaidOutExample,
  type LaidOutListExample,
} from '../../builders/examples';
import { TEMPLATES } from '../../../src/templates';

it.each(RULES.map((rule) => [rule.code, rule] as const))(
  '%s has examples for each of its checks',
  (_, rule) => {
    const checks = (['inTable', 'inList', 'across'] as const).filter((check) => rule[check]);
    expect(checks).not.toEqual([]);
    expect(Object.keys(examplesOf(rule)).sort()).toEqual([...checks].sort());
  },
);

/** What one rule alone finds; what recognition says of the small table is not its matter. */
function findingsOf(rule: Rule, { template, table }: LaidOutExample): Finding[] {
  expect(isSure(table)).toBe(true);
  return check({ of: 'table', template, table: { ...table, hits: [] } }, [rule]);
}

/**
 * The rows as recognition took them: none may be lost on the way, or the example would test
 * nothing.
 */
function rowCount({ table }: LaidOutExample): number {
  return table.rows.length + (table.total ? 1 : 0);
}

describe.each(TABLE_CASES)('the examples of %s', (code, rule, examples) => {
  const numbered = <Kind extends Example>(examples: readonly Kind[]): (readonly [number, Kind])[] =>
    examples.map((example, i) => [i + 1, example]);

  it.each(numbered(examples.passes))('pass (%i)', (_, example) => {
    const laidOut = layOutExample(example);
    expect(rowCount(laidOut)).toBe(example.rows.length);
    expect(findingsOf(rule, laidOut)).toEqual([]);
  });

  it.each(numbered(examples.fails))('fail where they say, with the fix they say (%i)', (_, example) => {
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
  rule: Rule,
  { template, list }: LaidOutListExample,
  { asOf }: ListExample,
): Finding[] {
  expect(isSure(list)).toBe(true);
  return check({ of: 'list', template, list: { ...list, hits: [] }, asOf }, [rule]);
}

describe.each(LIST_CASES)('the list examples of %s', (code, rule, examples) => {
  it.each(examples.passes.map((example, i) => [i + 1, example] as const))('pass (%i)', (_, example) => {
    const laidOut = layOutListExample(examples, example);
    expect(laidOut.list.records).toHaveLength(example.rows.length);
    expect(listFindingsOf(rule, laidOut, example)).toEqual([]);
  });

  it.each(examples.fails.map((example, i) => [i + 1, example] as const))(
    'fail where they say (%i)',
    (_, example) => {
      const laidOut = layOutListExample(examples, example);
      expect(laidOut.list.records).toHaveLength(example.rows.length);
      const found = listFindingsOf(rule, laidOut, example).map((one) => [one.code, one.at.cell]);
      expect(found).toEqual(example.found.map(({ row, column }) => [code, laidOut.cellAt(row, column)]));
    },
  );
});

/**
 * What one rule across tables and lists finds in an example; each piece of it is surely recognised.
 */
function acrossFindingsOf(rule: Rule, example: AcrossExample): readonly unknown[] {
  const { tables, lists } = layOutAcrossExample(example);
  expect([...tables, ...lists].every(isSure)).toBe(true);
  expect(lists.map(({ records }) => records.length)).toEqual(example.lists?.map(({ rows }) => rows.length));
  const sent = { templates: TEMPLATES, tables, lists, asOf: example.asOf };
  return check({ of: 'unit', ...sent }, [rule]).map(({ code, at }) => [code, at.sheet, at.cell]);
}

describe.each(ACROSS_CASES)('the examples across lists of %s', (code, rule, examples) => {
  it.each(examples.passes.map((example, i) => [i + 1, example] as const))('pass (%i)', (_, example) => {
    expect(acrossFindingsOf(rule, example)).toEqual([]);
  });

  it.each(examples.fails.map((example, i) => [i + 1, example] as const))(
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
});
