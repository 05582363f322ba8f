/**
 * `npm run excel`: opens a real Excel with the add-in in it, for trying on one's own computer.
 * Serves dist/ over https with Microsoft's certificate for development, then lets Microsoft's tool
 * put the manifest into Excel.
 */

import { spawn, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

if (!['win32', 'darwin'].includes(process.platform)) {
  process.stderr.write('Excel runs on Windows and macOS only. To try everything in a browser: npm start\n');
  process.exit(2);
}

/**
 * These two are fetched when they are asked for: a machine that only builds or tests has no use for
 * them.
 */
const run = (...args) => {
  const { status } = spawnSync('npx', ['--yes', ...args], { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
};

run('office-addin-dev-certs@3.0.0', 'install');
const key = join(CERTIFICATES, 'localhost.key');
const cert = join(CERTIFICATES, 'localhost.crt');
const server = spawn(
  'npx',
  [
    'sirv',
    'dist',
    '--port',
    '3000',
    '--host',
    'localhost',
    '--http2',
    '--key',
    `"${key}"`,
    '--cert',
    `"${cert}"`,
  ],
  { stdio: 'inherit', shell: true },
);
run('office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--no-debug');
process.stdout.write('The add-in is in Excel (tab Home › KĐCLGD). Ctrl+C ends the server.\n');
process.on('SIGINT', () => {
  spawnSync('npx', ['--yes', 'office-addin-debugging@7.0.0', 'stop', 'manifest.xml'], {
    stdio: 'inherit',
    shell: true,
  });
  server.kill();
});
