/** What holds over the whole source: every finding code is complete, templates know themselves, the core is pure. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { layOutTemplate } from '../src/core/layout/template-sheet';
import { recognise } from '../src/core/recognise/recognise';
import { check } from '../src/core/rules/run/check';
import { DECLARED } from '../src/core/findings/declared';
import { RULES } from '../src/core/rules/rules';
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
/** That each has a severity, facts and sentences is a matter of types. */
describe.each(Object.keys(DECLARED))('%s', (code) => {
  it('is raised somewhere, and named by a test', () => {
    const raises = new RegExp(`(?:hit|refused|\\?|:)\\s*\\(?\\s*'${code}'`);
    const places = SOURCES.filter(
      ({ path, text }) => !/^src\/(?:messages|core\/findings)\//.test(path) && raises.test(text),
    );
    expect(places.map(({ path }) => path)).not.toEqual([]);
    expect(TESTS.some(({ text }) => text.includes(code))).toBe(true);
  });
});

it('has each rule once, in a file of its code, and none that is not registered', () => {
  const files = SOURCES.flatMap(({ path }) => {
    const [, area = '', code = ''] = /^src\/core\/rules\/([a-z]{3})\/([a-z]{3}\d{3})\.ts$/.exec(path) ?? [];
    return code === '' ? [] : [`${area}/${code}`];
  });
  const registered = RULES.map(({ code }) => code.toLowerCase()).map((code) => `${code.slice(0, 3)}/${code}`);
  expect(registered.sort()).toEqual(files.sort());
});

it('has a rule for each word in which a form says what must hold', () => {
  const words = SOURCES.filter(({ path }) => path.startsWith('src/core/checks/')).flatMap(({ text }) =>
    [...text.matchAll(/readonly check: '(\w+)'/g)].map(([, word = '']) => word),
  );
  const rules = SOURCES.filter(({ path }) => /^src\/core\/rules\/.*(?<!\.examples)\.ts$/.test(path));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word) => !rules.some(({ text }) => text.includes(`'${word}'`)))).toEqual([]);
});

it('speaks of no code that there is not', () => {
  const known = new Set<string>([...Object.keys(DECLARED), ...RULES.map(({ code }) => code)]);
  const areas = new Set([...known].map((code) => code.slice(0, 3)));
  const unknown = SOURCES.flatMap(({ path, text }) =>
    [...text.matchAll(/'([A-Z]{3})(\d{3})'/g)]
      .filter(([, area = '', number = '']) => areas.has(area) && !known.has(area + number))
      .map(([code]) => `${path}: ${code}`),
  );
  expect(unknown).toEqual([]);
});

it('carries no examples of rules into the program: nothing but examples imports them', () => {
  const carried = SOURCES.filter(({ path }) => !path.endsWith('.examples.ts')).filter(({ text }) =>
    [...text.matchAll(IMPORTS)].some((match) => /\.examples$/.test(match[1] ?? match[2] ?? match[3] ?? '')),
  );
  expect(carried.map(({ path }) => path)).toEqual([]);
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
        return template ? check({ of: 'table', template, table }) : [];
      }),
      ...lists.flatMap((list) => {
        const template = listTemplates(TEMPLATES).find(({ id }) => id === list.template);
        return template ? check({ of: 'list', template, list, asOf: undefined }) : [];
      }),
    ];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
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
