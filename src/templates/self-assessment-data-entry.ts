/**
 * Schools that entered their self-assessment into the accreditation software, and what they say of
 * the software.
 */

import type { FixedTemplate, HeaderPhrases } from '../core/template/template';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';
import { PROVINCE_OFFICE } from './addressee';

const ENTERED: HeaderPhrases = {
  any: ['nhập dữ liệu', 'nhập số liệu', 'nhập thông tin', 'nhập phần mềm', 'đã nhập', 'cập nhật dữ liệu'],
  none: ['chưa', 'đang', 'không', 'góp ý', 'khó khăn', 'kiến nghị', 'đề nghị'],
};

export const selfAssessmentDataEntry: FixedTemplate = {
  id: 'self-assessment-data-entry',
  version: 1,
  title: 'Công tác nhập dữ liệu, thông tin báo cáo tự đánh giá trên hệ thống phần mềm kiểm định chất lượng',
  sheetName: 'Mẫu 1 - nhập phần mềm',
  source:
    'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 1 điểm d (số lượng, tỉ lệ %) và điểm e (góp ý, kiến nghị về phần mềm); văn bản không kẻ bảng, các cột theo loại CSGD do chương trình đặt',
  addressee: PROVINCE_OFFICE,
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Số trường đã nhập báo cáo tự đánh giá lên phần mềm; thuận lợi, khó khăn',
      en: 'Schools that entered their reports in the software; what helped, what hindered',
    },
  },
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'multiLevel'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
    unmistakable: { column: 'entered', words: ['phần mềm'] },
  },
  columns: [
    KIND_LABEL,
    {
      id: 'schools',
      header: ['Tổng số CSGD trực thuộc'],
      name: { vi: 'Tổng số CSGD trực thuộc', en: 'schools' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          'tổng số cơ sở giáo dục',
          'tổng số trường',
          'tổng số đơn vị',
          'số cơ sở giáo dục',
          'số trường trực thuộc',
          'số trường',
          'tổng số',
        ],
        none: ['nhập', 'phần mềm', 'tự đánh giá', 'đánh giá ngoài', 'cấp độ', 'đạt'],
      },
      width: 12,
    },
    {
      id: 'entered',
      header: ['Đã nhập dữ liệu, thông tin trên hệ thống phần mềm', 'Số lượng'],
      name: { vi: 'Đã nhập dữ liệu trên hệ thống phần mềm', en: 'data entered into the software' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: ENTERED,
      width: 13,
    },
    {
      id: 'enteredPercent',
      header: ['Đã nhập dữ liệu, thông tin trên hệ thống phần mềm', 'Tỉ lệ %'],
      name: {
        vi: 'Tỉ lệ % đã nhập dữ liệu trên hệ thống phần mềm',
        en: 'data entered into the software, %',
      },
      values: { kind: 'percent', part: 'entered', whole: 'schools' },
      recognise: ENTERED,
      width: 13,
    },
    {
      id: 'difficulties',
      header: ['Góp ý, kiến nghị của các CSGD về hệ thống phần mềm', 'Khó khăn'],
      name: { vi: 'Khó khăn khi dùng phần mềm', en: 'difficulties with the software' },
      values: { kind: 'note' },
      recognise: { any: ['khó khăn', 'vướng mắc', 'góp ý'] },
      width: 34,
    },
    {
      id: 'requests',
      header: [
        'Góp ý, kiến nghị của các CSGD về hệ thống phần mềm',
        'Đề nghị điều chỉnh các tiện ích của phần mềm cho phù hợp',
      ],
      name: { vi: 'Đề nghị điều chỉnh phần mềm', en: 'requested changes of the software' },
      values: { kind: 'note' },
      recognise: { any: ['đề nghị', 'điều chỉnh', 'đề xuất', 'kiến nghị'] },
      width: 34,
    },
  ],
  results: { totals: 'Nhập phần mềm', byUnit: 'Nhập phần mềm - đơn vị' },
  example: {
    row: {
      kind: 'Mầm non',
      schools: '14',
      entered: '11',
      difficulties: 'Đường truyền chậm vào giờ hành chính',
      requests: 'Cho nhập minh chứng từ tệp Excel',
    },
  },
  checks: [{ check: 'atMost', part: 'entered', whole: 'schools' }],
};
