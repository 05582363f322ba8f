/** The year's targets for external assessments by school kind and round, and the schools that are due for their second cycle. */

import type { Column, FigureValues, FixedTemplate } from '../core/template/template';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

type Count = Column<FigureValues>;

const count = (
  id: string,
  header: readonly string[],
  en: string,
  recognise: Count['recognise'],
  whenBlank: 'required' | 'balanced' | 'optional' = 'required',
): Count => ({
  id,
  header,
  name: { vi: header.join(': '), en },
  values: { kind: 'count', whenBlank },
  recognise,
  width: 11,
});

const round = (number: number): Count[] => {
  const digit = String(number);
  const other = String(3 - number);
  return [
    count(`registered${digit}`, [`Đợt ${digit}`, 'Đăng ký'], `registered for round ${digit}`, {
      any: [`đợt ${digit} đăng kí`, `đăng kí đợt ${digit}`, `đợt ${digit}`],
      none: ['đánh giá', `đợt ${other}`],
    }),
    count(
      `assessed${digit}`,
      [`Đợt ${digit}`, 'Đã đánh giá ngoài'],
      `assessed in round ${digit}`,
      {
        any: [`đợt ${digit} đã đánh giá ngoài`, `đánh giá ngoài đợt ${digit}`, `đợt ${digit}`],
        none: ['đăng kí', `đợt ${other}`],
      },
      'balanced',
    ),
  ];
};

export const assessmentTargets: FixedTemplate = {
  id: 'assessment-targets',
  version: 1,
  title: 'Chỉ tiêu và kết quả thực hiện đánh giá ngoài theo đợt',
  sheetName: 'Chỉ tiêu đánh giá ngoài',
  source:
    'Sở GD&ĐT Ninh Bình, Hướng dẫn nhiệm vụ kiểm định chất lượng giáo dục năm học 2017-2018, mục II.2 và III.1–2 (văn bản không in bảng)',
  deadlines: [
    { who: { vi: 'Nộp hồ sơ đăng ký đợt 1', en: 'registration for round 1' }, day: 24, month: 11 },
    { who: { vi: 'Nộp hồ sơ đăng ký đợt 2', en: 'registration for round 2' }, day: 2, month: 2 },
  ],
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'upperSecondary'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  columns: [
    KIND_LABEL,
    count('target', ['Chỉ tiêu'], 'target', { any: ['chỉ tiêu', 'kế hoạch giao'], none: ['đợt', 'tỉ lệ'] }),
    ...round(1),
    ...round(2),
    count('achieved', ['Kết quả cả năm', 'Số lượng'], 'assessed in the year', {
      any: ['cả năm', 'cả 2 đợt', 'tổng 2 đợt', 'đã thực hiện'],
      none: ['chỉ tiêu', 'chu kì'],
    }),
    {
      id: 'achievedPercent',
      header: ['Kết quả cả năm', '% chỉ tiêu'],
      name: { vi: 'Tỉ lệ % thực hiện chỉ tiêu', en: 'share of the target, %' },
      values: { kind: 'percent', part: 'achieved', whole: 'target', canExceed: true },
      recognise: { any: ['cả năm', 'thực hiện chỉ tiêu', 'chỉ tiêu'], none: ['chu kì'] },
      width: 10,
    },
    count('due', ['Đã được công nhận đủ 5 năm', 'Tổng số'], 'recognised five years ago or more', {
      any: ['đủ 5 năm', 'đến hạn chu kì 2', '5 năm'],
      none: ['đăng kí', 'đánh giá ngoài', 'đánh giá lại'],
    }),
    count(
      'again',
      ['Đã được công nhận đủ 5 năm', 'Đăng ký đánh giá ngoài chu kỳ 2'],
      'of these assessed again',
      {
        any: ['chu kì 2', 'đánh giá ngoài chu kì 2', 'đăng kí chu kì 2', 'đánh giá lại'],
        none: ['đến hạn', 'tỉ lệ'],
      },
    ),
    {
      id: 'againPercent',
      header: ['Đã được công nhận đủ 5 năm', '%'],
      name: { vi: 'Tỉ lệ % đánh giá ngoài chu kì 2', en: 'assessed again, %' },
      values: { kind: 'percent', part: 'again', whole: 'due' },
      recognise: { any: ['đủ 5 năm', 'chu kì 2', '5 năm'], none: ['chỉ tiêu'] },
      width: 10,
    },
    {
      id: 'names',
      header: ['Ghi chú (tên trường)'],
      name: { vi: 'Ghi chú (tên trường)', en: 'notes (names of schools)' },
      values: { kind: 'note' },
      recognise: { any: ['ghi chú', 'tên trường'] },
      width: 30,
    },
  ],
  results: { totals: 'Chỉ tiêu - tổng hợp', byUnit: 'Chỉ tiêu - theo đơn vị' },
  checks: [
    { check: 'sumOf', parts: ['assessed1', 'assessed2'], whole: 'achieved' },
    { check: 'atMost', part: 'assessed1', whole: 'registered1' },
    { check: 'atMost', part: 'assessed2', whole: 'registered2' },
    { check: 'atMost', part: 'again', whole: 'due' },
    { check: 'atLeastShare', part: 'again', whole: 'due', percent: 50 },
  ],
};
