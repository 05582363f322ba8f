/**
 * Reads a list of units as text: `code,name,tier,parent,validFrom,validTo`, and where they are
 * wanted `email,addressee,due, successors`, or the same in Vietnamese. Several deadlines or
 * successors in one value stand apart by «;» or «|».
 */

import Papa from 'papaparse';
import type { Unit } from '../core/units/units';
import { unitColumn, unitOfLine } from './unit-line';

/**
 * A line of the list that cannot be used. `line` counts from 1, the header and blank lines
 * included; `field` is a column's name, `"` for a quotation mark without its pair, or the separator
 * where a line has more values than columns.
 */
export interface UnitsFault {
  readonly line: number;
  readonly field: string;
}

export type UnitsOutcome =
  | { readonly ok: true; readonly units: readonly Unit[] }
  | { readonly ok: false; readonly faults: readonly UnitsFault[] };

/** All or nothing: a list with a bad line would make units go missing in silence. */
export function parseUnits(csv: string): UnitsOutcome {
  const text = csv.replace(/^\ufeff/, '');
  const headerLine = lineOfHeader(text);
  const list = text
    .split('\n')
    .slice(headerLine - 1)
    .join('\n');
  const delimiter = delimiterOf(list);
  const { data, meta, errors } = Papa.parse<Record<string, unknown>>(list, {
    header: true,
    delimiter,
    transformHeader: (header) => unitColumn(header) ?? header.trim(),
  });
  if (!meta.fields?.includes('name')) return { ok: false, faults: [{ line: headerLine, field: 'name' }] };
  const lineOf = (record: number): number => headerLine + 1 + record + lineBreaksBefore(data, record);
  // An open quotation mark makes one value of all that follows. What stands behind it cannot be
  // told.
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) return { ok: false, faults: [{ line: lineOf((open.row ?? 1) - 1), field: '"' }] };
  const units: Unit[] = [];
  const faults: UnitsFault[] = [];
  data.forEach((record, i) => {
    if (isBlank(record)) return;
    if ('__parsed_extra' in record) faults.push({ line: lineOf(i), field: delimiter });
    const read = unitOfLine(record);
    if ('unit' in read) units.push(read.unit);
    else faults.push(...read.bad.map((field) => ({ line: lineOf(i), field })));
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, units };
}

/**
 * The first line with a column of names; a title may stand over it. Without any, the first line
 * that is not blank.
 */
function lineOfHeader(text: string): number {
  const lines = text.split('\n', LAST_HEADER_LINE);
  const isHeader = (line: string): boolean =>
    line.split(/[,;\t]/).some((header) => unitColumn(header.replace(/"/g, '')) === 'name');
  const blank = /^[ \t;,\r]*$/;
  const first = lines.findIndex((line) => !blank.test(line));
  const found = lines.findIndex(isHeader);
  return (found >= 0 ? found : Math.max(0, first)) + 1;
}

const LAST_HEADER_LINE = 25;

/**
 * Excel with Vietnamese settings separates by semicolons; the header, whose words are known, shows
 * which it is.
 */
function delimiterOf(list: string): string {
  const [header = ''] = list.split('\n');
  const count = (one: string): number => header.split(one).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function isBlank(record: Record<string, unknown>): boolean {
  return Object.values(record).every((value) => String(value).replace(/[ \t;,]/g, '') === '');
}

/** Values in quotation marks may hold line ends of their own. */
function lineBreaksBefore(data: readonly Record<string, unknown>[], record: number): number {
  const values = data.slice(0, record).flatMap((one) => Object.values(one));
  return values.reduce<number>((sum, value) => sum + String(value).split('\n').length - 1, 0);
}
