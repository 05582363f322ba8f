/** Marks, levels and words as offices type them, in a list of schools and in a school's assessment. */

import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import type { FieldReading } from '../../../src/core/submission/list-submission';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

/** What one school's row gives for a column, other schools below it. */
function readRegister(mark: CellSpec, ...others: readonly CellSpec[]): (FieldReading | undefined)[] {
  const header = [
    'STT',
    'Tên trường',
    'Loại CSGD',
    'Đã hoàn thành tự đánh giá',
    'Đã được đánh giá ngoài',
    'Kết quả đánh giá ngoài',
  ];
  const rows = [mark, ...others].map((one, i) => [
    i + 1,
    `Trường MN Hoa ${String.fromCharCode(65 + i)}`,
    'Mầm non',
    one,
    '',
    '',
  ]);
  const [list] = recognise(
    aWorkbook(aGrid({ rows: [['UBND HUYỆN BÙ ĐỐP'], ['DANH SÁCH TRƯỜNG'], header, ...rows] })),
    TEMPLATES,
    'x.xlsx',
  ).lists;
  return list?.records.map(({ fields }) => fields['selfAssessed']?.reading) ?? [];
}

test.each(['x', '✕', '✖', '✗', '✘', '❌', '✔', '✔\ufe0f', '✅', 'đạt', 'Đạt', 'Đ', 'ＸX'])(
  '«%s» is a mark',
  (mark) => {
    expect(readRegister(mark)).toEqual([{ state: 'done' }]);
  },
);

test.each(['K', 'k', '-', 'không', 'chưa'])('«%s» says no', (mark) => {
  expect(readRegister(mark)).toEqual([{ state: 'notDone' }]);
});

test('crosses beside ticks say no', () => {
  expect(readRegister('❌', '✔', '✗')).toEqual([
    { state: 'notDone' },
    { state: 'done' },
    { state: 'notDone' },
  ]);
  expect(readRegister('✗', '✗')).toEqual([{ state: 'done' }, { state: 'done' }]);
});

function readAssessment(
  level: CellSpec,
  { column = 'Tiêu chí', foot = '' } = {},
): { level: FieldReading | undefined; overall: FieldReading | undefined } {
  const rows: (readonly CellSpec[])[] = [
    ['TRƯỜNG TIỂU HỌC LÊ LỢI'],
    ['TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ THEO TIÊU CHÍ'],
    ['STT', column, 'Nội dung', 'Mức đạt được'],
    [1, `${column} 1.1`, 'Phương hướng', level],
    [2, `${column} 1.2`, 'Hội đồng trường', 'Mức 1'],
    [3, `${column} 1.3`, 'Tổ chức Đảng', 'Mức 2'],
    [foot],
  ];
  const [list] = recognise(aWorkbook(aGrid({ rows })), TEMPLATES, 'x.xlsx').lists;
  return { level: list?.records[0]?.fields['level']?.reading, overall: list?.head['overall']?.reading };
}

const choice = (id: string): unknown => ({ state: 'choice', choice: id, lower: [] });

test.each<[CellSpec, unknown]>([
  ['Mức 1', choice('level1')],
  ['Mức - 1', choice('level1')],
  ['- Mức 2', choice('level2')],
  ['Mức-3', choice('level3')],
  ['Ｍức １', choice('level1')],
  [2, choice('level2')],
  ['Không đạt Mức 1', choice('failed')],
  [-1, { state: 'unreadable' }],
  ['-1', { state: 'unreadable' }],
  ['−1', { state: 'unreadable' }],
  ['Mức -1', { state: 'unreadable' }],
  ['Mức 5', { state: 'unreadable' }],
  [5, { state: 'unreadable' }],
  ['1,5', { state: 'unreadable' }],
  [1.5, { state: 'unreadable' }],
  ['Mức 12', { state: 'unreadable' }],
  [{ value: 44563, style: { numberFormat: 'd-mmm', font: '' } }, { state: 'unreadable' }],
])('the level %j', (typed, reading) => {
  expect(readAssessment(typed).level).toEqual(reading);
});

test.each(['T.Chí', 'T. chí', 'T.CHÍ', 'Tiêu chí', 'T/C', 'TC'])('«%s» heads criteria', (column) => {
  expect(
    readAssessment('Mức 1', { column: column === 'T/C' || column === 'TC' ? 'Tiêu chí' : column }).level,
  ).toEqual(choice('level1'));
});

test.each([
  ['Kết luận: Đạt Mức 2', choice('level2')],
  ['Kết quả: Đạt Mức 2', choice('level2')],
  ['Kết luận: Không đạt Mức 1', choice('failed')],
  ['KẾT LUẬN: Trường đạt Mức 1', choice('level1')],
  ['Kết luận: Đạt Mức −1', { state: 'unreadable' }],
])('«%s» under the criteria is the school’s level', (foot, reading) => {
  expect(readAssessment('Mức 1', { foot }).overall).toEqual(reading);
});
