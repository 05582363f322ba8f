/** The register of schools: what is known of each, and what table 1a counts. */

import type { ListTemplate } from '../core/template/list-template';

export const schoolRegister: ListTemplate = {
  id: 'school-register',
  version: 1,
  title: 'Danh sách cơ sở giáo dục và kết quả kiểm định chất lượng giáo dục',
  sheetName: 'Danh sách CSGD',
  // The seeds print no list of schools; the fields are those that the columns of table 1a count.
  source: 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, Mẫu 1, mục 1 điểm a (các cột của bảng 1a)',
  columns: [
    {
      id: 'name',
      header: 'Tên cơ sở giáo dục',
      name: { vi: 'Tên CSGD', en: 'school' },
      values: { kind: 'schoolName' },
      recognise: {
        any: [
          'tên cơ sở giáo dục',
          'tên trường',
          'tên đơn vị',
          'tên csgd',
          'trường',
          'cơ sở giáo dục',
          'đơn vị',
        ],
        none: [
          'loại',
          'cấp',
          'số trường',
          'tổng số',
          'tự đánh giá',
          'đánh giá ngoài',
          'kết quả',
          'địa chỉ',
          'hiệu trưởng',
        ],
      },
      width: 34,
    },
    {
      id: 'kind',
      header: 'Loại hình (cấp học)',
      name: { vi: 'Loại CSGD', en: 'school kind' },
      values: { kind: 'schoolKind' },
      recognise: {
        any: ['loại hình', 'cấp học', 'loại cơ sở giáo dục', 'loại trường', 'bậc học', 'loại csgd'],
        none: ['cấp độ', 'tự đánh giá', 'đánh giá ngoài'],
      },
      width: 20,
    },
    {
      id: 'selfAssessed',
      header: 'Đã hoàn thành tự đánh giá',
      name: { vi: 'Đã hoàn thành tự đánh giá', en: 'self-assessment completed' },
      values: { kind: 'mark' },
      recognise: { any: ['tự đánh giá'], none: ['chưa', 'đang', 'điểm', 'kế hoạch'] },
      width: 13,
    },
    {
      id: 'externallyAssessed',
      header: 'Đã được đánh giá ngoài',
      name: { vi: 'Đã được đánh giá ngoài', en: 'externally assessed' },
      values: { kind: 'mark' },
      recognise: {
        any: ['đánh giá ngoài'],
        none: ['hồ sơ', 'đăng kí', 'chưa', 'đang', 'kết quả', 'không đạt', 'cấp độ'],
      },
      width: 13,
    },
    {
      id: 'result',
      header: 'Kết quả đánh giá ngoài (không đạt, cấp độ 1–4)',
      name: { vi: 'Kết quả đánh giá ngoài', en: 'result' },
      values: { kind: 'level' },
      recognise: {
        any: ['kết quả đánh giá ngoài', 'cấp độ đạt', 'đạt cấp độ', 'cấp độ', 'kết quả kiểm định', 'kết quả'],
        none: ['hồ sơ', 'đăng kí', 'tự đánh giá', 'giáo dục học sinh'],
      },
      width: 18,
    },
    {
      id: 'certificate',
      header: 'Số, ngày giấy chứng nhận',
      name: { vi: 'Số, ngày giấy chứng nhận', en: 'certificate' },
      values: { kind: 'text' },
      recognise: { any: ['giấy chứng nhận', 'chứng nhận', 'quyết định công nhận', 'số quyết định'] },
      width: 20,
    },
    {
      id: 'preparing',
      header: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài',
      name: { vi: 'Đang hoàn thiện hồ sơ đăng ký đánh giá ngoài', en: 'preparing to register' },
      values: { kind: 'mark' },
      recognise: { any: ['hoàn thiện hồ sơ', 'hồ sơ đăng kí', 'đăng kí đánh giá ngoài', 'hoàn thành hồ sơ'] },
      width: 18,
    },
    {
      id: 'notes',
      header: 'Ghi chú',
      name: { vi: 'Ghi chú', en: 'notes' },
      values: { kind: 'text' },
      recognise: { any: ['ghi chú'], none: ['hồ sơ', 'đăng kí'] },
      width: 20,
    },
  ],
  addsUpTo: {
    template: 'accreditation-results',
    counts: {
      schools: { is: 'any' },
      selfAssessed: { is: 'marked', column: 'selfAssessed' },
      externallyAssessed: { is: 'marked', column: 'externallyAssessed' },
      failed: { is: 'result', column: 'result', result: 'failed' },
      level1: { is: 'result', column: 'result', result: 1 },
      level2: { is: 'result', column: 'result', result: 2 },
      level3: { is: 'result', column: 'result', result: 3 },
      level4: { is: 'result', column: 'result', result: 4 },
      preparing: { is: 'marked', column: 'preparing' },
    },
  },
};
