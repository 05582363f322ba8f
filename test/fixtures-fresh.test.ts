/** The committed fixtures are what the generator makes: nobody edited one by hand, and no clock or chance is in them. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeAllFiles, type FixtureFiles } from './fixtures/make/all-files';

const ROOT = join(__dirname, 'fixtures');
/** Kept small, so that a diff of the repository stays readable. Bytes. */
const LARGEST = 40_000;

function makeAgain(): Promise<FixtureFiles> {
  const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
  return makeAllFiles({
    figuresCsv: read('figures.csv'),
    unitsCsv: read('units.csv'),
    schoolsCsv: read('schools.csv'),
    kindTablesCsv: read('kind-tables.csv'),
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replace(/\\/g, '/')}`)
    .filter((path) => statSync(join(ROOT, path)).isFile());
}

describe('the generated fixtures', () => {
  let made: FixtureFiles;
  beforeAll(async () => {
    made = await makeAgain();
  });

  it('are byte for byte what is committed', () => {
    const changed = [...made].filter(([path, bytes]) => !readFileSync(join(ROOT, path)).equals(bytes));
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  it('are all that lies in their folders', () => {
    const folders = [
      'districts',
      'bad',
      'schools',
      'criteria',
      'kinds',
      'registers',
      'works',
      'affiliated',
      'receipts',
    ];
    const committed = folders.flatMap(filesBelow).sort();
    const generated = [...made.keys()].filter((path) => path.includes('/')).sort();
    expect(committed).toEqual(generated);
  });

  it('do not differ between two runs', async () => {
    const again = await makeAgain();
    const differing = [...made].filter(([path, bytes]) => !Buffer.from(again.get(path) ?? []).equals(bytes));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('are small', () => {
    expect([...made].filter(([, bytes]) => bytes.length > LARGEST).map(([path]) => path)).toEqual([]);
  });
});
