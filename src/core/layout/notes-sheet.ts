/** «Ghi chú của đơn vị»: what units wrote beside their figures, each with its cell. */

import type { UnitNote } from '../consolidate/consolidation';
import type { SheetPlan } from '../sheet/plan';
import { columnOf, type FixedTemplate } from '../template/template';
import { layOutList } from './list-sheet';

export const UNIT_NOTES_SHEET = 'Ghi chú của đơn vị';

export function layOutUnitNotes(
  templates: readonly FixedTemplate[],
  notes: readonly UnitNote[],
  subtitle: string,
): SheetPlan {
  const templateOf = (note: UnitNote): FixedTemplate | undefined =>
    templates.find(({ id }) => id === note.template);
  const columnName = (note: UnitNote): string => {
    const template = templateOf(note);
    return template ? columnOf(template, note.column).name.vi : note.column;
  };
  return layOutList<UnitNote>(
    { name: UNIT_NOTES_SHEET, title: 'GHI CHÚ, GÓP Ý CỦA ĐƠN VỊ', subtitle },
    [
      { header: 'STT', width: 6, style: 'count', value: (_, index) => index + 1 },
      { header: 'Đơn vị', width: 18, style: 'label', value: (note) => note.unit },
      {
        header: 'Bảng',
        width: 26,
        style: 'wrapped',
        value: (note) => templateOf(note)?.sheetName ?? note.template,
      },
      { header: 'Dòng', width: 18, style: 'label', value: (note) => note.row },
      { header: 'Cột', width: 20, style: 'wrapped', value: columnName },
      { header: 'Nội dung', width: 50, style: 'wrapped', value: (note) => note.text },
      { header: 'Tệp', width: 30, style: 'label', value: (note) => note.file, isScreenOnly: true },
      { header: 'Trang', width: 16, style: 'label', value: (note) => note.sheet, isScreenOnly: true },
      { header: 'Ô', width: 7, style: 'label', value: (note) => note.cell, isScreenOnly: true },
    ],
    notes,
  );
}
