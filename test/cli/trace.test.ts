/** `npm run trace`: as a shell hands the cell over, with an exit status that scripts can rely on. */

import { join } from 'node:path';
import { DISTRICTS, readJson, runCommand, temporaryFolder } from './run-command';

const inFolder = temporaryFolder();
const RESULT = inFolder('tong-hop-tinh.xlsx');

beforeAll(() => {
  runCommand(
    'consolidate',
    join(DISTRICTS, 'Hon Quan.xlsx'),
    join(DISTRICTS, 'bù đốp.xlsx'),
    '--out',
    RESULT,
  );
});

it.each(["'Tổng hợp tỉnh'!B6", 'Tổng hợp tỉnh!B6', "'Tổng hợp tỉnh'!$B$6", 'tổng hợp tỉnh!b6'])(
  'prints the sources of %s',
  (figure) => {
    const { status, stdout } = runCommand('trace', RESULT, figure);
    expect(status).toBe(0);
    expect(stdout).toContain("'Tổng hợp tỉnh'!B6 = 26");
    expect(stdout).toContain('2 ô gốc, cộng lại được 26');
    expect(stdout).toContain('Hon Quan.xlsx › Mau 1 › C11');
  },
);

it('gives the same as data', () => {
  const json = inFolder('trace.json');
  runCommand('trace', RESULT, 'Tổng hợp tỉnh!B6', '--json', json);
  expect(readJson<object>(json)).toMatchObject({
    workbook: { is: 'intact' },
    trace: { is: 'sum', value: 26, sum: 26, sources: [{ unit: 'Bù Đốp' }, { unit: 'Hớn Quản' }] },
  });
});

it.each([
  [[RESULT, 'B6'], 2, 'không phải một ô'],
  [[RESULT, 'Tổng hợp tỉnh!A6'], 2, 'không phải số được tổng hợp'],
  [[RESULT, 'Trang 9!A6'], 2, '«Tổng hợp tỉnh»'],
  [[RESULT], 2, 'một sổ kết quả và một ô'],
  [['khong-co.xlsx', 'A!A1'], 2, 'Không tìm thấy'],
])('%j ends with %d and says why', (args, status, said) => {
  const run = runCommand('trace', ...args);
  expect([run.status, run.stdout + run.stderr]).toEqual([status, expect.stringContaining(said)]);
});
