/** Bytes of an .xlsx or .xlsm file → Workbook, whole, or the reason why it cannot be trusted. */

import { refused } from '../../core/findings/file-refusals';
import type { Grid, SheetVisibility, Workbook } from '../../core/sheet/grid';
import { calculationOf, FormulaResults } from './calculated';
import { readKept, type NameEntry } from './kept-outside-cells';
import { attributesOf, Package, type Relationship } from './package';
import { readSheet, type SheetContext } from './read-sheet';
import { NO_SHARED_STRINGS, readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { portableCodec, type ZipCodec } from './unpack';

type Attributes = ReturnType<typeof attributesOf>;

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

/**
 * Unpacks only the parts that it needs, checks each one's checksum and well-formedness, and reads every cell.
 * @throws FileRefusedError when anything in these parts is missing, damaged, too large, or not what it says
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
  // Without its part, a cell that points at a shared text is refused; a workbook may do without such cells.
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

/** The workbook's own part. @throws FileRefusedError FIL014–FIL017 when the package is something else */
export function findWorkbook(pack: Package): string {
  if (pack.smallText('mimetype').startsWith('application/vnd.oasis.opendocument'))
    throw refused('FIL016', {});
  const main = [...pack.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw refused('FIL014', {});
  if (main.toLowerCase().endsWith('.bin')) throw refused('FIL015', {});
  if (!pack.has(main)) throw refused('FIL017', { part: main });
  return main;
}

function readWorkbookPart(
  pack: Package,
  part: string,
): { sheets: SheetEntry[]; date1904: boolean; names: NameEntry[]; settings: Attributes | undefined } {
  const xml = pack.xml(part);
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let name: NameEntry | undefined;
  let date1904 = false;
  let settings: Attributes | undefined;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'text') {
      if (name) name.source += xml.text();
      continue;
    }
    name = undefined;
    if (token !== 'open') continue;
    if (xml.depth === 1 && xml.name !== 'workbook') throw refused('FIL014', {});
    if (xml.name === 'workbookPr' && xml.depth === 2) {
      date1904 = /^(?:1|true)$/.test(xml.attribute('date1904') ?? '');
    } else if (xml.name === 'calcPr' && xml.depth === 2) settings = attributesOf(xml);
    else if (xml.name === 'sheet' && xml.depth === 3) {
      const { name = '', state, id = '' } = attributesOf(xml);
      const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      sheets.push({ name, visibility, relationship: id });
    } else if (xml.name === 'definedName' && xml.depth === 3) {
      const { name: said = '', localSheetId } = attributesOf(xml);
      name = { name: said, sheet: localSheetId === undefined ? undefined : Number(localSheetId), source: '' };
      names.push(name);
    }
  }
  // Every workbook has a sheet: one without has lost them.
  if (sheets.length === 0) throw xml.malformed();
  return { sheets, date1904, names, settings };
}

/** The program that saved the workbook, as it calls itself; "" when it does not. */
function readApplication(pack: Package): string {
  const part = [...pack.relationships('').values()].find(
    ({ type }) => type === 'extended-properties',
  )?.target;
  if (part === undefined || !pack.has(part)) return '';
  const xml = pack.xml(part);
  let application = '';
  let isApplication = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open') isApplication = xml.name === 'Application';
    else if (token === 'close') isApplication = false;
    else if (isApplication) application += xml.text();
  }
  return application;
}

/** When the workbook says it was last saved; other parts' dates mean other things. */
function readModified(pack: Package): string | undefined {
  const part = [...pack.relationships('').values()].find(({ type }) => type === 'core-properties')?.target;
  if (part === undefined || !pack.has(part)) return undefined;
  const xml = pack.xml(part);
  let modified = '';
  let isModified = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open') isModified = xml.name === 'modified';
    else if (token === 'close') isModified = false;
    else if (isModified) modified += xml.text();
  }
  // The standard asks for a time zone; without one the answer must not depend on this computer's.
  const isZoneless = /T[\d:.]+$/.test(modified.trim());
  const time = Date.parse(modified.trim() + (isZoneless ? 'Z' : ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
