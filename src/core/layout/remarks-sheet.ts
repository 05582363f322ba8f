/** «Ghi chú của đơn vị»: what offices wrote beside their figures, each with the cell that it stands in. */

import type { MergedRemark } from '../consolidate/consolidation';
import type { SheetPlan } from '../sheet/plan';
import type { FixedTemplate } from '../template/template';
import { layOutList, type ListColumn } from './list-sheet';

export const REMARKS_SHEET = 'Ghi chú của đơn vị';

export function layOutRemarks(
  templates: readonly FixedTemplate[],
  remarks: readonly MergedRemark[],
  subtitle: string,
): SheetPlan {
  const columns: readonly ListColumn<MergedRemark>[] = [
    { header: 'STT', width: 6, style: 'count', value: (_, index) => index + 1 },
    { header: 'Đơn vị', width: 18, style: 'label', value: (one) => one.unit },
    {
      header: 'Bảng',
      width: 34,
      style: 'wrapped',
      value: (one) => templates.find(({ id }) => id === one.template)?.title ?? one.template,
    },
    { header: 'CSGD', width: 22, style: 'wrapped', value: (one) => one.row ?? '(đầu bảng)' },
    { header: 'Mục', width: 24, style: 'wrapped', value: (one) => one.name.vi },
    { header: 'Nội dung', width: 60, style: 'wrapped', value: (one) => one.text },
    { header: 'Tệp', width: 30, style: 'label', value: (one) => one.file },
    { header: 'Trang', width: 20, style: 'label', value: (one) => one.sheet },
    { header: 'Ô', width: 7, style: 'label', value: (one) => one.cell },
  ];
  const facts = {
    name: REMARKS_SHEET,
    title: 'GHI CHÚ, GÓP Ý, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ',
    subtitle: `${subtitle} ${String(remarks.length)} ghi chú, chép nguyên văn; ba cột cuối cho biết lấy từ ô nào.`,
  };
  return layOutList(facts, columns, remarks);
}
