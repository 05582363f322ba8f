/** A merge that an officer puts together: correct, decide, take out, put back; what is viewed is what is written. */

import { saidAfter } from '../../src/app/merge-rules';
import {
  keyOf,
  MergeSession,
  type MergeOptions,
  type MergeView,
  type TableView,
} from '../../src/app/merge-session';
import type { SourceRecord } from '../../src/core/sources/source';
import { readState } from '../../src/app/result-state';
import { readMark } from '../../src/core/layout/product-mark';
import { hit } from '../../src/core/findings/findings';
import { rangeAddress } from '../../src/core/sheet/address';
import { TEMPLATES } from '../../src/templates';
import { digest } from '../../src/cli/read-path';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { aTable, templateOf } from '../builders/filled-tables';
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

describe('a place that may be two tables', () => {
  const [first, second] = ['accreditation-results', 'annual-report'] as const;
  const source = aSource({
    file: 'bu dang.xlsx',
    figures: [],
    grids: [
      // The columns are those of table 1a, and the title is the other one's.
      aTable({ id: first, unit: 'UBND HUYỆN BÙ ĐĂNG', title: templateOf(second).title, name: 'Bảng' }),
    ],
  });
  const start = (): MergeSession => {
    const session = new MergeSession(TEMPLATES, digest);
    session.add([source]);
    return session;
  };
  const tableOf = (view: MergeView, id: string): TableView => {
    const table = view.sources[0]?.tables.find(({ template }) => template === id);
    if (!table) throw new Error(`no ${id}`);
    return table;
  };
  const merged = (view: MergeView): string[] =>
    view.totals.filter(({ byUnit }) => byUnit.length > 0).map(({ template }) => template);

  it('is merged into neither, and named once', () => {
    const view = start().view({});
    expect(merged(view)).toEqual([]);
    expect(view.sources[0]).toMatchObject({ status: 'rejected', reason: { code: 'STR018' } });
    expect(view.sources[0]?.tables.map(({ isSure, rivals }) => [isSure, rivals])).toEqual([
      [false, [second]],
      [false, [first]],
    ]);
    expect(view.findings.map(({ code }) => code)).toEqual(['STR018']);
  });

  it.each([first, second])('is the table that the officer says, and no longer the other: %s', (id) => {
    const session = start();
    session.sayTable(keyOf(source), tableOf(session.view({}), id), 'use');
    const view = session.view({});
    expect(merged(view)).toEqual([id]);
    expect(view.findings.map(({ code }) => code)).not.toContain('STR018');
    expect(view.findings.map(({ code }) => code)).toContain('MRG010');
  });

  it('is the one that was said last', () => {
    const session = start();
    const both = [first, second].map((id) => tableOf(session.view({}), id));
    for (const table of both) session.sayTable(keyOf(source), table, 'use');
    expect(merged(session.view({}))).toEqual([second]);
    for (const table of both) session.sayTable(keyOf(source), table, undefined);
    expect(session.view({}).findings.map(({ code }) => code)).toEqual(['STR018']);
  });

  it('is still open when only one of the tables is left out', () => {
    const session = start();
    session.sayTable(keyOf(source), tableOf(session.view({}), first), 'leave');
    const view = session.view({});
    expect(merged(view)).toEqual([]);
    expect(view.findings.map(({ code }) => code).sort()).toEqual(['MRG011', 'STR018']);
  });

  it('stays decided in the memory of the result', async () => {
    const session = start();
    session.sayTable(keyOf(source), tableOf(session.view({}), first), 'use');
    session.view({});
    const plan = await session.plan('vi');
    const files = makeWorkbookFiles();
    const outcome = await files.read(await files.write(plan));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const read = await readState(outcome.workbook, readMark(outcome.workbook), digest);
    if (!read.ok) throw new Error(read.fault);
    const next = new MergeSession(TEMPLATES, digest);
    next.continueFrom(read.state.sources);
    expect(merged(next.view({}))).toEqual([first]);
  });
});

it('takes a source out of the totals and puts it back, and says what that changes in the result gone on from', () => {
  session.continueFrom([buDop, locNinh]);
  expect(view().changes).toEqual([]);
  session.takeOut(keyOf(buDop), true);
  expect(total()).toBe(10);
  expect(view().sources.find(({ file }) => file === 'bu dop.xlsx')).toMatchObject({
    status: 'rejected',
    isTakenOut: true,
  });
  const change = view().changes.find(({ kind, column }) => kind === 'total' && column === 'schools');
  expect(change).toMatchObject({
    before: 40,
    after: 10,
    units: [{ unit: 'Bù Đốp', before: 30, after: null }],
  });
  session.takeOut(keyOf(buDop), false);
  expect(total()).toBe(40);
  expect(view().changes).toEqual([]);
});

it('gives a day to what arrives without one, and takes a correction of it', () => {
  session.add([{ ...buDop, receivedOn: '2022-02-20' }, locNinh], '2022-03-05');
  const days = (): (string | null)[] => view().sources.map(({ receivedOn }) => receivedOn);
  expect(days()).toEqual(['2022-02-20', '2022-03-05']);
  session.sayReceived(keyOf(locNinh), '2022-02-28');
  session.add([locNinh], '2022-03-09');
  expect(days()).toEqual(['2022-02-20', '2022-02-28']);
  session.sayReceived(keyOf(locNinh), undefined);
  expect(days()).toEqual(['2022-02-20', null]);
});

it('runs a rule again that the earlier result remembers as switched off, and no other', () => {
  const off = (code: 'SUM004' | 'RNG002' | 'SUM003') => ({ code, reason: 'Sở cho phép' });
  session.continueFrom([buDop], { off: [off('SUM004'), off('RNG002')] });
  const inForce = (options: MergeOptions): string[] =>
    session.view(options).rules.off.map(({ code }) => code);
  expect(inForce({})).toEqual(['SUM004', 'RNG002']);
  const said = saidAfter<MergeOptions>({}, session.view({}).rules, { off: [off('RNG002'), off('SUM003')] });
  expect(inForce(said).sort()).toEqual(['RNG002', 'SUM003']);
  const told = session.view(said).findings.filter(({ code }) => code === 'RUL001');
  expect(told).toHaveLength(2);
  // Switched off once more.
  const again = saidAfter(said, session.view(said).rules, { off: [off('RNG002'), off('SUM004')] });
  expect(inForce(again).sort()).toEqual(['RNG002', 'SUM004']);
});
