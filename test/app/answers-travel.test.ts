/**
 * Answers to queries travel: with the file that Excel saved or the pane without Excel did, and with one sheet that is copied
 * into another workbook. With other figures they fit no more.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check-workbook';
import { fileNotesOf, latestText } from '../../src/notes/file-notes';
import { mergeSources } from '../../src/app/consolidate-sources';
import { OpenFile } from '../../src/app/open-file';
import { NO_NOTES, readPaneNotes, writePaneNotes } from '../../src/notes/pane-notes';
import { prepareDispatch } from '../../src/app/prepare-dispatch';
import { readSource } from '../../src/app/read-source';
import { answersInNames, namesOfAnswers } from '../../src/notes/sheet-answers';
import { digest } from '../../src/cli/read-path';
import { LONGEST_FORMULA } from '../../src/core/layout/note-names';
import { findingKey } from '../../src/core/findings/finding-key';
import type { Finding } from '../../src/core/findings/findings';
import type { Workbook } from '../../src/core/sheet/grid';
import { ExcelWorkbook } from '../../src/excel/excel-workbook';
import { TEMPLATES } from '../../src/templates';
import { makeValuesCopier } from '../../src/xlsx/extract/values-copier';
import { addSheets } from '../../src/xlsx/patch/add-sheets';
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { copiedSheet, savedByExcel } from '../builders/saved-by-excel';
import { DISTRICTS } from '../cli/run-command';
import { startOfficeHost } from '../office-host';

const files = makeWorkbookFiles();
/** Asks why three schools prepare where at most two can (RNG004). */
const REPORT = new Uint8Array(readFileSync(join(DISTRICTS, 'Mau 1 - PGDDT Bu Gia Map.xlsx')));
const SHEET = 'BaoCao';
const ANSWER = 'Hai trường "điểm" sáp nhập\nngày 1/9 & chuyển hồ sơ';

const read = async (bytes: Uint8Array): Promise<Workbook> => {
  const outcome = await files.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.workbook;
};
/** The queries of a workbook, as a merge that received it tells them. */
async function queriesOf(bytes: Uint8Array): Promise<Finding[]> {
  const source = await readSource({ file: 'nhan.xlsx' }, bytes, TEMPLATES, files, digest);
  const { consolidation } = mergeSources([], [source], { templates: TEMPLATES });
  return consolidation.findings.filter(({ severity, at }) => severity === 'query' && at.cell !== undefined);
}
const answersIn = (findings: readonly Finding[]): unknown[] => findings.map(({ explanation }) => explanation);

/** Notes with an answer to each query. */
async function answered(): Promise<string> {
  const { findings } = await checkWorkbook(await read(REPORT), TEMPLATES, '');
  const queries = findings.filter(({ severity, at }) => severity === 'query' && at.sheet === SHEET);
  expect(queries.length).toBeGreaterThan(0);
  return writePaneNotes({
    ...NO_NOTES,
    explanations: new Map(queries.map((one) => [findingKey(one), ANSWER])),
  });
}

async function savedWithoutExcel(text: string): Promise<Uint8Array> {
  const file = new OpenFile('a.xlsx', REPORT, await read(REPORT));
  file.remember(text);
  const { bytes, sheets, changes: _, ...options } = file.pending();
  return addSheets(bytes, sheets, options);
}

async function savedInExcel(text: string, opened = REPORT): Promise<Uint8Array> {
  const host = await startOfficeHost({ excelApi: '1.14', sheets: ['Trống'] });
  await host.workbook.open(opened);
  await new ExcelWorkbook().remember(text);
  const { xmlParts, names } = host.workbook.snapshot();
  await host.settled();
  return savedByExcel(REPORT, { xmlParts, names });
}

it.each([
  ['the pane without Excel', savedWithoutExcel],
  ['Excel', savedInExcel],
])('with a file that %s saved, and with a sheet that is copied out of it', async (_, save) => {
  const saved = await save(await answered());
  const received = await queriesOf(saved);
  expect(new Set(answersIn(received))).toEqual(new Set([ANSWER]));
  const copy = copiedSheet(saved, SHEET, 'Mau 1 (2)');
  const told = await queriesOf(copy);
  expect(told.map(({ code, at }) => [code, at.cell])).toEqual(
    received.map(({ code, at }) => [code, at.cell]),
  );
  expect(new Set(told.map(({ at }) => at.sheet))).toEqual(new Set(['Mau 1 (2)']));
  expect(answersIn(told)).toEqual(answersIn(received));
  // A seal is of a workbook: it stays behind.
  expect(readPaneNotes(fileNotesOf(await read(copy)).text ?? '')?.seal).toBeUndefined();
});

it('with the copy that is sent, and with a sheet that is copied out of that', async () => {
  const saved = await savedWithoutExcel(await answered());
  const ask = { fileName: 'bao cao.xlsx', today: '2022-02-25', unit: 'Bù Gia Mập' };
  const tools = { templates: TEMPLATES, digest, files, copier: makeValuesCopier() };
  const outcome = await prepareDispatch(saved, ask, tools);
  if (!outcome.ok) throw new Error(outcome.reason.why);
  expect(new Set(answersIn(await queriesOf(outcome.copy)))).toEqual(new Set([ANSWER]));
  const told = await queriesOf(copiedSheet(outcome.copy, SHEET, 'Bản nhận'));
  expect(new Set(answersIn(told))).toEqual(new Set([ANSWER]));
});

it('and fit no more once a figure that was asked about is another', async () => {
  const copy = copiedSheet(await savedWithoutExcel(await answered()), SHEET, 'Bản khác');
  const [query] = await queriesOf(copy);
  const { sheet = '', cell = '' } = query?.at ?? {};
  const changed = await patchWorkbook(copy, [{ sheet, cell, content: 1 }]);
  const again = await queriesOf(changed);
  expect(again.find(({ at }) => at.cell === cell)?.explanation).toBeUndefined();
});

it('taken back, they are gone from the sheet as well', async () => {
  const saved = await savedWithoutExcel(await answered());
  const file = new OpenFile('a.xlsx', saved, await read(saved));
  file.remember(writePaneNotes(NO_NOTES));
  const { bytes, sheets, changes: _, ...options } = file.pending();
  const without = await addSheets(bytes, sheets, options);
  expect((await read(without)).kept).toBeUndefined();
  expect(new Set(answersIn(await queriesOf(without)))).toEqual(new Set([undefined]));
});

it('what was noted without Excel is seen in Excel, and what is noted there afterwards holds', async () => {
  const saved = await savedWithoutExcel(await answered());
  const host = await startOfficeHost({ excelApi: '1.14', sheets: ['Trống'] });
  await host.workbook.open(saved);
  const inExcel = new ExcelWorkbook();
  const seen = readPaneNotes((await inExcel.recall()) ?? '');
  expect([...(seen?.explanations.values() ?? [])]).toContain(ANSWER);
  const changed = new Map([...(seen?.explanations.keys() ?? [])].map((key) => [key, 'Đã hỏi lại']));
  await inExcel.remember(writePaneNotes({ ...NO_NOTES, explanations: changed }));
  expect(new Set(readPaneNotes((await inExcel.recall()) ?? '')?.explanations.values())).toEqual(
    new Set(['Đã hỏi lại']),
  );
  await host.settled();
  expect(host.unimplemented).toEqual([]);
});

it('of two memories the later one holds', () => {
  const sheet = (revision: number): string =>
    JSON.stringify({ version: 1, revision, owned: [], text: 'trang' });
  expect(latestText({ revision: 1, text: 'Excel' }, sheet(2))).toEqual({ revision: 2, text: 'trang' });
  expect(latestText({ revision: 3, text: 'Excel' }, sheet(2))).toEqual({ revision: 3, text: 'Excel' });
  expect(latestText({ text: null }, sheet(0)).text).toBe('trang');
  expect(latestText({ text: 'Excel' }, 'hỏng').text).toBe('Excel');
});

it('any text comes back from the names of a sheet, however long, and no name is longer than Excel allows', () => {
  const sheets = fc.constantFrom('Mau 1', 'Bảng "a"', "O'Neil");
  const answers = fc.array(fc.tuple(sheets, fc.string(), fc.string({ unit: 'grapheme', maxLength: 2_000 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(answers, (all) => {
      const explanations = new Map(
        all.map(([sheet, cell, text]) => [JSON.stringify(['RNG004', sheet, cell, {}]), text]),
      );
      const names = namesOfAnswers(explanations);
      expect(answersInNames(names)).toEqual(explanations);
      for (const { formula } of names) expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
    }),
  );
});

it.each([
  ['cut short', '="%5B%5B%E1%"'],
  ['no text', '=SUM(A1:A2)'],
  ['other people’s', '="xin chao"'],
  ['of another shape', `="${encodeURIComponent('[["a"]]')}"`],
])('a name that is %s is no answer', (_, formula) => {
  expect(answersInNames([{ sheet: SHEET, name: '_kdclgd_answers', formula }])).toEqual(new Map());
});
