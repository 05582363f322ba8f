/** What a template workbook knows about itself, and that a damaged memory is none. */

import { planTemplates } from '../../src/app/plan-templates';
import { parseTemplateMark } from '../../src/app/template-mark';
import { readSource } from '../../src/app/read-source';
import { MARK_SHEET, readMark } from '../../src/core/layout/product-mark';
import { FORMS, TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';

const files = makeWorkbookFiles();
const digest = (): Promise<string> => Promise.resolve('0'.repeat(64));

it.each([
  ['{"templates":[{"id":"a","version":1}]}', { templates: [{ id: 'a', version: 1 }] }],
  [
    '{"templates":[],"unit":"Bù Đốp","period":"2021-2022","later":1}',
    { templates: [], unit: 'Bù Đốp', period: '2021-2022' },
  ],
  ['', undefined],
  ['{', undefined],
  ['null', undefined],
  ['{"templates":[{"id":"a"}]}', undefined],
  ['{"templates":[],"unit":5}', undefined],
])('%s', (text, mark) => {
  expect(parseTemplateMark(text)).toEqual(mark);
});

describe('a planned template workbook', () => {
  const plan = planTemplates([...FORMS, ...FORMS], { unit: 'Bù Đốp', period: '2021-2022' });

  it('has each sheet once and a memory that nobody sees', () => {
    expect(plan.sheets).toHaveLength(FORMS.length + 1);
    const mark = plan.sheets.find(({ name }) => name === MARK_SHEET);
    expect(mark?.visibility).toBe('veryHidden');
  });

  it('says whose it is when it comes back, whatever its file is called', async () => {
    const source = await readSource({ file: 'x.xlsx' }, await files.write(plan), TEMPLATES, files, digest);
    const { content } = source;
    if (content.is !== 'submission') throw new Error(content.is);
    expect(content.submission.claims[0]).toEqual({ name: 'Bù Đốp', from: 'metadata' });
    const { tables, lists } = content.submission;
    expect([...tables, ...lists].map(({ confidence }) => confidence)).toEqual(TEMPLATES.map(() => 1));
  });

  it('claims no unit when none was given', async () => {
    const bytes = await files.write(planTemplates(FORMS, {}));
    const outcome = await files.read(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const mark = readMark(outcome.workbook);
    expect(mark?.kind).toBe('template');
    expect(parseTemplateMark(mark?.text ?? '')).toEqual({
      templates: TEMPLATES.map(({ id, version }) => ({ id, version })),
    });
    const { content } = await readSource({ file: 'x.xlsx' }, bytes, TEMPLATES, files, digest);
    expect(
      content.is === 'submission' && content.submission.claims.filter(({ from }) => from === 'metadata'),
    ).toEqual([]);
  });
});
