/**
 * Finds, for all templates in one pass over a sheet, the rows that may head one of their tables.
 * Going through all letters of all cells is most of the work of recognition; a pass for each
 * template would cost it again for each.
 */

import type { Grid } from '../sheet/grid';
import { isListTemplate, type Template } from '../template/template';
import { unicodeText } from '../text/cell-text';
import { withoutDiacritics, wordsOf } from '../text/label';
import { legacyEncodingOf } from '../text/legacy-encodings';
import type { PhraseScanner } from '../text/phrase-scanner';
import { headerText, LONGEST_HEADER, numberedHeaderScanner, type HeaderText } from './header-words';
import { listPhrases } from './list-columns';

/** A row may be a header when so many of its cells have words of one template. */
const FEWEST_WORDS_IN_ROW = 2;
/** Bounds memory: texts of headers repeat from workbook to workbook, those of long lists do not. */
const MOST_KNOWN = 5_000;
/** Templates are told apart by the bits of one number. */
const MOST_TEMPLATES = 31;

/**
 * A phrase, and the templates that it points to, as bits: those of tables by kind, and those of
 * lists.
 */
interface IndexedPhrase {
  readonly words: readonly string[];
  tables: number;
  lists: number;
}

/**
 * In the rows of a list stand words of its header: «Trường MN Hoa Sen», prose about what was
 * improved. Of a header a phrase says at least such a share; one word must say more than several in
 * sequence.
 */
const LEAST_SHARE = 1 / 4;
const LEAST_SHARE_OF_ONE_WORD = 1 / 3;

/** Phrases by their first word. */
type PhraseIndex = ReadonlyMap<string, readonly IndexedPhrase[]>;

interface Search {
  /**
   * By the number of words in a text, up to four, up to eight and so on: the longer the text, the
   * fewer phrases say enough of it to make it a header. The last one is for all longer texts, and
   * looks for tables only.
   */
  readonly scanners: readonly PhraseScanner[];
  readonly asWritten: PhraseIndex;
  readonly bare: PhraseIndex;
  readonly known: Map<string, number>;
}

/**
 * Rows that may head a table; of lists there may be some missing that begin with a number, which
 * head none.
 */
export type HeaderRows = ReadonlyMap<Template, readonly number[]>;

const NO_ROWS: readonly number[] = [];
const searches = new WeakMap<readonly Template[], Search>();
const found = new WeakMap<Grid, Map<readonly Template[], HeaderRows>>();

/**
 * Rows, from the top down, that may head a table of each template. Remembered as long as the sheet
 * itself.
 */
export function headerRows(grid: Grid, templates: readonly Template[]): HeaderRows {
  const own = found.get(grid) ?? new Map<readonly Template[], HeaderRows>();
  found.set(grid, own);
  let rows = own.get(templates);
  if (!rows) {
    rows = findHeaderRows(grid, templates);
    own.set(templates, rows);
  }
  return rows;
}

/** The rows of one template. */
export function rowsFor(rows: HeaderRows, template: Template): readonly number[] {
  return rows.get(template) ?? NO_ROWS;
}

function findHeaderRows(grid: Grid, templates: readonly Template[]): HeaderRows {
  const search = searchFor(templates);
  const rows = templates.map((): number[] => []);
  const counts = new Uint8Array(templates.length);
  let hasWords = false;
  let current = 0;
  let isNumbered = false;
  let font = '';
  let isLegacyFont = false;
  const closeRow = (): void => {
    if (!hasWords) return;
    hasWords = false;
    counts.forEach((count, i) => {
      if (count >= FEWEST_WORDS_IN_ROW) rows[i]?.push(current);
    });
    counts.fill(0);
  };
  grid.forEachText((typed, row, _, style) => {
    if (row !== current) {
      closeRow();
      current = row;
      isNumbered = beginsWithNumber(grid, row);
    }
    if (typed.length > LONGEST_HEADER) return;
    if (style.font !== font) {
      font = style.font;
      isLegacyFont = legacyEncodingOf(font) !== undefined;
    }
    let bits = templatesIn(search, isLegacyFont ? unicodeText(typed, font) : typed, isNumbered);
    hasWords ||= bits !== 0;
    for (let i = 0; bits !== 0; i++, bits >>>= 1) {
      if ((bits & 1) === 1) counts[i] = Math.min(255, (counts[i] ?? 0) + 1);
    }
  });
  closeRow();
  return new Map(templates.map((template, i) => [template, rows[i] ?? NO_ROWS]));
}

/**
 * A running number, or the number of a column: no header of a list begins with one, and most rows
 * of lists do.
 */
export function beginsWithNumber(grid: Grid, row: number): boolean {
  const first = grid.firstValue(row);
  return typeof first === 'number' || (typeof first === 'string' && /^\s*\d+\s*[.)]?\s*$/.test(first));
}

/**
 * The templates that some phrase in the text points to, as bits. @param isNumbered in such a row
 * only tables matter
 */
function templatesIn(search: Search, text: string, isNumbered: boolean): number {
  const { scanners, known } = search;
  const fewest = isNumbered ? scanners.length : Math.max(1, Math.ceil(fewestWords(text) * LEAST_SHARE));
  const scanner = scanners[Math.min(scanners.length, fewest) - 1];
  if (!scanner?.test(text)) return 0;
  // Long texts are prose, which does not repeat.
  if (text.length > LONGEST_REPEATED) return lookUp(search, headerText(text));
  let bits = known.get(text);
  if (bits === undefined) {
    bits = lookUp(search, headerText(text));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, bits);
  }
  return bits;
}

/** In characters. */
const LONGEST_REPEATED = 40;

/**
 * Quick, and never more than there are: what stands between blanks is a word at least where a
 * letter or digit is in it.
 */
function fewestWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) isInWord = false;
    else if (
      !isInWord &&
      ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
    ) {
      isInWord = true;
      words++;
    }
  }
  return words;
}

function lookUp({ asWritten, bare }: Search, { words, isBare }: HeaderText): number {
  const index = isBare ? bare : asWritten;
  let bits = 0;
  for (let at = 0; at < words.length; at++) {
    const phrases = index.get(words[at] as string);
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!standsAt(phrase.words, words, at)) continue;
      bits |= phrase.tables;
      const share = phrase.words.length / words.length;
      if (share >= (phrase.words.length === 1 ? LEAST_SHARE_OF_ONE_WORD : LEAST_SHARE)) bits |= phrase.lists;
    }
  }
  return bits;
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false;
  return true;
}

function searchFor(templates: readonly Template[]): Search {
  let search = searches.get(templates);
  if (!search) {
    if (templates.length > MOST_TEMPLATES)
      throw new Error(`more than ${String(MOST_TEMPLATES)} templates are looked for at once`);
    const phrases = templates.map(phrasesOf);
    const tables = templates.flatMap((template, i) => (isListTemplate(template) ? [] : (phrases[i] ?? [])));
    const lists = templates.flatMap((template, i) => (isListTemplate(template) ? (phrases[i] ?? []) : []));
    search = {
      scanners: scannersFor(tables, lists),
      asWritten: indexOf(templates, phrases, (phrase) => phrase),
      bare: indexOf(templates, phrases, withoutDiacritics),
      known: new Map(),
    };
    searches.set(templates, search);
  }
  return search;
}

/**
 * @param tables phrases that make a header of any text that they stand in @param lists those that
 *   must say enough of it
 */
function scannersFor(tables: readonly string[], lists: readonly string[]): PhraseScanner[] {
  const scanners: PhraseScanner[] = [];
  let own = [...new Set(lists)];
  for (let fewest = 1; own.length > 0 || scanners.length === 0; fewest++) {
    own = own.filter((phrase) => headerText(phrase).words.length >= fewest);
    scanners.push(numberedHeaderScanner([...new Set([...tables, ...own])]));
  }
  return scanners;
}

/** What points to a template: of tables by kind the headers over figures, of lists all headers. */
function phrasesOf(template: Template): readonly string[] {
  if (isListTemplate(template)) return listPhrases(template);
  return template.columns
    .filter(({ values }) => values.kind === 'count' || values.kind === 'percent')
    .flatMap(({ recognise }) => recognise.any);
}

function indexOf(
  templates: readonly Template[],
  phrases: readonly (readonly string[])[],
  spell: (phrase: string) => string,
): PhraseIndex {
  const index = new Map<string, IndexedPhrase[]>();
  templates.forEach((template, place) => {
    const isList = isListTemplate(template);
    const own = phrases[place] ?? [];
    for (const phrase of new Set(own)) {
      // Phrases are compared as headers are: with abbreviations written out.
      const words = wordsOf(spell(headerText(phrase).words.join(' ')));
      const [first] = words;
      if (first === undefined) continue;
      const same = index.get(first) ?? [];
      let known = same.find((one) => one.words.join(' ') === words.join(' '));
      if (!known) same.push((known = { words, tables: 0, lists: 0 }));
      known[isList ? 'lists' : 'tables'] |= 1 << place;
      index.set(first, same);
    }
  });
  return index;
}
