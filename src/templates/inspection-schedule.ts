/** Which team inspects which unit on which day, and who takes part. */

import type { BlockForm, Column, FieldValues, ListTemplate } from '../core/template/template';

const SOURCE = 'Sở GD&ĐT Bình Phước, Kế hoạch kiểm tra 2022, mục II.3';

const TEAMS = [1, 2, 3, 4] as const;
const teamId = (team: number): string => `team${String(team)}`;

const day = (id: string, label: string, en: string, any: readonly string[]): Column<FieldValues> => ({
  id,
  header: [label],
  name: { vi: label, en },
  values: { kind: 'date' },
  recognise: { any },
  width: 14,
});

const text = (id: string, label: string, en: string, any: readonly string[]): Column<FieldValues> => ({
  id,
  header: [label],
  name: { vi: label, en },
  values: { kind: 'text' },
  recognise: { any },
  width: 20,
});

const days: ListTemplate = {
  id: 'schedule-days',
  version: 1,
  title: 'Thời gian kiểm tra và đơn vị được kiểm tra của từng đoàn',
  sheetName: 'Lịch kiểm tra',
  source: `${SOURCE} điểm a, b`,
  sheetHead: [
    day('firstDay', 'Kiểm tra từ ngày', 'first day', ['từ ngày', 'bắt đầu']),
    day('lastDay', 'Đến ngày', 'last day', ['đến ngày', 'kết thúc']),
    text('morning', 'Buổi sáng bắt đầu từ', 'morning from', ['buổi sáng']),
    text('afternoon', 'Buổi chiều bắt đầu từ', 'afternoon from', ['buổi chiều']),
    text('place', 'Địa điểm', 'place', ['địa điểm']),
  ],
  rows: {
    by: 'record',
    name: 'day',
    namesSchools: false,
    telling: ['day', 'team1', 'team2'],
    inputRows: 8,
  },
  columns: [
    {
      id: 'day',
      header: ['Ngày/tháng'],
      name: { vi: 'Ngày/tháng', en: 'day' },
      values: { kind: 'date', isPlanned: true },
      recognise: { any: ['ngày tháng', 'ngày kiểm tra', 'ngày', 'thời gian'], none: ['cấp', 'sinh', 'số'] },
      width: 16,
    },
    ...TEAMS.map((team): Column<FieldValues> => ({
      id: teamId(team),
      header: ['Huyện/thị xã/thành phố', `Đoàn ${String(team)}`],
      name: { vi: `Đoàn ${String(team)}`, en: `team ${String(team)}` },
      values: { kind: 'text' },
      recognise: { any: [`đoàn ${String(team)}`, `đoàn số ${String(team)}`] },
      width: 24,
    })),
  ],
  checks: [{ check: 'schedule', day: 'day', teams: TEAMS.map(teamId), first: 'firstDay', last: 'lastDay' }],
  results: { list: 'Lịch kiểm tra' },
  example: {
    head: {
      firstDay: '01/3/2022',
      lastDay: '11/3/2022',
      morning: '7 giờ 30 phút',
      afternoon: '14 giờ 00 phút',
      place: 'Phòng GDĐT',
    },
    row: { day: '01/3/2022', team1: 'Bù Đốp', team2: 'Lộc Ninh', team3: 'Bình Long', team4: 'Đồng Phú' },
  },
};

/** The seed: no more than three people of each level. */
const MOST_PEOPLE = 3;
const LEVELS = [
  ['preschool', 'Mầm non', ['mầm non']],
  ['primary', 'Tiểu học', ['tiểu học']],
  ['lowerSecondary', 'Trung học cơ sở', ['trung học cơ sở', 'thcs']],
  ['upperSecondary', 'Trung học phổ thông', ['trung học phổ thông', 'thpt']],
] as const;

const participants: ListTemplate = {
  id: 'schedule-participants',
  version: 1,
  title: 'Số người tham dự của các cơ sở giáo dục (không quá 3 người đối với mỗi cấp học)',
  sheetName: 'Thành phần tham dự',
  source: `${SOURCE} điểm c (văn bản không in bảng: các cột do chương trình đặt)`,
  rows: {
    by: 'record',
    name: 'unit',
    namesSchools: false,
    telling: ['unit', 'preschool', 'primary', 'lowerSecondary'],
    inputRows: 15,
  },
  columns: [
    {
      id: 'unit',
      header: ['Đơn vị'],
      name: { vi: 'Đơn vị', en: 'unit' },
      values: { kind: 'name' },
      recognise: { any: ['đơn vị', 'huyện', 'phòng giáo dục'], none: ['đoàn', 'số'] },
      width: 16,
    },
    ...LEVELS.map(([id, label, any]): Column<FieldValues> => ({
      id,
      header: ['Số người tham dự', label],
      name: { vi: `Số người cấp ${label}`, en: `people of ${id}` },
      values: { kind: 'count', whenBlank: 'optional' },
      recognise: { any, none: ['tổng số', 'tỉ lệ', 'đạt'] },
      width: 24,
    })),
  ],
  checks: [{ check: 'mostEach', columns: LEVELS.map(([id]) => id), most: MOST_PEOPLE }],
  results: { list: 'Thành phần tham dự' },
  example: { row: { unit: 'Bù Đốp', preschool: '3', primary: '3', lowerSecondary: '2' } },
};

export const inspectionSchedule: BlockForm = {
  id: 'inspection-schedule',
  title: 'Lịch kiểm tra công tác tự đánh giá, công khai, quản lý bằng tốt nghiệp, cải tiến chất lượng',
  sheetName: 'Lịch kiểm tra',
  source: SOURCE,
  offer: {
    filledBy: 'department',
    purpose: {
      vi: 'Đoàn nào kiểm tra đơn vị nào, ngày nào, ai dự',
      en: 'Which team inspects which unit, on which day, and who attends',
    },
  },
  blocks: [days, participants],
};
