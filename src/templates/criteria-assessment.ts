/**
 * What one school has reached in each criterion of its self-assessment, and the level that this
 * comes to.
 */

import type { Choice, Column, FieldValues, ListTemplate } from '../core/template/template';
import { NOTES, SCHOOL, SCHOOL_KIND } from './criteria-columns';

const LEVELS = [1, 2, 3] as const;
const NOT_A_LEVEL = ['không đạt', 'chưa đạt', 'chuẩn quốc gia', 'cấp độ', 'yêu cầu'];

const level = (number: number): Choice => {
  const digit = String(number);
  return {
    id: `level${digit}`,
    label: `Đạt Mức ${digit}`,
    words: [digit, `mức ${digit}`],
    rank: number,
    recognise: { any: [`mức ${digit}`], none: NOT_A_LEVEL },
  };
};

const FAILED: Choice = {
  id: 'failed',
  label: 'Không đạt',
  words: ['không đạt', 'chưa đạt', 'không đạt mức 1', 'chưa đạt mức 1'],
  recognise: { any: ['không đạt', 'chưa đạt'], none: ['chuẩn quốc gia'] },
};

/** A criterion of Mức 4 is reached or not: «Đạt» alone is enough there. */
const LEVEL_4: Choice = { ...level(4), words: ['4', 'mức 4', 'đạt'] };

const AROUND_A_LEVEL = ['đạt', 'kết quả', 'tự đánh giá', 'trường', 'nhà trường', 'được', 'tiêu chuẩn'];
const NOT_YET = ['chưa', 'chưa đánh giá', 'chưa tự đánh giá'];

const OVERALL: Column<FieldValues> = {
  id: 'overall',
  header: ['Nhà trường tự đánh giá'],
  name: { vi: 'Mức nhà trường tự đánh giá', en: 'overall level declared' },
  values: {
    kind: 'choice',
    choices: [FAILED, ...LEVELS.map(level), { ...level(4), words: ['4', 'mức 4'] }],
    filler: AROUND_A_LEVEL,
    none: NOT_YET,
  },
  recognise: {
    any: [
      'nhà trường tự đánh giá',
      'kết quả chung',
      'kết quả tự đánh giá',
      'mức chung',
      'kết luận',
      'kết quả',
    ],
    none: ['tiêu chí', 'tổng hợp', 'ngày'],
  },
  width: 16,
};

const CRITERION: Column<FieldValues> = {
  id: 'criterion',
  header: ['Tiêu chí'],
  name: { vi: 'Tiêu chí', en: 'criterion' },
  values: { kind: 'criterion' },
  recognise: { any: ['tiêu chí'], none: ['tên', 'nội dung', 'kết quả', 'số tiêu chí', 'đạt'] },
  width: 13,
};

const LEVEL: Column<FieldValues> = {
  id: 'level',
  header: ['Mức đạt được'],
  name: { vi: 'Mức đạt được', en: 'level reached' },
  values: {
    kind: 'choice',
    choices: [FAILED, ...LEVELS.map(level), LEVEL_4],
    filler: AROUND_A_LEVEL,
    none: NOT_YET,
    isCumulative: true,
  },
  recognise: {
    any: ['mức đạt', 'đạt mức', 'mức đánh giá', 'kết quả', 'tự đánh giá', 'xếp mức'],
    none: ['ngày', 'đánh giá ngoài', 'thi đua', 'học tập', 'cấp độ'],
  },
  width: 15,
};

/** Under the table of Mức 4 the school's level is Mức 4 or stays what the other table says. */
const REACHED_LEVEL_4: Column<FieldValues> = {
  ...OVERALL,
  values: {
    kind: 'choice',
    choices: [LEVEL_4],
    filler: AROUND_A_LEVEL,
    none: [...NOT_YET, 'không đạt', 'không đạt mức 4', 'chưa đạt', 'chưa đạt mức 4'],
  },
};

/**
 * «Tiêu chí | Kết quả: Đạt | Không đạt»: the circulars print the criteria of Mức 4 as a table of
 * their own.
 */
const LEVEL_4_TABLE: ListTemplate['part'] = {
  name: { vi: 'bảng tiêu chí Mức 4', en: 'table of the criteria of Mức 4' },
  words: ['mức 4'],
  columns: [
    { ...CRITERION, values: { kind: 'criterion', bareNumber: 'level4' } },
    {
      ...LEVEL,
      values: {
        kind: 'choice',
        choices: [
          {
            ...LEVEL_4,
            recognise: {
              any: ['đạt'],
              none: [
                'không',
                'chưa',
                'đạt mức',
                'mức đạt',
                'mức 1',
                'mức 2',
                'mức 3',
                'cấp độ',
                'được',
                'yêu cầu',
              ],
            },
          },
          FAILED,
        ],
        filler: AROUND_A_LEVEL,
        none: NOT_YET,
      },
    },
    NOTES,
  ],
  foot: [REACHED_LEVEL_4],
  knownBy: { column: 'level', choice: 'level4' },
};

export const criteriaAssessment: ListTemplate = {
  id: 'criteria-assessment',
  version: 1,
  title: 'Tổng hợp kết quả tự đánh giá theo tiêu chí',
  sheetName: 'Đánh giá tiêu chí',
  source:
    'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 và Mẫu 2 (Phiếu đánh giá tiêu chí, Báo cáo tự đánh giá); Trường THPT Đoàn Kết, Kế hoạch tự đánh giá 2023, mục IV và VI (văn bản không in bảng này: các cột do chương trình đặt theo cách ghi của báo cáo tự đánh giá)',
  offer: {
    filledBy: 'school',
    purpose: {
      vi: 'Mức đạt được ở từng tiêu chí; tiêu chí in sẵn theo loại trường và thông tư',
      en: 'The level reached in each criterion; criteria are printed by kind and regulation',
    },
  },
  rows: {
    by: 'record',
    name: 'criterion',
    namesSchools: false,
    telling: ['criterion', 'level'],
    inputRows: 34,
    printed: { from: 'criteria', code: 'criterion', name: 'title' },
  },
  head: [
    SCHOOL,
    SCHOOL_KIND,
    {
      id: 'assessedOn',
      header: ['Ngày đánh giá'],
      name: { vi: 'Ngày đánh giá', en: 'date of the assessment' },
      values: { kind: 'date' },
      recognise: { any: ['ngày đánh giá', 'ngày tự đánh giá', 'thời điểm đánh giá'] },
      width: 14,
    },
    OVERALL,
    {
      id: 'national',
      header: ['Chuẩn quốc gia tự xác định'],
      name: { vi: 'Mức độ chuẩn quốc gia tự xác định', en: 'national standard declared' },
      values: {
        kind: 'choice',
        choices: [1, 2].map((number): Choice => {
          const digit = String(number);
          return {
            id: `national${digit}`,
            label: `Mức độ ${digit}`,
            words: [digit, `mức độ ${digit}`, `mức ${digit}`],
            rank: number,
          };
        }),
        filler: ['đạt', 'chuẩn quốc gia', 'trường', 'đề nghị', 'công nhận'],
        none: ['chưa', 'không', 'chưa đạt', 'không đạt', 'chưa có'],
      },
      recognise: { any: ['chuẩn quốc gia'], none: ['ngày', 'số'] },
      width: 16,
    },
  ],
  columns: [
    CRITERION,
    {
      id: 'title',
      header: ['Tên tiêu chí'],
      name: { vi: 'Tên tiêu chí', en: 'name of the criterion' },
      values: { kind: 'text' },
      recognise: { any: ['tên tiêu chí', 'nội dung tiêu chí'] },
      width: 60,
    },
    LEVEL,
    {
      id: 'group',
      header: ['Nhóm công tác, cá nhân phụ trách'],
      name: { vi: 'Nhóm công tác, cá nhân phụ trách', en: 'responsible group' },
      values: { kind: 'text' },
      recognise: { any: ['nhóm công tác', 'phụ trách', 'chịu trách nhiệm', 'nhóm'] },
      width: 24,
    },
    NOTES,
  ],
  foot: [OVERALL],
  part: LEVEL_4_TABLE,
  checks: [
    { check: 'assessment', criterion: 'criterion', level: 'level', overall: 'overall', national: 'national' },
  ],
  results: { list: 'Kết quả theo tiêu chí' },
  example: {
    head: {
      school: 'Trường THCS Lộc Hưng',
      kind: 'Trung học cơ sở',
      assessedOn: '20/11/2021',
      overall: 'Đạt cấp độ 2',
      national: 'Mức độ 1',
    },
    row: {
      criterion: '1.1',
      title: 'Phương hướng, chiến lược xây dựng và phát triển nhà trường',
      level: 'Đạt Mức 2',
      group: 'Nhóm 1 – Trần Thị Mai',
      notes: 'Bổ sung nghị quyết Hội đồng trường',
    },
  },
};
