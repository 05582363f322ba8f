/**
 * How a number format shows a number: a day, a percentage, digits with zeros or words around them,
 * or just the number. The grammar is that of ECMA-376 part 1, 18.8.31; separators are Vietnamese,
 * names of months English, as in most files.
 */

import type { CellStyle } from '../sheet/grid';
import { formatDay, serialParts, type ShownDay } from './format-day';

export type ShownNumber =
  /** What is shown are the number's own digits, perhaps rounded, grouped or with a sign. */
  | { readonly kind: 'number' }
  | { readonly kind: 'percent'; readonly text: string }
  | ShownDay
  /** Digits filled up with zeros, scaled, or with words between or around them; or words alone. */
  | { readonly kind: 'text'; readonly text: string };

const AS_IT_IS: ShownNumber = { kind: 'number' };
/** Digits only, the first of them optional or single, and nothing scaled by a comma at the end. */
const PLAIN = /^(?:General|#*,?#*0?(?:\.[0#?]+)?)$/;

/** @param value finite */
export function shownNumber(value: number, { numberFormat, isFrom1904 }: CellStyle): ShownNumber {
  if (PLAIN.test(numberFormat)) return AS_IT_IS;
  const section = sectionFor(sectionsOf(numberFormat), value);
  if (!section || section.tokens.some(({ is }) => is === 'general' || is === 'text')) return AS_IT_IS;
  const { tokens, isSigned } = section;
  if (tokens.some(({ is }) => is === 'day')) {
    const codes = tokens.map(({ is, text }) => ({ isCode: is === 'day', text }));
    return formatDay(codes, serialParts(value, isFrom1904 === true));
  }
  return digitsShown(tokens, isSigned ? value : Math.abs(value));
}

interface Token {
  readonly is:
    'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'fraction' | 'day' | 'general' | 'text' | 'words';
  readonly text: string;
}

/** «[>=1000]» */
interface Condition {
  readonly operator: string;
  readonly bound: number;
}

interface Section {
  readonly tokens: readonly Token[];
  readonly condition?: Condition;
}

/**
 * In their order: quoted words, one escaped sign, a blank as wide as a sign, a filling sign,
 * brackets, and the codes.
 */
const TOKENS =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(E[+-])|(y+|m+|d+|h+|s+)|([0#?])|(\.)|(,)|(%)|(@)|(.)/gisu;

/** The sections of a format; a semicolon in words divides nothing. */
function sectionsOf(format: string): Section[] {
  const sections: { tokens: Token[]; condition?: Condition }[] = [{ tokens: [] }];
  for (const match of format.matchAll(TOKENS)) {
    const section = sections[sections.length - 1];
    if (match[15] === ';') sections.push({ tokens: [] });
    else if (match[5] !== undefined) {
      const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(match[5]);
      if (condition && section)
        section.condition = { operator: condition[1] ?? '', bound: Number(condition[2]) };
      else section?.tokens.push(...bracketToken(match[5]));
    } else section?.tokens.push(...tokenOf(match));
  }
  return sections;
}

/** «[h]» counts hours beyond a day; «[$₫-42A]» is a currency; colours show nothing. */
function bracketToken(inside: string): Token[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ is: 'day', text: `[${inside.toLowerCase()}]` }];
  const currency = /^\$([^-]*)/.exec(inside)?.[1];
  return currency === undefined || currency === '' ? [] : [{ is: 'words', text: currency }];
}

function tokenOf(match: RegExpMatchArray): Token[] {
  const [
    typed,
    quoted,
    escaped,
    width,
    fill,
    ,
    general,
    noon,
    exponent,
    day,
    digit,
    point,
    comma,
    percent,
    text,
  ] = match;
  if (fill !== undefined) return [];
  if (width !== undefined) return [{ is: 'words', text: ' ' }];
  if (quoted !== undefined || escaped !== undefined) return [{ is: 'words', text: quoted ?? escaped ?? '' }];
  if (general !== undefined) return [{ is: 'general', text: general }];
  if (noon !== undefined || day !== undefined)
    return [{ is: 'day', text: (noon ?? day ?? '').toLowerCase() }];
  if (exponent !== undefined) return [{ is: 'exponent', text: exponent }];
  if (digit !== undefined) return [{ is: 'digit', text: digit }];
  if (point !== undefined) return [{ is: 'point', text: point }];
  if (comma !== undefined) return [{ is: 'comma', text: comma }];
  if (percent !== undefined) return [{ is: 'percent', text: percent }];
  if (text !== undefined) return [{ is: 'text', text }];
  return [{ is: typed === '/' ? 'fraction' : 'words', text: typed }];
}

const MEETS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
  '<=': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '<>': (value, bound) => value !== bound,
};

/**
 * The section that shows the value, and whether its sign is shown beside what the section says
 * itself.
 */
function sectionFor(
  sections: readonly Section[],
  value: number,
): { readonly tokens: readonly Token[]; readonly isSigned: boolean } | undefined {
  // The fourth is for text.
  const ofNumbers = sections.slice(0, 3);
  const [first, second, third] = ofNumbers;
  if (!first) return undefined;
  if (ofNumbers.some(({ condition }) => condition)) {
    const met = ofNumbers.find(
      ({ condition }) => !condition || MEETS[condition.operator]?.(value, condition.bound),
    );
    return met && { tokens: met.tokens, isSigned: true };
  }
  if (value < 0 && second) return { tokens: second.tokens, isSigned: false };
  if (value === 0 && third) return { tokens: third.tokens, isSigned: false };
  return { tokens: first.tokens, isSigned: true };
}

/** A section of digits and words. */
function digitsShown(tokens: readonly Token[], value: number): ShownNumber {
  const places = tokens.flatMap(({ is }, i) => (is === 'digit' ? i : []));
  const [first, last] = [places[0], places[places.length - 1]];
  // Words alone say what they say; nothing at all hides the number, which is there all the same.
  if (first === undefined || last === undefined) {
    const words = tokens
      .map(({ text }) => text)
      .join('')
      .trim();
    return /[\p{L}\p{N}✓✔☑×]/u.test(words) ? { kind: 'text', text: words } : AS_IT_IS;
  }
  if (tokens.some(({ is }) => is === 'exponent' || is === 'fraction') && !isDivided(tokens, first, last))
    return AS_IT_IS;
  const percents = tokens.filter(({ is }) => is === 'percent').length;
  const scale = thousands(tokens, last);
  const text = filled(tokens, value * 100 ** percents * 1000 ** -scale);
  if (percents > 0) return { kind: 'percent', text };
  const hasWords = tokens.some(({ is, text: own }) => is === 'words' && /[\p{L}\p{N}%]/u.test(own));
  const isFilledUp = /(?:^|[^\d.,])0\d/.test(text);
  return hasWords || isFilledUp || scale > 0 || isDivided(tokens, first, last)
    ? { kind: 'text', text }
    : AS_IT_IS;
}

/** «00\/00\/0000», «000-000»: signs between digits, which are no part of the number. */
function isDivided(tokens: readonly Token[], first: number, last: number): boolean {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const end = point < 0 ? last : Math.min(point, last);
  const between = tokens.slice(first, end);
  return (
    between.some(({ is, text }) => is === 'words' && text.trim() !== '') ||
    (between.some(({ is }) => is === 'fraction') &&
      between.every(({ is, text }) => is !== 'digit' || text === '0'))
  );
}

/** How often the commas behind the last digit divide by a thousand. */
function thousands(tokens: readonly Token[], last: number): number {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const behind = tokens.slice(last + 1).findIndex(({ is }) => is !== 'comma');
  const atEnd = behind < 0 ? tokens.length - last - 1 : behind;
  let beforePoint = 0;
  while (point > 0 && tokens[point - 1 - beforePoint]?.is === 'comma') beforePoint++;
  return atEnd + beforePoint;
}

/** The section with the number's digits in their places, from the right. */
function filled(tokens: readonly Token[], value: number): string {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const behind = point < 0 ? [] : tokens.slice(point + 1);
  const decimals = behind.filter(({ is }) => is === 'digit').length;
  const [integer = '', fraction = ''] = rounded(Math.abs(value), decimals).split('.');
  const digits = integer === '0' ? [] : [...integer];
  const isGrouped = whole.some(({ is }, i) => is === 'comma' && whole[i + 1]?.is === 'digit');
  const firstPlace = whole.findIndex(({ is }) => is === 'digit');
  let shown = '';
  let count = 0;
  const put = (digit: string): void => {
    shown = digit + (isGrouped && count > 0 && count % 3 === 0 ? '.' : '') + shown;
    count++;
  };
  for (let i = whole.length - 1; i >= 0; i--) {
    const token = whole[i];
    if (token?.is === 'digit') {
      const digit = digits.pop() ?? (token.text === '0' ? '0' : undefined);
      if (digit !== undefined) put(digit);
      while (i === firstPlace && digits.length > 0) put(digits.pop() ?? '');
    } else if (token && token.is !== 'comma') shown = token.text + shown;
  }
  let place = 0;
  const tail = behind.flatMap(({ is, text }) => {
    if (is === 'comma') return [];
    if (is !== 'digit') return [text];
    const rest = fraction.slice(place);
    const digit = fraction[place++] ?? '';
    return text === '0' || /[1-9]/.test(rest) ? [digit] : [];
  });
  const sign = value < 0 && /[1-9]/.test(integer + fraction) ? '-' : '';
  return `${sign}${shown}${tail.some((one) => /\d/.test(one)) ? ',' : ''}${tail.join('')}`.trim();
}

/** Half away from zero, as Excel rounds the fifteen digits that it keeps. */
function rounded(value: number, decimals: number): string {
  const scaled = Math.round(Number((value * 10 ** decimals).toPrecision(15)));
  return Number.isSafeInteger(scaled) ? (scaled / 10 ** decimals).toFixed(decimals) : String(value);
}

/** The number in the fifteen digits that Excel works with: 28.999999999999996 is 29. */
export function inFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
