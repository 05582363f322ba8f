/** The same plan gives the same bytes. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { samplePlan } from './sample-plan';

const root = join(__dirname, '../../..');

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the bytes of a plan', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are the same when it is written twice', async () => {
    expect(digest(await writeXlsx(samplePlan()))).toBe(digest(await writeXlsx(samplePlan())));
  });

  it('are the same when it went through JSON', async () => {
    const stored = JSON.parse(JSON.stringify(samplePlan())) as ReturnType<typeof samplePlan>;
    expect(digest(await writeXlsx(stored))).toBe(digest(await writeXlsx(samplePlan())));
  });

  it('are the same in another year', async () => {
    const now = digest(await writeXlsx(samplePlan()));
    jest.useFakeTimers({
      now: Date.UTC(2031, 5, 30, 23, 59),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    expect(digest(await writeXlsx(samplePlan()))).toBe(now);
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'])(
    'are the same in %s',
    async (zone) => {
      const elsewhere = execFileSync(
        process.execPath,
        ['--import', 'tsx', join(__dirname, 'print-sample-digest.ts')],
        { cwd: root, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(elsewhere).toBe(digest(await writeXlsx(samplePlan())));
    },
  );
});
