/** Bytes of an .xlsx or .xlsm file → Workbook, whole, or the reason why it cannot be trusted. */

import { refused } from '../../core/findings/file-refusals';
import type { Grid, Workbook } from '../../core/sheet/grid';
import { calculationOf, FormulaResults } from './calculated';
import { readApplication, readModified } from './document-properties';
import { readKept } from './kept-outside-cells';
import { refuseOtherPackages } from './other-packages';
import { Package, type Relationship } from './package';
import { rootRelationships, workbookByType } from './package-root';
import { readSheet, type SheetContext } from './read-sheet';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { portableCodec, type ZipCodec } from './unpack';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/**
 * Unpacks only the parts that it needs, checks each one's checksum and well-formedness, and reads
 * every cell.
 * @throws FileRefusedError when anything in these parts is missing, damaged, too large, or not what
 *   it says
 */
export function readXlsx(bytes: Uint8Array, codec: ZipCodec = portableCodec): Workbook {
  const pack = new Package(bytes, codec);
  const workbookPart = findWorkbook(pack);
  const { sheets, date1904, names, settings } = readWorkbookPart(pack, workbookPart);
  const related = pack.relationships(workbookPart);
  const partOf = (type: string): string | undefined =>
    [...related.values()].find((one) => one.type === type)?.target;
  const stylesPart = partOf('styles');
  const stringsPart = partOf('sharedStrings');
  const styles = stylesPart === undefined ? [] : readStyles(pack.xml(stylesPart), date1904);
  // Without its part, a cell that points at a shared text is refused; a workbook may do without
  // such cells.
  const hasStrings = stringsPart !== undefined && pack.has(stringsPart);
  const strings = hasStrings ? readSharedStrings(pack.xml(stringsPart)) : NO_SHARED_STRINGS;
  const readWith = (formulas: FormulaResults): Grid[] =>
    readGrids(pack, workbookPart, sheets, { styles, strings, formulas });
  const application = readApplication(pack);
  const formulas = new FormulaResults(
    calculationOf({ settings, hasOrder: partOf('calcChain') !== undefined, application }),
  );
  const asStored = readWith(formulas);
  const grids = formulas.areAllZero ? readWith(new FormulaResults('never')) : asStored;
  const kept = readKept(
    pack,
    related,
    names,
    sheets.map(({ name }) => name),
  );
  return { sheets: grids, modified: readModified(pack), date1904, ...(kept && { kept }) };
}

function readGrids(
  pack: Package,
  workbookPart: string,
  sheets: readonly SheetEntry[],
  context: Pick<SheetContext, 'styles' | 'strings' | 'formulas'>,
): Grid[] {
  const related = pack.relationships(workbookPart);
  const grids: Grid[] = [];
  const read = new Set<string>();
  let cellsBefore = 0;
  for (const { name, visibility, relationship } of sheets) {
    // A module of Visual Basic as Excel 95 had them keeps its tab and has no part.
    if (relationship === '') continue;
    const part = related.get(relationship);
    if (!part) throw refused('FIL017', { part: name });
    // Two sheets of one part would count its figures twice.
    if (read.has(part.target.toLowerCase())) throw refused('FIL012', { part: workbookPart });
    read.add(part.target.toLowerCase());
    if (!isWorksheet(part)) continue;
    const grid = readSheet(pack.xml(part.target), { name, visibility, cellsBefore, ...context });
    cellsBefore += grid.cellCount;
    grids.push(grid);
  }
  return grids;
}

/** Chart and dialogue sheets hold no cells. */
export function isWorksheet({ type }: Relationship): boolean {
  return type !== 'chartsheet' && type !== 'dialogsheet';
}

/**
 * The workbook's own part. @throws FileRefusedError FIL014–FIL017 when the package is something
 * else
 */
export function findWorkbook(pack: Package): string {
  refuseOtherPackages(pack);
  const related = [...rootRelationships(pack).values()].find(({ type }) => type === 'officeDocument')?.target;
  const main = related !== undefined && pack.has(related) ? related : (workbookByType(pack) ?? related);
  if (main === undefined) throw refused('FIL014', {});
  if (main.toLowerCase().endsWith('.bin')) throw refused('FIL015', {});
  if (!pack.has(main)) throw refused('FIL017', { part: main });
  return main;
}
