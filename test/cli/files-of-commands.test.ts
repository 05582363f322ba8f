/** Every command tells a fault of the file system in one sentence, and harms no file of the user. */

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DISTRICTS, ROOT, runCommand, temporaryFolder, type Ran } from './run-command';

const inFolder = temporaryFolder();
const GOOD = 'Hon Quan.xlsx';
const good = inFolder(GOOD);
copyFileSync(join(DISTRICTS, GOOD), good);
const merge = (...args: readonly string[]): Ran => runCommand('consolidate', good, ...args);

function expectSentence({ status, stdout, stderr }: Ran, said: RegExp): void {
  expect(stderr).toMatch(said);
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |Error:|node:internal/m);
  expect(status).toBe(2);
}

execFileSync('mkfifo', [inFolder('ống')]);
symlinkSync('vòng', inFolder('vòng'));
mkdirSync(inFolder('thư mục'));
const FAULTS: readonly (readonly [string, string, RegExp])[] = [
  ['a pipe', inFolder('ống'), /thiết bị hoặc đường ống/],
  ['a folder', inFolder('thư mục'), /thư mục/],
  ['links in a circle', inFolder('vòng'), /vòng tròn/],
  ['a name too long', inFolder('x'.repeat(300)), /quá dài/],
  ['a file where a folder belongs', join(good, 'a'), /ở chỗ của thư mục|Không có thư mục/],
];

describe.each(FAULTS)('%s', (_, path, said) => {
  test.each<[string, () => Ran]>([
    ['consolidate --out', (): Ran => merge('--out', path)],
    ['consolidate --units', (): Ran => merge('--units', path)],
  ])('%s', (__, run) => {
    expectSentence(run(), said);
  });
});

const [CIRCLE = ''] = FAULTS.flatMap(([name, path]) => (name === 'links in a circle' ? path : []));
test.each<[string, () => Ran]>([
  ['consolidate --json', (): Ran => merge('--json', CIRCLE)],
  ['consolidate --previous', (): Ran => merge('--previous', CIRCLE)],
  ['consolidate --rules-off', (): Ran => merge('--rules-off', CIRCLE)],
  ['consolidate --places', (): Ran => merge('--places', CIRCLE)],
  ['check', (): Ran => runCommand('check', CIRCLE)],
  ['check --json', (): Ran => runCommand('check', good, '--json', CIRCLE)],
  ['trace', (): Ran => runCommand('trace', CIRCLE, "'A'!A1")],
  ['seal', (): Ran => runCommand('seal', CIRCLE)],
  ['dispatch', (): Ran => runCommand('dispatch', CIRCLE, '--out', inFolder('.'))],
  ['remind', (): Ran => runCommand('remind', CIRCLE, '--units', join(ROOT, 'test/fixtures/units.csv'))],
])('links in a circle: %s', (_, run) => {
  expectSentence(run(), /vòng tròn/);
});

test('--json in the place of --out is refused, by whatever name', () => {
  const out = inFolder('một.xlsx');
  expectSentence(merge('--out', out, '--json', out), /--json và --out/);
  expectSentence(merge('--out', out, '--json', inFolder('thư mục/../một.xlsx')), /--json và --out/);
  writeFileSync(inFolder('có.json'), '{}');
  symlinkSync('có.json', inFolder('liên kết.xlsx'));
  expectSentence(merge('--out', inFolder('liên kết.xlsx'), '--json', inFolder('có.json')), /--json và --out/);
});

test('--json over a file that is no report leaves it as it is', () => {
  const before = readFileSync(good);
  expectSentence(merge('--json', good), /không phải báo cáo JSON/);
  expect(readFileSync(good).equals(before)).toBe(true);
  expect(merge('--json', inFolder('báo cáo.json')).status).not.toBe(2);
  expect(merge('--json', inFolder('báo cáo.json')).status).not.toBe(2);
});

test('a result with other names, or marked as read-only, is left as it is with a sentence', () => {
  const out = inFolder('kết quả.xlsx');
  expect(merge('--out', out).status).not.toBe(2);
  const other = runCommand('consolidate', join(DISTRICTS, 'BUDANG_mau1.xlsx'), '--out', out);
  expect(other.status).not.toBe(2);
  linkSync(out, inFolder('tên hai.xlsx'));
  const add = (): Ran => runCommand('consolidate', join(DISTRICTS, 'bao cao dong phu.xlsx'), '--out', out);
  expectSentence(add(), /liên kết cứng/);
  execFileSync('rm', [inFolder('tên hai.xlsx')]);
  chmodSync(out, 0o444);
  expectSentence(add(), /chỉ đọc/);
  chmodSync(out, 0o640);
  expect(add().status).not.toBe(2);
});

test('the second of two runs at once ends with 2 and a sentence, and nothing is lost', async () => {
  mkdirSync(inFolder('hai'));
  const out = inFolder('hai/kết quả.xlsx');
  const launcher = join(ROOT, 'src', 'cli', 'run.mjs');
  const script = `
    const { spawn } = require('node:child_process');
    const run = (file) => new Promise((done) => {
      const one = spawn(process.execPath, [${JSON.stringify(launcher)}, 'consolidate', file, '--out', ${JSON.stringify(out)}]);
      let text = '';
      one.stderr.on('data', (piece) => (text += piece));
      one.on('exit', (status) => done({ status, text }));
    });
    Promise.all(process.argv.slice(1).map(run)).then((all) => console.log(JSON.stringify(all)));`;
  const files = ['BUDANG_mau1.xlsx', GOOD, 'bao cao dong phu.xlsx'].map((name) => join(DISTRICTS, name));
  const { stdout } = spawnSync(process.execPath, ['-e', script, ...files], { encoding: 'utf8', cwd: ROOT });
  const ran = JSON.parse(stdout) as { status: number; text: string }[];
  const refused = ran.filter(({ status }) => status === 2);
  for (const { text } of refused) expect(text).toMatch(/Một lần chạy khác đang ghi/);
  expect(refused.length).toBeLessThan(3);
  // Whoever was not refused is in the result.
  const json = inFolder('hai/r.json');
  expect(runCommand('consolidate', good, '--out', out, '--json', json).status).not.toBe(2);
  const { sources } = JSON.parse(readFileSync(json, 'utf8')) as { sources: { file: string }[] };
  ran.forEach(({ status }, i) => {
    if (status !== 2)
      expect(files[i]?.endsWith(sources.find(({ file }) => files[i]?.endsWith(file))?.file ?? '?')).toBe(
        true,
      );
  });
  await Promise.resolve();
  expect(readdirSync(inFolder('hai')).sort()).toEqual(['kết quả.xlsx', 'r.json']);
});

test('whoever reads the output may stop early', () => {
  const { stderr } = spawnSync('sh', ['-c', `node src/cli/run.mjs consolidate "${good}" | true`], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
});

test('a full disk behind the output is told', () => {
  const { stderr, status } = spawnSync(
    'sh',
    ['-c', `node src/cli/run.mjs consolidate "${good}" > /dev/full`],
    {
      encoding: 'utf8',
      cwd: ROOT,
    },
  );
  expect(stderr).toMatch(/ổ đĩa đã đầy/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});
