/**
 * The list of units as a user has it: a workbook or a CSV file, in Vietnamese or in English; and
 * the units of a province that such a list changes in some lines.
 */

import { cellText } from '../core/text/cell-text';
import { readDay } from '../core/text/dates';
import { isSyllable } from '../core/text/syllables';
import type { Cell, Grid, Workbook } from '../core/sheet/grid';
import type { FileRefusal } from '../core/findings/file-refusals';
import { provinceNames, unitsOfProvince } from '../core/units/country';
import { UnitFinder } from '../core/units/find-unit';
import type { Unit } from '../core/units/units';
import type { WorkbookFiles } from '../ports/ports';
import { loadCountry } from './country';
import { unitColumn, unitOfLine, type UnitColumn } from './unit-line';
import { parseUnits, type UnitsFault } from './units-csv';

export type UnitListOutcome =
  | { readonly ok: true; readonly units: readonly Unit[] }
  /** Lines that cannot be used, or no column of names. */
  | { readonly ok: false; readonly why: 'lines'; readonly faults: readonly UnitsFault[] }
  | { readonly ok: false; readonly why: 'noNames' }
  /** Neither Unicode nor windows-1258: letters would be guessed. */
  | { readonly ok: false; readonly why: 'encoding' }
  | { readonly ok: false; readonly why: 'refused'; readonly refusal: FileRefusal };

/** What a user chose: a list, a province, or a list of what differs in the province. */
export interface UnitsAsked {
  readonly list?: Uint8Array;
  readonly province?: string;
  /** ISO day the figures stand at. */
  readonly day?: string;
}

export type ChosenUnits =
  | UnitListOutcome
  | {
      readonly ok: false;
      readonly why: 'province';
      readonly name: string;
      readonly names: readonly string[];
    };

/** The units that should report. Nothing chosen is a list without units. */
export async function chosenUnits(
  { list, province, day }: UnitsAsked,
  files: WorkbookFiles,
): Promise<ChosenUnits> {
  const own = list && (await readUnitList(list, files));
  if (own?.ok === false) return own;
  if (province === undefined) return own ?? { ok: true, units: [] };
  const country = await loadCountry();
  const known = unitsOfProvince(country, province, day);
  if (!known) return { ok: false, why: 'province', name: province, names: provinceNames(country) };
  return { ok: true, units: own ? withOwnUnits(known, own.units) : known };
}

/** All or nothing: a list with a bad line would make units go missing in silence. */
export async function readUnitList(bytes: Uint8Array, files: WorkbookFiles): Promise<UnitListOutcome> {
  if (isWorkbook(bytes)) {
    const outcome = await files.read(bytes);
    return outcome.ok
      ? unitsInWorkbook(outcome.workbook)
      : { ok: false, why: 'refused', refusal: outcome.refusal };
  }
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, why: 'encoding' };
  const outcome = parseUnits(text);
  if (outcome.ok) return outcome;
  const [first] = outcome.faults;
  const hasNoNames = outcome.faults.length === 1 && first?.field === 'name' && !hasNameColumn(text);
  return hasNoNames ? { ok: false, why: 'noNames' } : { ...outcome, why: 'lines' };
}

/**
 * The units of a province with what an own list says of them: a blank value leaves what is known.
 * Units that the province does not have stand behind.
 */
export function withOwnUnits(units: readonly Unit[], own: readonly Unit[]): readonly Unit[] {
  const finder = new UnitFinder(units);
  const changed = new Map<Unit, Unit>();
  const added: Unit[] = [];
  for (const one of own) {
    const byCode = one.code === '' ? undefined : units.find(({ code }) => code === one.code);
    // Of two units of one name, the one that exists today is meant where the list does not say.
    const match = finder.find({ ...one, tier: one.tier === '' ? undefined : one.tier }, LAST_DAY);
    const isSame = match.found === 'one' && (match.fit === 'exact' || match.fit === 'diacritics');
    const known = byCode ?? (isSame ? match.unit : undefined);
    if (known) changed.set(known, joined(changed.get(known) ?? known, one));
    else added.push(one);
  }
  return [...units.map((unit) => changed.get(unit) ?? unit), ...added];
}

const LAST_DAY = '9999-12-31';

function joined(known: Unit, own: Unit): Unit {
  const said = Object.entries(own).filter(([, value]) => value !== undefined && value !== '');
  const { name: _, ...rest } = Object.fromEntries(said) as Partial<Unit>;
  return { ...known, ...rest };
}

function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** Unicode as its mark or its own rules say; else windows-1258, where it makes Vietnamese words. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
  }
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
  const vietnamese = words.filter(isSyllable).length;
  return words.length > 0 && vietnamese >= words.length * FEWEST_VIETNAMESE ? text : undefined;
}

/** Names of the highlands are spelt otherwise. */
const FEWEST_VIETNAMESE = 0.8;

function hasNameColumn(text: string): boolean {
  return text.split(/[\n,;\t]/).some((header) => unitColumn(header.replace(/"/g, '')) === 'name');
}

const LAST_HEADER_ROW = 25;
/** «Tổng cộng: 12 đơn vị», and who signed. */
const NO_UNIT = /^(?:tổng|cộng|người lập|thủ trưởng|ghi chú)/iu;

function unitsInWorkbook({ sheets, date1904 }: Workbook): UnitListOutcome {
  for (const grid of sheets) {
    const header = grid.visibility === 'visible' ? findHeader(grid) : undefined;
    if (!header) continue;
    const units: Unit[] = [];
    const faults: UnitsFault[] = [];
    for (let row = header.row + 1; row <= grid.lastRow; row++) {
      const values = valuesIn(grid, row, header.columns, date1904);
      const { name = '', ...others } = values;
      // What stands under the list is no unit; a line with an address and no name is one that
      // cannot be used.
      if (NO_UNIT.test(name) || (name === '' && Object.values(others).every((value) => value === '')))
        continue;
      const read = unitOfLine(values);
      if ('unit' in read) units.push(read.unit);
      else faults.push(...read.bad.map((field) => ({ line: row, field })));
    }
    if (faults.length > 0) return { ok: false, why: 'lines', faults };
    if (units.length > 0) return { ok: true, units };
  }
  return { ok: false, why: 'noNames' };
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<number, UnitColumn>;
}

function findHeader(grid: Grid): Header | undefined {
  for (let row = 1; row <= Math.min(grid.lastRow, LAST_HEADER_ROW); row++) {
    const columns = new Map<number, UnitColumn>();
    for (const cell of grid.rowCells(row)) {
      const column = typeof cell.value === 'string' ? unitColumn(cellText(cell)) : undefined;
      if (column && ![...columns.values()].includes(column)) columns.set(cell.column, column);
    }
    if ([...columns.values()].includes('name')) return { row, columns };
  }
  return undefined;
}

function valuesIn(
  grid: Grid,
  row: number,
  columns: Header['columns'],
  date1904: boolean,
): Partial<Record<UnitColumn, string>> {
  const values: Partial<Record<UnitColumn, string>> = {};
  for (const [at, column] of columns) values[column] = textOf(grid.cell(row, at), column, date1904);
  return values;
}

/** A day may be stored as one. */
function textOf(cell: Cell | undefined, column: UnitColumn, date1904: boolean): string {
  const isDay = column === 'validFrom' || column === 'validTo' || column === 'due';
  if (isDay && cell && typeof cell.value !== 'string') {
    const read = readDay(cell, date1904);
    if (read.state === 'day') return read.day;
  }
  return cellText(cell).trim();
}
