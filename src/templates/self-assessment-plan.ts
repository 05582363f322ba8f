/**
 * A school's plan for its self-assessment: who does what, with what, for which criteria, and when.
 */

import type { BlockForm, Choice, Column, FieldValues, ListTemplate } from '../core/template/template';
import { NOTES, RUNNING, SCHOOL, SCHOOL_KIND } from './criteria-columns';

const SOURCE =
  'Trường THPT Đoàn Kết, Kế hoạch số 130/KH-THPT ngày 17/10/2023 tự đánh giá chất lượng giáo dục';

/** Over the whole plan. */
const HEAD: readonly Column<FieldValues>[] = [
  SCHOOL,
  SCHOOL_KIND,
  {
    id: 'plannedOn',
    header: ['Ngày lập kế hoạch'],
    name: { vi: 'Ngày lập kế hoạch', en: 'date of the plan' },
    values: { kind: 'date' },
    recognise: { any: ['ngày lập kế hoạch', 'ngày kế hoạch', 'ngày ban hành'] },
    width: 14,
  },
];

const PERSON: Column<FieldValues> = {
  id: 'person',
  header: ['Họ và tên'],
  name: { vi: 'Họ và tên', en: 'name' },
  values: { kind: 'text' },
  recognise: { any: ['họ và tên', 'họ tên', 'thành viên'], none: ['số', 'nhóm'] },
  width: 26,
};

const role = (id: string, label: string, words: readonly string[]): Choice => ({ id, label, words });

const RESOURCE: Column<FieldValues> = {
  id: 'resource',
  header: ['Các nguồn lực cần huy động/cung cấp'],
  name: { vi: 'Các nguồn lực cần huy động/cung cấp', en: 'resources' },
  values: { kind: 'text' },
  recognise: { any: ['nguồn lực'], none: ['thời điểm', 'thời gian'] },
  width: 30,
};

const WHEN: Column<FieldValues> = {
  id: 'when',
  header: ['Thời điểm cần huy động'],
  name: { vi: 'Thời điểm cần huy động', en: 'when' },
  values: { kind: 'period' },
  recognise: { any: ['thời điểm', 'thời gian'], none: ['nguồn lực'] },
  width: 26,
};

const STANDARD: Column<FieldValues> = {
  id: 'standard',
  header: ['Tiêu chuẩn'],
  name: { vi: 'Tiêu chuẩn', en: 'standard' },
  values: { kind: 'criteria', bareNumber: 'standard' },
  recognise: { any: ['tiêu chuẩn'], none: ['tiêu chí', 'tên', 'số tiêu chuẩn', 'chuẩn quốc gia'] },
  width: 13,
};

const CRITERIA: Column<FieldValues> = {
  id: 'criteria',
  header: ['Tiêu chí'],
  name: { vi: 'Tiêu chí', en: 'criteria' },
  values: { kind: 'criteria' },
  recognise: { any: ['tiêu chí'], none: ['tiêu chuẩn', 'tên', 'số tiêu chí', 'nội dung', 'đạt'] },
  width: 30,
};

const council: ListTemplate = {
  id: 'plan-council',
  version: 1,
  title: 'Danh sách thành viên Hội đồng tự đánh giá',
  sheetName: 'Hội đồng TĐG',
  source: `${SOURCE}, mục IV.1 (danh sách kèm theo không in trong văn bản: các cột do chương trình đặt)`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'person',
    namesSchools: false,
    telling: ['person', 'position', 'role'],
    inputRows: 15,
  },
  columns: [
    RUNNING,
    PERSON,
    {
      id: 'position',
      header: ['Chức danh, chức vụ'],
      name: { vi: 'Chức danh, chức vụ', en: 'position' },
      values: { kind: 'text' },
      recognise: { any: ['chức danh', 'chức vụ'] },
      width: 30,
    },
    {
      id: 'role',
      header: ['Nhiệm vụ trong Hội đồng'],
      name: { vi: 'Nhiệm vụ trong Hội đồng', en: 'role in the council' },
      values: {
        kind: 'choice',
        choices: [
          role('chairman', 'Chủ tịch', ['chủ tịch', 'chủ tịch hội đồng', 'ct']),
          role('deputy', 'Phó Chủ tịch', ['phó chủ tịch', 'phó chủ tịch hội đồng', 'phó ct', 'pct']),
          role('secretary', 'Thư ký', ['thư kí', 'thư kí hội đồng', 'trưởng nhóm thư kí']),
          role('member', 'Ủy viên', ['ủy viên', 'thành viên', 'uv']),
        ],
        filler: ['hội đồng', 'hđ', 'tự đánh giá', 'hđtđg', 'kiêm', 'hội đồng hđ'],
        none: [],
      },
      recognise: { any: ['nhiệm vụ trong hội đồng', 'nhiệm vụ', 'vai trò'], none: ['phân công', 'nhóm'] },
      width: 26,
    },
    NOTES,
  ],
  checks: [{ check: 'council', role: 'role', chairman: 'chairman', secretary: 'secretary' }],
  results: { list: 'Hội đồng TĐG' },
  example: {
    head: { school: 'Trường THPT Đoàn Kết', kind: 'Trung học phổ thông', plannedOn: '30/10/2023' },
    row: {
      number: '1',
      person: 'Nguyễn Văn Bình',
      position: 'Hiệu trưởng',
      role: 'Chủ tịch',
      notes: 'Phụ trách chung',
    },
  },
};

const groups: ListTemplate = {
  id: 'plan-groups',
  version: 1,
  title: 'Nhóm thư ký và các nhóm công tác',
  sheetName: 'Nhóm công tác',
  source: `${SOURCE}, mục IV.2 (danh sách kèm theo không in trong văn bản: các cột do chương trình đặt)`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'person',
    namesSchools: false,
    telling: ['person', 'group', 'task'],
    inputRows: 20,
  },
  columns: [
    RUNNING,
    PERSON,
    {
      id: 'group',
      // One word without diacritics could be any language's: «Nhom» alone is not known.
      header: ['Tên nhóm'],
      name: { vi: 'Tên nhóm', en: 'group' },
      values: { kind: 'text' },
      recognise: { any: ['nhóm'], none: ['nhiệm vụ', 'cá nhân', 'phụ trách'] },
      width: 30,
    },
    {
      id: 'task',
      header: ['Nhiệm vụ trong nhóm'],
      name: { vi: 'Nhiệm vụ trong nhóm', en: 'task in the group' },
      values: { kind: 'text' },
      recognise: { any: ['nhiệm vụ trong nhóm', 'nhiệm vụ', 'vai trò'], none: ['hội đồng'] },
      width: 26,
    },
    NOTES,
  ],
  checks: [],
  results: { list: 'Nhóm công tác TĐG' },
  example: {
    row: {
      number: '1',
      person: 'Lê Thị Thu',
      group: 'Nhóm thư ký',
      task: 'Nhóm trưởng',
      notes: 'Tổng hợp báo cáo',
    },
  },
};

const standards: ListTemplate = {
  id: 'plan-standards',
  version: 1,
  title: 'Phân công các nhóm công tác, cá nhân theo tiêu chuẩn',
  sheetName: 'Phân công tiêu chuẩn',
  source: `${SOURCE}, mục IV.3 điểm b`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'standard',
    namesSchools: false,
    telling: ['standard', 'group'],
    inputRows: 5,
  },
  columns: [
    RUNNING,
    STANDARD,
    {
      id: 'group',
      header: ['Nhóm công tác, cá nhân chịu trách nhiệm'],
      name: { vi: 'Nhóm công tác, cá nhân chịu trách nhiệm', en: 'responsible group or person' },
      values: { kind: 'text' },
      recognise: { any: ['chịu trách nhiệm', 'phụ trách', 'phân công'] },
      width: 30,
    },
    NOTES,
  ],
  checks: [{ check: 'shared', column: 'standard', notes: ['group', 'notes'], among: 'standards' }],
  results: { list: 'Phân công theo tiêu chuẩn' },
  example: {
    row: {
      number: '1',
      standard: 'Tiêu chuẩn 1',
      group: 'Nhóm 1 – Nguyễn Văn Bình',
      notes: 'Báo cáo vào thứ Sáu',
    },
  },
};

const resources: ListTemplate = {
  id: 'plan-resources',
  version: 1,
  title: 'Nguồn lực và thời điểm: các tiêu chí Mức 1, 2 và 3',
  sheetName: 'Nguồn lực Mức 1-3',
  source: `${SOURCE}, mục VI.1`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'criteria',
    namesSchools: false,
    telling: ['standard', 'criteria', 'resource', 'when'],
    inputRows: 5,
  },
  columns: [STANDARD, CRITERIA, RESOURCE, WHEN, NOTES],
  checks: [
    { check: 'ofStandard', column: 'criteria', standard: 'standard' },
    { check: 'shared', column: 'criteria', notes: ['resource', 'notes'], among: 'standards' },
  ],
  results: { list: 'Nguồn lực Mức 1, 2, 3' },
  example: {
    row: {
      standard: 'Tiêu chuẩn 1',
      criteria: 'Tiêu chí 1.1 đến tiêu chí 1.10',
      resource: 'Máy tính, máy in, hồ sơ lưu',
      when: '01/11/2023-30/11/2023',
      notes: 'Văn phòng chuẩn bị',
    },
  },
};

const level4: ListTemplate = {
  id: 'plan-level4',
  version: 1,
  title: 'Nguồn lực và thời điểm: các tiêu chí Mức 4',
  sheetName: 'Nguồn lực Mức 4',
  source: `${SOURCE}, mục VI.2`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'criteria',
    namesSchools: false,
    telling: ['criteria', 'resource', 'when'],
    inputRows: 6,
  },
  columns: [
    { ...CRITERIA, values: { kind: 'criteria', bareNumber: 'level4' }, width: 14 },
    RESOURCE,
    WHEN,
    NOTES,
  ],
  checks: [{ check: 'shared', column: 'criteria', notes: ['resource', 'notes'], among: 'level4' }],
  results: { list: 'Nguồn lực Mức 4' },
  example: {
    row: {
      criteria: 'Tiêu chí 1, 2 của Mức 4',
      resource: 'Hồ sơ năm năm liền kề',
      when: '01/12/2023-15/12/2023',
      notes: 'Phối hợp Nhóm 2',
    },
  },
};

const timeline: ListTemplate = {
  id: 'plan-timeline',
  version: 1,
  title: 'Thời gian và nội dung hoạt động',
  sheetName: 'Thời gian, nội dung',
  source: `${SOURCE}, mục IX`,
  sheetHead: HEAD,
  rows: {
    by: 'record',
    name: 'task',
    namesSchools: false,
    carried: 'when',
    telling: ['when', 'task'],
    inputRows: 12,
  },
  columns: [
    { ...WHEN, header: ['Thời gian'], name: { vi: 'Thời gian', en: 'period' }, width: 24 },
    {
      id: 'task',
      header: ['Nội dung hoạt động'],
      name: { vi: 'Nội dung hoạt động', en: 'activity' },
      values: { kind: 'text' },
      recognise: {
        any: ['nội dung hoạt động', 'hoạt động', 'nội dung công việc'],
        none: ['thời gian', 'kết quả'],
      },
      width: 60,
    },
  ],
  checks: [{ check: 'timeline', column: 'when' }],
  results: { list: 'Thời gian TĐG' },
  example: { row: { when: '01/11/2023-15/11/2023', task: 'Họp Hội đồng tự đánh giá, phân công nhiệm vụ' } },
};

export const selfAssessmentPlan: BlockForm = {
  id: 'self-assessment-plan',
  title: 'Kế hoạch tự đánh giá chất lượng giáo dục',
  sheetName: 'Kế hoạch TĐG',
  source: SOURCE,
  offer: {
    filledBy: 'school',
    purpose: {
      vi: 'Hội đồng, phân công, nguồn lực và thời gian tự đánh giá của trường',
      en: 'Council, assignments, resources and timetable of a self-assessment',
    },
  },
  blocks: [council, groups, standards, resources, level4, timeline],
};
