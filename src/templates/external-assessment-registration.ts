/**
 * The schools that register for external assessment in a year, and whether the office checked their
 * dossiers.
 */

import type { Column, FieldValues, SchoolList } from '../core/template/template';
import { cycleColumn } from './cycle';
import { COMMUNE, NOTES, RUNNING_NUMBER, SCHOOL_KIND, SCHOOL_NAME } from './school-columns';

/**
 * What a school registers for, where the list has a column for each thing that it may register for.
 */
function soughtColumn(id: string, header: string, en: string, words: readonly string[]): Column<FieldValues> {
  return {
    id,
    header: ['Nội dung đăng ký', header],
    name: { vi: `Đăng ký ${header}`, en },
    values: { kind: 'text' },
    recognise: { any: words, none: ['ngày', 'năm', 'số', 'gần nhất'], within: ['đăng kí'] },
    width: 14,
    isUnprinted: true,
  };
}

export const externalAssessmentRegistration: SchoolList = {
  id: 'external-assessment-registration',
  version: 1,
  title:
    'Danh sách cơ sở giáo dục đăng ký đánh giá ngoài để được công nhận đạt chất lượng giáo dục, chuẩn quốc gia',
  sheetName: 'Đăng ký ĐGN',
  source:
    'Phòng GD&ĐT Thủ Thừa, Kế hoạch KĐCLGD, chuẩn quốc gia năm 2021, mục II (trường theo cấp học) và mục III.1 (tiếp nhận, kiểm tra hồ sơ); các cột do chương trình đặt vì văn bản không in bảng',
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Trường nào đăng ký đánh giá ngoài, đợt nào, cấp độ mấy',
      en: 'Which schools register for external assessment, in which round, at what level',
    },
  },
  rows: {
    by: 'record',
    name: 'name',
    namesSchools: true,
    kind: 'kind',
    place: 'commune',
    along: ['round'],
    telling: ['name', 'round', 'dossierDate', 'dossierChecked'],
    // One list for all that schools register for, with a column for each.
    alsoTelling: [
      ['name', 'accreditation'],
      ['name', 'national'],
    ],
    inputRows: 40,
    within: {
      list: 'school-register',
      agree: [{ column: 'lastRecognised', is: 'certificateDate' }],
      needs: [{ column: 'cycle', choice: 'cycle2', needs: 'certificateDate' }],
    },
  },
  columns: [
    RUNNING_NUMBER,
    SCHOOL_NAME,
    COMMUNE,
    SCHOOL_KIND,
    {
      id: 'round',
      header: ['Đợt đăng ký đánh giá ngoài'],
      name: { vi: 'Đợt đăng ký đánh giá ngoài', en: 'round registered for' },
      values: { kind: 'text' },
      recognise: { any: ['đợt đăng kí', 'đợt đánh giá ngoài', 'đợt'], none: ['kết quả', 'hồ sơ'] },
      width: 14,
    },
    {
      id: 'dossierDate',
      header: ['Hồ sơ đăng ký', 'Ngày nộp'],
      name: { vi: 'Ngày nộp hồ sơ đăng ký', en: 'dossier handed in on' },
      values: { kind: 'date' },
      recognise: {
        any: [
          'ngày nộp hồ sơ',
          'hồ sơ đăng kí ngày nộp',
          'ngày nộp',
          'ngày hồ sơ',
          'ngày đăng kí',
          'ngày nhận hồ sơ',
        ],
        none: ['kiểm tra', 'thẩm định', 'hoàn thiện'],
      },
      width: 13,
    },
    {
      id: 'dossierChecked',
      header: ['Hồ sơ đăng ký', 'Đã kiểm tra, thẩm định'],
      name: { vi: 'Hồ sơ đã được kiểm tra, thẩm định', en: 'dossier checked by the office' },
      values: { kind: 'done' },
      recognise: {
        any: [
          'kiểm tra thẩm định',
          'kiểm tra hồ sơ',
          'thẩm định hồ sơ',
          'thẩm định',
          'hồ sơ đã kiểm tra',
          'hồ sơ đăng kí đã kiểm tra',
          'đã kiểm tra',
          'ngày kiểm tra',
        ],
        none: ['nộp', 'chưa', 'đang'],
      },
      width: 14,
    },
    cycleColumn('Chu kỳ đăng ký'),
    {
      id: 'lastRecognised',
      header: ['Ngày công nhận gần nhất'],
      name: { vi: 'Ngày công nhận gần nhất', en: 'last recognised on' },
      values: { kind: 'date' },
      recognise: {
        any: [
          'ngày công nhận gần nhất',
          'công nhận gần nhất',
          'năm công nhận gần nhất',
          'lần công nhận trước',
          'được công nhận trước',
          'ngày công nhận lần trước',
        ],
        none: ['số'],
      },
      width: 14,
    },
    soughtColumn('accreditation', 'KĐCLGD', 'accreditation sought', ['kđclgd', 'kiểm định']),
    soughtColumn('national', 'CQG', 'national standard sought', ['chuẩn quốc gia', 'cqg']),
    NOTES,
  ],
  checks: [
    { check: 'inOrder', earlier: 'dossierDate', later: 'dossierChecked' },
    { check: 'inOrder', earlier: 'lastRecognised', later: 'dossierDate' },
  ],
  results: {
    list: 'DS đăng ký ĐGN',
    byKind: ['preschool', 'primary', 'lowerSecondary'],
  },
  example: {
    row: {
      number: '1',
      name: 'Trường Mẫu giáo Bình Thạnh',
      commune: 'Bình Thạnh',
      kind: 'Mầm non',
      round: 'Đợt 1',
      dossierDate: '15/9/2021',
      dossierChecked: 'x',
      cycle: 'Chu kỳ 2',
      lastRecognised: '20/5/2016',
      notes: 'Đủ hồ sơ',
    },
  },
};
