/** The plan that the seed prints and a school's assessment with mistakes, from their files to their findings. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/core/recognise/recognise';
import type { RecognisedList } from '../../src/core/submission/list-submission';
import { check } from '../../src/core/rules/run/check';
import type { Finding } from '../../src/core/findings/findings';
import { listTemplates } from '../../src/core/template/template';
import { TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';

const FIXTURES = join(__dirname, '..', 'fixtures');
const PLAN = 'THPT Doan Ket - KH TDG 2023-2024.xlsx';
const ASSESSMENT = 'THCS Loc An - danh gia tieu chi, minh chung (co loi).xlsx';

async function listsOf(file: string): Promise<readonly RecognisedList[]> {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, 'criteria', file)));
  const outcome = await makeWorkbookFiles().read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { tables, lists, hits } = recognise(outcome.workbook, TEMPLATES, file);
  expect([tables, hits]).toEqual([[], []]);
  return lists;
}

function findingsOf(lists: readonly RecognisedList[], asOf: string): Finding[] {
  return lists.flatMap((list) => {
    const template = listTemplates(TEMPLATES).find(({ id }) => id === list.template);
    return template ? check({ of: 'list', template, list, asOf }) : [];
  });
}

describe('the plan of Đoàn Kết upper secondary school', () => {
  let lists: readonly RecognisedList[];
  beforeAll(async () => {
    lists = await listsOf(PLAN);
  });
  const readings = (template: string, column: string): unknown[] =>
    (lists.find((list) => list.template === template)?.records ?? []).map((record) => {
      return record.fields[column]?.reading;
    });

  it('is its six lists and nothing else, each with all of its rows', () => {
    expect(lists.map(({ template, records }) => [template, records.length])).toEqual([
      ['plan-council', 15],
      ['plan-groups', 7],
      ['plan-standards', 5],
      ['plan-resources', 5],
      ['plan-level4', 6],
      ['plan-timeline', 12],
    ]);
    expect(lists.map(({ confidence }) => confidence >= 0.9)).toEqual(lists.map(() => true));
    expect(lists[5]?.head['kind']?.reading).toMatchObject({ state: 'kind', kind: 'upperSecondary' });
  });

  it('has each range, criterion of Mức 4 and period as it is printed', () => {
    expect(readings('plan-resources', 'criteria')).toMatchObject(
      [
        ['1.1', '1.10'],
        ['2.1', '2.4'],
        ['3.1', '3.6'],
        ['4.1', '4.2'],
        ['5.1', '5.6'],
      ].map(([from, to]) => ({ state: 'criteria', items: [{ kind: 'range', from, to }] })),
    );
    expect(readings('plan-level4', 'criteria')).toMatchObject(
      [1, 2, 3, 4, 5, 6].map((number) => ({ items: [{ kind: 'criterion', code: `M4.${String(number)}` }] })),
    );
    expect(readings('plan-standards', 'standard')).toMatchObject(
      [1, 2, 3, 4, 5].map((number) => ({ items: [{ kind: 'standard', standard: String(number) }] })),
    );
    const mobilised = { state: 'period', period: { from: '2023-11-01', to: '2024-05-31' } };
    expect(readings('plan-level4', 'when')).toMatchObject(Array.from({ length: 6 }, () => mobilised));
    const periods = readings('plan-timeline', 'when');
    expect(periods[0]).toMatchObject({ period: { from: '2023-10-20', to: '2023-10-30' } });
    expect(periods[6]).toMatchObject({ period: { from: '2024-04-08', to: '2024-04-27' } });
    expect(periods[11]).toMatchObject({ period: { from: '2024-05-27', to: '2024-05-31' } });
  });

  it('raises nothing but what is odd about its days: 31/10, and seven Sundays', () => {
    const found = findingsOf(lists, '2023-10-17').map(({ code, facts }) => [code, facts]);
    expect(found).toEqual([
      ['PLN001', { from: '2023-10-31', to: '2023-10-31', days: 1 }],
      ...[
        '2024-03-31',
        '2024-04-07',
        '2024-04-28',
        '2024-05-05',
        '2024-05-12',
        '2024-05-19',
        '2024-05-26',
      ].map((day) => ['PLN002', { from: day, to: day }]),
    ]);
  });
});

it('names each mistake of an assessment and a list of evidence at its cell, and nothing else', async () => {
  const lists = await listsOf(ASSESSMENT);
  expect(lists.map(({ template, records }) => [template, records.length])).toEqual([
    ['criteria-assessment', 34],
    ['evidence-index', 10],
  ]);
  const found = findingsOf(lists, '2022-01-31')
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, at }) => ({ sheet: at.sheet, cell: at.cell, rule: code }));
  const inOrder = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  const planted = JSON.parse(readFileSync(join(FIXTURES, 'defects-criteria.json'), 'utf8')) as object[];
  expect(inOrder(found)).toEqual(inOrder(planted));
});
