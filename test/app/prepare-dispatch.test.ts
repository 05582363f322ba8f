/** A report made ready to be sent: what goes along, what is said, and what is remembered of it. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fileNotesOf } from '../../src/notes/file-notes';
import { findingKey } from '../../src/core/findings/finding-key';
import { NO_NOTES, readPaneNotes, writePaneNotes } from '../../src/notes/pane-notes';
import { parseUnits } from '../../src/app/units-csv';
import { planTemplates } from '../../src/app/plan-templates';
import type { Digest } from '../../src/ports/ports';
import {
  draftDispatch,
  prepareDispatch,
  type DispatchAsk,
  type DispatchOutcome,
} from '../../src/app/prepare-dispatch';
import { layOutNotes } from '../../src/core/layout/product-mark';
import { recognise } from '../../src/core/recognise/recognise';
import { isComplete } from '../../src/core/send/dispatch';
import { figuresText } from '../../src/core/send/figures';
import type { Workbook } from '../../src/core/sheet/grid';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { letterOf, mailtoOf } from '../../src/messages/letters/dispatch-letter';
import { unsendableSentence } from '../../src/messages/refusals/unsendable';
import { FORMS, TEMPLATES } from '../../src/templates';
import { makeValuesCopier } from '../../src/xlsx/extract/values-copier';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { DISTRICTS } from '../cli/run-command';
import { runs } from '../property-runs';

const files = makeWorkbookFiles();
const digest: Digest = (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const TOOLS = { templates: TEMPLATES, digest, files, copier: makeValuesCopier() };
const ASK: DispatchAsk = { fileName: 'bc.xlsx', today: '2022-02-20' };
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(DISTRICTS, name)));
const HON_QUAN = fixture('Hon Quan.xlsx');
const BU_GIA_MAP = fixture('Mau 1 - PGDDT Bu Gia Map.xlsx');

type Prepared = Extract<DispatchOutcome, { ok: true }>;

async function prepared(bytes: Uint8Array, ask: Partial<DispatchAsk> = {}): Promise<Prepared> {
  const outcome = await prepareDispatch(bytes, { ...ASK, ...ask }, TOOLS);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
}

async function withNotes(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const plan = layOutNotes(JSON.stringify({ version: 1, owned: [], text }));
  return addSheets(bytes, [plan], { replaces: [plan.name] });
}

const aSheet = (name: string, ...texts: readonly string[]): SheetPlan => ({
  name,
  columnWidths: [30],
  cells: texts.map((value, i) => ({ row: i + 1, column: 1, style: 'plain', value })),
});

describe('the copy', () => {
  it('holds the report’s sheets and what the product notes of them, and nothing else of the workbook', async () => {
    const bytes = await addSheets(HON_QUAN, [aSheet('Lương', 'Nguyễn Văn A: 9.000.000')], { replaces: [] });
    const { copy } = await prepared(
      await withNotes(bytes, writePaneNotes({ ...NO_NOTES, period: '2021-2022' })),
    );
    const { sheets } = await read(copy);
    const visible = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(visible).not.toContain('Lương');
    expect(Buffer.from(copy).includes(Buffer.from('Nguyễn'))).toBe(false);
    const figures = recognise(await read(bytes), TEMPLATES, 'bc.xlsx').tables.map(({ sheet }) => sheet);
    expect(visible).toEqual([...new Set(figures)]);
  });

  it('takes the cover along where only that says whose report it is', async () => {
    const [form] = FORMS;
    if (!form) throw new Error('no form');
    const { sheets } = planTemplates([form], {});
    const report = sheets.filter(({ visibility }) => visibility === undefined || visibility === 'visible');
    const bytes = await files.write({
      title: 'x',
      sheets: [aSheet('Bìa', 'UBND HUYỆN BÙ ĐỐP', 'BÁO CÁO'), ...report],
    });
    const { copy, dispatch } = await prepared(bytes);
    expect(dispatch.unit).toBe('Bù Đốp');
    const again = await prepared(copy, { fileName: 'x.xlsx' });
    expect(again.dispatch.unit).toBe('Bù Đốp');
  });

  it('reads the same for every form, also with figures that nobody has worked out yet', async () => {
    const figure = fc.record({
      form: fc.constantFrom(...FORMS),
      column: fc.nat(11),
      row: fc.nat(6),
      value: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(figure, async ({ form, column, row, value }) => {
        const empty = await files.write(planTemplates([form], { unit: 'Bù Đốp', period: '2021-2022' }));
        const plan = planTemplates([form], {}).sheets[0];
        const inputs = (plan?.cells ?? []).filter(
          ({ style, formula }) => style === 'inputCount' && formula === undefined,
        );
        const cell = inputs[(row * 12 + column) % Math.max(1, inputs.length)];
        const address = cell ? `${String.fromCharCode(64 + cell.column)}${String(cell.row)}` : undefined;
        const bytes =
          address === undefined || !plan
            ? empty
            : await patchWorkbook(empty, [{ sheet: plan.name, cell: address, content: value }], {
                formulaValues: 'forgetStale',
              });
        const before = recognise(await read(bytes), TEMPLATES, 'bc.xlsx');
        const outcome = await prepareDispatch(bytes, ASK, TOOLS);
        if (!outcome.ok) {
          // An empty list holds nothing to send.
          expect(outcome.reason).toEqual({ why: 'noReport' });
          return;
        }
        const after = recognise(await read(outcome.copy), TEMPLATES, 'bc.xlsx');
        expect(figuresText(after)).toBe(figuresText(before));
        expect(outcome.dispatch).toMatchObject({ unit: 'Bù Đốp', period: '2021-2022' });
      }),
      { numRuns: runs(25) },
    );
  });

  it('is the same for the same workbook', async () => {
    expect((await prepared(HON_QUAN)).copy).toEqual((await prepared(HON_QUAN)).copy);
  });
});

describe('the version', () => {
  it('is kept in copy and notes; the same figures keep theirs, others get the next', async () => {
    const first = await prepared(HON_QUAN);
    expect(first.dispatch).toMatchObject({ version: 1 });
    const kept = await withNotes(HON_QUAN, first.notes ?? '');
    const again = await prepared(kept);
    expect(again.dispatch.version).toBe(1);
    expect(fileNotesOf(await read(again.copy)).text).toBe(first.notes);

    const [table] = recognise(await read(kept), TEMPLATES, 'x').tables;
    const cell = table?.rows[0]?.counts['schools']?.cell ?? '';
    const changed = await patchWorkbook(kept, [{ sheet: table?.sheet ?? '', cell, content: 47 }]);
    const second = await prepared(changed);
    expect(second.dispatch.version).toBe(2);
    expect(second.dispatch.fileName).toMatch(/ v2\.xlsx$/);
    expect(letterOf(second.dispatch, 'vi')).toMatchObject({
      subject: expect.stringContaining('(lần 2)') as string,
      text: expect.stringContaining('Đây là bản lần 2, thay cho bản đã lập trước đó.') as string,
    });
    expect(readPaneNotes(second.notes ?? '')?.prepared?.version).toBe(2);
  });
});

describe('what is open', () => {
  it('is named in the letter, and what was answered with its answer', async () => {
    const before = (await prepared(BU_GIA_MAP)).dispatch;
    expect([before.errors.length, before.queries.length, isComplete(before)]).toEqual([3, 1, false]);
    const [query] = before.queries;
    if (!query) throw new Error('no query');
    const explanations = new Map([[findingKey(query), 'Trường mới\nthành lập']]);
    const answered = await withNotes(BU_GIA_MAP, writePaneNotes({ ...NO_NOTES, explanations }));
    const { dispatch } = await prepared(answered);
    expect([dispatch.errors.length, dispatch.queries.length, dispatch.answered.length]).toEqual([3, 0, 1]);
    const { text } = letterOf(dispatch, 'vi');
    expect(text).toContain('Còn 3 lỗi chưa sửa:');
    expect(text).toMatch(/Đã giải trình 1 điểm:\n- .* Giải trình: Trường mới thành lập\n/);
  });

  it('includes rules that were switched off', async () => {
    const rules = { off: [{ code: 'SUM001', reason: 'theo công văn 12' }] } as const;
    const off = await withNotes(HON_QUAN, writePaneNotes({ ...NO_NOTES, rules }));
    expect(letterOf((await prepared(off)).dispatch, 'vi').text).toMatch(
      /Đã tắt 1 quy tắc kiểm tra:\n- .*theo công văn 12/,
    );
  });

  it('leaves damaged notes as they are', async () => {
    const damaged = await withNotes(HON_QUAN, '{"version":1,"explan');
    const { copy, notes } = await prepared(damaged);
    expect(notes).toBeUndefined();
    expect(fileNotesOf(await read(copy)).text).toBe('{"version":1,"explan');
  });

  it('takes the notes that Excel keeps elsewhere', async () => {
    const { copy, dispatch } = await prepared(HON_QUAN, {
      notes: writePaneNotes({ ...NO_NOTES, period: '2021-2022' }),
    });
    expect(dispatch.period).toBe('2021-2022');
    expect(readPaneNotes(fileNotesOf(await read(copy)).text ?? '')?.period).toBe('2021-2022');
  });
});

describe('nothing is sent', () => {
  it.each([
    ['a workbook without a report', '../bad/khong-co-bang.xlsx', 'noReport'],
    ['a file that cannot be read', '../bad/crc.xlsx', 'unreadable'],
    ['a legacy file', 'PGD Phuoc Long_KDCLGD_T1.2022.xls', 'uncopyable'],
  ])('of %s', async (_, file, why) => {
    const outcome = await prepareDispatch(fixture(file), ASK, TOOLS);
    expect(outcome).toMatchObject({ ok: false, reason: { why } });
    if (!outcome.ok)
      for (const language of ['vi', 'en'] as const)
        expect(unsendableSentence(outcome.reason, language)).toMatch(/\.$/);
  });

  it('when the copy would read otherwise', async () => {
    const spoiling = {
      copy: (bytes: Uint8Array, sheets: readonly string[], notes: SheetPlan): Promise<Uint8Array> =>
        TOOLS.copier
          .copy(bytes, sheets, notes, [])
          .then((copy) => patchWorkbook(copy, [{ sheet: sheets[0] ?? '', cell: 'B12', content: 4711 }])),
    };
    const outcome = await prepareDispatch(HON_QUAN, ASK, { ...TOOLS, copier: spoiling });
    expect(outcome).toEqual({ ok: false, reason: { why: 'copyDiffers' } });
  });
});

describe('the letter as an address', () => {
  it('opens the mail program with recipient, subject and text', async () => {
    const { dispatch } = await prepared(HON_QUAN);
    const to = { ...dispatch, recipient: { addressee: 'Sở', name: 'Sở', email: 'gd+trh@vi.example' } };
    const url = new URL(mailtoOf(to, 'vi'));
    expect(decodeURIComponent(url.pathname)).toBe('gd+trh@vi.example');
    expect(url.searchParams.get('subject')).toBe(letterOf(to, 'vi').subject);
    expect(url.searchParams.get('body')?.replace(/\r\n/g, '\n')).toMatch(/^Kính gửi: Sở\n\nĐơn vị gửi: /);
    expect(url.searchParams.get('body')).toMatch(/\r\n/);
  });

  it('is cut between lines where programs would cut it anywhere, and says where the rest is', async () => {
    const { dispatch } = await prepared(BU_GIA_MAP);
    const address = mailtoOf(dispatch, 'vi');
    expect(address.length).toBeLessThanOrEqual(1_900);
    const body = new URL(address).searchParams.get('body') ?? '';
    const lines = letterOf(dispatch, 'vi').text.split('\n');
    for (const line of body.split('\r\n').slice(0, -3)) expect(lines).toContain(line);
    expect(body).toContain('Số liệu đầy đủ ở tệp kèm theo.');
  });
});

it('is written in English as well', async () => {
  const { dispatch } = await prepared(BU_GIA_MAP);
  const { subject, text } = letterOf(dispatch, 'en');
  expect(subject).toMatch(/^School-accreditation report /);
  expect(text).toMatch(/^To: .*\n\nFrom: /);
  expect(text).toContain('Errors left (3):');
  expect(text).toMatch(/- self-assessment completed: 24 \(54,5%\)/);
});

it('goes to the unit above the right one where two units share a name', async () => {
  const list = parseUnits(
    'code,name,tier,parent,email\n,Hớn Quản,thị xã,A,\n,Hớn Quản,huyện,B,\n1,A,tỉnh,,a@vi.example\n2,B,tỉnh,,b@vi.example',
  );
  const { dispatch } = await prepared(HON_QUAN, { units: list.ok ? list.units : [] });
  expect([dispatch.unit, dispatch.recipient.email]).toEqual(['huyện Hớn Quản', 'b@vi.example']);
});

it('says of the open workbook what it will say of the file', async () => {
  const outcome = await draftDispatch(await read(BU_GIA_MAP), ASK, TOOLS);
  expect(outcome).toEqual({ ok: true, dispatch: (await prepared(BU_GIA_MAP)).dispatch });
});
