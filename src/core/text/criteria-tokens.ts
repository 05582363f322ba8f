/**
 * Cuts a folded list of criteria into codes, words and signs. What they may mean together is for
 * `criteria.ts`.
 */

interface Stretch {
  /** In the folded text: first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

export type CriteriaToken = Stretch &
  (
    | { readonly kind: 'criterion'; readonly code: CriterionCode; readonly isComma: boolean }
    | { readonly kind: 'standard'; readonly standard: string }
    | { readonly kind: 'range' | 'line' | 'word' | 'level4' | 'colon' }
    /** `isClause`: a semicolon, as far as which «của Mức 4» reaches. */
    | { readonly kind: 'separator'; readonly isClause: boolean }
    | { readonly kind: 'unknown'; readonly why: UnreadableCriteria }
  );

/**
 * A number ends where no letter, digit or further part follows: 1.1a, 1.1.1 and 50% are no codes.
 */
const END = String.raw`(?![\p{L}\d%]|\.[\p{L}\d])`;
const sticky = (source: string): RegExp => new RegExp(source, 'yu');
/** One full stop ends a sentence; three stand for criteria that nobody named. */
const BLANK = / +|\.(?=\s|$)/y;
const RANGE = /(?:cho )?(?:den|toi)(?: het)?(?![a-z])|-+>?|=>|[→⇒➔➜➝~÷]/y;
const SEPARATOR = /[,;&+]|va(?![a-z])/y;
const WORD = /(?:cac )?(?:tieu chi|t\.? ?chi|tc|t\/c)(?![a-z])|(?:tu|gom|bao gom|liet ke)(?![a-z])/y;
const STANDARD = sticky(String.raw`(?:cac )?tieu chuan (?:so )?([1-9]\d?)${END}`);
const LEVEL4 = /\(?(?:(?:cua|o|thuoc) )?muc 4(?![\d]|[.,]\d)\)?/y;
const LEVEL4_CODE = sticky(String.raw`m4\.([1-9]\d?)${END}`);
const CODE = sticky(String.raw`([1-9]\d?)\.([1-9]\d?)${END}`);
const COMMA_CODE = sticky(String.raw`([1-9]\d?),([1-9]\d?)${END}`);
const NUMBER = sticky(String.raw`([1-9]\d?)${END}`);
const PIECE = /[^\s,;&+]+/y;

/**
 * The tokens of folded text. @param isLevel4 whether a number by itself is a criterion of Mức 4 all
 * through
 */
export function* criteriaTokens(text: string, isLevel4: boolean): Generator<CriteriaToken> {
  let at = 0;
  let isSticky = isLevel4;
  for (const clause of text.split(/(?<=;)/)) {
    // «Mức 4: 1; 2» announces what follows, «1 đến 6 của Mức 4» reaches back to its semicolon only.
    isSticky ||= /^[\s(]*(?:cac )?(?:tieu chi )?muc 4(?!\d|[.,]\d)/.test(clause);
    const isClauseLevel4 = isSticky || /(?<![a-z])muc 4(?!\d|[.,]\d)/.test(clause);
    const end = at + clause.length;
    while (at < end) {
      const blank = matchAt(BLANK, text, at);
      if (blank) {
        at += blank[0].length;
      } else {
        const token = tokenAt(text, at, isClauseLevel4);
        yield token;
        at = token.end;
      }
    }
  }
}

function tokenAt(text: string, start: number, isLevel4: boolean): CriteriaToken {
  const until = (match: RegExpExecArray): Stretch => ({ start, end: start + match[0].length });
  if (text[start] === '\n') return { kind: 'line', start, end: start + 1 };
  if (text[start] === ':') return { kind: 'colon', start, end: start + 1 };
  let match = matchAt(SEPARATOR, text, start);
  if (match) return { kind: 'separator', isClause: match[0] === ';', ...until(match) };
  match = matchAt(RANGE, text, start);
  if (match) return { kind: 'range', ...until(match) };
  match = matchAt(LEVEL4, text, start);
  if (match) return { kind: 'level4', ...until(match) };
  match = matchAt(STANDARD, text, start);
  if (match) return { kind: 'standard', standard: match[1] ?? '', ...until(match) };
  match = matchAt(WORD, text, start);
  if (match) return { kind: 'word', ...until(match) };
  return codeAt(text, start, isLevel4) ?? unknownAt(text, start);
}

function codeAt(text: string, start: number, isLevel4: boolean): CriteriaToken | undefined {
  const code = (match: RegExpExecArray, value: CriterionCode, isComma = false): CriteriaToken => {
    return { kind: 'criterion', code: value, isComma, start, end: start + match[0].length };
  };
  const dotted = matchAt(CODE, text, start);
  if (dotted) return code(dotted, dotted[0]);
  const coded = matchAt(LEVEL4_CODE, text, start);
  if (coded) return code(coded, `M4.${coded[1] ?? ''}`);
  // Among the numbers of Mức 4 a comma can only part them: 1,2 are two.
  const comma = isLevel4 ? undefined : matchAt(COMMA_CODE, text, start);
  if (comma) return code(comma, comma[0].replace(',', '.'), true);
  const number = matchAt(NUMBER, text, start);
  if (!number) return undefined;
  return isLevel4
    ? code(number, `M4.${number[0]}`)
    : { kind: 'unknown', why: 'noStandard', start, end: start + number[0].length };
}

function unknownAt(text: string, start: number): CriteriaToken {
  const piece = matchAt(PIECE, text, start)?.[0] ?? text.charAt(start);
  const isPlaceholder = /^(?:[a-z]\.[a-z\d]|\d+\.(?:[a-z]|[.…_]|$))/.test(piece);
  return {
    kind: 'unknown',
    why: isPlaceholder ? 'placeholder' : 'notACriterion',
    start,
    end: start + piece.length,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
/**
 * A criterion: "1.10" (standard.number) or "M4.3" (the third of Mức 4, which belongs to no
 * standard). Text, never a number: 1.1 and 1.10 are two criteria.
 */
export type CriterionCode = string;
export type UnreadableCriteria =
  /** «a.b», «1.x»: the form's blank was not filled in. */
  | 'placeholder'
  /** A number without its standard, where nothing says Mức 4. */
  | 'noStandard'
  /** Neither a criterion nor a word that belongs to such a list. */
  | 'notACriterion'
  /** Two references side by side: a list, or a range that lost its dash? */
  | 'noSeparator'
  /** A range of which one end is missing. */
  | 'openRange';
