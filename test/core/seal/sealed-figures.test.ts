/** What a seal is put over: the figures and their places, not their looks nor the program that wrote them. */

import fc from 'fast-check';
import ExcelJS from 'exceljs';
import * as XLSX from '@e965/xlsx';
import { workbookFiles } from '../../../src/cli/node-workbook-files';
import { recognise } from '../../../src/core/recognise/recognise';
import {
  changedFigures,
  figuresDigestText,
  sealedFigures,
  type SealedFigures,
} from '../../../src/core/seal/sealed-figures';
import { TEMPLATES } from '../../../src/templates';
import { runs } from '../../property-runs';

const HEADER = [
  'CSGD',
  'Tổng số CSGD hiện có',
  'Đã hoàn thành tự đánh giá',
  '%',
  'Đã được đánh giá ngoài',
  '%',
  'Không đạt',
  'Đạt cấp độ 1',
  'Đạt cấp độ 2',
  'Đạt cấp độ 3',
  'Đạt cấp độ 4',
  'Đang hoàn thiện hồ sơ',
];
type Row = readonly (string | number)[];

async function figuresOf(bytes: Uint8Array): Promise<SealedFigures> {
  const outcome = await workbookFiles.read(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return sealedFigures(recognise(outcome.workbook, TEMPLATES, 'x.xlsx'));
}

function bySheetJs(rows: readonly Row[]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), 'Mau 1');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

async function byExcelJs(rows: readonly Row[], format: string, font: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Mau 1');
  for (const row of rows) {
    const added = sheet.addRow([...row]);
    added.font = { name: font, bold: true, size: 14 };
    added.eachCell((cell) => {
      if (typeof cell.value === 'number') cell.numFmt = format;
    });
    added.height = 40;
  }
  sheet.getColumn(1).width = 60;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const rows = fc
  .array(fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }), { minLength: 2, maxLength: 3 })
  .map((all): Row[] => [
    ['UBND HUYỆN BÙ ĐỐP'],
    HEADER,
    ...all.map((counts, i): Row => {
      const [schools = 0, self = 0, external = 0, ...results] = counts;
      const kind = ['Mầm non', 'Tiểu học', 'Trung học cơ sở'][i] ?? '';
      return [kind, schools, self, 12.5, external, 50, ...results];
    }),
  ]);

it('is the same whoever wrote the file, and however it looks', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const written = [
        bySheetJs(all),
        await byExcelJs(all, '0', 'Arial'),
        await byExcelJs(all, '#,##0.00', 'Times New Roman'),
        await byExcelJs(all, '00', 'Calibri'),
      ];
      const texts = await Promise.all(
        written.map(async (bytes) => figuresDigestText(await figuresOf(bytes))),
      );
      expect(new Set(texts).size).toBe(1);
    }),
    { numRuns: runs(25) },
  );
}, 60_000);

it('changes with any figure, and names just its cell', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(2), fc.integer({ min: 1, max: 11 }), async (all, which, column) => {
      const at = 2 + (which % (all.length - 2));
      const changed = all.map((row, i) =>
        i === at ? row.map((value, c) => (c === column ? Number(value) + 1 : value)) : row,
      );
      const [before, after] = await Promise.all([all, changed].map((one) => figuresOf(bySheetJs(one))));
      if (!before || !after) throw new Error('two workbooks are needed');
      expect(figuresDigestText(after)).not.toBe(figuresDigestText(before));
      const cell = XLSX.utils.encode_cell({ r: at, c: column });
      expect(changedFigures(before, after).map((one) => `${one.sheet}!${one.cell}`)).toEqual([
        `Mau 1!${cell}`,
      ]);
    }),
    { numRuns: runs(25) },
  );
}, 60_000);

it('changes when a row comes or goes', async () => {
  const all = fc.sample(rows, 1)[0] ?? [];
  const less = await figuresOf(bySheetJs(all.slice(0, -1)));
  const changes = changedFigures(await figuresOf(bySheetJs(all)), less);
  expect(changes.length).toBeGreaterThan(8);
  expect(changes.every(({ after }) => after === null)).toBe(true);
});
