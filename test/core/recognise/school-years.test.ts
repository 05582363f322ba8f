/** A sheet of an earlier school year is asked about, and its level does not go before that of the report's year. */

import { recognise } from '../../../src/core/recognise/recognise';
import { distinctSchools } from '../../../src/core/schools/distinct-schools';
import { TEMPLATES } from '../../../src/templates';
import { isSchoolList, listTemplates } from '../../../src/core/template/template';
import type { Grid } from '../../../src/core/sheet/grid';
import { aGrid, aWorkbook } from '../../builders/grids';

const HEADER = [
  'STT',
  'Tên trường',
  'Loại CSGD',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
];

function sheet(name: string, title: string, level: string, school = 'Trường MN Hoa Mai'): Grid {
  return aGrid({
    name,
    rows: [['DANH SÁCH TRƯỜNG'], [title], HEADER, [1, school, 'Mầm non', 'x', 'x', level]],
  });
}

function read(...sheets: readonly Grid[]): { counted: string[]; told: string[] } {
  const { lists } = recognise(aWorkbook(...sheets), TEMPLATES, 'x.xlsx');
  const template = listTemplates(TEMPLATES)
    .filter(isSchoolList)
    .find(({ id }) => id === lists[0]?.template);
  if (!template) throw new Error('no list of schools');
  const told = lists.flatMap(({ sheet: on, hits }) =>
    hits.flatMap(({ code }) => (code === 'STR031' ? [on] : [])),
  );
  return { counted: distinctSchools(template, lists).map(({ list }) => list.sheet), told };
}

test.each(['Năm học 2019-2020', 'NĂM HỌC: 2019 - 2020', 'Năm học 2019/2020', 'Báo cáo năm học 2019–2020'])(
  '«%s» beside 2021-2022',
  (title) => {
    const [old, now] = [sheet('Cũ', title, 'Cấp độ 4'), sheet('Mới', 'Năm học 2021-2022', 'Cấp độ 3')];
    expect(read(old, now)).toEqual({ counted: ['Mới'], told: ['Cũ'] });
    expect(read(now, old)).toEqual({ counted: ['Mới'], told: ['Cũ'] });
  },
);

test('a school that is only on the earlier sheet is counted still', () => {
  const found = read(
    sheet('Cũ', 'Năm học 2019-2020', 'Cấp độ 4', 'Trường MN Sao Sáng'),
    sheet('Mới', 'Năm học 2021-2022', 'Cấp độ 3'),
  );
  expect(found.counted.sort()).toEqual(['Cũ', 'Mới']);
  expect(found.told).toEqual(['Cũ']);
});

test('sheets of one year, or of none, are as they were: the highest level counts', () => {
  expect(
    read(sheet('A', 'Năm học 2021-2022', 'Cấp độ 4'), sheet('B', 'Năm học 2021-2022', 'Cấp độ 3')),
  ).toEqual({ counted: ['A'], told: [] });
  expect(read(sheet('A', 'Xã Lộc An', 'Cấp độ 3'), sheet('B', 'Xã Lộc An', 'Cấp độ 4'))).toEqual({
    counted: ['B'],
    told: [],
  });
  expect(
    read(sheet('A', 'Năm học 2021-2023', 'Cấp độ 4'), sheet('B', 'Năm học 2021-2022', 'Cấp độ 3')).told,
  ).toEqual([]);
});
