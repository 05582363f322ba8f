/** The list of the pieces of evidence of a self-assessment, each by its code. */

import type { ListTemplate } from '../core/template/template';
import { NOTES, RUNNING, SCHOOL, SCHOOL_KIND } from './criteria-columns';

export const evidenceIndex: ListTemplate = {
  id: 'evidence-index',
  version: 1,
  title: 'Bảng danh mục mã minh chứng',
  sheetName: 'Danh mục mã minh chứng',
  source:
    'Trường THPT Đoàn Kết, Kế hoạch tự đánh giá 2023, mục VIII (chỉ có tên bảng); các cột theo Công văn 5932/BGDĐT-QLCL ngày 28/12/2018 (chưa đối chiếu với văn bản gốc), cột «Tiêu chí» và «Nơi lưu trữ» do chương trình đặt',
  offer: {
    filledBy: 'school',
    purpose: {
      vi: 'Mã, tên và nơi giữ từng minh chứng của báo cáo tự đánh giá',
      en: 'Code, name and place of each piece of evidence',
    },
  },
  rows: {
    by: 'record',
    name: 'name',
    namesSchools: false,
    carried: 'criterion',
    telling: ['code', 'name'],
    inputRows: 200,
  },
  head: [SCHOOL, SCHOOL_KIND],
  columns: [
    RUNNING,
    {
      id: 'criterion',
      header: ['Tiêu chí'],
      name: { vi: 'Tiêu chí', en: 'criterion' },
      values: { kind: 'criterion' },
      recognise: { any: ['tiêu chí'], none: ['tên', 'nội dung', 'số tiêu chí', 'đạt'] },
      width: 10,
    },
    {
      id: 'code',
      header: ['Mã minh chứng'],
      name: { vi: 'Mã minh chứng', en: 'code of the evidence' },
      values: { kind: 'evidenceCode' },
      recognise: {
        any: ['mã minh chứng', 'mã hóa minh chứng', 'mã mc', 'mã hóa', 'mã'],
        none: ['trường', 'đơn vị'],
      },
      width: 16,
    },
    {
      id: 'name',
      header: ['Tên minh chứng'],
      name: { vi: 'Tên minh chứng', en: 'name of the evidence' },
      values: { kind: 'text' },
      recognise: {
        any: ['tên minh chứng', 'minh chứng', 'tên mc'],
        none: ['mã', 'số minh chứng', 'nơi', 'tiêu chí', 'danh mục', 'nội hàm'],
      },
      width: 48,
    },
    {
      id: 'issued',
      header: ['Số, ngày ban hành hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát'],
      name: { vi: 'Số, ngày ban hành', en: 'number and date' },
      values: { kind: 'text' },
      recognise: {
        any: ['ngày ban hành', 'số ngày', 'thời điểm khảo sát', 'số hiệu', 'ngày tháng'],
        none: ['nơi ban hành'],
      },
      width: 26,
    },
    {
      id: 'issuer',
      header: ['Nơi ban hành hoặc nhóm, cá nhân thực hiện'],
      name: { vi: 'Nơi ban hành, người thực hiện', en: 'issued by' },
      values: { kind: 'text' },
      recognise: { any: ['nơi ban hành', 'cơ quan ban hành', 'người thực hiện', 'cá nhân thực hiện'] },
      width: 22,
    },
    {
      id: 'kept',
      header: ['Nơi lưu trữ'],
      name: { vi: 'Nơi lưu trữ', en: 'kept at' },
      values: { kind: 'text' },
      recognise: { any: ['nơi lưu', 'lưu trữ', 'vị trí', 'đường dẫn', 'hộp'], none: ['nơi ban hành'] },
      width: 16,
    },
    { ...NOTES, width: 16 },
  ],
  checks: [{ check: 'evidence', code: 'code', name: 'name', criterion: 'criterion' }],
  results: { list: 'Danh mục minh chứng' },
  example: {
    head: { school: 'Trường THCS Lộc Hưng', kind: 'Trung học cơ sở' },
    row: {
      number: '1',
      criterion: '1.1',
      code: '[H1-1.1-01]',
      name: 'Kế hoạch chiến lược phát triển nhà trường 2020-2025',
      issued: 'Số 45/KH-THCS ngày 10/9/2020',
      issuer: 'Trường THCS Lộc Hưng',
      kept: 'Văn phòng',
      notes: 'Bản chính',
    },
  },
};
