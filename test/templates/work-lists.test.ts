/**
 * The schedule of the seed word by word, the narrative report and the tasks: laid out, filled in, read back, recognised with
 * columns moved, merged over units.
 */

import { mergeSources, planResult } from '../../src/app/consolidate-sources';
import type { SourceRecord } from '../../src/core/sources/source';
import { layOutTemplate } from '../../src/core/layout/template-sheet';
import { recognise } from '../../src/core/recognise/recognise';
import type { RecognisedList } from '../../src/core/submission/list-submission';
import type { Unit } from '../../src/core/units/units';
import { check } from '../../src/core/rules/run/check';
import { parseAddress } from '../../src/core/sheet/address';
import type { PlannedCell, SheetPlan } from '../../src/core/sheet/plan';
import { digest } from '../../src/cli/read-path';
import { listTemplates } from '../../src/core/template/template';
import { FORMS, TEMPLATES } from '../../src/templates';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { aGrid, aWorkbook, type CellSpec } from '../builders/grids';
import { aSource } from '../builders/sources';

const listsOn = (...rows: CellSpec[][]): readonly RecognisedList[] =>
  recognise(aWorkbook(aGrid({ rows })), TEMPLATES, '').lists;

/** The seed's own table. */
const SEED_SCHEDULE: CellSpec[][] = [
  ['Ngày/tháng', 'Huyện/thị xã/thành phố'],
  [undefined, 'Đoàn 1', 'Đoàn 2', 'Đoàn 3', 'Đoàn 4'],
  ['09/3/2022', 'Đồng Xoài', 'Đồng Phú', 'Phú Riềng', 'Phước Long'],
  ['10/3/2022', 'Bù Gia Mập', 'Bù Đăng', 'Chơn Thành', 'Hớn Quản'],
  ['11/3/2022', undefined, 'Bình Long', 'Lộc Ninh', 'Bù Đốp'],
];

it('reads the schedule as the seed prints it, each of the eleven districts once', () => {
  const [list, ...others] = listsOn(...SEED_SCHEDULE);
  expect(others).toEqual([]);
  expect(list?.template).toBe('schedule-days');
  const days = list?.records.map(({ fields }) => fields['day']?.reading);
  expect(days).toEqual(['2022-03-09', '2022-03-10', '2022-03-11'].map((day) => ({ state: 'date', day })));
  const units = list?.records.flatMap(({ fields }) =>
    ['team1', 'team2', 'team3', 'team4'].map((id) => fields[id]?.typed ?? '').filter((unit) => unit !== ''),
  );
  expect(new Set(units).size).toBe(11);
});

it('finds the announced days, hours and place over the schedule', () => {
  const [list] = listsOn(
    ['Kiểm tra từ ngày', '09/3/2022'],
    ['Đến ngày', '11/3/2022'],
    ['Buổi sáng bắt đầu từ', "7h30'"],
    ['Địa điểm: Hội trường do Phòng GD&ĐT bố trí'],
    [],
    ...SEED_SCHEDULE,
  );
  const said = Object.fromEntries(Object.entries(list?.head ?? {}).map(([id, { typed }]) => [id, typed]));
  expect(said).toMatchObject({
    firstDay: '09/3/2022',
    lastDay: '11/3/2022',
    morning: "7h30'",
    place: 'Hội trường do Phòng GD&ĐT bố trí',
  });
});

/** Writes something into every cell that the form leaves to be filled in, by what its column holds. */
function filledIn(plan: SheetPlan): SheetPlan {
  const isCovered = ({ row, column }: PlannedCell): boolean =>
    (plan.merges ?? []).some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (row !== top || column !== left),
    );
  const isInput = (cell: PlannedCell): boolean =>
    cell.value === undefined && cell.style.startsWith('input') && !isCovered(cell);
  const cells = plan.cells.map((cell): PlannedCell => {
    if (!isInput(cell)) return cell;
    const lists = (plan.validations ?? []).filter(
      ({ range, rule }) =>
        rule.kind === 'list' &&
        range.left <= cell.column &&
        cell.column <= range.right &&
        range.top <= cell.row &&
        cell.row <= range.bottom,
    );
    const rule = lists[0]?.rule;
    if (rule?.kind === 'list') return { ...cell, value: rule.values[0] ?? '' };
    if (cell.style === 'inputCount') return { ...cell, value: 2 };
    if (cell.style === 'inputDate') return { ...cell, value: 44_600 + cell.row };
    return { ...cell, value: `Ghi ở dòng ${String(cell.row)}` };
  });
  return { ...plan, cells };
}

const WORK = [
  'narrative-report',
  'narrative-report-affiliated',
  'inspection-schedule',
  'quality-management-tasks',
];

it.each(WORK)('loses nothing of %s when it is filled in, written and read again', async (id) => {
  const form = FORMS.find((one) => one.id === id);
  if (!form) throw new Error(`no form ${id}`);
  const files = makeWorkbookFiles();
  const plan = filledIn(layOutTemplate(form, { unit: 'Bù Đốp', period: '2021-2022' }));
  const outcome = await files.read(await files.write({ title: 'x', sheets: [plan] }));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { lists, tables } = recognise(outcome.workbook, TEMPLATES, 'x.xlsx');
  expect(tables).toEqual([]);
  const read = new Set(
    lists.flatMap(({ records }) =>
      records.flatMap(({ fields }) => Object.values(fields).map(({ cell }) => cell)),
    ),
  );
  const inside = plan.cells.filter(({ row, column, value }) => {
    if (value === undefined || value === '') return false;
    return lists.some(({ records }) => {
      const rows = records.map((record) => record.row);
      return row >= Math.min(...rows) && row <= Math.max(...rows) && column <= 20;
    });
  });
  const heads = new Set(lists.flatMap(({ range }) => [range.top, range.top + 1]));
  const lost = inside.filter(({ row, column }) => {
    const address = [...read].some((cell) => {
      const at = parseAddress(cell);
      return at?.row === row && at.column === column;
    });
    return !address && !heads.has(row);
  });
  // Headings of blocks and running numbers are no fields of a record.
  expect(lost.filter(({ style }) => style.startsWith('input'))).toEqual([]);
});

it('reads tasks whose columns were moved and restyled', () => {
  const [list] = listsOn(
    ['TÌNH TRẠNG', 'HẠN HOÀN THÀNH', 'Nội dung công việc', 'Chủ trì', 'Kết quả'],
    ['Xong', '30/5/2022', 'Báo cáo định kỳ', 'Phòng QLCL', 'BC số 12'],
    ['đang làm', '15/6/2022', 'Tổng kết năm học', 'Văn phòng'],
  );
  expect([list?.template, list?.records.map(({ name }) => name)]).toEqual([
    'quality-management-tasks',
    ['Báo cáo định kỳ', 'Tổng kết năm học'],
  ]);
  expect(list?.records.map(({ fields }) => fields['status']?.reading)).toEqual([
    { state: 'choice', choice: 'done', lower: [] },
    { state: 'choice', choice: 'underWay', lower: [] },
  ]);
});

it('brings the reports of eleven units together, each section with its unit and cell', async () => {
  const units =
    'Đồng Xoài|Bình Long|Phước Long|Chơn Thành|Bù Đăng|Bù Đốp|Bù Gia Mập|Đồng Phú|Hớn Quản|Lộc Ninh|Phú Riềng'.split(
      '|',
    );
  const sources = units.map((unit, i): SourceRecord => {
    const rows: CellSpec[][] = [
      [`UBND HUYỆN ${unit.toUpperCase()}`],
      ['BÁO CÁO CÔNG TÁC TỰ ĐÁNH GIÁ, CÔNG KHAI, QUẢN LÝ BẰNG TỐT NGHIỆP (Mẫu 1)'],
      ['Mục', 'Nội dung báo cáo', 'Báo cáo của đơn vị', 'Hồ sơ kiểm tra'],
      ['1.b', 'Công tác chỉ đạo', `${unit}: đã ban hành ${String(i + 1)} văn bản.`, 'Kế hoạch tự đánh giá'],
      ['2.c', 'Số trường chưa thực hiện công khai; lí do', 'Không có.'],
    ];
    const submission = recognise(aWorkbook(aGrid({ rows, name: 'Báo cáo' })), TEMPLATES, `${unit}.xlsx`);
    const content = { is: 'submission', submission } as const;
    return { file: `${unit}.xlsx`, sha256: String(i).padStart(64, '0'), content };
  });
  const options = { templates: TEMPLATES };
  const { consolidation } = mergeSources([], sources, options);
  const merged = consolidation.lists.find(({ template }) => template === 'narrative-report');
  expect(merged?.records).toHaveLength(22);
  expect(new Set(merged?.records.map(({ unit }) => unit))).toEqual(new Set(units));
  const plan = await planResult(sources, consolidation, options, 'vi', digest);
  const sheet = plan.sheets.find(({ name }) => name.startsWith('Mẫu 1 - báo cáo'));
  const values = sheet?.cells.map(({ value }) => value);
  units.forEach((unit, i) => {
    expect(values).toContain(`${unit}: đã ban hành ${String(i + 1)} văn bản.`);
  });
  expect(values?.filter((value) => value === 'B4')).toHaveLength(11);
});

it('does not guess which of two forms of the same columns it is: the sections tell, or nobody', () => {
  const header = ['Mục', 'Nội dung báo cáo', 'Báo cáo của đơn vị', 'Hồ sơ kiểm tra'];
  const kept = (...rows: CellSpec[][]): unknown[] => {
    return listsOn(header, ...rows).map((list) => [list.template, list.rivals ?? []]);
  };
  expect(kept(['2', 'Báo cáo về công tác công khai', 'Đã công khai.'])).toEqual([
    ['narrative-report-affiliated', []],
  ]);
  expect(kept(['2.c', 'Số trường chưa thực hiện công khai; lí do', 'Không có.'])).toEqual([
    ['narrative-report', []],
  ]);
  expect(kept(['A', 'Nội dung khác', 'Không có.'])).toEqual([
    ['narrative-report', ['narrative-report-affiliated']],
    ['narrative-report-affiliated', ['narrative-report']],
  ]);
});

describe('the units that a schedule leaves out (SCH005)', () => {
  const sourceOf = (file: string, unit: string, rows: CellSpec[][]): SourceRecord => ({
    file,
    sha256: file.padEnd(64, '0'),
    given: unit,
    content: {
      is: 'submission',
      submission: recognise(aWorkbook(aGrid({ rows })), TEMPLATES, file),
    },
  });
  const unit = (name: string, tier: string): Unit => ({
    code: name,
    name,
    tier,
    parent: '',
    validFrom: undefined,
    validTo: undefined,
  });
  const without = SEED_SCHEDULE.map((row) =>
    row.map((cell) => (cell === 'Bù Đốp' ? undefined : cell === 'Đồng Xoài' ? 'TX. Đồng Xoài' : cell)),
  );
  const missing = (rows: CellSpec[][], units?: readonly Unit[]): unknown[] => {
    const options = { templates: TEMPLATES, ...(units && { units }) };
    const sources = [
      sourceOf('lich.xlsx', 'Sở Giáo dục', rows),
      aSource({ file: 'budop.xlsx', unit: 'HUYỆN BÙ ĐỐP', figures: [[5, 4, 3, 0, 1, 1, 1, 0, 1]] }),
    ];
    return mergeSources([], sources, options)
      .consolidation.findings.filter(({ code }) => code === 'SCH005')
      .map(({ at, facts }) => [at.file, facts]);
  };
  const UNITS = [
    unit('Đồng Xoài', 'thị xã'),
    unit('Hớn Quản', 'huyện'),
    unit('Bù Đốp', 'huyện'),
    unit('Tân Tiến', 'xã'),
    unit('Sở Giáo dục', 'sở'),
  ];

  it('are named from the list of units, of the tiers that are inspected', () => {
    expect(missing(SEED_SCHEDULE, UNITS)).toEqual([]);
    expect(missing(without, UNITS)).toEqual([['lich.xlsx', { unit: 'Bù Đốp' }]]);
  });

  it('are named from the merge where there is no list of units, without who sent the schedule', () => {
    expect(missing(SEED_SCHEDULE)).toEqual([]);
    expect(missing(without)).toEqual([['lich.xlsx', { unit: expect.stringMatching(/Bù Đốp/i) }]]);
  });
});

it('lets a task be due, and a unit be inspected, after the day that the figures stand at (no RNG005)', () => {
  const tasks = [
    ['Tình trạng', 'Thời hạn', 'Nội dung công việc', 'Chủ trì', 'Kết quả'],
    ['đang làm', '15/6/2022', 'Tổng kết năm học', 'Văn phòng'],
  ];
  const found = [...listsOn(...SEED_SCHEDULE), ...listsOn(...tasks)].flatMap((list) => {
    const template = listTemplates(TEMPLATES).find(({ id }) => id === list.template);
    return template ? check({ of: 'list', template, list, asOf: '2022-01-31' }) : [];
  });
  expect(found).toEqual([]);
});
