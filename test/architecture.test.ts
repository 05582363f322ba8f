/** What holds over the whole source: every finding code is complete, templates know themselves, the core is pure. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { layOutTemplate } from '../src/core/layout/template-sheet';
import { recognise } from '../src/core/recognise/recognise';
import { checkTable } from '../src/core/rules/check-table';
import { checkList } from '../src/core/rules/lists/check-list';
import { SEVERITIES, type FindingCode } from '../src/core/findings/findings';
import { ALL_RULES, RULES } from '../src/core/rules/registry';
import { en } from '../src/messages/en';
import { vi } from '../src/messages/vi';
import { fixedTemplates, isListTemplate, listTemplates, templatesOf } from '../src/core/template/template';
import { FORMS, TEMPLATES } from '../src/templates';
import { makeWorkbookFiles } from '../src/xlsx/workbook-files';
import { ROOT } from './cli/run-command';

interface SourceFile {
  /** From the project's root, "/" between folders. */
  readonly path: string;
  readonly text: string;
}

function filesUnder(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(ROOT, path).replace(/\\/g, '/'), text: readFileSync(path, 'utf8') };
    });
}

const SOURCES = filesUnder('src', /\.tsx?$/);
const TESTS = filesUnder('test', /\.test\.tsx?$|^(?:defects|expected)\.json$/).filter(
  ({ path }) => path !== 'test/architecture.test.ts',
);
/** What a file imports or hands on, and what it loads when it is needed. */
const IMPORTS =
  /^(?:(?:import|export) (?:type )?[^;'=]*|\} )from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;
const CODES = Object.keys(SEVERITIES) as FindingCode[];

describe.each(CODES)('%s', (code) => {
  it('has a severity, a sentence in both languages, a place that raises it and a test', () => {
    expect(['error', 'query', 'info']).toContain(SEVERITIES[code]);
    // Sentences are functions of facts: that each has one is what is asked here, its words are the tests' of messages.
    expect([typeof vi[code], typeof en[code]]).toEqual(['function', 'function']);
    const raises = new RegExp(`(?:hit|refused|code:|\\?|:)\\s*\\(?\\s*'${code}'`);
    const places = SOURCES.filter(
      ({ path, text }) => !/^src\/(?:messages|core\/rules\/catalogue)\//.test(path) && raises.test(text),
    );
    expect(places.map(({ path }) => path)).not.toEqual([]);
    // A rule's own examples are run by test/core/rules/examples.test.ts.
    const isRule = ALL_RULES.some((rule) => rule.code === code);
    expect(isRule || TESTS.some(({ text }) => text.includes(code))).toBe(true);
  });
});

it('knows no sentence for a code that there is not', () => {
  expect(Object.keys(vi).sort()).toEqual([...CODES].sort());
  expect(Object.keys(en).sort()).toEqual([...CODES].sort());
});

it('has each rule once, in a file of its code, with the source that it rests on', () => {
  const files = SOURCES.flatMap(
    ({ path }) => /^src\/core\/rules\/([a-z]{3}\d{3})\.ts$/.exec(path)?.[1] ?? [],
  );
  expect(RULES.map(({ code }) => code.toLowerCase()).sort()).toEqual(files.sort());
  for (const { source } of RULES) expect([source.vi, source.en]).not.toContain('');
});

describe.each(FORMS)('the form $id', (form) => {
  it('reads its own sheet, written and read again, with full confidence and without an error', async () => {
    const files = makeWorkbookFiles();
    const plan = layOutTemplate(form, { unit: 'Bù Đốp', period: '2021-2022' });
    const outcome = await files.read(await files.write({ title: 'x', sheets: [plan] }));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { tables, lists } = recognise(outcome.workbook, TEMPLATES, 'x.xlsx');
    expect([...tables, ...lists].map(({ template, confidence }) => [template, confidence])).toEqual(
      templatesOf(form).map(({ id }) => [id, 1]),
    );
    const found = [
      ...tables.flatMap((table) => {
        const template = fixedTemplates(TEMPLATES).find(({ id }) => id === table.template);
        return template ? checkTable(template, table) : [];
      }),
      ...lists.flatMap((list) => {
        const template = listTemplates(TEMPLATES).find(({ id }) => id === list.template);
        return template ? checkList({ template, list, asOf: undefined }) : [];
      }),
    ];
    expect(found.filter(({ code }) => SEVERITIES[code] === 'error')).toEqual([]);
  });

  it('has an id of its own, and columns of theirs', () => {
    expect(FORMS.filter(({ id }) => id === form.id)).toHaveLength(1);
    for (const template of templatesOf(form)) {
      expect(TEMPLATES.filter(({ id }) => id === template.id)).toHaveLength(1);
      const head = isListTemplate(template) ? (template.head ?? []) : [];
      const ids = [...head, ...template.columns].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

it('keeps the core pure: nothing from outside it but zod', () => {
  const outside = SOURCES.filter(({ path }) => path.startsWith('src/core/')).flatMap(({ path, text }) =>
    [...text.matchAll(IMPORTS)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .filter((target) => {
        if (!target.startsWith('.')) return target !== 'zod';
        const resolved = join(ROOT, path, '..', target);
        return relative(join(ROOT, 'src', 'core'), resolved).startsWith('..');
      })
      .map((target) => `${path}: ${target}`),
  );
  expect(outside).toEqual([]);
});

it('opens every source file with what it is for', () => {
  const silent = SOURCES.filter(({ text }) => !text.startsWith('/**'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});
