/** How many schools entered their self-assessment into the accreditation software, and what they say of it. */

import type { FixedTemplate } from '../core/template/template';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

export const selfAssessmentDataEntry: FixedTemplate = {
  id: 'self-assessment-data-entry',
  version: 1,
  title: 'Công tác nhập dữ liệu tự đánh giá trên hệ thống phần mềm kiểm định chất lượng',
  sheetName: 'Nhập dữ liệu phần mềm',
  source:
    'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 1 điểm d và e (văn bản hỏi số lượng, tỉ lệ % và góp ý; các cột do chương trình đặt)',
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'multiLevel'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    KIND_LABEL,
    {
      id: 'schools',
      header: ['Tổng số CSGD hiện có'],
      name: { vi: 'Tổng số CSGD hiện có', en: 'schools' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          'tổng số cơ sở giáo dục',
          'tổng số trường',
          'số trường hiện có',
          'số cơ sở giáo dục',
          'tổng số',
          'số trường',
        ],
        none: ['nhập', 'phần mềm', 'dữ liệu', 'tự đánh giá', 'đánh giá ngoài', 'công khai', 'đạt', 'đã'],
      },
      width: 12,
    },
    {
      id: 'entered',
      header: ['Đã nhập dữ liệu trên hệ thống phần mềm', 'Số lượng'],
      name: { vi: 'Đã nhập dữ liệu trên hệ thống phần mềm', en: 'entered data into the software' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['nhập dữ liệu', 'đã nhập', 'nhập phần mềm', 'cập nhật dữ liệu', 'cập nhật phần mềm'],
        none: ['chưa', 'góp ý', 'kiến nghị', 'khó khăn'],
      },
      width: 14,
    },
    {
      id: 'enteredPercent',
      header: ['Đã nhập dữ liệu trên hệ thống phần mềm', '%'],
      name: { vi: 'Tỉ lệ % đã nhập dữ liệu trên hệ thống phần mềm', en: 'entered data, %' },
      values: { kind: 'percent', part: 'entered', whole: 'schools' },
      recognise: {
        any: ['nhập dữ liệu', 'đã nhập', 'nhập phần mềm', 'cập nhật dữ liệu', 'cập nhật phần mềm'],
        none: ['chưa', 'góp ý', 'kiến nghị', 'khó khăn'],
      },
      width: 10,
    },
    {
      id: 'feedback',
      header: ['Góp ý, kiến nghị về hệ thống phần mềm (khó khăn, đề nghị điều chỉnh)'],
      name: { vi: 'Góp ý, kiến nghị về hệ thống phần mềm', en: 'feedback on the software' },
      values: { kind: 'note' },
      recognise: { any: ['góp ý', 'kiến nghị', 'khó khăn', 'đề nghị điều chỉnh', 'ý kiến'] },
      width: 44,
    },
  ],
  results: { totals: 'Nhập dữ liệu - tổng hợp', byUnit: 'Nhập dữ liệu - theo đơn vị' },
  checks: [{ check: 'atMost', part: 'entered', whole: 'schools' }],
};
