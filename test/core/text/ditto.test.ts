import { isDitto } from '../../../src/core/text/ditto';
import { parseKindLabel } from '../../../src/core/regulations/school-kinds';
import { parseSchoolName, schoolsNamed } from '../../../src/core/regulations/school-names';

test.each([
  'nt',
  'NT',
  '-nt-',
  '- nt -',
  'n.t',
  'Nt.',
  '"',
  '”',
  "''",
  '-"-',
  '- " -',
  '"""',
  '" "',
  '//',
  '-//-',
  '〃',
  '〃〃',
  'như trên',
  'Như trên',
  'nhu tren',
  'Tương tự',
  'ditto',
  ',,',
])('«%s» says «as above»', (text) => {
  expect(isDitto(text)).toBe(true);
  expect(parseKindLabel(text)).toBeUndefined();
});

test.each([
  '',
  '-',
  '--',
  'x',
  '/',
  "'",
  'mn',
  'NT Hoa Mai',
  'nhà trẻ',
  'như trên bảng 1',
  '…',
  '1',
  'không',
  '"Hoa Mai"',
  ',',
])('«%s» does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

test('a nursery with its name is a kindergarten still', () => {
  expect(parseSchoolName('NT Hoa Mai').kind).toBe('preschool');
  expect(parseKindLabel('Nhà trẻ')?.kind).toBe('preschool');
});

describe('schools in one cell', () => {
  test.each([
    ['Trường MN Hoa Mai\nTrường MN Sao Sáng', ['Trường MN Hoa Mai', 'Trường MN Sao Sáng']],
    ['MN Hoa Mai; MN Sao Sáng;', ['MN Hoa Mai', 'MN Sao Sáng']],
    ['Trường TH Lê Lợi và Trường THCS Nguyễn Du', ['Trường TH Lê Lợi', 'Trường THCS Nguyễn Du']],
    [
      'Trường MN Hoa Mai, Trường MN Sao Sáng\r\nTrường MN Họa Mi',
      ['Trường MN Hoa Mai', 'Trường MN Sao Sáng', 'Trường MN Họa Mi'],
    ],
    ['TH Lê Lợi / Trường TH Kim Đồng', ['TH Lê Lợi', 'Trường TH Kim Đồng']],
    ['MN Hoa Mai + MN Sao Sáng', ['MN Hoa Mai', 'MN Sao Sáng']],
  ])('%j are told apart', (typed, names) => {
    expect(schoolsNamed(typed)).toEqual(names);
  });

  test.each([
    'Trường TH và THCS Lê Lợi',
    'Trường Tiểu học và Trung học cơ sở\nNguyễn Bá Ngọc',
    'Trường PTDTBT TH và THCS Lý Tự Trọng',
    'Trường TH & THCS Kim Đồng',
    'Trường Mầm non\nHoa Mai',
    'Trường MN Hoa Mai\n(cơ sở 2 tại thôn 3)',
    'Trường MN Hoa Mai và Sao Sáng',
    'Trường MN Hoa Mai\nTrường MN Hoa Mai',
    'Trường TH Lê Lợi, xã Lộc An',
    'Trường TH, THCS và THPT Ngô Thời Nhiệm',
  ])('%j is one', (typed) => {
    expect(schoolsNamed(typed)).toHaveLength(1);
  });
});
