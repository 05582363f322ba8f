/**
 * Microsoft's lint rules for add-ins at work on the ESLint that the project has: their package asks for an older one, so
 * each of them is shown a slip that it has to find.
 */

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { Linter, type Rule } from 'eslint';
import { ROOT } from '../cli/run-command';

const rules = jest.requireActual<{ default: Readonly<Record<string, Rule.RuleModule>> }>(
  'eslint-plugin-office-addins/lib/rules/index.js',
).default;

/** What each rule finds, inside a function with a context. */
const SLIPS: Readonly<Record<string, string>> = {
  'call-sync-after-load': 'const r = context.workbook.getSelectedRange(); r.load("values"); show(r.values);',
  'call-sync-before-read': 'const r = context.workbook.getSelectedRange(); show(r.values);',
  'load-object-before-read':
    'const r = context.workbook.getSelectedRange(); await context.sync(); show(r.values);',
  'no-context-sync-in-loop': 'for (const one of all) { await context.sync(); }',
  'no-empty-load': 'const r = context.workbook.getSelectedRange(); r.load();',
  'no-navigational-load':
    'const r = context.workbook.getSelectedRange(); r.load("conditionalFormats"); await context.sync(); show(r.address);',
  'no-office-initialize': 'Office.initialize = () => {};',
  'test-for-null-using-isNullObject':
    'const s = context.workbook.worksheets.getItemOrNullObject("A"); await context.sync(); if (!s) return;',
};

it('covers all the rules there are', () => {
  expect(Object.keys(rules).sort()).toEqual(Object.keys(SLIPS).sort());
});

it.each(Object.entries(SLIPS))('%s finds its slip', (name, slip) => {
  const messages = new Linter().verify(`async function f(context, all, show) { ${slip} }`, [
    { plugins: { 'office-addins': { rules } }, rules: { [`office-addins/${name}`]: 'error' } },
  ]);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual([`office-addins/${name}`]);
});

it.each(['src/excel/marks.ts', 'src/commands/main.ts', 'src/taskpane/whole-file.ts'])(
  'is switched on, all of it, for %s',
  (file) => {
    const eslint = join(dirname(require.resolve('eslint/package.json')), 'bin', 'eslint.js');
    const { stdout } = spawnSync(process.execPath, [eslint, '--print-config', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const config = JSON.parse(stdout) as { rules: Readonly<Record<string, readonly unknown[]>> };
    expect(Object.keys(SLIPS).map((name) => config.rules[`office-addins/${name}`]?.[0])).toEqual(
      Object.keys(SLIPS).map(() => 2),
    );
  },
);
