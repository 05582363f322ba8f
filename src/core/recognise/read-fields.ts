/**
 * Reads the fields of a record by the kind of their column: marks, days, kinds and choices as
 * offices type them.
 */

import { parseKindLabel, type SchoolKind } from '../regulations/school-kinds';
import type { Cell } from '../sheet/grid';
import type { Choice, FieldValues } from '../template/template';
import { cellText } from '../text/cell-text';
import { readDay } from '../text/dates';
import { canonical, withoutDiacritics } from '../text/label';
import { readCount, readPercent } from '../text/numbers';
import { headerText } from './header-words';
import { readCriteriaField, readEvidenceField, readPeriodField } from './read-criteria-fields';
import type { FieldReading } from '../submission/list-submission';

type ChoiceValues = Extract<FieldValues, { kind: 'choice' }>;

const BLANK: FieldReading = { state: 'blank' };
const BLANK_LINE = /^[.…_]*$/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const YES =
  /^(?:x+|[×✕✖✗✘❌❎☓]+|\+|v|[✓✔✅√☑☒]|1|đ|có|đã|rồi|đạt|xong|đã xong|(?:đã |có )?(?:công khai|ck)|đã hoàn thành|hoàn thành|đã được đánh giá ngoài|đã đánh giá ngoài|đã tự đánh giá|đã thực hiện|true)$/;
const NO =
  /^(?:-+|0|k|không|ko|chưa|(?:không|ko|chưa) (?:công khai|ck)|chưa có|không có|chưa hoàn thành|chưa thực hiện|đang thực hiện|đang hoàn thiện|chưa đánh giá|chưa tự đánh giá|chưa đánh giá ngoài|chưa được đánh giá ngoài|☐|false)$/;

/** One cell, and the choice that its own header names, where it has one. */
export interface FieldCell {
  readonly cell: Cell | undefined;
  /** Set for a column that stands for one choice: «x» in it is that choice. */
  readonly choice?: string;
  /** What the cell's text means, where the cells around it decide that. */
  readonly readAs?: string;
}

/**
 * What the field of one column gives, from its one cell. Choices may stand in several: see
 * `readChoices`.
 * @param typed the cell's text, where it is known already
 */
export function readField(
  values: Exclude<FieldValues, ChoiceValues>,
  cell: Cell | undefined,
  date1904: boolean,
  typed = cellText(cell),
): FieldReading {
  const trouble = withoutValue(cell, typed);
  if (trouble) return trouble;
  const text = typed.trim();
  switch (values.kind) {
    case 'running':
    case 'name':
    case 'text':
    case 'code':
    case 'note':
      return { state: 'text', text };
    case 'schoolKind':
      return readKind(text, values.codes);
    case 'date': {
      const reading = readDay(cell, date1904);
      if (reading.state === 'none') return BLANK;
      return reading.state === 'day' ? { state: 'date', day: reading.day } : { state: 'unreadable' };
    }
    case 'done':
      return readDone(cell, text, date1904);
    case 'count': {
      const reading = readCount(cell);
      return reading.state === 'value' ? { ...reading, state: 'count' } : reading;
    }
    case 'percent': {
      const reading = readPercent(cell);
      return reading.state === 'typed' ? { state: 'percent', percent: reading.percent } : reading;
    }
    case 'year': {
      const reading = readDay(cell, date1904);
      if (reading.state === 'none') return BLANK;
      return reading.state === 'day'
        ? { state: 'year', year: Number(reading.day.slice(0, 4)) }
        : { state: 'unreadable' };
    }
    case 'criterion':
    case 'criteria':
      return readCriteriaField(values, cell, date1904);
    case 'evidenceCode':
      return readEvidenceField(text);
    case 'period':
      return readPeriodField(cell, date1904);
  }
}

/** Blank, an error or a formula without a value; undefined when there is something to read. */
function withoutValue(cell: Cell | undefined, text: string): FieldReading | undefined {
  if (!cell) return BLANK;
  if (cell.value === null) return { state: 'noStoredValue' };
  if (typeof cell.value === 'object' && 'error' in cell.value) return { state: 'errorValue' };
  // Most cells say something; spelling them out for comparison costs more than one look.
  if (isLetterOrDigit(text.charCodeAt(0)) || SAYS_SOMETHING.test(text)) return undefined;
  return BLANK_LINE.test(canonical(text)) ? BLANK : undefined;
}

/** Of ASCII, as most texts begin with. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** «Công lập» under «Loại hình» says who owns the school, and not which kind it is. */
const OWNERSHIP = /^(?:ngoài công lập|công lập|tư thục|dân lập|ncl|cl|ngoài cl)$/;

function readKind(text: string, codes: Readonly<Record<string, SchoolKind>> = {}): FieldReading {
  const coded = codes[canonical(text)];
  if (coded) return { state: 'kind', kind: coded, from: 'column' };
  const label = parseKindLabel(text);
  if (label) return { state: 'kind', kind: label.kind, from: 'column' };
  return OWNERSHIP.test(canonical(text)) ? BLANK : { state: 'unreadable' };
}

function readDone(cell: Cell | undefined, text: string, date1904: boolean): FieldReading {
  const typed = canonical(text);
  if (YES.test(typed)) return { state: 'done' };
  if (NO.test(typed)) return { state: 'notDone' };
  const reading = readDay(cell, date1904);
  if (reading.state === 'day') return { state: 'done', on: reading.day };
  // «QĐ số 123/QĐ-SGDĐT» says that it was done and not when.
  const isDecision = /^(?:qđ|quyết định|số)(?= |[.:]|$)/.test(typed) && !/\d[/.-]\d{1,2}[/.-]\d/.test(typed);
  return isDecision ? { state: 'done' } : { state: 'unreadable' };
}

interface FoundChoice {
  readonly choice: Choice;
  readonly cell: Cell;
}

/** «Không đạt» under the header of a level. */
interface Denial extends FoundChoice {
  /** The rank of that level. */
  readonly under: number;
}

/**
 * The choice that all cells of one column of the form give together, and the cell that decides. A
 * higher choice includes the lower ones of the same scale; «không đạt» beside a level is a
 * conflict, and so it is under a lower one.
 */
export function readChoices(
  values: ChoiceValues,
  cells: readonly FieldCell[],
  date1904: boolean,
): { readonly reading: FieldReading; readonly cell: Cell | undefined } {
  const found: FoundChoice[] = [];
  let isNone: Cell | undefined;
  let unfinished: Cell | undefined;
  const denied: Denial[] = [];
  for (const { cell, choice, readAs } of cells) {
    const typed = readAs ?? cellText(cell);
    const trouble = withoutValue(cell, typed);
    if (!cell || trouble?.state === 'blank') continue;
    if (trouble) return { reading: trouble, cell };
    const own = values.choices.find((one) => one.id === choice);
    const text = typed.trim();
    const read = own
      ? readMark(values, own, cell, text, date1904, cells.length === 1)
      : readChoice(values, text);
    if (read === 'unreadable') return { reading: { state: 'unreadable' }, cell };
    if (read === 'none') isNone ??= cell;
    else if (read === 'unfinished') unfinished ??= cell;
    else if ('under' in read) denied.push(read);
    else found.push({ choice: read, cell });
  }
  const [first] = found;
  if (!first) {
    const failed = failedBy(values, denied);
    if (failed)
      return { reading: { state: 'choice', choice: failed.choice.id, lower: [] }, cell: failed.cell };
    unfinished ??= denied[0]?.cell;
    // «Đạt» without a level is no result that can be counted.
    if (unfinished) return { reading: { state: 'unreadable' }, cell: unfinished };
    return isNone ? { reading: { state: 'none' }, cell: isNone } : { reading: BLANK, cell: undefined };
  }
  const ids = new Set(found.map(({ choice }) => choice.id));
  if (ids.size > 1 && found.some(({ choice }) => choice.rank === undefined)) {
    return { reading: { state: 'conflict', choices: [...ids] }, cell: first.cell };
  }
  const highest = found.reduce((a, b) => ((b.choice.rank ?? 0) > (a.choice.rank ?? 0) ? b : a));
  const contrary = denied.find(({ under }) => under <= (highest.choice.rank ?? 0));
  if (contrary) {
    const choices = [highest.choice.id, contrary.choice.id];
    return { reading: { state: 'conflict', choices }, cell: contrary.cell };
  }
  const lower = [...ids].filter((id) => id !== highest.choice.id);
  return { reading: { state: 'choice', choice: highest.choice.id, lower }, cell: highest.cell };
}

/**
 * «Không đạt» under the lowest level leaves nothing else; under a higher one it leaves the lower
 * ones open.
 */
function failedBy({ choices }: ChoiceValues, denied: readonly Denial[]): Denial | undefined {
  const lowest = Math.min(...choices.flatMap(({ rank }) => rank ?? []));
  return denied.find(({ under }) => under === lowest);
}

type ChoiceRead = Choice | Denial | 'none' | 'unfinished' | 'unreadable';

function readMark(
  values: ChoiceValues,
  own: Choice,
  cell: Cell,
  text: string,
  date1904: boolean,
  isOnly: boolean,
): ChoiceRead {
  const typed = canonical(text);
  if (YES.test(typed)) return own;
  if (NO.test(typed)) return 'none';
  const said = readChoice(values, text);
  // «Không đạt» under «Mức 3» says that this level was not reached; what it comes to, the other
  // levels tell.
  const isResult = typeof said === 'object';
  if (isResult && said.rank === undefined && own.rank !== undefined && !isOnly)
    return { choice: said, cell, under: own.rank };
  // «Kết quả (không đạt, cấp độ 1–4)» is not a column for «không đạt», whatever its header seems to
  // say.
  if (said === own || (isOnly && isResult)) return said;
  // The day or year it was reached.
  return readDay(cell, date1904).state === 'day' ? own : 'unreadable';
}

/**
 * «2», «Cấp độ 2», «CĐ II», «Đạt KĐCLGD mức 2», «Không đạt»; 'unfinished' for «Đạt», which leaves
 * the level open.
 */
export function readChoice(values: ChoiceValues, text: string): Exclude<ChoiceRead, Denial> {
  const typed = canonical(text).replace(/[.;:]+$/, '');
  if (/^-+$/.test(typed) || values.none.includes(typed)) return 'none';
  // «−1» is no level, and its sign is no dash: «Mức - 1», «- Mức 1».
  if (/(?:^|\s)[-+]\d/.test(typed)) return 'unreadable';
  const header = headerText(withDigits(typed));
  const words = header.words.join(' ');
  const spelling = header.isBare ? withoutDiacritics : (one: string): string => one;
  const matching = (said: string): Choice | undefined =>
    values.choices.find((one) =>
      [canonical(one.label), ...one.words].some((word) => spelling(word) === said),
    );
  const exact = matching(words);
  if (exact) return exact;
  let rest = ` ${words} `;
  for (const filler of longestFirst(values.filler)) {
    rest = rest.replaceAll(` ${spelling(filler)} `, ' ');
    // After each: «không đạt kiểm định» is «không đạt» before «đạt» is taken away as well.
    const found = matching(rest.trim());
    if (found) return found;
  }
  return rest.trim() === '' ? 'unfinished' : 'unreadable';
}

const sortedFillers = new WeakMap<readonly string[], readonly string[]>();

function longestFirst(fillers: readonly string[]): readonly string[] {
  let sorted = sortedFillers.get(fillers);
  if (!sorted) sortedFillers.set(fillers, (sorted = [...fillers].sort((a, b) => b.length - a.length)));
  return sorted;
}

/** «Mức II», «II» → with digits. */
function withDigits(typed: string): string {
  const numerals: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
  return typed.replace(
    /(?<=^|(?:mức|độ|cấp|cđ|muc|do|cap) )(?:iv|i{1,3})$/,
    (numeral) => numerals[numeral] ?? numeral,
  );
}
