/**
 * `npm run demo`: the main job on the shipped fixtures, all report tables of eleven districts; then
 * the reports of the schools directly under the department (Mẫu 2), which are no units of the
 * districts' list. They hold planted errors, so the command ends with status 1 (merged, with
 * findings); for a demonstration that is success. Options after it are passed on and win over its
 * own: `npm run demo -- --lang en`.
 */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXIT } from './exit';

const FIXTURES = join('test', 'fixtures');
/**
 * Table 1a; the other tables by school kind; lists of schools; criteria, evidence, plans, reports
 * and tasks.
 */
const FOLDERS = ['districts', 'kinds', 'registers', 'works'];
const RESULT = 'tong-hop-tinh.xlsx';
const ARGUMENTS = [
  ...FOLDERS.map((folder) => join(FIXTURES, folder)),
  ...['--units', join(FIXTURES, 'units.csv')],
  ...['--as-of', '2022-01-31'],
  ...['--out', RESULT],
  ...['--json', 'report.json'],
];

/** Where the second result stands: beside the first one. */
const besides = (out: string): string => `${out.replace(/\.xlsx$/i, '')}-truc-thuoc.xlsx`;

/** What this command was started with starts the other one. */
const [node = process.execPath, launcher = '', ...options] = process.argv;
const { status } = spawnSync(node, [launcher, 'consolidate', ...ARGUMENTS, ...options], { stdio: 'inherit' });
if (status === EXIT.clean || status === EXIT.withErrors) {
  const at = (name: string): number => options.indexOf(name);
  const lang = at('--lang') < 0 ? [] : options.slice(at('--lang'), at('--lang') + 2);
  const out = besides(at('--out') < 0 ? RESULT : (options[at('--out') + 1] ?? RESULT));
  const affiliated = [join(FIXTURES, 'affiliated'), '--as-of', '2022-01-31', '--out', out, ...lang];
  process.stdout.write('\n');
  const second = spawnSync(node, [launcher, 'consolidate', ...affiliated], { stdio: 'inherit' });
  if (second.status !== EXIT.clean) process.exit(second.status ?? EXIT.nothingDone);
}
if (status === EXIT.withErrors) {
  process.stdout.write('\nMã kết thúc 1: đã tổng hợp, có lỗi cần sửa (các tệp mẫu cố ý có lỗi).\n');
}
process.exitCode = status === EXIT.withErrors ? EXIT.clean : (status ?? EXIT.nothingDone);
