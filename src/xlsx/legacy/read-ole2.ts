/**
 * Reads what comes in an OLE2 container: an .xls of Excel 5 to 2003 into Grids; everything else is
 * told apart and refused.
 */

import { refused } from '../../core/findings/file-refusals';
import type { OtherFileKind } from '../../core/findings/fil';
import { GridBuilder, type Grid, type TextRun, type Workbook } from '../../core/sheet/grid';
import { readSheetContent, type BiffCell, type BiffSheetContent } from './biff-cells';
import { readGlobals, type BiffGlobals, type BiffSheet } from './biff-globals';
import { checkRecords } from './biff-record-types';
import { FILE_PASS } from './record-numbers';
import { BOF, splitSubstreams, type Substream } from './biff-records';
import { ByteCursor } from './byte-cursor';
import { openCompoundFile, type CompoundFile } from './compound-file';
import { opensPackageWithDefaultPassword } from './encrypted-package';
import { opensXlsWithDefaultPassword } from './encrypted-xls';
import { readLastSaved } from './summary-information';

const SUMMARY_INFORMATION = '\u0005SummaryInformation';
/**
 * Rights management: the workbook lies encrypted in this stream, and a page that says so in the
 * usual one.
 */
const RIGHTS_MANAGED_CONTENT = '\u0009DRMContent';

/**
 * The whole workbook, or a refusal: no cell is missing and none is added. What cannot be noticed,
 * as the format has no checksums: damage inside a stored value; damage to a cell's address that
 * leaves the order of cells intact; and a sheet's very first or last cell whose type became, by
 * damage, that of a record that may stand there, in files without marks of rows (DBCELL). Formulas
 * that ask to be calculated on opening and all hold 0 or an empty text have no value: programs that
 * never calculate store them so. Charts and program modules are no sheets of cells and are left
 * out.
 * @throws FileRefusedError FIL005 or FIL006 encrypted, FIL019 damaged, FIL022 older than Excel 5,
 *   FIL023 no workbook, FIL013 a shared text that does not exist, FIL018 a cell that comes twice or
 *   whose number is none.
 */
export function readOle2(bytes: Uint8Array): Workbook {
  // A Node Buffer is a Uint8Array too, but its slices share memory where a Uint8Array's are copies.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const container = isBare(plain) ? undefined : openCompoundFile(plain);
  const stream = container ? requireWorkbookStream(container) : plain;
  const substreams = splitSubstreams(stream);
  refuseEncryptedXls(stream, substreams);
  const globals = readGlobals(stream, substreams);
  const sheets = globals.sheets.filter(({ hasCells }) => hasCells);
  for (const substream of [...substreams.slice(0, 1), ...sheets.map(({ content }) => content)]) {
    checkRecords(stream, substream, globals.styles.length);
  }
  const contents = sheets.map((sheet) => readSheetContent(stream, sheet, globals));
  // Excel asks so now and then, but it calculates before it saves: then some result is another one.
  const isCalculated = contents.some(({ cells }) =>
    cells.some(({ isForOpening, value }) => isForOpening === true && !isPlaceholder(value)),
  );
  return {
    sheets: sheets.map((sheet, index) => {
      const content = contents[index] as BiffSheetContent;
      return packSheet(sheet, content, globals, isCalculated);
    }),
    modified: readLastSaved(container?.stream(SUMMARY_INFORMATION)),
    date1904: globals.date1904,
  };
}

function requireWorkbookStream(container: CompoundFile): Uint8Array {
  if (container.has('EncryptedPackage')) {
    const info = container.stream('EncryptionInfo');
    throw refused(info && opensPackageWithDefaultPassword(info) ? 'FIL006' : 'FIL005', {});
  }
  if (container.has(RIGHTS_MANAGED_CONTENT)) throw refused('FIL005', {});
  // Files saved "for Excel 95 and 97" hold the same workbook twice; the older one, "Book", is then
  // not read.
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (!stream) throw refused('FIL023', otherContent(container));
  return stream;
}

/** Streams by which other programs' files are known. */
const OTHER_CONTENTS: readonly (readonly [stream: string, kind: OtherFileKind])[] = [
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'presentation'],
  ['__properties_version1.0', 'mail'],
];

function otherContent(container: CompoundFile): { kind?: OtherFileKind } {
  const kind = OTHER_CONTENTS.find(([stream]) => container.has(stream))?.[1];
  return kind === undefined ? {} : { kind };
}

/**
 * The records alone, without a container around them, as scripts write them that know no better.
 */
function isBare(bytes: Uint8Array): boolean {
  return bytes[0] === (BOF & 0xff) && bytes[1] === BOF >> 8;
}

function refuseEncryptedXls(stream: Uint8Array, [globals]: readonly Substream[]): void {
  const filePass = globals?.records.find(({ type }) => type === FILE_PASS);
  if (!filePass) return;
  const opens = opensXlsWithDefaultPassword(
    new ByteCursor(stream, filePass.start, filePass.end),
    globals?.version ?? 8,
  );
  throw refused(opens ? 'FIL006' : 'FIL005', {});
}

function packSheet(
  sheet: BiffSheet,
  content: BiffSheetContent,
  globals: BiffGlobals,
  isCalculated: boolean,
): Grid {
  const { name, visibility } = sheet;
  const { cells, merges, hiddenRows, hiddenColumns } = content;
  const builder = new GridBuilder();
  for (const cell of cells) {
    const isKnown = isCalculated || cell.isForOpening !== true || !isPlaceholder(cell.value);
    const value = isKnown ? cell.value : null;
    // The file has formulas in a form of their own, which nobody here needs in words.
    const formula = cell.isFormula ? '' : undefined;
    builder.add(cell.row, cell.column, value, cell.style, formula, textRuns(cell, globals));
  }
  return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns, styles: globals.styles });
}

/** What programs that do not calculate store in the place of a formula's result. */
function isPlaceholder(value: BiffCell['value']): boolean {
  return value === 0 || value === '';
}

/** The stretches of a rich text by look; undefined when all of it looks as the cell says. */
function textRuns(cell: BiffCell, globals: BiffGlobals): readonly TextRun[] | undefined {
  const { value, formatRuns } = cell;
  if (formatRuns.length === 0 || typeof value !== 'string') return undefined;
  const { font: ownFont = '', mark: ownMark } = globals.styles[cell.style] ?? {};
  const starts = [
    { from: 0, font: ownFont, mark: ownMark },
    ...formatRuns.map(({ from, fontIndex }) => {
      const { name, mark } = globals.font(fontIndex);
      return { from, font: name, mark };
    }),
  ];
  const runs = starts
    .map(({ from, font, mark }, i): TextRun => {
      return { text: value.slice(from, starts[i + 1]?.from), font, ...(mark && { mark }) };
    })
    .filter(({ text }) => text !== '');
  return runs.some(({ font, mark }) => font !== ownFont || mark !== ownMark) ? runs : undefined;
}
