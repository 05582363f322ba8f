/**
 * «Thay đổi giữa các bản»: each cell that differs between two versions of a unit's report, and the
 * totals that they changed.
 */

import { columnName, rowName } from '../receive/change-names';
import type { TemplateTotals } from '../totals/totals';
import { correctedTotals, type CorrectedTotal } from '../receive/totals-before';
import type { CellSaid, Change, Receipt, ReceivedVersion } from '../receive/receipts';
import type { PlannedCell, PlannedValue, SheetPlan } from '../sheet/plan';
import type { Template } from '../template/template';
import { templateOf } from '../template/template-set';
import { FIRST_RECORD_ROW, layOutList, type ListColumn } from './list-sheet';

export const CHANGES_SHEET = 'Thay đổi giữa các bản';

/** A cell of a unit's report, or a total that such cells changed. */
type Line = ChangeLine | { readonly total: CorrectedTotal; readonly template: Template };

interface ChangeLine {
  readonly receipt: Receipt;
  readonly version: ReceivedVersion;
  readonly change: Change;
  readonly template: Template;
}

/** Reads one side or the other of a line. */
function of<T>(ofChange: (line: ChangeLine) => T, ofTotal: (total: CorrectedTotal) => T): (line: Line) => T {
  return (line) => ('total' in line ? ofTotal(line.total) : ofChange(line));
}
const nothing = (): null => null;

const COLUMNS: readonly ListColumn<Line>[] = [
  {
    header: 'Đơn vị',
    width: 18,
    style: 'label',
    value: of(
      ({ receipt }) => receipt.unit.name,
      ({ units }) => `Cộng các đơn vị (thay đổi: ${units.join(', ')})`,
    ),
  },
  { header: 'Báo cáo', width: 26, style: 'label', value: ({ template }) => template.sheetName },
  { header: 'Từ bản', width: 7, style: 'count', value: of(({ version }) => version.since, nothing) },
  { header: 'Sang bản', width: 7, style: 'count', value: of(({ version }) => version.number, nothing) },
  {
    header: 'Dòng',
    width: 26,
    style: 'label',
    value: of(
      ({ change }) => rowName(change.row, 'Cộng') || null,
      ({ kind }) => rowName({ is: 'kind', kind }, 'Cộng'),
    ),
  },
  { header: 'Chỉ tiêu', width: 26, style: 'label', value: whatChanged },
  {
    header: 'Trước',
    width: 14,
    style: 'label',
    value: of<PlannedValue | null>(
      ({ change }) => said(change.before),
      ({ before }) => before,
    ),
  },
  {
    header: 'Sau',
    width: 14,
    style: 'label',
    value: of<PlannedValue | null>(
      ({ change }) => said(change.after),
      ({ after }) => after,
    ),
  },
  { header: 'Ô trước', width: 16, style: 'label', value: of(({ change }) => place(change.before), nothing) },
  { header: 'Ô sau', width: 16, style: 'label', value: of(({ change }) => place(change.after), nothing) },
  { header: 'Tệp', width: 30, style: 'label', value: of(({ version }) => version.file, nothing) },
];

function whatChanged(line: Line): string {
  const column = 'total' in line ? line.total.column : line.change.column;
  if (column !== null) return columnName(line.template, column).vi;
  return 'change' in line && line.change.before === null ? 'Thêm dòng' : 'Bỏ dòng';
}

/**
 * @returns no plan where no version differs from the one before; `linkTo` leads to the first change
 *   of a version
 */
export function layOutChanges(
  receipts: readonly Receipt[],
  totals: readonly TemplateTotals[],
  templates: readonly Template[],
): {
  readonly plan: SheetPlan | undefined;
  readonly linkTo: (version: ReceivedVersion) => PlannedCell['link'];
} {
  const changed = correctedTotals(totals, receipts).flatMap((total): Line[] => {
    const template = templateOf(templates, total.template);
    return template ? [{ total, template }] : [];
  });
  const cells = receipts.flatMap((receipt) => {
    const template = templateOf(templates, receipt.report);
    if (!template) return [];
    return receipt.versions.flatMap((version) =>
      version.changes.map((change): ChangeLine => ({ receipt, version, change, template })),
    );
  });
  const rows = new Map<ReceivedVersion, number>();
  cells.forEach(({ version }, i) => {
    if (!rows.has(version)) rows.set(version, FIRST_RECORD_ROW + changed.length + i);
  });
  const lines: readonly Line[] = [...changed, ...cells];
  const facts = {
    name: CHANGES_SHEET,
    title: 'THAY ĐỔI GIỮA CÁC BẢN',
    subtitle:
      'Trước hết là các số cộng, so với khi tính theo bản trước; sau đó mỗi dòng là một ô khác với bản gửi trước của cùng đơn vị. Cách ghi khác mà số như nhau thì không phải là thay đổi.',
  };
  return {
    plan: lines.length === 0 ? undefined : layOutList(facts, COLUMNS, lines),
    linkTo: (version) => {
      const row = rows.get(version);
      return row === undefined ? undefined : { sheet: CHANGES_SHEET, cell: `A${String(row)}` };
    },
  };
}

/** A number as a number, so that it can be worked with; anything else as typed. */
function said(cell: CellSaid | null): PlannedValue | null {
  if (cell === null) return null;
  return cell.value ?? (cell.typed === '' ? null : cell.typed);
}

function place(cell: CellSaid | null): string | null {
  return cell === null ? null : `${cell.sheet}!${cell.cell}`;
}
