/**
 * The year's targets of external assessment by school kind, its two rounds, and schools due for
 * their second cycle.
 */

import type { Column, FieldValues, FigureValues, FixedTemplate } from '../core/template/template';
import { KIND_LABEL, TOTAL_ALIASES } from './totals-rows';

const ROUNDS = [
  { id: 'round1', digit: '1', numeral: 'i', word: 'một' },
  { id: 'round2', digit: '2', numeral: 'ii', word: 'hai' },
] as const;
type Round = (typeof ROUNDS)[number];

/** How a round is called; «đợt i» is not «đợt ii», because phrases are found as whole words. */
const roundWords = ({ digit, numeral, word }: Round): string[] =>
  [digit, numeral, word].flatMap((name) => [`đợt ${name}`, `đợt thứ ${name}`]);
const BOTH_ROUNDS = ['cả hai đợt', 'cả 2 đợt', 'hai đợt', '2 đợt', 'cả năm', 'cộng hai đợt', 'tổng hai đợt'];
const SECOND_CYCLE = ['5 năm', 'năm năm', 'chu kì 2', 'chu kì ii', 'đánh giá lại'];
/** What is not done, or is another column of the table. */
const NOT_YET = ['chưa', 'đang', 'không', 'hồ sơ'];

const RECOGNISED = 'CSGD đã được công nhận đạt tiêu chuẩn chất lượng giáo dục đủ 5 năm trở lên';

function columnsOf(round: Round): Column<FigureValues>[] {
  const { id, digit } = round;
  const others = ROUNDS.filter((other) => other !== round).flatMap(roundWords);
  return [
    {
      id: `${id}Registered`,
      header: [`Đợt ${digit}`, 'Đăng ký đánh giá ngoài'],
      name: { vi: `Đợt ${digit}: đăng ký đánh giá ngoài`, en: `round ${digit}: registered` },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['đăng kí'],
        // Not «đang»: without diacritics «đăng ký» is spelt like it.
        none: ['chưa', 'không', ...SECOND_CYCLE, ...others],
        within: roundWords(round),
      },
      width: 10,
    },
    {
      id: `${id}Assessed`,
      header: [`Đợt ${digit}`, 'Được đánh giá ngoài'],
      name: { vi: `Đợt ${digit}: được đánh giá ngoài`, en: `round ${digit}: externally assessed` },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['đánh giá ngoài', 'được đánh giá', 'đã đánh giá'],
        none: [...NOT_YET, ...SECOND_CYCLE, ...others, 'đăng kí', 'tự đánh giá'],
        within: roundWords(round),
      },
      width: 10,
    },
  ];
}

function headOf(round: Round): Column<FieldValues>[] {
  const { id, digit } = round;
  return [
    {
      id: `${id}Deadline`,
      header: [`Hạn nộp hồ sơ đăng ký đợt ${digit}`],
      name: { vi: `Hạn nộp hồ sơ đăng ký đợt ${digit}`, en: `deadline for registering, round ${digit}` },
      values: { kind: 'date' },
      recognise: {
        any: ['hạn nộp', 'thời hạn', 'hạn đăng kí', 'chậm nhất', 'hạn nộp hồ sơ'],
        within: roundWords(round),
      },
      width: 14,
    },
    {
      id: `${id}Start`,
      header: [`Tổ chức đánh giá ngoài đợt ${digit}`],
      name: { vi: `Thời điểm đánh giá ngoài đợt ${digit}`, en: `time of assessment, round ${digit}` },
      values: { kind: 'date' },
      recognise: {
        any: ['thời điểm', 'thời gian', 'tổ chức đánh giá ngoài', 'bắt đầu đánh giá ngoài'],
        none: ['hạn nộp', 'thời hạn', 'đăng kí'],
        within: roundWords(round),
      },
      width: 14,
    },
  ];
}

export const assessmentTargets: FixedTemplate = {
  id: 'assessment-targets',
  version: 1,
  title: 'Chỉ tiêu và kết quả thực hiện đánh giá ngoài theo đợt trong năm học',
  sheetName: 'Chỉ tiêu đánh giá ngoài',
  source:
    'Sở GD&ĐT Ninh Bình, hướng dẫn nhiệm vụ KĐCLGD năm học 2017-2018, mục III.1 (số trường, hai đợt, ưu tiên tối thiểu 50% số trường đã được công nhận đủ 5 năm) và III.2 (lịch triển khai); văn bản không kẻ bảng, các cột do chương trình đặt',
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Chỉ tiêu đánh giá ngoài của năm học và số trường đã làm trong mỗi đợt',
      en: 'Targets of external assessment, and what was done in each round',
    },
  },
  rows: {
    by: 'schoolKind',
    printed: ['preschool', 'primary', 'lowerSecondary', 'upperSecondary'],
    totalLabel: 'Cộng',
    totalAliases: TOTAL_ALIASES,
  },
  head: ROUNDS.flatMap(headOf),
  headChecks: ROUNDS.map(({ id }) => ({ check: 'inOrder', earlier: `${id}Deadline`, later: `${id}Start` })),
  columns: [
    { ...KIND_LABEL, width: 24 },
    {
      id: 'target',
      header: ['Chỉ tiêu đánh giá ngoài'],
      name: { vi: 'Chỉ tiêu đánh giá ngoài', en: 'target' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['chỉ tiêu', 'chỉ tiêu giao', 'kế hoạch giao', 'số trường được giao'],
        none: ['so với', 'đạt', 'thực hiện', ...ROUNDS.flatMap(roundWords), ...SECOND_CYCLE],
      },
      width: 10,
    },
    ...ROUNDS.flatMap(columnsOf),
    {
      id: 'assessed',
      header: ['Cả hai đợt', 'Được đánh giá ngoài'],
      name: { vi: 'Cả hai đợt: được đánh giá ngoài', en: 'both rounds: externally assessed' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['đánh giá ngoài', 'được đánh giá', 'đã đánh giá', 'thực hiện', ...BOTH_ROUNDS],
        none: [...NOT_YET, ...SECOND_CYCLE, 'đăng kí', 'tự đánh giá'],
        within: BOTH_ROUNDS,
      },
      width: 10,
    },
    {
      id: 'assessedPercent',
      header: ['Cả hai đợt', 'Tỉ lệ % so với chỉ tiêu'],
      name: { vi: 'Tỉ lệ % so với chỉ tiêu', en: 'assessed of the target, %' },
      values: { kind: 'percent', part: 'assessed', whole: 'target', canExceed: true },
      recognise: {
        any: ['chỉ tiêu', 'so với chỉ tiêu', 'đạt chỉ tiêu', 'so với kế hoạch'],
        none: SECOND_CYCLE,
      },
      width: 10,
    },
    {
      id: 'due',
      header: [RECOGNISED, 'Tổng số'],
      name: { vi: 'Đã được công nhận đủ 5 năm trở lên', en: 'recognised 5 years ago or more' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: [
          '5 năm',
          'năm năm',
          'đến hạn chu kì 2',
          'đến hạn đánh giá ngoài chu kì 2',
          'đến hạn đánh giá lại',
        ],
        none: ['đăng kí', 'được đánh giá', 'đã đánh giá', 'không', 'chưa đủ'],
      },
      width: 10,
    },
    {
      id: 'againRegistered',
      header: [RECOGNISED, 'Đăng ký đánh giá ngoài chu kỳ 2'],
      name: { vi: 'Đăng ký đánh giá ngoài chu kỳ 2', en: 'registered for the second cycle' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: { any: ['đăng kí'], none: ROUNDS.flatMap(roundWords), within: SECOND_CYCLE },
      width: 11,
    },
    {
      id: 'againRegisteredPercent',
      header: [RECOGNISED, 'Tỉ lệ % đăng ký'],
      name: { vi: 'Tỉ lệ % đăng ký đánh giá ngoài chu kỳ 2', en: 'registered for the second cycle, %' },
      values: { kind: 'percent', part: 'againRegistered', whole: 'due' },
      recognise: { any: ['đăng kí'], none: ROUNDS.flatMap(roundWords), within: SECOND_CYCLE },
      width: 10,
    },
    {
      id: 'againAssessed',
      header: [RECOGNISED, 'Được đánh giá ngoài chu kỳ 2'],
      name: { vi: 'Được đánh giá ngoài chu kỳ 2', en: 'assessed in the second cycle' },
      values: { kind: 'count', whenBlank: 'required' },
      recognise: {
        any: ['được đánh giá', 'đã đánh giá', 'đánh giá ngoài', 'đánh giá lại'],
        none: [...NOT_YET, 'đăng kí', 'đến hạn', ...ROUNDS.flatMap(roundWords)],
        within: SECOND_CYCLE,
      },
      width: 11,
    },
    {
      id: 'againAssessedPercent',
      header: [RECOGNISED, 'Tỉ lệ % được đánh giá ngoài'],
      name: { vi: 'Tỉ lệ % được đánh giá ngoài chu kỳ 2', en: 'assessed in the second cycle, %' },
      values: { kind: 'percent', part: 'againAssessed', whole: 'due' },
      recognise: {
        any: ['được đánh giá', 'đã đánh giá', 'đánh giá ngoài', 'đánh giá lại'],
        none: [...NOT_YET, 'đăng kí', 'đến hạn', ...ROUNDS.flatMap(roundWords)],
        within: SECOND_CYCLE,
      },
      width: 10,
    },
    {
      id: 'notes',
      header: ['Ghi chú'],
      name: { vi: 'Ghi chú', en: 'notes' },
      values: { kind: 'note' },
      recognise: { any: ['ghi chú'], none: ['hồ sơ', 'đăng kí'] },
      width: 22,
    },
  ],
  results: { totals: 'Chỉ tiêu ĐGN', byUnit: 'Chỉ tiêu ĐGN - đơn vị' },
  example: {
    head: {
      round1Deadline: '15/10/2017',
      round1Start: '01/11/2017',
      round2Deadline: '28/02/2018',
      round2Start: '15/3/2018',
    },
    row: {
      kind: 'Trung học cơ sở',
      target: '20',
      round1Registered: '9',
      round1Assessed: '8',
      round2Registered: '12',
      round2Assessed: '11',
      assessed: '19',
      due: '14',
      againRegistered: '8',
      againAssessed: '7',
      notes: '01 trường xin hoãn sang năm học sau',
    },
  },
  checks: [
    { check: 'sumOf', parts: ['round1Assessed', 'round2Assessed'], whole: 'assessed' },
    { check: 'usuallyAtMost', part: 'round1Assessed', whole: 'round1Registered' },
    { check: 'usuallyAtMost', part: 'round2Assessed', whole: 'round2Registered' },
    { check: 'atMost', part: 'againRegistered', whole: 'due' },
    { check: 'atMost', part: 'againAssessed', whole: 'due' },
    { check: 'atMost', part: 'againAssessed', whole: 'assessed' },
    { check: 'usuallyAtMost', part: 'againAssessed', whole: 'againRegistered' },
    { check: 'atLeastShare', part: 'againRegistered', whole: 'due', percent: 50 },
    { check: 'atLeastShare', part: 'againAssessed', whole: 'due', percent: 50 },
  ],
};
