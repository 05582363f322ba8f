/** A list of units that cannot be used stops the run: with it, units would go missing in silence. */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
const FILE = join(DISTRICTS, 'Hon Quan.xlsx');

it.each([
  [
    'an empty name and a day that is none',
    'name,validFrom\n,\nHớn Quản,31/2/2022\n',
    '(dòng: cột): 3: validFrom.',
  ],
  ['no column of names', 'code,tier\n1,huyện\n', 'không có cột tên đơn vị'],
  ['an open quotation mark', 'name,tier\nBù Đốp,"huyện\nHớn Quản,huyện\n', '(dòng: cột): 2: ".'],
])('stops with status 2 for %s, and writes nothing', (_, csv, places) => {
  writeFileSync(inFolder('units.csv'), csv);
  const out = inFolder('out.xlsx');
  const stopped = runCommand('consolidate', FILE, '--units', inFolder('units.csv'), '--out', out);
  expect(stopped.status).toBe(2);
  expect(stopped.stderr).toContain(places);
  expect(existsSync(out)).toBe(false);
});

it('takes a list as Excel saves it with Vietnamese settings, and names who is missing', () => {
  writeFileSync(inFolder('units.csv'), '\ufeffname;tier\r\nHớn Quản;huyện\r\n\r\nĐa Kia;xã\r\n');
  const json = inFolder('report.json');
  const run = runCommand('consolidate', FILE, '--units', inFolder('units.csv'), '--json', json);
  expect(run.stderr).not.toContain('không dùng được');
  expect(readJson<Report>(json).units).toEqual({ expected: 2, received: ['Hớn Quản'], missing: ['Đa Kia'] });
});
