/** What offices report at the end of a school year: self-assessed, accepted, externally assessed, and with what result. */

import type { FixedTemplate } from '../core/template/template';
import { accreditationResults } from './accreditation-results';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;
/** Counted as in bảng 1a, and headed as there. */
const SHARED = ['schools', 'selfAssessed', 'selfAssessedPercent', 'externallyAssessed', 'failed', ...LEVELS];
const shared = (id: string): FixedTemplate['columns'][number] => {
  const column = accreditationResults.columns.find((one) => one.id === id);
  if (!column || !SHARED.includes(id)) throw new Error(`bảng 1a has no column ${id}`);
  return column;
};

export const annualReport: FixedTemplate = {
  id: 'annual-report',
  version: 1,
  title: 'Báo cáo cuối năm học về công tác kiểm định chất lượng giáo dục',
  sheetName: 'Báo cáo cuối năm học',
  source:
    'Sở GD&ĐT Ninh Bình, Hướng dẫn nhiệm vụ kiểm định chất lượng giáo dục năm học 2017-2018, mục III.3 (văn bản không in bảng; năm học đó chỉ có cấp độ 1–3)',
  deadlines: [
    {
      who: { vi: 'Phòng GD&ĐT, đơn vị trực thuộc gửi Sở', en: 'offices to the province' },
      day: 30,
      month: 5,
    },
    { who: { vi: 'Sở GD&ĐT báo cáo UBND tỉnh và Bộ', en: 'province to the ministry' }, day: 5, month: 6 },
  ],
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'continuing'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    KIND_LABEL,
    shared('schools'),
    { ...shared('selfAssessed'), header: ['Đã hoàn thành báo cáo tự đánh giá', 'Số lượng'] },
    { ...shared('selfAssessedPercent'), header: ['Đã hoàn thành báo cáo tự đánh giá', '%'] },
    {
      id: 'accepted',
      header: ['Được chấp nhận đánh giá ngoài'],
      name: { vi: 'Được chấp nhận đánh giá ngoài', en: 'accepted for external assessment' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['chấp nhận đánh giá ngoài', 'được chấp nhận', 'chấp nhận'],
        none: ['chưa', 'không'],
      },
      width: 13,
    },
    {
      ...shared('externallyAssessed'),
      header: ['Đã được đánh giá ngoài'],
      recognise: {
        any: ['đánh giá ngoài'],
        none: ['hồ sơ', 'đăng kí', 'chấp nhận', 'chưa', 'đang', 'không', 'kết quả đánh giá ngoài'],
      },
    },
    shared('failed'),
    ...LEVELS.map(shared),
    {
      id: 'other',
      header: ['Các hoạt động khác có liên quan'],
      name: { vi: 'Các hoạt động khác có liên quan', en: 'other activities' },
      values: { kind: 'note' },
      recognise: { any: ['hoạt động khác', 'ghi chú'], none: ['hồ sơ', 'đăng kí'] },
      width: 30,
    },
  ],
  results: { totals: 'Cuối năm - tổng hợp', byUnit: 'Cuối năm - theo đơn vị' },
  checks: [
    { check: 'atMost', part: 'selfAssessed', whole: 'schools' },
    { check: 'atMost', part: 'accepted', whole: 'selfAssessed' },
    { check: 'atMost', part: 'externallyAssessed', whole: 'accepted' },
    { check: 'sumOf', parts: ['failed', ...LEVELS], whole: 'externallyAssessed' },
  ],
};
