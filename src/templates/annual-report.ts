/**
 * The report at the end of the school year: self-assessment completed, accepted for external
 * assessment, its results.
 */

import type { FixedTemplate, HeaderPhrases } from '../core/template/template';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;

const SELF: HeaderPhrases = {
  any: ['tự đánh giá'],
  none: ['chưa', 'đang', 'không', 'nhập dữ liệu', 'chấp nhận', 'đánh giá ngoài'],
};
const EXTERNAL: HeaderPhrases = {
  any: ['đánh giá ngoài'],
  none: ['chấp nhận', 'hồ sơ', 'đăng kí', 'chưa', 'đang', 'không', 'kết quả đánh giá ngoài', 'đợt', '5 năm'],
};

export const annualReport: FixedTemplate = {
  id: 'annual-report',
  version: 1,
  title: 'Báo cáo cuối năm học về kiểm định chất lượng giáo dục',
  sheetName: 'Báo cáo năm học KĐCLGD',
  source:
    'Sở GD&ĐT Ninh Bình, hướng dẫn nhiệm vụ KĐCLGD năm học 2017-2018, mục III.3; văn bản nêu số liệu mà không kẻ bảng, các cột do chương trình đặt theo bảng 1a. Năm học 2017-2018 chỉ có cấp độ 1 đến 3 (Thông tư 25/2014, 42/2012, 15/2012); cấp độ 4 dùng cho các năm học sau',
  deadlines: [
    {
      who: { vi: 'Phòng GD&ĐT, đơn vị trực thuộc gửi Sở', en: 'offices to the province' },
      day: 30,
      month: 5,
    },
    {
      who: { vi: 'Sở GD&ĐT báo cáo UBND tỉnh, Bộ GD&ĐT', en: 'province to the ministry' },
      day: 5,
      month: 6,
      tiers: ['tỉnh', 'thành phố trực thuộc trung ương', 'sở'],
    },
  ],
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Kết quả kiểm định của cả năm học, gửi khi hết năm học',
      en: 'Accreditation over the whole school year, sent at its end',
    },
  },
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'multiLevel', 'continuing'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    KIND_LABEL,
    {
      id: 'schools',
      header: ['Tổng số CSGD'],
      name: { vi: 'Tổng số CSGD', en: 'schools' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          'tổng số cơ sở giáo dục',
          'tổng số trường',
          'tổng số đơn vị',
          'số cơ sở giáo dục',
          'số trường',
          'tổng cơ sở giáo dục',
          'tổng trường',
          'tổng số',
        ],
        none: [
          'tự đánh giá',
          'đánh giá ngoài',
          'chấp nhận',
          'cấp độ',
          'không đạt',
          'hồ sơ',
          'đăng kí',
          'đạt',
          'nhập',
        ],
      },
      width: 10,
    },
    {
      id: 'selfAssessed',
      header: ['Hoàn thành báo cáo tự đánh giá', 'Số lượng'],
      name: { vi: 'Hoàn thành báo cáo tự đánh giá', en: 'self-assessment report completed' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: SELF,
      width: 10,
    },
    {
      id: 'selfAssessedPercent',
      header: ['Hoàn thành báo cáo tự đánh giá', '%'],
      name: { vi: 'Tỉ lệ % hoàn thành báo cáo tự đánh giá', en: 'self-assessment report completed, %' },
      values: { kind: 'percent', part: 'selfAssessed', whole: 'schools' },
      recognise: SELF,
      width: 9,
    },
    {
      id: 'accepted',
      header: ['Được chấp nhận đánh giá ngoài'],
      name: { vi: 'Được chấp nhận đánh giá ngoài', en: 'accepted for external assessment' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['chấp nhận đánh giá ngoài', 'chấp nhận', 'hồ sơ được chấp nhận'],
        none: ['không', 'chưa', 'đang', 'không được'],
      },
      width: 12,
    },
    {
      id: 'externallyAssessed',
      header: ['Đã được đánh giá ngoài', 'Số lượng'],
      name: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: EXTERNAL,
      width: 10,
    },
    {
      id: 'externallyAssessedPercent',
      header: ['Đã được đánh giá ngoài', '%'],
      name: { vi: 'Tỉ lệ % đã được đánh giá ngoài', en: 'externally assessed, %' },
      values: { kind: 'percent', part: 'externallyAssessed', whole: 'schools' },
      recognise: EXTERNAL,
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
      id: 'activities',
      header: ['Các hoạt động khác có liên quan'],
      name: { vi: 'Các hoạt động khác có liên quan', en: 'other activities' },
      values: { kind: 'note' },
      recognise: { any: ['hoạt động khác', 'hoạt động', 'ghi chú'] },
      width: 28,
    },
  ],
  results: {
    totals: 'Báo cáo năm học',
    byUnit: 'Báo cáo năm học - đơn vị',
    byLevel: {
      sheet: 'Báo cáo năm học - cấp độ',
      all: 'schools',
      assessed: 'externallyAssessed',
      levels: LEVELS,
    },
  },
  example: {
    row: {
      kind: 'Tiểu học',
      schools: '21',
      selfAssessed: '18',
      accepted: '11',
      externallyAssessed: '10',
      failed: '1',
      level1: '3',
      level2: '4',
      level3: '2',
      level4: '0',
      activities: 'Tập huấn tự đánh giá cho 42 cán bộ quản lí',
    },
  },
  checks: [
    { check: 'atMost', part: 'selfAssessed', whole: 'schools' },
    { check: 'atMost', part: 'accepted', whole: 'selfAssessed' },
    { check: 'usuallyAtMost', part: 'externallyAssessed', whole: 'accepted' },
    { check: 'atMost', part: 'externallyAssessed', whole: 'selfAssessed' },
    { check: 'sumOf', parts: ['failed', ...LEVELS], whole: 'externallyAssessed', isExclusive: true },
  ],
};
