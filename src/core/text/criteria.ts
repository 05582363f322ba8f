/**
 * Reads references to criteria as officers type them: «Tiêu chí 1.1 đến tiêu chí 1.10», «TC
 * 2.1–2.4», «1.1; 1.3 và 1.5», «tiêu chí 1 đến tiêu chí 6 của Mức 4». Names what Excel made of
 * them: 1.10 kept as the number 1.1 or as 1 October.
 */

import type { Cell } from '../sheet/grid';
import { cellText, valueText } from './cell-text';
import {
  type CriteriaToken,
  criteriaTokens,
  type CriterionCode,
  type UnreadableCriteria,
} from './criteria-tokens';
import { fold } from './folded';
import type { DayOfCell } from './periods';

/** One reference in a list; `typed` is the stretch of text that gave it. */
export type CriterionItem =
  | { readonly kind: 'criterion'; readonly code: CriterionCode; readonly typed: string }
  | {
      readonly kind: 'range';
      readonly from: CriterionCode;
      readonly to: CriterionCode;
      readonly typed: string;
    }
  /** «Tiêu chuẩn 3»: all criteria of the standard. */
  | { readonly kind: 'standard'; readonly standard: string; readonly typed: string };

export type CriteriaReading =
  | {
      readonly state: 'items';
      /** In the order typed; at least one. */
      readonly items: readonly CriterionItem[];
      /**
       * 'number': a number in the file; 'commaDecimal': at least one was typed «1,1», which could
       * also be a list.
       */
      readonly manner: 'text' | 'number' | 'commaDecimal';
      /**
       * What follows a colon: «Tiêu chí 1.1: Phương hướng, …» gives «Phương hướng, …»; "" where
       * nothing does.
       */
      readonly remark: string;
    }
  | { readonly state: 'blank' }
  /** Excel kept something else than was typed; the candidates are what it may have been. */
  | {
      readonly state: 'damaged';
      readonly damage: 'number' | 'date';
      readonly candidates: readonly CriterionItem[];
    }
  | { readonly state: 'noStoredValue' }
  | { readonly state: 'errorValue' }
  | {
      readonly state: 'unreadable';
      readonly why: UnreadableCriteria;
      /** The piece that could not be read, as typed. */
      readonly what: string;
      /** How many references were read before it. */
      readonly item: number;
    };

export interface CriteriaContext {
  /**
   * 'level4' in a table of the criteria of Mức 4, where «Tiêu chí 1» is its first; else 1 alone is
   * unreadable.
   */
  readonly bareNumber?: 'level4';
}

/**
 * Criteria named in a cell. @param dayOf tells a date from a number: that hangs on formats and on
 * the workbook
 */
export function readCriteria(
  cell: Cell | undefined,
  dayOf: DayOfCell,
  context: CriteriaContext = {},
): CriteriaReading {
  if (!cell) return { state: 'blank' };
  const { value } = cell;
  if (value === null) return { state: 'noStoredValue' };
  if (typeof value === 'string') return parseCriteria(cellText(cell), context);
  if (typeof value === 'object' && 'error' in value) return { state: 'errorValue' };
  const shown = valueText(value);
  if (typeof value === 'boolean') return unreadable('notACriterion', shown, 0);
  const day = /^\d{4}-(\d\d)-(\d\d)/.exec(dayOf(cell) ?? '');
  if (day) return fromDate(Number(day[2]), Number(day[1]), shown, context);
  return typeof value === 'number' && !cell.style.numberFormat.includes('%')
    ? fromNumber(shown, context)
    : unreadable('notACriterion', shown, 0);
}

/**
 * Criteria named in text. All of it is understood, or none: a piece that cannot be read makes the
 * whole unreadable.
 */
export function parseCriteria(text: string, context: CriteriaContext = {}): CriteriaReading {
  const folded = fold(text);
  const bare = folded.text.trim();
  if (/^[\s.…_-]*$/.test(bare)) return { state: 'blank' };
  const date = dateAsText(bare);
  if (date) return fromDate(date.day, date.month, folded.quote(0, folded.text.length), context);
  const list = new CriteriaList(folded.quote);
  for (const token of criteriaTokens(folded.text, context.bareNumber === 'level4')) {
    const failure = list.take(token, folded.text);
    if (failure) return failure;
    if (list.isDone) break;
  }
  return list.finish(folded.text);
}

function unreadable(why: UnreadableCriteria, what: string, item: number): CriteriaReading {
  return { state: 'unreadable', why, what, item };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * «01/10», «1/10/2023», «1-Oct», «01-Thg10», «Oct-01»: what a date cell leaves behind when it is
 * copied as text.
 */
function dateAsText(text: string): { day: number; month: number } | undefined {
  const figures = /^(\d{1,2})(?:\/|-thg ?)(\d{1,2})(?:[/-]\d{2,4})?$/.exec(text);
  if (figures) return { day: Number(figures[1]), month: Number(figures[2]) };
  const named = /^(\d{1,2})-([a-z]{3})(?:-\d{2,4})?$|^([a-z]{3})-(\d{1,2})$/.exec(text);
  const month = MONTHS.indexOf(named?.[2] ?? named?.[3] ?? '') + 1;
  return named && month > 0 ? { day: Number(named[1] ?? named[4]), month } : undefined;
}

/**
 * Excel takes «1-10» for the day first or the month first, as the computer's language has it: both
 * ways are possible.
 */
function fromDate(day: number, month: number, typed: string, context: CriteriaContext): CriteriaReading {
  const ways = day === month ? [[day, month]] : [[day, month], [month, day]]; // prettier-ignore
  const candidates = ways.map(([a, b]): CriterionItem => {
    const [first, second] = [String(a), String(b)];
    return context.bareNumber === 'level4'
      ? { kind: 'range', from: `M4.${first}`, to: `M4.${second}`, typed }
      : { kind: 'criterion', code: `${first}.${second}`, typed };
  });
  return { state: 'damaged', damage: 'date', candidates };
}

function fromNumber(shown: string, context: CriteriaContext): CriteriaReading {
  const one = (code: CriterionCode): CriterionItem => ({ kind: 'criterion', code, typed: shown });
  if (/^[1-9]\d?$/.test(shown)) {
    return context.bareNumber === 'level4'
      ? { state: 'items', items: [one(`M4.${shown}`)], manner: 'number', remark: '' }
      : unreadable('noStandard', shown, 0);
  }
  if (context.bareNumber === 'level4' || !/^[1-9]\.[1-9]\d?$/.test(shown))
    return unreadable('notACriterion', shown, 0);
  // A number drops the 0 of 1.10, 2.10 …; no circular has a criterion 1.20, so that 1.2 can only be
  // itself.
  return shown.endsWith('.1')
    ? { state: 'damaged', damage: 'number', candidates: [one(shown), one(`${shown}0`)] }
    : { state: 'items', items: [one(shown)], manner: 'number', remark: '' };
}

/** Puts tokens together to references; a small machine that knows what may come next. */
class CriteriaList {
  isDone = false;
  private readonly items: CriterionItem[] = [];
  private isComma = false;
  private remark = '';
  /** What stands between the last reference and here. */
  private gap: 'start' | 'none' | 'line' | 'separator' | 'range' = 'start';
  private start = 0;
  private end = 0;
  private itemsBeforeClause = 0;

  constructor(private readonly quote: (start: number, end: number) => string) {}

  /** @returns the failure, or undefined when the token fits */
  take(token: CriteriaToken, text: string): CriteriaReading | undefined {
    switch (token.kind) {
      case 'criterion':
        return this.takeCode(token.code, token);
      case 'standard':
        return this.takeStandard(token.standard, token);
      case 'range':
        return this.takeRange(token);
      case 'separator':
        return this.takeSeparator(token);
      case 'line':
        // A cell's text breaks anywhere: a break ends nothing that is not whole.
        if (this.gap === 'none') this.gap = 'line';
        return undefined;
      case 'word':
        return this.gap === 'none' ? this.fail('noSeparator', token) : undefined;
      case 'level4':
        return this.gap === 'range' ? this.fail('openRange', token) : undefined;
      case 'colon':
        return this.takeColon(token, text);
      case 'unknown':
        return this.fail(token.why, token);
    }
  }

  finish(text: string): CriteriaReading {
    if (this.gap === 'range')
      return unreadable('openRange', this.quote(this.start, this.end), this.items.length - 1);
    if (this.items.length === 0) return unreadable('notACriterion', this.quote(0, text.length), 0);
    return {
      state: 'items',
      items: this.items,
      manner: this.isComma ? 'commaDecimal' : 'text',
      remark: this.remark,
    };
  }

  private takeCode(code: CriterionCode, token: CriteriaToken): CriteriaReading | undefined {
    const last = this.items.at(-1);
    if (this.gap === 'none') return this.fail('noSeparator', token);
    if (token.kind === 'criterion' && token.isComma) this.isComma = true;
    if (this.gap === 'range' && last?.kind === 'criterion') {
      this.items.pop();
      this.items.push({ kind: 'range', from: last.code, to: code, typed: this.quote(this.start, token.end) });
    } else {
      this.start = token.start;
      this.items.push({ kind: 'criterion', code, typed: this.quote(token.start, token.end) });
    }
    this.end = token.end;
    this.gap = 'none';
    return undefined;
  }

  private takeStandard(standard: string, token: CriteriaToken): CriteriaReading | undefined {
    if (this.gap === 'none') return this.fail('noSeparator', token);
    if (this.gap === 'range') return this.fail('openRange', token);
    this.items.push({ kind: 'standard', standard, typed: this.quote(token.start, token.end) });
    this.gap = 'none';
    return undefined;
  }

  private takeRange(token: CriteriaToken): CriteriaReading | undefined {
    const isAfterOne =
      this.items.at(-1)?.kind === 'criterion' && (this.gap === 'none' || this.gap === 'line');
    if (!isAfterOne) return this.fail('openRange', token);
    this.gap = 'range';
    this.end = token.end;
    return undefined;
  }

  private takeSeparator(token: CriteriaToken): CriteriaReading | undefined {
    if (this.gap === 'range') return this.fail('openRange', token);
    if (this.gap !== 'start') this.gap = 'separator';
    if (token.kind === 'separator' && token.isClause) this.itemsBeforeClause = this.items.length;
    return undefined;
  }

  private takeColon(token: CriteriaToken, text: string): CriteriaReading | undefined {
    if (this.gap === 'range') return this.fail('openRange', token);
    // «Các tiêu chí: 1.1, 1.2» and «Mức 4: 1, 2» announce; after a reference the colon begins its
    // name.
    if (this.items.length === this.itemsBeforeClause) return undefined;
    const rest = text.slice(token.end);
    // Names may hold anything but what looks like more criteria: those must not vanish in a remark.
    if (!/^\s*(?:[a-z]|$)/.test(rest) || /\d[.,]\d|tieu chi|muc 4|\btc\b/.test(rest)) {
      return unreadable('notACriterion', this.quote(token.start, text.length), this.items.length);
    }
    this.remark = this.quote(token.end, text.length);
    this.isDone = true;
    return undefined;
  }

  private fail(why: UnreadableCriteria, token: CriteriaToken): CriteriaReading {
    return unreadable(why, this.quote(token.start, token.end), this.items.length);
  }
}
