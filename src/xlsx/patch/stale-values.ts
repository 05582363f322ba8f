/**
 * Takes out the stored values of formulas that hang on changed cells: no value is better than one
 * that is wrong.
 */

import { type CellRange, parseAddress } from '../../core/sheet/address';
import { attributesOf } from '../read/package';
import { resolveEntities } from '../read/xml-entities';
import { referencesOf, type FormulaReferences, type SheetRange } from './formula-references';
import type { OpenedWorkbook } from './opened-workbook';
import { contains } from './patch-sheet';
import { applyEdits, parseTag, PlacedXmlReader, tagWith, valueOf, type Edit, type Tag } from './xml-source';
import { childOf, sourceInside } from './xml-tree';

export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends ChangedCell {
  readonly part: string;
  readonly references: FormulaReferences;
  /** Taking its value out. */
  readonly edits: readonly Edit[];
}

/**
 * Follows references from cell to cell over all sheets. A formula that may look anywhere (INDIRECT,
 * a table) counts as hanging on every change.
 */
export function forgetStaleValues(workbook: OpenedWorkbook, changed: readonly ChangedCell[]): void {
  const { package: pack } = workbook;
  const formulas = workbook.sheets.flatMap(({ name, part }) =>
    part === undefined ? [] : new FormulaReader(pack.part(part), part, sheetKey(name)).read(),
  );
  const start = changed.map((cell) => ({ ...cell, sheet: sheetKey(cell.sheet) }));
  const edits = new Map<string, Edit[]>();
  for (const formula of findStale(formulas, definedNames(workbook), start)) {
    const inPart = edits.get(formula.part) ?? [];
    inPart.push(...formula.edits);
    edits.set(formula.part, inPart);
  }
  for (const [part, inPart] of edits) {
    if (inPart.length > 0) pack.put(part, applyEdits(pack.part(part), inPart));
  }
}

function sheetKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * What the names of the workbook stand for; one that belongs to a sheet may hide another, and then
 * both count.
 */
function definedNames({
  root,
  package: pack,
  part,
}: OpenedWorkbook): ReadonlyMap<string, FormulaReferences[]> {
  const bytes = pack.part(part);
  const names = new Map<string, FormulaReferences[]>();
  for (const element of childOf(root, 'definedNames')?.children ?? []) {
    const name = (element.attributes['name'] ?? '').toLowerCase();
    const references = referencesOf(resolveEntities(sourceInside(bytes, element)) ?? '');
    names.set(name, [...(names.get(name) ?? []), references]);
  }
  return names;
}

function findStale(
  formulas: readonly FormulaCell[],
  names: ReadonlyMap<string, FormulaReferences[]>,
  changed: readonly ChangedCell[],
): ReadonlySet<FormulaCell> {
  const looking = new LookingAt();
  const stale = new Set<FormulaCell>();
  const waiting: ChangedCell[] = [...changed];
  const add = (formula: FormulaCell): void => {
    if (stale.has(formula)) return;
    stale.add(formula);
    waiting.push(formula);
  };
  for (const formula of formulas) {
    const all = [formula.references, ...formula.references.names.flatMap((name) => names.get(name) ?? [])];
    const isUnknown = formula.references.names.some((name) => !names.has(name));
    // A name that stands for another name is followed no further.
    const isDeep = all.slice(1).some((one) => one.names.length > 0);
    if (isUnknown || isDeep || all.some(({ isOpen }) => isOpen)) add(formula);
    for (const { ranges } of all) for (const range of ranges) looking.add(range, formula);
  }
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) looking.forEachAt(cell, add);
  return stale;
}

/** Formulas by the cells that they look at. */
class LookingAt {
  private readonly atCell = new Map<string, FormulaCell[]>();
  private readonly inRange = new Map<
    string,
    { readonly range: CellRange; readonly formula: FormulaCell }[]
  >();

  add({ sheet: named, range }: SheetRange, formula: FormulaCell): void {
    const sheet = named ?? formula.sheet;
    if (range.top === range.bottom && range.left === range.right) {
      const key = cellKey({ sheet, row: range.top, column: range.left });
      const list = this.atCell.get(key) ?? [];
      list.push(formula);
      this.atCell.set(key, list);
    } else {
      const list = this.inRange.get(sheet) ?? [];
      list.push({ range, formula });
      this.inRange.set(sheet, list);
    }
  }

  forEachAt(cell: ChangedCell, visit: (formula: FormulaCell) => void): void {
    this.atCell.get(cellKey(cell))?.forEach(visit);
    for (const { range, formula } of this.inRange.get(cell.sheet) ?? []) {
      if (contains(range, cell.row, cell.column)) visit(formula);
    }
  }
}

function cellKey({ sheet, row, column }: ChangedCell): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

/** Reads the formulas of one sheet. */
class FormulaReader {
  private readonly xml: PlacedXmlReader;
  private readonly found: FormulaCell[] = [];
  /** Number of the shared formula → its text and where it is spelt out. */
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private row = 0;
  private column = 0;

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    private readonly sheet: string,
  ) {
    this.xml = new PlacedXmlReader(bytes, part);
  }

  read(): readonly FormulaCell[] {
    const { xml } = this;
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token !== 'open' || xml.depth === 1 || xml.name === 'sheetData') continue;
      if (xml.depth === 3 && xml.name === 'row') {
        this.row++;
        this.column = 0;
        while (xml.nextAttribute()) if (xml.attributeName === 'r') this.row = xml.attributeNumber();
      } else if (xml.depth === 4 && xml.name === 'c') this.readCell();
      else xml.skip();
    }
    return this.found;
  }

  private readCell(): void {
    const { xml } = this;
    const { tagStart: start, tokenEnd: end } = xml;
    const source = xml.tagSource();
    this.column++;
    while (xml.nextAttribute()) {
      if (xml.attributeName === 'r') this.column = parseAddress(xml.attributeValue())?.column ?? this.column;
    }
    let tag: Tag | undefined;
    let references: FormulaReferences | undefined;
    const edits: Edit[] = [];
    for (let token = xml.next(); token !== 'close' || xml.depth !== 3; token = xml.next()) {
      if (token !== 'open') continue;
      if (xml.name === 'f') {
        tag = parseTag(source);
        references = this.readFormula();
      } else {
        const from = xml.tagStart;
        const isValue = xml.name === 'v';
        xml.skip();
        if (isValue) edits.push({ start: from, end: xml.tokenEnd, text: '' });
      }
    }
    if (!tag || !references) return;
    // The type was the value's; without one it would promise what is not there.
    if (valueOf(tag, 't') !== undefined) edits.push({ start, end, text: tagWith(tag, { t: null }) });
    const { sheet, row, column, part } = this;
    this.found.push({ sheet, row, column, part, references, edits });
  }

  private readFormula(): FormulaReferences {
    const { xml, row, column } = this;
    const { t: type, si = '', r1 = '', r2 = '' } = attributesOf(xml);
    let text = '';
    for (let token = xml.next(); token !== 'close' || xml.depth !== 4; token = xml.next()) {
      if (token === 'text') text += xml.text();
    }
    // A what-if table says in attributes which cells it puts its values into.
    if (type === 'dataTable') return { ...referencesOf(`${r1} ${r2}`), isOpen: true };
    if (type !== 'shared') return referencesOf(text);
    if (text !== '') this.masters.set(si, { text, row, column });
    const master = this.masters.get(si);
    if (!master) return { ranges: [], names: [], isOpen: true };
    return referencesOf(master.text, { rows: row - master.row, columns: column - master.column });
  }
}
