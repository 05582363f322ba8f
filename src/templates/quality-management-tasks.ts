/**
 * The tasks of quality management that the province sets for a school year, and how far they are.
 */

import type { ListTemplate, PrintedRow } from '../core/template/template';

/** Section of the guidance, and its task in short. */
const TASKS: readonly (readonly [section: string, task: string])[] = [
  [
    'A.1',
    'Hướng dẫn thi và đánh giá; KĐCLGD và công nhận đạt chuẩn quốc gia; văn bằng, chứng chỉ; công khai',
  ],
  ['A.2', 'Chuẩn bị và tổ chức Kỳ thi tốt nghiệp THPT năm 2022'],
  ['A.3', 'Đổi mới các kỳ thi chọn học sinh giỏi; các chương trình đánh giá quốc gia và quốc tế'],
  ['A.4', 'Bảo đảm, KĐCLGD và công nhận trường đạt chuẩn quốc gia; ứng dụng công nghệ thông tin'],
  ['A.5', 'Quản lý văn bằng, chứng chỉ; kiểm tra, giám sát cấp phát'],
  ['A.6', 'Bồi dưỡng nghiệp vụ cho đội ngũ làm công tác quản lý chất lượng'],
  ['B.I.1', 'Kỳ thi tốt nghiệp THPT năm 2022'],
  ['B.I.2', 'Kỳ thi chọn học sinh giỏi các cấp, chọn đội tuyển dự thi quốc gia'],
  ['B.I.3', 'Chương trình đánh giá chất lượng giáo dục quốc gia, quốc tế'],
  ['B.II.1', 'Quán triệt Thông báo số 1697/TB-BGDĐT về kiểm định giai đoạn 2015-2020'],
  ['B.II.2', 'Nội dung chi, mức chi cho KĐCLGD theo Thông tư số 56/2021/TT-BTC'],
  ['B.II.3', 'Hướng dẫn, kiểm tra tự đánh giá, đánh giá ngoài, cải tiến chất lượng sau đánh giá'],
  ['B.II.4', 'Truyền thông, tập huấn; củng cố đội ngũ chuyên gia đánh giá ngoài'],
  ['B.II.5', 'Ứng dụng công nghệ thông tin; trao đổi kinh nghiệm về KĐCLGD'],
  ['B.II.6', 'Sơ kết, đánh giá và chế độ báo cáo'],
  ['B.III.1', 'Quản lý văn bằng, chứng chỉ theo Công văn số 1800/BGDĐT-QLCL'],
  ['B.III.2', 'Kiểm tra tổ chức bồi dưỡng, sát hạch và cấp chứng chỉ'],
  ['B.III.3', 'Quản lý chương trình giáo dục của nước ngoài; công nhận văn bằng'],
  ['B.IV.1', 'Thực hiện công khai theo Thông tư số 36/2017/TT-BGDĐT'],
  ['B.IV.2', 'Thanh tra, kiểm tra công khai; báo cáo tổng hợp và kế hoạch công khai năm học sau'],
  ['B.IV.3', 'Báo cáo định kỳ theo Thông tư số 19/2020/TT-BGDĐT'],
];

export const qualityManagementTasks: ListTemplate = {
  id: 'quality-management-tasks',
  version: 1,
  title: 'Theo dõi thực hiện nhiệm vụ quản lý chất lượng năm học',
  sheetName: 'Nhiệm vụ quản lý chất lượng',
  source:
    'Sở GD&ĐT Kon Tum, Hướng dẫn nhiệm vụ quản lý chất lượng năm học 2021-2022, mục A và B.I–IV (nhiệm vụ ghi gọn; các cột theo dõi do chương trình đặt)',
  offer: {
    filledBy: 'office',
    purpose: {
      vi: 'Theo dõi các việc phải làm trong năm học về quản lý chất lượng và thời hạn',
      en: 'What has to be done in the school year about quality, and by when',
    },
  },
  rows: {
    by: 'record',
    name: 'task',
    namesSchools: false,
    telling: ['task', 'responsible', 'due', 'status'],
    // Steps of any plan have a task, someone responsible and a day.
    knownOnlyWith: 'status',
    inputRows: TASKS.length + 4,
    printed: TASKS.map(([section, task]): PrintedRow => ({ section, task })),
  },
  columns: [
    {
      id: 'section',
      header: ['Mục'],
      name: { vi: 'Mục', en: 'section' },
      values: { kind: 'text' },
      recognise: { any: ['mục', 'phần'], none: ['mục tiêu', 'danh mục'] },
      width: 8,
    },
    {
      id: 'task',
      header: ['Nhiệm vụ'],
      name: { vi: 'Nhiệm vụ', en: 'task' },
      values: { kind: 'name' },
      recognise: {
        any: ['nhiệm vụ', 'nội dung công việc', 'tên nhiệm vụ'],
        none: ['hội đồng', 'nhóm', 'người', 'phân công'],
      },
      width: 46,
    },
    {
      id: 'responsible',
      header: ['Người, bộ phận phụ trách'],
      name: { vi: 'Người, bộ phận phụ trách', en: 'responsible' },
      values: { kind: 'text' },
      recognise: { any: ['phụ trách', 'chịu trách nhiệm', 'chủ trì', 'người thực hiện'], none: ['nhóm'] },
      width: 22,
    },
    {
      id: 'due',
      header: ['Thời hạn'],
      name: { vi: 'Thời hạn', en: 'due' },
      values: { kind: 'date', isPlanned: true },
      recognise: { any: ['thời hạn', 'hạn hoàn thành', 'hạn'], none: ['lí do'] },
      width: 13,
    },
    {
      id: 'status',
      header: ['Tình trạng'],
      name: { vi: 'Tình trạng', en: 'status' },
      values: {
        kind: 'choice',
        choices: [
          {
            id: 'open',
            label: 'Chưa thực hiện',
            words: ['chưa', 'chưa làm', 'chưa thực hiện', 'chưa triển khai'],
          },
          {
            id: 'underWay',
            label: 'Đang thực hiện',
            words: ['đang', 'đang làm', 'đang thực hiện', 'đang triển khai'],
          },
          {
            id: 'done',
            label: 'Đã hoàn thành',
            words: ['đã', 'xong', 'đã xong', 'hoàn thành', 'đã thực hiện', 'đã hoàn thành'],
          },
        ],
        filler: [],
        none: [],
      },
      recognise: { any: ['tình trạng', 'tiến độ', 'trạng thái'], none: ['cơ sở vật chất'] },
      width: 16,
    },
    {
      id: 'evidence',
      header: ['Minh chứng'],
      name: { vi: 'Minh chứng', en: 'evidence' },
      values: { kind: 'text' },
      recognise: { any: ['minh chứng', 'kết quả', 'sản phẩm'], none: ['mã', 'tên'] },
      width: 24,
    },
    {
      id: 'difficulty',
      header: ['Khó khăn, vướng mắc'],
      name: { vi: 'Khó khăn, vướng mắc', en: 'difficulty' },
      values: { kind: 'note' },
      recognise: { any: ['khó khăn', 'vướng mắc', 'tồn tại'], none: ['đề xuất'] },
      width: 24,
    },
    {
      id: 'proposal',
      header: ['Đề xuất, kiến nghị'],
      name: { vi: 'Đề xuất, kiến nghị', en: 'proposal' },
      values: { kind: 'note' },
      recognise: { any: ['đề xuất', 'kiến nghị', 'đề nghị'], none: ['khó khăn'] },
      width: 24,
    },
  ],
  checks: [
    { check: 'overdue', due: 'due', status: 'status', done: 'done' },
    { check: 'evidenced', status: 'status', done: 'done', evidence: 'evidence' },
  ],
  results: { list: 'Nhiệm vụ QLCL' },
  example: {
    row: {
      section: 'B.II.3',
      task: 'Hướng dẫn, kiểm tra tự đánh giá, đánh giá ngoài, cải tiến chất lượng sau đánh giá',
      responsible: 'Phòng QLCLGD',
      due: '30/5/2022',
      status: 'Đang thực hiện',
      evidence: 'Công văn số 812/SGDĐT-QLCL',
      difficulty: 'Thiếu chuyên gia đánh giá ngoài',
      proposal: 'Bồi dưỡng thêm 20 chuyên gia',
    },
  },
};
