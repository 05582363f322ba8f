/**
 * `npm run demo`: the main job on the shipped fixtures. They hold planted errors, so the command ends with status 1
 * (merged, with findings); for a demonstration that is success.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXIT } from './exit';

const FIXTURES = join('test', 'fixtures');
const ARGUMENTS = [
  join(FIXTURES, 'districts'),
  ...['--units', join(FIXTURES, 'units.csv')],
  ...['--as-of', '2022-01-31'],
  ...['--out', 'tong-hop-tinh.xlsx'],
  ...['--json', 'report.json'],
];

/** What this command was started with starts the other one. */
const [node = process.execPath, launcher = ''] = process.argv;
const { status } = spawnSync(node, [launcher, 'consolidate', ...ARGUMENTS], { stdio: 'inherit' });
if (status === EXIT.withErrors) {
  process.stdout.write('\nMã kết thúc 1: đã tổng hợp, có lỗi cần sửa (các tệp mẫu cố ý có lỗi).\n');
}
process.exitCode = status === EXIT.withErrors ? EXIT.clean : (status ?? EXIT.nothingDone);
