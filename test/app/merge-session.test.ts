/** A merge that an officer puts together: correct, decide, take out, put back; what is viewed is what is written. */

import { keyOf, MergeSession, type MergeView, type TableView } from '../../src/app/merge-session';
import type { SourceRecord } from '../../src/core/consolidate/source';
import { hit } from '../../src/core/rules/findings';
import { rangeAddress } from '../../src/core/sheet/address';
import { TEMPLATES } from '../../src/templates';
import { digest } from '../../src/cli/read-path';
import { aSource, type Figures } from '../builders/sources';

const A: Figures = [20, 16, 10, 1, 2, 4, 2, 1, 3];
const B: Figures = [10, 8, 5, 0, 1, 3, 1, 0, 2];
const buDop = aSource({ file: 'bu dop.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [A, B] });
const locNinh = aSource({ file: 'loc ninh.xlsx', unit: 'HUYỆN LỘC NINH', figures: [B] });

/** The source with its table recognised so badly that it is not counted by itself. */
function unsure(source: SourceRecord): SourceRecord {
  if (source.content.is !== 'submission') throw new Error('a submission is needed');
  const { submission } = source.content;
  const tables = submission.tables.map((table) => ({
    ...table,
    confidence: 0.5,
    hits: [hit('STR002', { sheet: table.sheet, cell: 'A5' }, { confidence: 0.5, bound: 0.7 })],
  }));
  return { ...source, content: { is: 'submission', submission: { ...submission, tables } } };
}

let session: MergeSession;
const view = (): MergeView => session.view({});
const total = (): number | null | undefined => view().totals[0]?.rows.at(-1)?.counts['schools'];
const codes = (): string[] => view().findings.map(({ code }) => code);

beforeEach(() => {
  session = new MergeSession(TEMPLATES, digest);
});

it('counts what was added, once', () => {
  session.add([buDop, locNinh]);
  session.add([buDop]);
  expect(total()).toBe(40);
  expect(view().sources.map(({ file, status }) => [file, status])).toEqual([
    ['bu dop.xlsx', 'merged'],
    ['loc ninh.xlsx', 'merged'],
  ]);
});

it('leaves an unsure table out until the officer says that it counts, and says so in the findings', () => {
  const source = unsure(buDop);
  session.add([source, locNinh]);
  expect(total()).toBe(10);
  expect(codes()).toContain('STR002');
  const [table] = view().sources.find(({ file }) => file === 'bu dop.xlsx')?.tables ?? [];
  expect(table).toMatchObject({ isSure: false, confidence: 0.5 });
  session.sayTable(keyOf(source), table as TableView, 'use');
  expect(total()).toBe(40);
  expect(codes()).toContain('MRG010');
  expect(codes()).not.toContain('STR002');
  session.sayTable(keyOf(source), table as TableView, undefined);
  expect(total()).toBe(10);
});

it('leaves a sure table out when the officer says so', () => {
  session.add([buDop, locNinh]);
  const content = buDop.content.is === 'submission' ? buDop.content.submission.tables[0] : undefined;
  if (!content) throw new Error('no table');
  session.sayTable(keyOf(buDop), { ...content, range: rangeAddress(content.range) }, 'leave');
  expect(total()).toBe(10);
  expect(view().sources.find(({ file }) => file === 'bu dop.xlsx')).toMatchObject({
    status: 'rejected',
    reason: { code: 'MRG011' },
  });
});

it('takes the officer’s word for the unit, and gives it back', () => {
  session.add([buDop]);
  session.sayUnit(keyOf(buDop), 'Phú Riềng');
  expect(view().sources[0]?.unit).toEqual({ name: 'Phú Riềng', from: 'given' });
  session.sayUnit(keyOf(buDop), undefined);
  expect(view().sources[0]?.unit).toEqual({ name: 'Bù Đốp', from: 'title' });
});

it('takes a source out and puts it back with what was said of it', () => {
  session.add([buDop, locNinh]);
  session.sayUnit(keyOf(buDop), 'Phú Riềng');
  const gone = session.remove(keyOf(buDop));
  expect(total()).toBe(10);
  session.add(gone);
  expect(total()).toBe(40);
  expect(view().sources.find(({ file }) => file === 'bu dop.xlsx')?.unit?.name).toBe('Phú Riềng');
});

it('names the cells of a figure, of all units or of one', () => {
  session.add([buDop, locNinh]);
  const { byUnit = [] } = view().totals[0] ?? {};
  const asked = { template: 'accreditation-results', kind: 'preschool', column: 'schools' } as const;
  expect(session.explain(asked).map(({ unit, value }) => [unit, value])).toEqual([
    ['Bù Đốp', 20],
    ['Lộc Ninh', 10],
  ]);
  expect(session.explain({ ...asked, unitId: byUnit[1]?.id ?? '' }).map(({ value }) => value)).toEqual([10]);
});

it('goes on from an earlier result, and marks what came from it', async () => {
  session.continueFrom([buDop]);
  session.add([locNinh]);
  expect(view().sources.map(({ isEarlier }) => isEarlier)).toEqual([true, false]);
  const plan = await session.plan('vi');
  expect(plan.sheets.map(({ name }) => name)).toContain('Tổng hợp tỉnh');
});

it('plans nothing that was not viewed', () => {
  session.add([buDop]);
  expect(() => session.plan('vi')).toThrow('view comes before');
});
