/** Bảng 1a: results of school accreditation by school kind, at a date. */

import type { Template } from '../core/template/template';
import { TOTAL_ALIASES } from './total-aliases';

const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;

export const accreditationResults: Template = {
  id: 'accreditation-results',
  version: 1,
  title: 'Kết quả KĐCLGD cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông',
  sheetName: 'Mẫu 1 - bảng 1a',
  source: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 1 điểm a',
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'multiLevel'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    {
      id: 'kind',
      header: ['CSGD'],
      name: { vi: 'CSGD', en: 'school kind' },
      values: { kind: 'label' },
      recognise: { any: [] },
      width: 34,
    },
    {
      id: 'schools',
      header: ['Tổng số CSGD hiện có'],
      name: { vi: 'Tổng số CSGD hiện có', en: 'schools' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          'tổng số cơ sở giáo dục',
          'tổng số trường',
          'tổng số đơn vị',
          'số cơ sở giáo dục',
          'số trường hiện có',
          'số trường',
          'tổng số hiện có',
          'tổng cơ sở giáo dục',
          'tổng trường',
          'tổng số',
          'tổng số trường',
          'tổng số csgd',
        ],
        none: ['tự đánh giá', 'đánh giá ngoài', 'cấp độ', 'không đạt', 'hồ sơ', 'đăng kí', 'đạt'],
      },
      width: 11,
    },
    {
      id: 'selfAssessed',
      header: ['Đã hoàn thành tự đánh giá', 'Số lượng'],
      name: { vi: 'Đã hoàn thành tự đánh giá', en: 'self-assessment completed' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: { any: ['tự đánh giá'], none: ['chưa', 'đang', 'không', 'nhập dữ liệu'] },
      width: 10,
    },
    {
      id: 'selfAssessedPercent',
      header: ['Đã hoàn thành tự đánh giá', '%'],
      name: { vi: 'Tỉ lệ % đã hoàn thành tự đánh giá', en: 'self-assessment completed, %' },
      values: { kind: 'percent', part: 'selfAssessed', whole: 'schools' },
      recognise: { any: ['tự đánh giá'], none: ['chưa', 'đang', 'không', 'nhập dữ liệu'] },
      width: 9,
    },
    {
      id: 'externallyAssessed',
      header: ['Đã được đánh giá ngoài', 'Số lượng'],
      name: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['đánh giá ngoài'],
        none: ['hồ sơ', 'đăng kí', 'chưa', 'đang', 'không', 'kết quả đánh giá ngoài', 'chấp nhận'],
      },
      width: 10,
    },
    {
      id: 'externallyAssessedPercent',
      header: ['Đã được đánh giá ngoài', '%'],
      name: { vi: 'Tỉ lệ % đã được đánh giá ngoài', en: 'externally assessed, %' },
      values: { kind: 'percent', part: 'externallyAssessed', whole: 'schools' },
      recognise: {
        any: ['đánh giá ngoài'],
        none: ['hồ sơ', 'đăng kí', 'chưa', 'đang', 'không', 'kết quả đánh giá ngoài', 'chấp nhận'],
      },
      width: 9,
    },
    {
      id: 'failed',
      header: ['Kết quả đánh giá ngoài', 'Không đạt'],
      name: { vi: 'Không đạt', en: 'failed' },
      values: { kind: 'count', whenBlank: 'balanced' },
      recognise: { any: ['không đạt', 'chưa đạt'], none: ['hồ sơ', 'đăng kí'] },
      width: 9,
    },
    ...LEVELS.map((id, index) => {
      const level = String(index + 1);
      return {
        id,
        header: ['Kết quả đánh giá ngoài', `Đạt cấp độ ${level}`],
        name: { vi: `Đạt cấp độ ${level}`, en: `accreditation level ${level}` },
        values: { kind: 'count', whenBlank: 'balanced' },
        recognise: { any: [`cấp độ ${level}`], none: ['không đạt', 'hồ sơ', 'đăng kí'] },
        width: 9,
      } as const;
    }),
    {
      id: 'preparing',
      header: ['Ghi chú', 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài'],
      name: { vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', en: 'preparing to register' },
      values: { kind: 'count', whenBlank: 'optional' },
      recognise: { any: ['hoàn thiện hồ sơ', 'hồ sơ đăng kí', 'đăng kí đánh giá ngoài', 'hoàn thành hồ sơ'] },
      width: 16,
    },
    {
      id: 'notes',
      header: ['Ghi chú'],
      name: { vi: 'Ghi chú', en: 'notes' },
      values: { kind: 'note' },
      recognise: { any: ['ghi chú'], none: ['hồ sơ', 'đăng kí'] },
      width: 18,
    },
  ],
  results: {
    totals: 'Tổng hợp tỉnh',
    byUnit: 'Theo đơn vị',
    byLevel: { sheet: 'Theo cấp độ', all: 'schools', assessed: 'externallyAssessed', levels: LEVELS },
  },
  checks: [
    { check: 'atMost', part: 'selfAssessed', whole: 'schools' },
    { check: 'atMost', part: 'externallyAssessed', whole: 'selfAssessed' },
    { check: 'sumOf', parts: ['failed', ...LEVELS], whole: 'externallyAssessed', isExclusive: true },
    { check: 'atMostDifference', left: 'preparing', whole: 'selfAssessed', taken: 'externallyAssessed' },
  ],
};
