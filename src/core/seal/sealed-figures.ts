/**
 * The figures of a report as a seal keeps them: what each cell says, however it is formatted and
 * whoever wrote the file.
 */

import { type Field, type FieldReading, isSureList } from '../submission/list-submission';
import type { CountFigure, PercentFigure, Submission } from '../submission/submission';
import { isSure } from '../submission/recognised';

/**
 * Sheet → cell in A1 notation → what it says, in one canonical text; "" for a blank cell of a
 * table.
 */
export type SealedFigures = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A cell that says something else than when it was sealed; null where a table has no such cell any
 * more, or had none.
 */
export interface ChangedFigure {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Of all sure tables and lists: figures, labels, notes and fields. */
export function sealedFigures({ tables, lists }: Pick<Submission, 'tables' | 'lists'>): SealedFigures {
  const figures: Record<string, Record<string, string>> = {};
  const put = (sheet: string, cell: string, said: string): void => {
    (figures[sheet] ??= {})[cell] = said;
  };
  for (const { sheet, rows, total, remarks = [], head = {} } of tables.filter(isSure)) {
    for (const { label, labelCell, counts, percents } of [...rows, ...(total ? [total] : [])]) {
      put(sheet, labelCell, text(label));
      for (const one of [...Object.values(counts), ...Object.values(percents)])
        put(sheet, one.cell, said(one));
    }
    for (const remark of remarks) put(sheet, remark.cell, text(remark.text));
    for (const field of Object.values(head)) put(sheet, field.cell, said(field));
  }
  for (const { sheet, records, head } of lists.filter(isSureList)) {
    for (const field of Object.values(head)) put(sheet, field.cell, said(field));
    for (const { name, nameCell, fields } of records) {
      put(sheet, nameCell, text(name));
      for (const field of Object.values(fields))
        if (field.cell !== nameCell) put(sheet, field.cell, said(field));
    }
  }
  return figures;
}

/** The text whose digest is the seal's: the same for the same figures in any order. */
export function figuresDigestText(figures: SealedFigures): string {
  const sheets = Object.entries(figures).map(([sheet, cells]) => [sheet.normalize('NFC'), sorted(cells)]);
  return JSON.stringify(sheets.sort(byFirst));
}

/** In the order of sheets and cells as they stand in either. */
export function changedFigures(before: SealedFigures, after: SealedFigures): readonly ChangedFigure[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((sheet) => {
    const [was = {}, is = {}] = [before[sheet], after[sheet]];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((cell): ChangedFigure[] =>
      was[cell] === is[cell] ? [] : [{ sheet, cell, before: was[cell] ?? null, after: is[cell] ?? null }],
    );
  });
}

function said({ typed, reading }: CountFigure | PercentFigure | Field): string {
  if (reading.state === 'blank') return '';
  if ('value' in reading) return String(reading.value);
  // A percent format says how it is shown, and not what stands in the cell.
  if ('percent' in reading) return String(reading.percent.number);
  if (reading.state === 'text') return text(reading.text);
  const isUnread = ['noStoredValue', 'errorValue', 'unreadable'].includes(reading.state);
  return isUnread ? text(typed) : JSON.stringify(withoutManner(reading));
}

/** How it was written is no part of what it says. */
function withoutManner(reading: FieldReading | CountFigure['reading'] | PercentFigure['reading']): object {
  return Object.fromEntries(
    Object.entries(reading)
      .filter(([key]) => key !== 'manner' && key !== 'from')
      .sort(byFirst),
  );
}

function text(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function sorted(cells: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(cells).sort(byFirst);
}

function byFirst([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
