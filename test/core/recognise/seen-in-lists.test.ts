/** A list says with signs, lines and formats what its cells do not hold: «nt», a name struck out, a day that Excel made. */

import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import type { FieldReading, RecognisedList } from '../../../src/core/submission/list-submission';
import type { CellStyle } from '../../../src/core/sheet/grid';
import { aGrid, aWorkbook, type CellSpec } from '../../builders/grids';

const HEADER = [
  'STT',
  'Tên trường',
  'Xã, phường',
  'Loại CSGD',
  'Đã hoàn thành tự đánh giá',
  'Đã được đánh giá ngoài',
  'Kết quả đánh giá ngoài',
  'Đợt đánh giá',
  'Số giấy chứng nhận',
];

function listOf(...rows: readonly (readonly CellSpec[])[]): RecognisedList {
  const grid = aGrid({ rows: [['UBND HUYỆN BÙ ĐỐP'], ['DANH SÁCH TRƯỜNG'], HEADER, ...rows] });
  const [list] = recognise(aWorkbook(grid), TEMPLATES, 'x.xlsx').lists;
  if (!list) throw new Error('no list');
  return list;
}
const column = (list: RecognisedList, id: string): (FieldReading | undefined)[] =>
  list.records.map(({ fields }) => fields[id]?.reading);
const kinds = (list: RecognisedList): unknown[] =>
  column(list, 'kind').map((reading) => (reading?.state === 'kind' ? reading.kind : reading?.state));
const styled = (value: string | number, style: Partial<CellStyle>): CellSpec => ({
  value,
  style: { numberFormat: 'General', font: '', ...style },
});

describe('«as above»', () => {
  test.each(['nt', '-nt-', '"', '-"-', '//', 'như trên', '〃'])(
    '«%s» takes the kind, the mark and the result above',
    (sign) => {
      const list = listOf(
        [1, 'Trường Hoa Mai', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1'],
        [2, 'Trường Sao Sáng', sign, sign, sign, sign, sign],
        [3, 'Trường Họa Mi', sign, sign, sign, '-', ''],
        [4, 'Trường Lê Lợi', 'Lộc Hòa', 'Tiểu học', 'x', 'x', 'Cấp độ 2'],
        [5, 'Trường Kim Đồng', sign, sign, sign, 'x', sign],
      );
      expect(kinds(list)).toEqual(['preschool', 'preschool', 'preschool', 'primary', 'primary']);
      expect(column(list, 'selfAssessed').map((one) => one?.state)).toEqual([
        'done',
        'done',
        'done',
        'done',
        'done',
      ]);
      expect(
        column(list, 'result').map((one) => (one?.state === 'choice' ? one.choice : one?.state)),
      ).toEqual(['level1', 'level1', 'blank', 'level2', 'level2']);
      expect(list.records[1]?.fields['kind']?.cell).toBe('D4');
    },
  );

  test('with nothing above it is refused, and never a kindergarten', () => {
    const list = listOf(
      [1, 'Trường Hoa Mai', 'Lộc An', 'nt', 'x', 'x', 'Cấp độ 1'],
      [2, 'Trường Sao Sáng', 'Lộc An', '"', 'x', 'x', 'Cấp độ 1'],
    );
    expect(kinds(list)).toEqual(['unreadable', 'unreadable']);
  });

  test('under the heading of other schools it does not reach over the heading', () => {
    const list = listOf(
      ['I. Mầm non'],
      [1, 'Trường Hoa Mai', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1'],
      ['II. Tiểu học'],
      [2, 'Trường Lê Lợi', 'nt', 'nt', 'x', 'x', 'Cấp độ 1'],
    );
    expect(kinds(list)).toEqual(['preschool', 'unreadable']);
  });
});

describe('what is told of a record', () => {
  const SCHOOL = [2, 'Trường MN Sao Sáng', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1'];
  const told = (...row: readonly CellSpec[]): string[] =>
    listOf(row, SCHOOL).hits.flatMap(({ code, at }) =>
      ['STR026', 'STR027', 'STR028'].includes(code) ? [`${code} ${at.cell ?? ''}`] : [],
    );

  test('several schools in one cell', () => {
    expect(told(1, 'Trường MN Hoa Mai\nTrường MN Họa Mi', 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1')).toEqual(
      ['STR028 B4'],
    );
    expect(told(1, 'Trường TH và THCS Lê Lợi', 'Lộc An', 'TH&THCS', 'x', 'x', 'Cấp độ 1')).toEqual([]);
  });

  test('a school that is struck out', () => {
    expect(
      told(1, styled('Trường MN Hoa Mai', { mark: 'struck' }), 'Lộc An', 'Mầm non', 'x', 'x', 'Cấp độ 1'),
    ).toEqual(['STR027 B4']);
  });

  test.each([
    ['d-mmm', '15-Mar', ['STR026 I4']],
    ['d/m', '15/3', ['STR026 I4']],
    ['mmm-yy', 'Mar-21', ['STR026 I4']],
    ['m/yyyy', '3/2021', []],
    ['dd/mm/yyyy', '15/03/2021', []],
  ])('a text that Excel made a day of, shown in %s', (numberFormat, text, hits) => {
    const row = [
      1,
      'Trường MN Hoa Mai',
      'Lộc An',
      'Mầm non',
      'x',
      'x',
      'Cấp độ 1',
      'Đợt 1',
      styled(44270, { numberFormat }),
    ];
    expect(told(...row)).toEqual(hits);
    expect(column(listOf(row, SCHOOL), 'certificate')[0]).toEqual({ state: 'text', text });
  });
});
