/**
 * `npm run demo`: the main job on the shipped fixtures, all report tables of eleven districts. They hold planted errors, so
 * the command ends with status 1 (merged, with findings); for a demonstration that is success. Options after it are passed
 * on and win over its own: `npm run demo -- --lang en`.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXIT } from './exit';

const FIXTURES = join('test', 'fixtures');
/** Table 1a; the other tables by school kind; lists of schools; criteria, evidence, plans, reports and tasks. */
const FOLDERS = ['districts', 'kinds', 'registers', 'works'];
const ARGUMENTS = [
  ...FOLDERS.map((folder) => join(FIXTURES, folder)),
  ...['--units', join(FIXTURES, 'units.csv')],
  ...['--as-of', '2022-01-31'],
  ...['--out', 'tong-hop-tinh.xlsx'],
  ...['--json', 'report.json'],
];

/** What this command was started with starts the other one. */
const [node = process.execPath, launcher = '', ...options] = process.argv;
const { status } = spawnSync(node, [launcher, 'consolidate', ...ARGUMENTS, ...options], { stdio: 'inherit' });
if (status === EXIT.withErrors) {
  process.stdout.write('\nMã kết thúc 1: đã tổng hợp, có lỗi cần sửa (các tệp mẫu cố ý có lỗi).\n');
}
process.exitCode = status === EXIT.withErrors ? EXIT.clean : (status ?? EXIT.nothingDone);
