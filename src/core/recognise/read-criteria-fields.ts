/**
 * Reads the fields of tables about criteria: criteria, codes of evidence, periods. What was typed
 * is never changed.
 */

import type { Cell } from '../sheet/grid';
import type { BareNumber, FieldValues } from '../template/template';
import { cellText } from '../text/cell-text';
import { readCriteria, type CriterionItem } from '../text/criteria';
import { readDay } from '../text/dates';
import { readEvidenceCodes } from '../text/evidence-codes';
import { fold } from '../text/folded';
import { readPeriod, type DayOfCell } from '../text/periods';
import type { FieldReading } from '../submission/list-submission';

type CriteriaValues = Extract<FieldValues, { kind: 'criterion' | 'criteria' }>;

/** Columns name the same criteria over and over; the limit bounds memory when they do not. */
const knownTexts = new WeakMap<CriteriaValues, Map<string, FieldReading>>();
const MOST_KNOWN = 1_000;

export function readCriteriaField(
  values: CriteriaValues,
  cell: Cell | undefined,
  date1904: boolean,
): FieldReading {
  if (typeof cell?.value !== 'string') return readCriteriaCell(values, cell, date1904);
  const text = cellText(cell);
  let known = knownTexts.get(values);
  if (!known) knownTexts.set(values, (known = new Map()));
  let reading = known.get(text);
  if (!reading) {
    if (known.size >= MOST_KNOWN) known.clear();
    // Dates are no text: how the workbook counts its days does not matter here.
    known.set(text, (reading = readCriteriaCell(values, cell, date1904)));
  }
  return reading;
}

function readCriteriaCell(
  { kind, bareNumber }: CriteriaValues,
  cell: Cell | undefined,
  date1904: boolean,
): FieldReading {
  const standards = bareNumber === 'standard' ? bareStandards(cell) : undefined;
  if (standards) return { state: 'criteria', items: standards, manner: 'text' };
  const reading = readCriteria(cell, dayOfCell(date1904), contextOf(bareNumber));
  switch (reading.state) {
    case 'items': {
      const { items, manner } = reading;
      const isOne = items.length === 1 && items[0]?.kind === 'criterion';
      if (kind === 'criterion' && !isOne)
        return { state: 'unreadable', why: 'several', what: cellText(cell).trim() };
      return { state: 'criteria', items, manner };
    }
    case 'unreadable':
      return { state: 'unreadable', why: reading.why, what: reading.what };
    case 'blank':
    case 'damaged':
    case 'noStoredValue':
    case 'errorValue':
      return reading;
  }
}

function contextOf(bareNumber: BareNumber | undefined): { readonly bareNumber?: 'level4' } {
  return bareNumber === 'level4' ? { bareNumber } : {};
}

/** «1», «2 và 3»: numbers and nothing else, each a standard. */
function bareStandards(cell: Cell | undefined): readonly CriterionItem[] | undefined {
  const typed = cellText(cell).trim();
  if (!/^[1-9](?: ?(?:[,;+&]|va) ?[1-9])*$/.test(fold(typed).text) || isDay(cell)) return undefined;
  return [...typed.matchAll(/[1-9]/g)].map(([standard]) => ({ kind: 'standard', standard, typed: standard }));
}

function isDay(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'object' && cell.value !== null;
}

/** A column of codes holds one a row; a list that cites several is not the list of evidence. */
export function readEvidenceField(text: string): FieldReading {
  const [first, ...others] = readEvidenceCodes(text);
  if (!first) return { state: 'blank' };
  if (others.length > 0) return { state: 'unreadable', why: 'several', what: text };
  if (first.state === 'code') return { state: 'evidence', code: first.code };
  return { state: 'unreadable', why: first.why, what: first.typed, candidates: first.candidates };
}

export function readPeriodField(cell: Cell | undefined, date1904: boolean): FieldReading {
  const reading = readPeriod(cell, dayOfCell(date1904));
  return reading.state === 'unreadable'
    ? { state: 'unreadable', why: reading.why, what: reading.what }
    : reading;
}

/** A year is no day, and months are not dated: they do not tell a date from a number. */
function dayOfCell(date1904: boolean): DayOfCell {
  return (cell) => {
    const reading = readDay(cell, date1904);
    return reading.state === 'day' ? reading.day : undefined;
  };
}
