/** Which rows are of one school: by name, kind, code and commune, also where the commune stands as a heading. */

import { recognise } from '../../../src/core/recognise/recognise';
import { distinctSchools } from '../../../src/core/schools/distinct-schools';
import { isSchoolList, listTemplates, type SchoolList } from '../../../src/core/template/template';
import { TEMPLATES } from '../../../src/templates';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const REGISTER = listTemplates(TEMPLATES).find(
  (template): template is SchoolList => template.id === 'school-register' && isSchoolList(template),
);

type Row = readonly CellSpec[];

function schoolsIn(header: Row, rows: readonly Row[], merges: readonly string[] = []): string[] {
  if (!REGISTER) throw new Error('no register');
  const grid = aGrid({ name: 'Danh sách', rows: [['UBND HUYỆN BÙ ĐỐP'], [], header, ...rows], merges });
  const { lists } = recognise(aWorkbook(grid), TEMPLATES, 'Bu Dop.xlsx');
  const own = lists.filter(({ template }) => template === REGISTER.id);
  return distinctSchools(REGISTER, own).map(({ name, place }) =>
    place === '' ? name : `${name} (${place})`,
  );
}

const PLAIN = [
  'TT',
  'Tên CSGD',
  'Loại CSGD',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
];
const WITH_CODE = ['TT', 'Mã trường', ...PLAIN.slice(1)];
const WITH_COMMUNE = ['TT', 'Tên CSGD', 'Xã/phường', ...PLAIN.slice(2)];

describe('communes that stand as headings over the rows', () => {
  const school = (n: number, name: string): Row => [n, name, 'Mầm non', 'x'];

  it.each<[string, Row, Row]>([
    ['merged over the row', ['Xã Thanh Bình'], ['Xã Thiện Hưng']],
    ['with a roman numeral', ['I', 'Xã Thanh Bình'], ['II', 'Xã Thiện Hưng']],
    ['numbered, in capitals, with a count', ['1. XÃ THANH BÌNH (2 trường)'], ['2. XÃ THIỆN HƯNG (1 trường)']],
    ['as their offices', [undefined, 'UBND xã Thanh Bình'], [undefined, 'UBND xã Thiện Hưng']],
    ['as wards with numbers', ['Phường 1'], ['Phường 2']],
  ])('make two schools of one name: %s', (_, first, second) => {
    const rows = [first, school(1, 'Trường MN Hoa Mai'), second, school(1, 'Trường MN Hoa Mai')];
    expect(schoolsIn(PLAIN, rows)).toHaveLength(2);
  });

  it('hold for the rows below them, up to the next one', () => {
    const rows = [
      ['Xã Thanh Bình'],
      school(1, 'Trường MN Hoa Mai'),
      school(2, 'Trường MN Hoa Sen'),
      ['Xã Thiện Hưng'],
      school(3, 'Trường MN Hoa Đào'),
    ];
    expect(schoolsIn(PLAIN, rows)).toEqual([
      'Trường MN Hoa Đào (xã Thiện Hưng)',
      'Trường MN Hoa Mai (xã Thanh Bình)',
      'Trường MN Hoa Sen (xã Thanh Bình)',
    ]);
  });

  it('do not stand before what the row itself says', () => {
    const rows = [['Xã Thanh Bình'], [1, 'Trường MN Hoa Mai', 'Xã Hưng Phước', 'Mầm non', 'x']];
    expect(schoolsIn(WITH_COMMUNE, rows)).toEqual(['Trường MN Hoa Mai (Xã Hưng Phước)']);
  });

  it('are told from schools of the commune', () => {
    const rows = [school(1, 'Trường MN xã Thanh Bình'), school(2, 'Trường MN Hoa Mai')];
    expect(schoolsIn(PLAIN, rows)).toHaveLength(2);
  });
});

describe('schools of one name', () => {
  const coded = (code: string | undefined, name = 'Trường TH Lê Lợi'): Row => [
    1,
    code,
    name,
    'Tiểu học',
    'x',
  ];

  it.each<[string, Row[], number]>([
    ['two codes', [coded('70689401'), coded('70689402')], 2],
    ['one code', [coded('70689401'), coded('70689401')], 1],
    ['one code and none', [coded('70689401'), coded(undefined)], 1],
    ['two codes and none, which may be either', [coded('70689401'), coded('70689402'), coded(undefined)], 3],
    ['two codes and two without', [coded('1'), coded('2'), coded(undefined), coded(undefined)], 3],
  ])('with %s', (_, rows, count) => {
    expect(schoolsIn(WITH_CODE, rows)).toHaveLength(count);
  });

  const placed = (place: string | undefined): Row => [1, 'Trường TH Lê Lợi', place, 'Tiểu học', 'x'];

  it.each<[string, Row[], number]>([
    ['two communes', [placed('Xã Lộc An'), placed('Xã Lộc Hòa')], 2],
    ['one commune in two spellings', [placed('Xã Lộc Hòa'), placed('LỘC HOÀ')], 1],
    ['one commune and none', [placed('Xã Lộc An'), placed(undefined)], 1],
  ])('in %s', (_, rows, count) => {
    expect(schoolsIn(WITH_COMMUNE, rows)).toHaveLength(count);
  });
});

describe('independent groups', () => {
  const preschool = (name: string): Row => [1, name, 'Mầm non', 'x'];

  it.each([
    'Nhóm trẻ Hoa Sen',
    'Nhóm trẻ độc lập tư thục Hoa Sen',
    'NHÓM TRẺ ĐLTT HOA SEN',
    'Lớp mẫu giáo độc lập Hoa Sen',
    'Nhóm, lớp mầm non độc lập Hoa Sen',
    'Cơ sở GDMN độc lập Hoa Sen',
  ])('«%s» is another than the school of that name', (name) => {
    expect(schoolsIn(PLAIN, [preschool('Trường Mầm non Hoa Sen'), preschool(name)])).toHaveLength(2);
  });

  it('are one in each spelling', () => {
    const rows = ['Nhóm trẻ Hoa Sen', 'Nhóm trẻ độc lập Hoa Sen', 'Nhóm trẻ ĐLTT Hoa Sen'].map(preschool);
    expect(schoolsIn(PLAIN, rows)).toHaveLength(1);
  });

  it('are told by a name that begins with «Mầm»', () => {
    expect(schoolsIn(PLAIN, [preschool('Nhóm trẻ Mầm Xanh'), preschool('Nhóm trẻ Xanh')])).toHaveLength(2);
  });
});
