/** Every change on every kind of workbook, as independent programs find it. */

import { KINDS } from '../xlsx/patch/books/kinds';
import { temporaryFolder } from '../cli/run-command';
import { judged, tryAll, type Tried } from './matrix';
import { withPrograms } from './other-readers';

const inFolder = temporaryFolder();

withPrograms(
  'validator',
  'openpyxl',
  'libreOffice',
)('openpyxl, LibreOffice and Microsoft’s validator', () => {
  it('find nothing wrong after any change that was not wrong before', async () => {
    const tried: Tried[] = [];
    for (const { name, ending = 'xlsx', bytes } of KINDS) {
      const one = await tryAll(name, ending, bytes);
      if (one) tried.push(one);
    }
    expect(tried).toHaveLength(KINDS.length);
    const { complaints, opened } = await judged(tried, inFolder('kinds'), 'Office2016');
    expect(complaints).toEqual([]);
    // They can only complain of what they open: nearly all.
    for (const count of Object.values(opened)) expect(count).toBeGreaterThanOrEqual(KINDS.length - 4);
  }, 900_000);
});
