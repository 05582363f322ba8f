/**
 * Which corrections are offered: only those that help. Each is tried on a copy of the workbook,
 * which is checked again; it is offered when its finding goes, no error comes and no other figure
 * changes.
 */

import type { Finding } from '../core/findings/findings';
import { findingKey } from '../core/findings/finding-key';
import { isSure } from '../core/submission/recognised';
import type { RecognisedTable, Submission } from '../core/submission/submission';
import { parseAddress } from '../core/sheet/address';
import { changeCells, type CellChange } from '../core/sheet/change-workbook';
import type { Grid, Workbook } from '../core/sheet/grid';
import { columnOf, type Template } from '../core/template/template';
import { tableOf } from '../core/template/template-set';
import { cellText } from '../core/text/cell-text';

/** One cell that a correction changes: what stands there, and what will. */
export interface PlannedFix {
  readonly sheet: string;
  readonly cell: string;
  /** As shown; "" for an empty cell. */
  readonly before: string;
  /** As a person would type it. */
  readonly after: string;
  readonly content: number | string;
}

/** All offered corrections together, and how many errors there are without and with them. */
export interface FixPlan {
  readonly changes: readonly PlannedFix[];
  readonly errorsBefore: number;
  readonly errorsAfter: number;
}

export interface Checked {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

export interface OfferedFixes {
  /** The same findings; those whose correction does not help have none. */
  readonly findings: readonly Finding[];
  /** Undefined where fewer than two are offered, or where all together do not help. */
  readonly together: FixPlan | undefined;
}

/**
 * A check follows what is typed: trying more corrections than an officer looks at would keep it
 * waiting.
 */
const MOST_TRIALS = 60;

/**
 * @param check the check of a changed copy: the same that found `checked` in the workbook itself
 */
export async function offeredFixes(
  workbook: Workbook,
  templates: readonly Template[],
  checked: Checked,
  check: (changed: Workbook) => Promise<Checked>,
): Promise<OfferedFixes> {
  const findings: Finding[] = [];
  const offered = new Map<string, PlannedFix>();
  let trials = 0;
  for (const finding of checked.findings) {
    const planned = trials < MOST_TRIALS ? plannedFix(workbook, templates, checked, finding) : undefined;
    if (planned) trials++;
    if (planned && (await helps(workbook, checked, [planned], check, finding))) {
      offered.set(`${planned.sheet}!${planned.cell}`, planned);
      findings.push(withContent(finding, planned));
    } else findings.push(withoutFix(finding));
  }
  const changes = [...offered.values()];
  if (changes.length < 2) return { findings, together: undefined };
  const after = await check(changeCells(workbook, changes).workbook);
  const errorsBefore = errorsIn(checked).length;
  const errorsAfter = errorsIn(after).length;
  const isBetter = errorsAfter < errorsBefore && newErrors(checked, after).length === 0;
  return { findings, together: isBetter ? { changes, errorsBefore, errorsAfter } : undefined };
}

/**
 * The change of one cell that the finding asks for; undefined where its cell must not be written
 * to.
 */
function plannedFix(
  workbook: Workbook,
  templates: readonly Template[],
  { submission, findings }: Checked,
  { at, fix }: Finding,
): PlannedFix | undefined {
  const grid = workbook.sheets.find(({ name }) => name === at.sheet);
  const place = fix && parseAddress(fix.cell);
  if (!fix || !grid || !place) return undefined;
  const cell = grid.cell(place.row, place.column);
  // A formula that is wrong is put right as a formula, by whoever wrote it, and never replaced by a
  // figure.
  if (cell?.formula !== undefined) return undefined;
  const table = submission.tables.find(
    ({ sheet, range }) => sheet === grid.name && range.top <= place.row && place.row <= range.bottom,
  );
  const isTotal = table?.total?.row === place.row;
  // While a row is not understood, nobody knows what the total should be.
  if (isTotal && hasUnreadRow(table, findings)) return undefined;
  const content = contentOf(grid, place, fix.value, table && isPercent(templates, table, place.column));
  const asShown = content === fix.value ? shown(fix.value) : `${shown(fix.value)}%`;
  const after = typeof content === 'string' ? content : asShown;
  return { sheet: grid.name, cell: fix.cell, before: cellText(cell), after, content };
}

const UNREAD_ROWS: ReadonlySet<string> = new Set(['STR005', 'STR006', 'STR007']);

function hasUnreadRow({ sheet, range }: RecognisedTable, findings: readonly Finding[]): boolean {
  return findings.some(({ code, at }) => {
    const place = at.cell === undefined ? undefined : parseAddress(at.cell);
    const isInside = place && range.top <= place.row && place.row <= range.bottom;
    return UNREAD_ROWS.has(code) && at.sheet === sheet && isInside;
  });
}

function isPercent(templates: readonly Template[], table: RecognisedTable, column: number): boolean {
  const template = tableOf(templates, table.template);
  const id = table.columns.find((one) => one.column === column)?.id;
  return template !== undefined && id !== undefined && columnOf(template, id).values.kind === 'percent';
}

/**
 * What is written so that the cell shows the value as its format and its neighbours hold theirs.
 */
function contentOf(
  grid: Grid,
  at: { readonly row: number; readonly column: number },
  value: number | string,
  isShare: boolean | undefined,
): number | string {
  if (typeof value === 'string') return value;
  const own = grid.cell(at.row, at.column);
  if (own?.style.numberFormat === '@') return shown(value);
  if (isShare !== true) return value;
  if (typeof own?.value === 'string') return own.value.includes('%') ? `${shown(value)}%` : shown(value);
  const column = [...grid.cells()].filter((cell) => cell.column === at.column && cell.row !== at.row);
  const formats = own ? [own.style.numberFormat] : column.map(({ style }) => style.numberFormat);
  if (formats.some((format) => format.includes('%'))) return rounded(value / 100);
  const numbers = column.flatMap((cell) => (typeof cell.value === 'number' ? cell.value : []));
  const areFractions = numbers.some((one) => one > 0 && one < 1) && numbers.every((one) => one <= 1);
  return areFractions ? rounded(value / 100) : value;
}

/** A percentage has one decimal; dividing it leaves a tail of zeros and nines. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

/** A number as Vietnamese type it. */
function shown(value: number | string): string {
  return String(value).replace('.', ',');
}

async function helps(
  workbook: Workbook,
  before: Checked,
  changes: readonly PlannedFix[],
  check: (changed: Workbook) => Promise<Checked>,
  finding: Finding,
): Promise<boolean> {
  const changed = changeCells(workbook, changes satisfies readonly CellChange[]).workbook;
  const after = await check(changed);
  const isGone = !after.findings.some((one) => findingKey(one) === findingKey(finding));
  return isGone && newErrors(before, after).length === 0 && keepsOthers(before, after, changed, changes);
}

const errorsIn = ({ findings }: Checked): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/**
 * Errors that were not there before. A formula that Excel has still to work out is no error of the
 * correction.
 */
function newErrors(before: Checked, after: Checked): readonly Finding[] {
  const known = new Set(errorsIn(before).map(findingKey));
  return errorsIn(after).filter((one) => !known.has(findingKey(one)) && one.code !== 'TYP003');
}

/**
 * Whether every figure that was read is read as before, but for the changed cells and the formulas
 * over them.
 */
function keepsOthers(
  before: Checked,
  after: Checked,
  changed: Workbook,
  changes: readonly PlannedFix[],
): boolean {
  const own = new Set(changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const isStale = (key: string): boolean => {
    const [, sheet = '', cell = ''] = /^(.*)!([A-Z]+\d+)$/.exec(key) ?? [];
    const place = parseAddress(cell);
    const grid = changed.sheets.find(({ name }) => name === sheet);
    return place !== undefined && grid?.cell(place.row, place.column)?.value === null;
  };
  const now = figuresOf(after.submission);
  return [...figuresOf(before.submission)].every(
    ([key, reading]) => own.has(key) || now.get(key) === reading || isStale(key),
  );
}

function figuresOf({ tables, lists }: Submission): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const table of tables.filter(isSure))
    for (const row of table.total ? [...table.rows, table.total] : table.rows)
      for (const { cell, reading } of [...Object.values(row.counts), ...Object.values(row.percents)])
        figures.set(`${table.sheet}!${cell}`, JSON.stringify(reading));
  for (const list of lists.filter(isSure))
    for (const record of list.records)
      for (const { cell, reading } of Object.values(record.fields))
        figures.set(`${record.sheet ?? list.sheet}!${cell}`, JSON.stringify(reading));
  return figures;
}

function withContent(finding: Finding, { content }: PlannedFix): Finding {
  const { fix } = finding;
  return fix && content !== fix.value ? { ...finding, fix: { ...fix, content } } : finding;
}

function withoutFix({ fix: _, ...finding }: Finding): Finding {
  return finding;
}
