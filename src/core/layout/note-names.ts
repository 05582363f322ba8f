/**
 * Where notes of the product stand outside of cells: in Excel a custom XML part, and hidden defined
 * names, whose formula is the text. A name that belongs to a sheet goes along when that sheet is
 * copied into another workbook.
 */

export const NOTES_NAMESPACE = 'urn:tong-hop-kdclgd:notes:1';
/** Of the whole workbook; where another program dropped the part. */
export const NOTES_NAME = '_kdclgd_notes';
/**
 * Of a sheet: the answers to queries about its cells; what is too long for one name goes on in
 * «…_2», «…_3».
 */
export const ANSWERS_NAME = '_kdclgd_answers';

/** A hidden defined name of one sheet. */
export interface SheetName {
  readonly sheet: string;
  readonly name: string;
  /** With «=». */
  readonly formula: string;
}

/** Excel's limits: 8,192 characters in a formula, 255 in a text inside it. */
export const LONGEST_FORMULA = 8_192;
const LONGEST_PIECE = 240;
/** Each piece has two quotation marks and an ampersand. */
const PIECES = Math.floor(LONGEST_FORMULA / (LONGEST_PIECE + 3));

/** One formula, however long: the caller looks whether Excel takes it. */
export function textFormula(text: string): string {
  return formulaOf(encodeURIComponent(text));
}

/** As many formulas as it takes, each as long as Excel allows. */
export function textFormulas(text: string): string[] {
  return inPieces(encodeURIComponent(text), PIECES * LONGEST_PIECE).map(formulaOf);
}

/** The text of formulas that `textFormula` or `textFormulas` gave; "" when it was cut short. */
export function formulaText(formulas: readonly string[]): string {
  const plain = formulas
    .map((formula) =>
      formula
        .replace(/^=/, '')
        .replace(/"\s*&\s*"/g, '')
        .replace(/^"|"$/g, ''),
    )
    .join('');
  try {
    return decodeURIComponent(plain);
  } catch (fault) {
    // Cut short by another program: no notes, rather than half of them.
    if (fault instanceof URIError) return '';
    throw fault;
  }
}

/** «_kdclgd_answers», «_kdclgd_answers_2» … → 1, 2 …; undefined for any other name. */
export function answersPart(name: string): number | undefined {
  const found = /^_kdclgd_answers(?:_(\d+))?$/i.exec(name);
  return found ? Number(found[1] ?? '1') : undefined;
}

export function answersName(part: number): string {
  return part === 1 ? ANSWERS_NAME : `${ANSWERS_NAME}_${String(part)}`;
}

/**
 * Escaped to ASCII before, so that a piece has as many characters as it seems to have and no quotes
 * of its own.
 */
function formulaOf(plain: string): string {
  const pieces = plain === '' ? [''] : inPieces(plain, LONGEST_PIECE);
  return `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
}

function inPieces(text: string, longest: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += longest) pieces.push(text.slice(start, start + longest));
  return pieces;
}
