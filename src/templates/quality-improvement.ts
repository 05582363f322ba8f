/** What schools have improved since their external assessment, criterion by criterion. */

import type { Column, FieldValues, ListTemplate } from '../core/template/template';
import { NOTES, RUNNING, SCHOOL, SCHOOL_KIND } from './criteria-columns';
import { PROVINCE_OFFICE } from './addressee';

const text = (
  id: string,
  vi: string,
  en: string,
  recognise: Column['recognise'],
  width: number,
): Column<FieldValues> => ({
  id,
  header: [vi],
  name: { vi, en },
  values: { kind: 'text' },
  recognise,
  width,
});

export const qualityImprovement: ListTemplate = {
  id: 'quality-improvement',
  version: 1,
  title: 'Công tác cải tiến chất lượng sau đánh giá',
  sheetName: 'Cải tiến chất lượng',
  source:
    'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1 mục 4 và Mẫu 2 mục 4 (văn bản liệt kê từng tiêu chí bằng lời, không in bảng: mỗi ý là một cột)',
  addressee: PROVINCE_OFFICE,
  offer: {
    filledBy: 'school',
    purpose: {
      vi: 'Điểm yếu của từng tiêu chí: đã cải tiến gì, việc gì chưa xong và vì sao',
      en: 'Weak points by criterion: what was improved, what was not and why',
    },
  },
  rows: {
    by: 'record',
    name: 'criterion',
    namesSchools: false,
    carried: 'schoolName',
    telling: ['criterion', 'weakness', 'improved'],
    // Thông tư 57/2026, Phụ lục V, Biểu 2, mục IV.
    alsoTelling: [['criterion', 'weakness', 'cause']],
    inputRows: 60,
    within: { list: 'school-register', school: 'schoolName', given: 'result' },
  },
  head: [SCHOOL, SCHOOL_KIND],
  columns: [
    RUNNING,
    { ...SCHOOL, id: 'schoolName', width: 24 },
    {
      id: 'criterion',
      header: ['Tiêu chí'],
      name: { vi: 'Tiêu chí', en: 'criterion' },
      values: { kind: 'criterion' },
      recognise: { any: ['tiêu chí'], none: ['tên', 'nội dung', 'kết quả', 'số tiêu chí', 'đạt'] },
      width: 10,
    },
    text(
      'weakness',
      'Điểm yếu cơ bản',
      'main weakness',
      { any: ['điểm yếu', 'hạn chế', 'tồn tại'], none: ['khắc phục', 'nguyên nhân'] },
      28,
    ),
    text(
      'improved',
      'Nội dung đã thực hiện cải tiến chất lượng',
      'improved',
      {
        any: ['đã thực hiện', 'đã cải tiến', 'nội dung đã', 'kết quả cải tiến'],
        none: ['chưa', 'thời gian', 'ngày'],
      },
      30,
    ),
    text(
      'notImproved',
      'Nội dung chưa thực hiện cải tiến chất lượng theo kế hoạch, lí do',
      'not improved, and why',
      { any: ['chưa thực hiện', 'chưa cải tiến', 'nội dung chưa', 'lí do'], none: ['đã thực hiện'] },
      30,
    ),
    text(
      'remedy',
      'Biện pháp khắc phục',
      'remedy',
      { any: ['biện pháp', 'giải pháp', 'khắc phục'], none: ['thời gian', 'điểm yếu', 'hạn chế'] },
      26,
    ),
    {
      id: 'completion',
      header: ['Thời gian dự kiến hoàn thành'],
      name: { vi: 'Thời gian dự kiến hoàn thành', en: 'expected completion' },
      values: { kind: 'period' },
      recognise: {
        any: ['dự kiến hoàn thành', 'thời gian hoàn thành', 'thời hạn', 'hoàn thành', 'thời gian'],
        none: ['đã', 'chưa', 'biện pháp'],
      },
      width: 16,
    },
    {
      ...text(
        'situation',
        'Đánh giá hiện trạng',
        'situation',
        { any: ['hiện trạng', 'thực trạng'], none: ['điểm yếu'] },
        28,
      ),
      isUnprinted: true,
    },
    {
      ...text(
        'cause',
        'Nguyên nhân của hạn chế',
        'cause of the weakness',
        { any: ['nguyên nhân'], none: ['biện pháp', 'giải pháp'] },
        24,
      ),
      isUnprinted: true,
    },
    { ...NOTES, width: 14 },
  ],
  checks: [{ check: 'catalogueOrder', school: 'schoolName', criterion: 'criterion' }],
  results: { list: 'Cải tiến theo trường' },
  example: {
    row: {
      number: '1',
      schoolName: 'Trường MN Lộc Thái',
      criterion: '1.10',
      weakness: 'Chưa có hộp thư góp ý ở điểm trường lẻ',
      improved: 'Đã lắp hộp thư ở điểm trường chính',
      notImproved: 'Điểm trường ấp 3 chưa lắp vì đang sửa chữa',
      remedy: 'Lắp khi sửa chữa xong',
      completion: '9/2022',
      notes: 'Hiệu trưởng theo dõi',
    },
  },
};
