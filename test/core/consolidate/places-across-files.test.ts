/** Where the files of one unit are held against one another, each place says of which file it is. */

import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { Finding } from '../../../src/core/findings/findings';
import { TEMPLATES } from '../../../src/templates';
import { aGrid } from '../../builders/grids';
import { aFilledForm, aSource, type Figures } from '../../builders/sources';

const UNIT = 'HUYỆN BÙ ĐỐP';
/** The table says two preschools; the list of the other file has three. */
const TWO: Figures = [2, 2, 0, 0, 0, 0, 0, 0, 0];
const NAMES = ['Trường MN Hoa Sen', 'Trường MN Hoa Mai', 'Trường MN Sơn Ca'];

/** @param sheet the one name that the sheets of both files have */
function found(sheet: string, files: readonly [table: string, list: string]): readonly Finding[] {
  const table = aSource({
    file: files[0],
    unit: UNIT,
    figures: [TWO],
    grids: [aFilledForm(UNIT, [TWO], sheet)],
  });
  const register = aGrid({
    name: sheet,
    rows: [
      [`UBND ${UNIT}`],
      [],
      [
        'TT',
        'Tên cơ sở giáo dục',
        'Loại hình (cấp học)',
        'Đã hoàn thành tự đánh giá',
        'Đã được đánh giá ngoài',
      ],
      ...NAMES.map((name, i) => [i + 1, name, 'Mầm non', 'x']),
    ],
  });
  const list = aSource({ file: files[1], unit: UNIT, figures: [], grids: [register] });
  const { findings } = consolidate([table, list], { templates: TEMPLATES });
  return findings.filter(({ code }) => code === 'REG004');
}

it.each([
  ['Sheet1', 'bang.xlsx', 'danh sach.xlsx'],
  // Neither the sheet's name nor the order of the files' names says which file it is.
  ['1|Mẫu 1', 'bang.xlsx', 'danh sach.xlsx'],
  ['Mẫu 1', 'z/bang.xlsx', 'a/danh sach.xlsx'],
])('sheet «%s» of %s and of %s', (sheet, table, list) => {
  const all = found(sheet, [table, list]);
  expect(all.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ expected: 3, actual: 2, schools: expect.arrayContaining(NAMES) as unknown }),
  );
  for (const { at, related = [] } of all) {
    expect(at).toMatchObject({ file: table, sheet });
    expect(related.length).toBeGreaterThan(0);
    for (const place of related) expect(place).toMatchObject({ file: list, sheet });
  }
});
