/**
 * The recipes of CONTRIBUTING.md, each followed on something that there is not: a rule, a sentence,
 * a form, a circular.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidate } from '../src/core/consolidate/consolidate';
import type { LocalName } from '../src/core/findings/place';
import { layOutTemplate } from '../src/core/layout/template-sheet';
import { recognise } from '../src/core/recognise/recognise';
import { regulationFor, REGULATIONS } from '../src/core/regulations/regulations';
import type { RuleExamples } from '../src/core/rules/rule/examples';
import { cellOf } from '../src/core/rules/rule/places';
import { brokenAt, type Rule } from '../src/core/rules/rule/rule';
import { check } from '../src/core/rules/run/check';
import type { SheetPlan } from '../src/core/sheet/plan';
import type { SourceRecord } from '../src/core/sources/source';
import type { ListTemplate } from '../src/core/template/template';
import { SENTENCES } from '../src/messages/findings/sentences';
import type { RuleSentence } from '../src/messages/findings/sentences-of';
import { sentence } from '../src/messages/sentence';
import { TEMPLATES } from '../src/templates';
import { makeWorkbookFiles } from '../src/xlsx/workbook-files';
import { layOutExample } from './builders/examples';
import { inventedCircular } from './core/regulations/invented-circular';
import { ruleEntry } from './docs/rules-page';
import { ROOT } from './cli/run-command';

interface Facts {
  readonly column: LocalName;
  readonly actual: number;
}

/** A rule that there is not: nobody has just seven schools. */
const noSeven: Rule<'SUM998', Facts> = {
  code: 'SUM998',
  severity: 'query',
  version: 1,
  source: { vi: 'Bịa ra để thử', en: 'made up' },
  canSwitchOff: true,
  *inTable({ template, table }) {
    for (const row of table.rows) {
      const figure = row.counts.schools;
      if (figure?.reading.state !== 'value' || figure.reading.value !== 7) continue;
      const column = template.columns.find(({ id }) => id === 'schools')?.name ?? { vi: '', en: '' };
      yield brokenAt(cellOf(table, figure.cell), { column, actual: 7 });
    }
  },
};
const examples: RuleExamples = {
  inTable: {
    passes: [{ rows: [{ kind: 'Mầm non', schools: 8 }] }],
    fails: [{ rows: [{ kind: 'Mầm non', schools: 7 }], found: [{ row: 1, column: 'schools' }] }],
  },
};
const words: RuleSentence<Facts> = {
  name: { vi: 'không ai có đúng bảy trường', en: 'nobody has just seven schools' },
  vi: ({ column, actual }) => `«${column.vi}» là ${String(actual)}. Kiểm tra lại.`,
  en: ({ column, actual }) => `“${column.en}” is ${String(actual)}. Check it.`,
};

describe('a new rule: itself, its examples, its words, and one line in the registry', () => {
  const laidOut = layOutExample(examples.inTable?.fails[0] ?? { rows: [] });
  const findings = check({ of: 'table', template: laidOut.template, table: { ...laidOut.table, hits: [] } }, [
    noSeven,
  ]);

  it('is run, with its severity and its cell', () => {
    expect(findings).toMatchObject([
      { code: 'SUM998', severity: 'query', at: { cell: laidOut.cellAt(1, 'schools') } },
    ]);
    const [passes] = examples.inTable?.passes ?? [];
    const { template, table } = layOutExample(passes ?? { rows: [] });
    expect(check({ of: 'table', template, table: { ...table, hits: [] } }, [noSeven])).toEqual([]);
  });

  it('is said in both languages, and is in the catalogue of rules', () => {
    const sentences = { ...SENTENCES, SUM998: words };
    const [finding] = findings;
    if (!finding) throw new Error('nothing found');
    expect(sentence(finding, 'vi', sentences)).toBe('«Tổng số CSGD hiện có» là 7. Kiểm tra lại.');
    expect(sentence(finding, 'en', sentences)).toMatch(/^“.+” is 7\. Check it\.$/);
    const entry = ruleEntry(noSeven, examples, sentences);
    expect(entry).toContain('### SUM998: không ai có đúng bảy trường');
    expect(entry).toContain('Cần xem lại (query) · phiên bản 1 · có thể tắt khi có lý do');
    expect(entry).toContain('**7**');
  });

  it('has no sentence until somebody writes one', () => {
    const [finding] = findings;
    if (!finding) throw new Error('nothing found');
    expect(() => sentence(finding, 'vi')).toThrow('SUM998');
  });
});

/** A form that there is not: who lends which instrument. */
const instruments: ListTemplate = {
  id: 'instruments-lent',
  version: 1,
  title: 'Theo dõi cho mượn nhạc cụ',
  sheetName: 'Nhạc cụ cho mượn',
  source: 'Bịa ra để thử',
  rows: {
    by: 'record',
    name: 'instrument',
    namesSchools: false,
    telling: ['instrument', 'borrower'],
    inputRows: 5,
  },
  columns: [
    {
      id: 'instrument',
      header: ['Nhạc cụ'],
      name: { vi: 'Nhạc cụ', en: 'instrument' },
      values: { kind: 'name' },
      recognise: { any: ['nhạc cụ'] },
      width: 30,
    },
    {
      id: 'borrower',
      header: ['Người mượn'],
      name: { vi: 'Người mượn', en: 'borrower' },
      values: { kind: 'text' },
      recognise: { any: ['người mượn'] },
      width: 30,
    },
    {
      id: 'pieces',
      header: ['Số chiếc'],
      name: { vi: 'Số chiếc', en: 'pieces' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: { any: ['số chiếc'] },
      width: 12,
    },
  ],
  checks: [],
  results: { list: 'Nhạc cụ' },
  example: { row: { instrument: 'Đàn bầu', borrower: 'Lê Lai', pieces: '2' } },
};

/** Its sheet as it is laid out, with records typed under the header. */
function filledIn(plan: SheetPlan, records: readonly (readonly [string, string, number])[]): SheetPlan {
  const header = plan.cells.find(({ value }) => value === 'Nhạc cụ');
  const top = (header?.row ?? 0) + 1;
  const left = header?.column ?? 0;
  const cells = plan.cells.map((cell) => {
    const value = records[cell.row - top]?.[cell.column - left];
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...plan, cells };
}

describe('a new form: its declaration, and one line in the list of forms', () => {
  const templates = [...TEMPLATES, instruments];
  const files = makeWorkbookFiles();

  async function sent(
    unit: string,
    records: readonly (readonly [string, string, number])[],
  ): Promise<SourceRecord> {
    const plan = filledIn(layOutTemplate(instruments, { unit, period: '2021-2022' }), records);
    const outcome = await files.read(await files.write({ title: 'x', sheets: [plan] }));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const file = `${unit}.xlsx`;
    const submission = recognise(outcome.workbook, templates, file);
    return { file, sha256: file, content: { is: 'submission', submission } };
  }

  it('is laid out, recognised among all others, checked and merged', async () => {
    const a = await sent('UBND HUYỆN BÙ ĐỐP', [
      ['Đàn bầu', 'Lê Lai', 2],
      ['Sáo', 'Lê Lợi', 1],
    ]);
    const b = await sent('UBND HUYỆN LỘC NINH', [['Trống', 'Kim Đồng', 3]]);
    const { lists, findings } = consolidate([a, b], { templates });
    const own = lists.filter(({ template }) => template === 'instruments-lent');
    expect(own.map(({ records }) => records.map(({ record }) => record.name).sort())).toEqual([
      ['Sáo', 'Trống', 'Đàn bầu'],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('a new circular: its data, one line in the list of regulations, and the last day of the one before', () => {
  const all = [
    ...REGULATIONS.map((one) => (one.to === undefined ? { ...one, to: '2029-12-31' } : one)),
    inventedCircular,
  ];
  expect(regulationFor({ decisionDate: '2030-02-01', kind: 'primary' }, all).regulation).toBe(
    inventedCircular,
  );
  expect(regulationFor({ decisionDate: '2027-02-01', kind: 'primary' }, all).regulation?.id).toBe(
    'circular-57-2026',
  );
});

it('CONTRIBUTING.md names no file that there is not, but for those that its recipes make', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  const made = named.filter((path) => /sum006|new-form|circular-1-2030/.test(path));
  expect(made.length).toBeGreaterThanOrEqual(4);
  const missing = named.filter((path) => {
    if (made.includes(path)) return false;
    try {
      readFileSync(join(ROOT, path));
      return false;
    } catch (fault) {
      return (fault as NodeJS.ErrnoException).code !== 'EISDIR';
    }
  });
  expect(missing).toEqual([]);
});
