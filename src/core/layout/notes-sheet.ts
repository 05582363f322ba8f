/**
 * «Ghi chú của đơn vị»: what units wrote beside their figures and over them, each with its cell.
 */

import type { UnitNote } from '../consolidate/consolidation';
import type { SheetPlan } from '../sheet/plan';
import type { FixedTemplate } from '../template/template';
import { sheetNameOf } from '../template/template-set';
import { layOutList } from './list-sheet';

export const UNIT_NOTES_SHEET = 'Ghi chú của đơn vị';

export function layOutUnitNotes(
  templates: readonly FixedTemplate[],
  notes: readonly UnitNote[],
  subtitle: string,
): SheetPlan {
  return layOutList<UnitNote>(
    {
      name: UNIT_NOTES_SHEET,
      title: 'GHI CHÚ, GÓP Ý CỦA ĐƠN VỊ',
      subtitle: `${subtitle} ${String(notes.length)} ghi chú, chép nguyên văn; ba cột cuối cho biết lấy từ ô nào.`,
    },
    [
      { header: 'STT', width: 6, style: 'count', value: (_, index) => index + 1 },
      { header: 'Đơn vị', width: 18, style: 'label', value: (note) => note.unit },
      {
        header: 'Bảng',
        width: 26,
        style: 'wrapped',
        value: (note) => sheetNameOf(templates, note.template),
      },
      { header: 'Dòng', width: 20, style: 'wrapped', value: (note) => note.row ?? '(đầu bảng)' },
      { header: 'Cột', width: 22, style: 'wrapped', value: (note) => note.name.vi },
      { header: 'Nội dung', width: 50, style: 'wrapped', value: (note) => note.text },
      { header: 'Tệp', width: 30, style: 'label', value: (note) => note.file },
      { header: 'Trang', width: 20, style: 'label', value: (note) => note.sheet },
      { header: 'Ô', width: 7, style: 'label', value: (note) => note.cell },
    ],
    notes,
  );
}
