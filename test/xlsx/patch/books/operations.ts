/** Everything that the product ever does to an existing workbook, through the doors that it uses. */

import { OpenFile } from '../../../../src/app/open-file';
import { ANSWERS_NAME, textFormula } from '../../../../src/core/layout/note-names';
import { layOutNotes, NOTES_SHEET } from '../../../../src/core/layout/product-mark';
import { addressOf } from '../../../../src/core/sheet/address';
import type { Workbook } from '../../../../src/core/sheet/grid';
import { PatchRefusedError } from '../../../../src/core/findings/patch-refusals';
import { makeValuesCopier } from '../../../../src/xlsx/extract/values-copier';
import { changeFile } from '../../../../src/xlsx/patch/change-file';
import { contains } from '../../../../src/xlsx/patch/patch-sheet';
import { nodeCodec } from '../../../../src/cli/node-workbook-files';
import { samplePlan } from '../../write/sample-plan';
import { readWorkbook } from '../cells-of';

const plan = samplePlan();
const PLANNED = plan.sheets.map(({ name }) => name);
const notes = (text: string): ReturnType<typeof layOutNotes> =>
  layOutNotes(JSON.stringify({ text, owned: [] }));

/** Free cells that operations write into. */
export const WRITTEN_CELLS: ReadonlySet<string> = new Set(['Z40', 'Z41', 'AA41', 'AB2', 'AC7', 'Y40']);

export type OperationName = 'cells' | 'sheets' | 'sheets again' | 'seal' | 'answers' | 'pane' | 'copy';

export type Outcome =
  | { readonly bytes: Uint8Array }
  /** Refused with a sentence: the file is as it was. */
  | { readonly refusal: PatchRefusedError['refusal'] };

type Operation = (bytes: Uint8Array, workbook: Workbook) => Promise<Uint8Array>;

const OPERATIONS: Readonly<Record<OperationName, Operation>> = {
  async cells(bytes, workbook) {
    const { sheet, cell } = aNumber(workbook);
    const cells = [
      { sheet, cell, content: 41 },
      { sheet, cell: 'Z40', content: 'Chữ <&> «đậm»\u0007 ' },
      { sheet, cell: 'Z41', content: { formula: 'SUM(1,2)&"<"' } },
      { sheet, cell: 'AA41', content: true },
      { sheet, cell: 'AB2', content: 'xa' },
    ];
    return (await changeFile(bytes, { cells, formulaValues: 'forgetStale' }, nodeCodec)).bytes;
  },
  async sheets(bytes) {
    const { sheets, names = [] } = plan;
    return (await changeFile(bytes, { sheets, names }, nodeCodec)).bytes;
  },
  async 'sheets again'(bytes) {
    const { sheets, names = [] } = samplePlan(9);
    const first = await OPERATIONS.sheets(bytes, await readWorkbook(bytes));
    return (await changeFile(first, { sheets: [...sheets].reverse(), names, replaces: PLANNED }, nodeCodec))
      .bytes;
  },
  async seal(bytes) {
    const replaces = [NOTES_SHEET];
    const first = await changeFile(bytes, { sheets: [notes('một')], replaces }, nodeCodec);
    return (await changeFile(first.bytes, { sheets: [notes('hai')], replaces }, nodeCodec)).bytes;
  },
  async answers(bytes, workbook) {
    const { sheet } = aNumber(workbook);
    const of = (text: string): { sheet: string; name: string; formula: string }[] => [
      { sheet, name: ANSWERS_NAME, formula: textFormula(text) },
    ];
    const replaces = [NOTES_SHEET];
    const first = await changeFile(
      bytes,
      { sheets: [notes('')], replaces, sheetNames: of('đã hỏi «lại»') },
      nodeCodec,
    );
    return (
      await changeFile(first.bytes, { sheets: [notes('')], replaces, sheetNames: of('xong') }, nodeCodec)
    ).bytes;
  },
  /** As the pane does it: a sheet is laid, a cell typed and taken back, another typed, notes kept, saved. */
  async pane(bytes, workbook) {
    const file = new OpenFile('tệp.xlsx', bytes, workbook);
    const { sheet, cell } = aNumber(workbook);
    const [first, second] = plan.sheets;
    if (!first || !second) throw new Error('no sample');
    file.lay([first, second]);
    const before = file.change([{ sheet, cell, content: 12 }]);
    file.change(before);
    file.change([{ sheet, cell: 'AC7', content: 'gõ thêm' }]);
    file.remember('{"version":1}');
    const { bytes: from, changes, ...sheets } = file.pending();
    return (await changeFile(from, { cells: changes, ...sheets, formulaValues: 'forgetStale' }, nodeCodec))
      .bytes;
  },
  async copy(bytes, workbook) {
    const sheets = workbook.sheets.map(({ name }) => name);
    return makeValuesCopier(nodeCodec).copy(bytes, sheets, notes('gửi'), []);
  },
};

export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

export async function tryOperation(name: OperationName, bytes: Uint8Array): Promise<Outcome> {
  try {
    return { bytes: await OPERATIONS[name](bytes, await readWorkbook(bytes)) };
  } catch (fault) {
    if (fault instanceof PatchRefusedError) return { refusal: fault.refusal };
    throw fault;
  }
}

/** The first number of the workbook that is no result, else a free cell of its first sheet. */
export function aNumber(workbook: Workbook): { readonly sheet: string; readonly cell: string } {
  for (const sheet of workbook.sheets) {
    for (const { row, column, value, formula } of sheet.cells()) {
      const isMerged = sheet.merges.some((range) => contains(range, row, column));
      if (typeof value === 'number' && formula === undefined && !isMerged)
        return { sheet: sheet.name, cell: addressOf(row, column) };
    }
  }
  return { sheet: workbook.sheets[0]?.name ?? '', cell: 'Y40' };
}
