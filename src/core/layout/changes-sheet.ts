/** «Thay đổi giữa các bản»: each cell that differs between two versions of a unit's report. */

import { columnName, rowName } from '../receive/change-names';
import type { CellSaid, Change, Receipt, ReceivedVersion } from '../receive/receipts';
import type { PlannedCell, PlannedValue, SheetPlan } from '../sheet/plan';
import type { Template } from '../template/template';
import { FIRST_RECORD_ROW, layOutList, type ListColumn } from './list-sheet';

export const CHANGES_SHEET = 'Thay đổi giữa các bản';

interface ChangeLine {
  readonly receipt: Receipt;
  readonly version: ReceivedVersion;
  readonly change: Change;
  readonly template: Template;
}

const COLUMNS: readonly ListColumn<ChangeLine>[] = [
  { header: 'Đơn vị', width: 18, style: 'label', value: ({ receipt }) => receipt.unit.name },
  { header: 'Báo cáo', width: 26, style: 'label', value: ({ template }) => template.sheetName },
  { header: 'Từ bản', width: 7, style: 'count', value: ({ version }) => version.since },
  { header: 'Sang bản', width: 7, style: 'count', value: ({ version }) => version.number },
  { header: 'Dòng', width: 26, style: 'label', value: ({ change }) => rowName(change.row, 'Cộng') || null },
  {
    header: 'Chỉ tiêu',
    width: 26,
    style: 'label',
    value: ({ change, template }) =>
      change.column === null
        ? change.before === null
          ? 'Thêm dòng'
          : 'Bỏ dòng'
        : columnName(template, change.column).vi,
  },
  { header: 'Trước', width: 14, style: 'label', value: ({ change }) => said(change.before) },
  { header: 'Sau', width: 14, style: 'label', value: ({ change }) => said(change.after) },
  { header: 'Ô trước', width: 16, style: 'label', value: ({ change }) => place(change.before) },
  { header: 'Ô sau', width: 16, style: 'label', value: ({ change }) => place(change.after) },
  { header: 'Tệp', width: 30, style: 'label', value: ({ version }) => version.file },
];

/** @returns no plan where no version differs from the one before; `linkTo` leads to the first change of a version */
export function layOutChanges(
  receipts: readonly Receipt[],
  templates: readonly Template[],
): {
  readonly plan: SheetPlan | undefined;
  readonly linkTo: (version: ReceivedVersion) => PlannedCell['link'];
} {
  const lines = receipts.flatMap((receipt) => {
    const template = templates.find(({ id }) => id === receipt.report);
    if (!template) return [];
    return receipt.versions.flatMap((version) =>
      version.changes.map((change): ChangeLine => ({ receipt, version, change, template })),
    );
  });
  const rows = new Map<ReceivedVersion, number>();
  lines.forEach(({ version }, i) => {
    if (!rows.has(version)) rows.set(version, FIRST_RECORD_ROW + i);
  });
  const facts = {
    name: CHANGES_SHEET,
    title: 'THAY ĐỔI GIỮA CÁC BẢN',
    subtitle:
      'Mỗi dòng là một ô khác với bản gửi trước của cùng đơn vị. Cách ghi khác mà số như nhau thì không phải là thay đổi.',
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
