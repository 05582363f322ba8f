/** Files that the system does not hand out: rejected with its reason, while the others are read. */

import { join } from 'node:path';
import { readFiles } from '../../src/cli/read-files';
import { DISTRICTS, temporaryFolder } from './run-command';

const inFolder = temporaryFolder();

it('goes on behind a file that cannot be read (FIL021), and tells how far it is', async () => {
  const good = 'Hon Quan.xlsx';
  const told: number[] = [];
  const sources = await readFiles(
    [
      { path: inFolder('.'), file: 'thật ra là thư mục.xlsx' },
      { path: inFolder('đã xóa.xlsx'), file: 'đã xóa.xlsx' },
      { path: join(DISTRICTS, good), file: good },
    ],
    new Map([[join(DISTRICTS, good), 'Hớn Quản']]),
    (done) => told.push(done),
  );
  expect(told).toEqual([1, 2, 3]);
  const [folder, gone, read] = sources;
  expect(folder?.content).toEqual({
    is: 'refused',
    refusal: { code: 'FIL021', facts: { reason: 'EISDIR' } },
  });
  expect(gone?.content).toMatchObject({ refusal: { code: 'FIL021', facts: { reason: 'ENOENT' } } });
  expect(read).toMatchObject({ file: good, given: 'Hớn Quản', content: { is: 'submission' } });
  // Two unread files are not copies of each other.
  expect(folder?.sha256).not.toBe(gone?.sha256);
});
