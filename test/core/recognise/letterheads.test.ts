/** Headings in two columns: whose the left half is, and what of the right half is nobody's. */

import { claimsInTitle, claimsOnCover } from '../../../src/core/recognise/unit-claims';
import { recognise } from '../../../src/core/recognise/recognise';
import { isMotto } from '../../../src/core/text/unit-names';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

type Rows = readonly (readonly CellSpec[])[];
const names = (rows: Rows): string[] =>
  claimsInTitle(aGrid({ rows }), 1, rows.length).map(({ tier = '', name }) => `${tier} ${name}`.trim());

it.each([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Cộng hoà xã hội chủ nghĩa Việt Nam',
  'CONG HOA XA HOI CHU NGHIA VIET NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Độc lập – Tự do – Hạnh phúc',
  'ĐỘC LẬP . TỰ DO . HẠNH PHÚC',
  'độc lập-tự do-hạnh phúc',
  'Doc lap - Tu do - Hanh phuc',
  'CHXHCN VIỆT NAM',
])('«%s» is the motto', (line) => {
  expect(isMotto(line)).toBe(true);
});

it.each(['Trường TH Độc Lập', 'UBND XÃ HỘI THỊNH', 'PHÒNG VĂN HÓA - XÃ HỘI', ''])('«%s» is not', (line) => {
  expect(isMotto(line)).toBe(false);
});

it.each<[string, Rows, string[]]>([
  ['the city over its ward', [['UBND THÀNH PHỐ HUẾ'], ['UBND PHƯỜNG THUẬN HÓA']], ['phường Thuận Hóa']],
  ['the city over its district', [['UBND THÀNH PHỐ HÀ NỘI'], ['UBND QUẬN BA ĐÌNH']], ['quận Ba Đình']],
  ['a city in a city', [['UBND THÀNH PHỐ HỒ CHÍ MINH'], ['UBND THÀNH PHỐ THỦ ĐỨC']], ['thành phố Thủ Đức']],
  ['the city over its department', [['UBND THÀNH PHỐ HUẾ'], ['SỞ GIÁO DỤC VÀ ĐÀO TẠO']], []],
  ['the district over a commune', [['UBND HUYỆN BÙ ĐỐP'], ['UBND XÃ THANH HÒA']], ['xã Thanh Hòa']],
  ['the province alone', [['UBND TỈNH BÌNH PHƯỚC'], ['SỞ GIÁO DỤC VÀ ĐÀO TẠO']], []],
  [
    'a label under a letterhead',
    [['UBND HUYỆN BÙ ĐỐP'], ['PHÒNG GD&ĐT'], [], ['BÁO CÁO'], ['Đơn vị báo cáo:', 'xã Thanh Hòa']],
    ['xã Thanh Hòa'],
  ],
  [
    'an addressee',
    [['UBND XÃ LỘC AN'], ['Kính gửi: Phòng GD&ĐT huyện Lộc Ninh'], ['Nơi nhận: UBND huyện Lộc Ninh']],
    ['xã Lộc An'],
  ],
])('%s', (_, rows, expected) => {
  expect(names(rows)).toEqual(expected);
});

it.each<[string, Rows]>([
  ['a tier alone', [['Xã']]],
  ['a tier in capitals', [['PHƯỜNG']]],
  ['an office without a name', [['UBND XÃ'], ['BÁO CÁO KẾT QUẢ TỰ ĐÁNH GIÁ']]],
  ['a label without a value', [['Đơn vị: ………………']]],
  ['all communes', [['TỔNG HỢP CÁC XÃ, PHƯỜNG']]],
  ['a tier as a level', [['BÁO CÁO CẤP HUYỆN NĂM 2022']]],
  ['a unit of measure', [['Đơn vị tính: trường']]],
])('%s names nobody', (_, rows) => {
  expect(names(rows)).toEqual([]);
});

it.each([
  [
    'DM ĐƠN VỊ',
    [
      ['Mã', 'Tên'],
      ['1', 'Xã Lộc An'],
      ['2', 'Xã Lộc Hòa'],
    ],
  ],
  ['DM_DonVi', [['UBND huyện Bù Đốp'], ['UBND huyện Bù Đăng']]],
  ['Danh mục', [['Phường 1'], ['Phường 2']]],
  ['Sheet2', [['Xã Lộc An'], ['Xã Lộc Hòa'], ['Xã Lộc Tấn'], ['Xã Lộc Thái']]],
])('the look-up sheet «%s» names nobody', (name, rows) => {
  expect(claimsOnCover(aGrid({ name, rows }), 12)).toEqual([]);
});

const CRITERIA = [
  ['Tiêu chí', 'Tên tiêu chí', 'Mức đạt được'],
  ['Tiêu chí 1.1', 'Phương hướng, chiến lược xây dựng và phát triển nhà trường', 'Mức 2'],
  ['Tiêu chí 1.2', 'Hội đồng trường và các hội đồng khác', 'Mức 2'],
  ['Tiêu chí 2.1', 'Đối với hiệu trưởng, phó hiệu trưởng', 'Mức 1'],
];

it.each<[string, Rows]>([
  [
    'beside the motto',
    [
      ['UBND XÃ AN PHÚ', undefined, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TRƯỜNG THCS NGUYỄN DU', undefined, 'Độc lập - Tự do - Hạnh phúc'],
    ],
  ],
  [
    'two columns off, in another spelling',
    [
      ['PHÒNG GD&ĐT BÙ ĐỐP', undefined, undefined, 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
      ['TRƯỜNG THCS NGUYỄN DU', undefined, undefined, 'ĐỘC LẬP – TỰ DO – HẠNH PHÚC'],
    ],
  ],
  ['beside another label', [['Trường: THCS Nguyễn Du', 'Năm học:', '2022-2023']]],
  ['with a label that has its value behind', [['Trường:', 'THCS Nguyễn Du', 'Cấp học: THCS']]],
])('a school is named by its own heading: %s', (_, heading) => {
  const grid = aGrid({ name: 'TĐG', rows: [...heading, [], ...CRITERIA] });
  const { lists } = recognise(aWorkbook(grid), TEMPLATES, 'TDG 1.xlsx');
  const list = lists.find(({ template }) => template === 'criteria-assessment');
  const named = Object.values(list?.head ?? {}).map(({ typed }) =>
    typed.toLowerCase().replace('trường ', ''),
  );
  expect(named).toContain('thcs nguyễn du');
});
