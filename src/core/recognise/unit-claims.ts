/** Finds out whose figures they are, from the lines over a table or on a cover sheet. */

import { addressOf } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { UnitClaim } from '../submission/recognised';
import { cellText } from '../text/cell-text';
import { canonical, withoutDiacritics } from '../text/label';
import { PhraseScanner } from '../text/phrase-scanner';
import { rankOfTier } from '../text/tiers';
import { joinLines, readUnitLine, withoutMotto, type NamedUnit, type UnitLine } from '../text/unit-names';
import { cellBeside } from './value-beside';

/** So far up from a table its title is looked for. */
export const TITLE_ROWS = 25;
const LONGEST_TITLE = 220;
/** So many units of one tier, one below the other, are a list of units. */
const FEWEST_LISTED = 3;

/**
 * Most lines name nobody; these words stand in all that do, or that begin what the next line ends.
 */
const NAMES_A_UNIT = new PhraseScanner(
  (
    'thành phố|thị trấn|đặc khu|thị xã|tỉnh|huyện|phường|quận|cụm|tp|tx|tt|h|p|q|x|xã|phòng giáo dục|phòng gd|phòng gdđt|' +
    'phòng văn hóa|phòng vh|phòng vhxh|pgd|pgdđt|gdđt|gd|sở giáo dục|sở gd|ubnd|ủy ban nhân dân|đơn vị|cơ quan|nơi báo cáo'
  ).split('|'),
);

/** Sheets that units are looked up in. */
const LOOK_UP_SHEET = /^(?:dm|danh muc|lookup|tra cuu)(?: |_|$)/;

/** A line of a heading. */
interface HeadingLine {
  readonly row: number;
  readonly column: number;
  /** Among the lines of its cell. */
  readonly line: number;
  readonly said: UnitLine;
}

/**
 * What a sheet without a table says: it may be the cover of the others. A list of units is
 * nobody's.
 */
export function claimsOnCover(grid: Grid, rows: number): UnitClaim[] {
  const isLookUp = LOOK_UP_SHEET.test(withoutDiacritics(grid.name));
  return isLookUp ? [] : claimsInTitle(grid, 1, rows);
}

/**
 * The claims in the lines between two rows of a sheet (both included): labels, then letterheads,
 * then running titles.
 */
export function claimsInTitle(grid: Grid, from: number, to: number): UnitClaim[] {
  const lines = headingLines(grid, Math.max(1, from, to - TITLE_ROWS), to);
  const reporting = withoutListed(withoutOfficesAbove(lines));
  return (['label', 'office', 'title'] as const).flatMap((as) =>
    reporting.filter(({ said }) => said.as === as).flatMap((one) => claimOf(grid, one)),
  );
}

/**
 * The province that a letterhead names, where nobody under it is named: its office's own list of
 * all its schools. For use only where nothing else says whose figures they are.
 */
export function provinceInTitle(grid: Grid, rows: number): UnitClaim | undefined {
  for (const { row, column, said } of headingLines(grid, 1, rows)) {
    const [province] = said.within;
    if (said.unit || said.as !== 'office' || !province) continue;
    const place = { sheet: grid.name, cell: addressOf(row, column) };
    return { ...claimed(province, []), from: 'title', place };
  }
  return undefined;
}

/**
 * «UBND HUYỆN BÙ ĐỐP», «Phòng GD&ĐT thị xã Bình Long», «Đơn vị: Lộc Ninh», «… của huyện Đồng Phú
 * năm 2022».
 */
export function claimInLine(
  line: string,
): { name: string; tier?: string; within?: readonly string[] } | undefined {
  const said = withoutMotto(line)
    .map(readUnitLine)
    .find((one) => one?.unit);
  return said?.unit && claimed(said.unit, said.within);
}

function claimOf(grid: Grid, { row, column, said }: HeadingLine): UnitClaim | [] {
  if (!said.unit) return [];
  const place = { sheet: grid.name, cell: addressOf(row, column) };
  return { ...claimed(said.unit, said.within), ...(said.isBare && { isBare: true }), from: 'title', place };
}

function claimed(
  { name, tier }: NamedUnit,
  within: readonly NamedUnit[],
): { name: string; tier?: string; within?: readonly string[] } {
  return {
    name,
    ...(tier !== undefined && { tier }),
    ...(within.length > 0 && { within: within.map((one) => `${one.tier ?? ''} ${one.name}`.trim()) }),
  };
}

/**
 * Lines that say something of a unit, from the top down. A name may stand under or beside what it
 * belongs to.
 */
function headingLines(grid: Grid, from: number, to: number): HeadingLine[] {
  const found: HeadingLine[] = [];
  /** Lines that ended one before them. */
  const used = new Set<string>();
  for (let row = from; row <= to; row++) {
    for (const { column } of grid.rowCells(row)) {
      const typed = textAt(grid, row, column);
      if (!NAMES_A_UNIT.test(typed)) continue;
      const lines = linesOf(typed);
      lines.forEach((text, line) => {
        if (used.has(keyOf(row, column, line))) return;
        const said = readUnitLine(text);
        if (!said) return;
        found.push({
          row,
          column,
          line,
          said: said.lacks ? completed(grid, { row, column, line, said }, text, to, used) : said,
        });
      });
    }
  }
  return found;
}

/** With its name from the next lines, as far as they have it. */
function completed(
  grid: Grid,
  { row, column, line, said }: HeadingLine,
  text: string,
  to: number,
  used: Set<string>,
): UnitLine {
  let begun = text;
  let lacks = said.lacks;
  for (const next of followers(grid, row, column, line, to, said.as === 'label')) {
    const joined = joinLines(begun, lacks, next.text);
    if (joined?.unit) {
      used.add(next.key);
      return { ...joined, as: said.as };
    }
    // «ỦY BAN NHÂN DÂN» over «XÃ» over «BẢO LÂM 3».
    const longer = `${begun} ${next.text}`;
    const more = readUnitLine(longer)?.lacks;
    if (lacks === 'tierAndName' && more === 'name') {
      used.add(next.key);
      begun = longer;
      lacks = more;
    }
  }
  return said;
}

interface Follower {
  readonly text: string;
  readonly key: string;
}

/** The lines that may end a line: the next ones of its cell, beside it, under it. */
function followers(
  grid: Grid,
  row: number,
  column: number,
  line: number,
  to: number,
  isLabel: boolean,
): Follower[] {
  const linesAt = (at: number, in_: number, first: number): Follower[] =>
    linesOf(textAt(grid, at, in_))
      .slice(first)
      .map((text, i) => ({ text, key: keyOf(at, in_, first + i) }));
  const beside = cellBeside(grid, row, column);
  const besides = beside ? linesAt(row, beside.column, 0).slice(0, 1) : [];
  const under = [row + 1, row + 2]
    .filter((at) => at <= to)
    .flatMap((at) => linesAt(at, column, 0).slice(0, 1));
  const own = linesAt(row, column, line + 1).slice(0, 2);
  return isLabel ? [...own, ...besides, ...under] : [...own, ...under, ...besides];
}

function keyOf(row: number, column: number, line: number): string {
  return `${String(row)}:${String(column)}:${String(line)}`;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (!cell || (typeof cell.value !== 'string' && typeof cell.value !== 'number')) return '';
  const text = cellText(cell);
  return text.length > LONGEST_TITLE ? '' : text;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n| {3,}|\t/).flatMap(withoutMotto);
}

/**
 * A letterhead names the office above first: «UBND TỈNH LÂM ĐỒNG», «UBND THÀNH PHỐ HUẾ», «SỞ …». It
 * is no unit of its own when the one that reports stands under it, or under a label.
 */
function withoutOfficesAbove(lines: readonly HeadingLine[]): HeadingLine[] {
  const heads = lines.filter(({ said }) => said.as !== 'title');
  const above = new Map<HeadingLine, HeadingLine>();
  heads.forEach((upper, i) => {
    const lower = heads.slice(i + 1).find((one) => isUnder(one, upper) && isAbove(upper.said, one.said));
    if (lower) above.set(upper, lower);
  });
  return lines
    .filter((line) => !above.has(line))
    .map((line) => {
      const { said } = line;
      const over = heads.filter((one) => lastAbove(one, above) === line && one !== line);
      const within = over.flatMap((one) => [...(one.said.unit ? [one.said.unit] : []), ...one.said.within]);
      return within.length === 0 ? line : { ...line, said: { ...said, within: [...said.within, ...within] } };
    });
}

function lastAbove(line: HeadingLine, above: ReadonlyMap<HeadingLine, HeadingLine>): HeadingLine {
  const next = above.get(line);
  return next ? lastAbove(next, above) : line;
}

/** Straight under it, a line between them at most; a label may stand anywhere below. */
function isUnder(lower: HeadingLine, upper: HeadingLine): boolean {
  if (lower.said.as === 'label') return lower.row >= upper.row;
  return lower.column === upper.column && lower.row - upper.row <= 2;
}

function isAbove({ unit, within, lacks }: UnitLine, lower: UnitLine): boolean {
  // «SỞ GIÁO DỤC VÀ ĐÀO TẠO» under «UBND THÀNH PHỐ HÀ NỘI»: both are above, and nobody's is under
  // them.
  const isOfProvince = !lower.unit && lower.lacks === undefined;
  if (isOfProvince) return unit?.tier === 'thành phố';
  if (!lower.unit) return false;
  if (!unit) return within.length > 0 && lacks === undefined;
  if (unit.tier === undefined || lower.unit.tier === undefined) return false;
  const [over, under] = [unit, lower.unit].map(({ tier = '' }) => rankOfTier(tier));
  // Thủ Đức was a city in a city.
  return (over ?? 0) < (under ?? 0) || (unit.tier === 'thành phố' && lower.unit.tier === 'thành phố');
}

/** A list of the units of one tier names none of them. */
function withoutListed(lines: readonly HeadingLine[]): HeadingLine[] {
  const names = (tier: string | undefined): Set<string> =>
    new Set(
      lines.flatMap(({ said }) => (said.unit && said.unit.tier === tier ? canonical(said.unit.name) : [])),
    );
  return lines.filter(({ said }) => said.unit === undefined || names(said.unit.tier).size < FEWEST_LISTED);
}
