/**
 * Decides which rows of a table count. A part is never added to its whole, and a whole is never
 * dropped with its heading, whatever their order: where the arithmetic decides, it does; where it
 * does not, the whole alone counts and it is asked.
 */

import { hit, type Hit } from '../findings/findings';
import { grouped } from '../grouped';
import { SCHOOL_KIND_NAMES, stripNumbering, type SchoolKind } from '../regulations/school-kinds';
import type { KindRow, Remark, TableRow } from '../submission/submission';
import { canonical } from '../text/label';
import { meantBy } from '../text/one-slip';
import { countedAlike, readsAs, sumsTo } from './row-sums';
import type { CollectedRows, ReadRow } from './row-labels';
import { isNamedPart, ownershipOf, wholeAmong } from './whole-and-parts';

export interface TableRows {
  readonly rows: readonly KindRow[];
  readonly total: TableRow | undefined;
  /** All notes beside the rows, those of rows that do not count included. */
  readonly remarks: readonly Remark[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
  readonly hits: readonly Hit[];
  /** How often the commonest label occurs. */
  readonly mostRepeated: number;
}

/** A row with figures, or a blank one, of one kind. */
interface PlacedRow {
  readonly row: ReadRow;
  readonly kind: SchoolKind;
  /** «công lập», «trong đó»: the heading without figures that it stands under; "" for none. */
  readonly section: string;
  /** «Trong đó: ngoài công lập» under its kind, «Mầm non tư thục». */
  readonly isPart: boolean;
}

/** What the rows of one kind come to. */
interface SettledKind {
  readonly counted: readonly PlacedRow[];
  readonly hits: readonly Hit[];
}

/** @param sheet its name, for the findings */
export function settleRows({ read, remarks, bottom }: CollectedRows, sheet: string): TableRows {
  const hits: Hit[] = [];
  const at = (row: ReadRow): { sheet: string; cell: string } => ({ sheet, cell: row.labelCell });
  const placed = placeRows(read);
  const totals = read.filter(({ is }) => is.is === 'total');
  const byKind = [...grouped(placed, ({ kind }) => kind)].map(([, rows]) => rows);
  const settle = (rows: readonly PlacedRow[], others: readonly ReadRow[]): SettledKind =>
    settleKind(rows, { sheet, others, total: totals.at(-1) });
  // What the other kinds come to is needed where the total row has to decide about one.
  const first = byKind.map((rows) => settle(rows, []).counted.map(({ row }) => row));
  const settled = byKind.map((rows, i) => settle(rows, first.filter((_, k) => k !== i).flat()));
  const counts = new Set(settled.flatMap(({ counted }) => counted));
  const rows = placed
    .filter((one) => counts.has(one))
    .map(({ row, kind, section }) => ({ kindRow: { ...withoutLabelKind(row), kind }, section }));
  hits.push(...settled.flatMap((one) => one.hits));
  const total = overall(
    totals,
    rows.map(({ kindRow }) => kindRow),
  );
  for (const row of totals) if (row !== total) hits.push(hit('STR009', at(row), { label: row.label }));
  const owned = new Set(placed.map(({ row }) => row));
  for (const row of read) {
    if (row.is.is === 'part' && !owned.has(row) && !isEmpty(row))
      hits.push(hit('STR009', at(row), { label: row.label }));
    if (row.is.is === 'unknown') hits.push(unknownRow(row, at(row)));
    if (row.is.is === 'none')
      hits.push(hit('STR006', { sheet, cell: firstFigure(row) ?? row.labelCell }, {}));
  }
  const counted = withoutCopies(rows, sheet, hits);
  return {
    rows: counted,
    total: total && withoutLabelKind(total),
    remarks,
    bottom,
    hits,
    mostRepeated: mostRepeated(rows.map(({ kindRow }) => kindRow)),
  };
}

/**
 * A row with figures that is no kind; where its name is one slip away from a kind's, the finding
 * asks whether that was meant.
 */
function unknownRow({ label, labelCell }: ReadRow, at: { sheet: string; cell: string }): Hit {
  const meant = meantBy(stripNumbering(label), Object.values(SCHOOL_KIND_NAMES));
  if (meant === undefined) return hit('STR005', at, { label });
  return hit('STR005', at, { label, meant }, { fix: { cell: labelCell, value: meant } });
}

/**
 * Gives each row of a kind, and each part, the kind that it belongs to. Parts of a total belong to
 * none.
 */
function placeRows(read: readonly ReadRow[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let section = '';
  let kind: SchoolKind | undefined;
  for (const row of read) {
    if (row.is.is === 'total') kind = undefined;
    else if (row.is.is === 'kind') {
      ({ kind } = row.is.label);
      placed.push({ row, kind, section, isPart: row.is.label.qualifier !== '' });
    } else if (row.is.is === 'part' && isEmpty(row)) section = ownershipOf(row.label) || canonical(row.label);
    else if (row.is.is === 'part' && kind) placed.push({ row, kind, section, isPart: true });
  }
  return placed;
}

interface Around {
  readonly sheet: string;
  /** The rows of other kinds that count. */
  readonly others: readonly ReadRow[];
  readonly total: ReadRow | undefined;
}

function settleKind(rows: readonly PlacedRow[], around: Around): SettledKind {
  const filled = rows.filter(({ row }) => !isEmpty(row));
  const [heading] = rows;
  // Nothing but blank rows: the kind was not filled in, and that has findings of its own.
  if (filled.length === 0 || !heading) return { counted: rows.filter(({ isPart }) => !isPart), hits: [] };
  const own = filled.filter(({ isPart }) => !isPart);
  const parts = filled.filter(({ isPart }) => isPart);
  if (own.length === 0) return settleParts(heading, parts, around);
  // «Trong đó ngoài công lập» over rows of kinds that were there before repeats them; «A. Công
  // lập», «B. Ngoài công lập» do not.
  const outside = own.filter(({ section }) => section === '');
  const wholes = outside.length > 0 ? outside : own;
  const repeated = outside.length > 0 ? own.filter(({ section }) => section !== '') : [];
  const { counted, hits } = settleWholes(wholes, around);
  return { counted, hits: [...hits, ...[...repeated, ...parts].map(({ row }) => partOf(row, around))] };
}

/** A kind whose own row is blank, or missing: its parts stand for it where they are all of it. */
function settleParts(heading: PlacedRow, parts: readonly PlacedRow[], around: Around): SettledKind {
  const isPrivate = ({ row }: PlacedRow): boolean => ownershipOf(row.label) === 'ngoài công lập';
  const within = ({ row }: PlacedRow): boolean => /tư thục|dân lập/.test(ownershipOf(row.label));
  // «Ngoài công lập» has «tư thục» and «dân lập» in it.
  const counted = parts.some(isPrivate) ? parts.filter((one) => !within(one)) : parts;
  const hits = parts.filter((one) => !counted.includes(one)).map(({ row }) => partOf(row, around));
  const ownerships = new Set(counted.map(({ row }) => ownershipOf(row.label)));
  const isWhole = ownerships.has('công lập') && ownerships.size > 1;
  const rows = counted.map(({ row }) => row);
  if (isWhole || !rows.every(({ label }) => isNamedPart(label))) return { counted, hits };
  if (around.total && sumsTo(around.total, [...around.others, ...rows])) return { counted, hits };
  const { sheet } = around;
  const facts = { label: heading.row.label, parts: rows.map(({ label }) => label) };
  return { counted: [], hits: [...hits, hit('STR025', { sheet, cell: heading.row.labelCell }, facts)] };
}

/** Several rows of one kind: they add up, unless one of them is the others together. */
function settleWholes(wholes: readonly PlacedRow[], around: Around): SettledKind {
  const rows = wholes.map(({ row }) => row);
  const whole = wholeAmong(rows);
  if (!whole) return { counted: wholes, hits: [] };
  const parts = rows.filter((row) => row !== whole);
  const { sheet, others, total } = around;
  const counted = wholes.filter(({ row }) => row === whole);
  const facts = { label: whole.label, parts: parts.map(({ label }) => label) };
  const place = { sheet, cell: whole.labelCell };
  const related = parts.map(({ labelCell }) => ({ sheet, cell: labelCell }));
  if (sumsTo(whole, parts))
    return { counted, hits: [hit('STR023', place, { ...facts, by: 'sum' }, { related })] };
  if (total && sumsTo(total, [...others, ...rows])) return { counted: wholes, hits: [] };
  if (total && sumsTo(total, [...others, whole]))
    return { counted, hits: [hit('STR023', place, { ...facts, by: 'total' }, { related })] };
  return { counted, hits: [hit('STR024', place, facts, { related })] };
}

function partOf(row: ReadRow, { sheet }: Around): Hit {
  return hit('STR009', { sheet, cell: row.labelCell }, { label: row.label });
}

/**
 * The total of all rows: the last total row, unless each total row is only that of the rows since
 * the one before it («Cộng» in every section).
 */
function overall(totals: readonly ReadRow[], rows: readonly KindRow[]): ReadRow | undefined {
  const last = totals.at(-1);
  if (!last || totals.length === 1) return last;
  const whole = totals.find((one) => sumsTo(one, rows));
  if (whole) return whole;
  const isOfSection = totals.every((one, i) => {
    const from = totals[i - 1]?.row ?? 0;
    return sumsTo(
      one,
      rows.filter(({ row }) => from < row && row < one.row),
    );
  });
  return isOfSection ? undefined : last;
}

function mostRepeated(rows: readonly KindRow[]): number {
  const counts = new Map<string, number>();
  for (const { label } of rows) counts.set(canonical(label), (counts.get(canonical(label)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function isEmpty(row: TableRow): boolean {
  return Object.values(row.counts).every((figure) => readsAs(figure, 'blank'));
}

function withoutLabelKind(row: ReadRow): TableRow {
  const { row: number, label, labelCell, counts, percents } = row;
  return { row: number, label, labelCell, counts, percents };
}

function firstFigure(row: ReadRow): string | undefined {
  return Object.values(row.counts).find((figure) => figure.typed !== '')?.cell;
}

interface RowInSection {
  readonly kindRow: KindRow;
  readonly section: string;
}

/**
 * Rows of one kind: the same label with the same figures is a copy and counts once; the same label
 * with other figures is an error, and different labels (TH&THCS, THCS&THPT) are added up and said
 * so. Nothing is dropped.
 */
function withoutCopies(rows: readonly RowInSection[], sheet: string, hits: Hit[]): KindRow[] {
  const kept: RowInSection[] = [];
  const added = new Map<SchoolKind, Set<string>>();
  for (const one of rows) {
    const { kindRow: row, section } = one;
    const ofKind = kept.filter(({ kindRow }) => kindRow.kind === row.kind);
    const sameLabel = ofKind.find(
      (other) => other.section === section && canonical(other.kindRow.label) === canonical(row.label),
    )?.kindRow;
    if (sameLabel) {
      const at = { sheet, cell: row.labelCell };
      const related = [{ sheet, cell: sameLabel.labelCell }];
      hits.push(hit('STR007', at, { label: row.label, firstCell: sameLabel.labelCell }, { related }));
      if (countedAlike(row, sameLabel)) continue;
    } else if (ofKind.length > 0) {
      const labels = added.get(row.kind) ?? new Set(ofKind.map(({ kindRow }) => kindRow.label));
      added.set(row.kind, labels.add(row.label));
    }
    kept.push(one);
  }
  const counted = kept.map(({ kindRow }) => kindRow);
  for (const [kind, labels] of added) {
    const [first, ...others] = counted
      .filter((row) => row.kind === kind)
      .map((row) => ({ sheet, cell: row.labelCell }));
    const facts = { kind: { vi: SCHOOL_KIND_NAMES[kind], en: kind }, labels: [...labels] };
    hits.push(hit('STR008', first ?? { sheet }, facts, { related: others }));
  }
  return counted;
}
