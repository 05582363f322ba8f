/** The copy that is sent, as an independent program reads it: LibreOffice shows what it shows of the workbook. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise } from '../../src/core/recognise/recognise';
import { TEMPLATES } from '../../src/templates';
import { copyValues } from '../../src/xlsx/extract/copy-values';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { DISTRICTS, temporaryFolder } from '../cli/run-command';

const inFolder = temporaryFolder();
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
// Without LibreOffice on a developer's machine these are skipped; CI installs it and must run them.
const withLibreOffice = hasLibreOffice || process.env['CI'] === 'true' ? describe : describe.skip;

/** Every sheet's cells as they are shown, by the sheet's name. */
function shownBy(file: string): ReadonlyMap<string, string> {
  const profile = `-env:UserInstallation=file://${inFolder('profile')}`;
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const folder = inFolder(`${file} csv`);
  spawnSync(
    'soffice',
    ['--headless', profile, '--convert-to', to, '--outdir', folder, inFolder(`${file}.xlsx`)],
    {
      timeout: 150_000,
    },
  );
  return new Map(
    readdirSync(folder).map((name) => [
      name.normalize('NFC').slice(file.length + 1),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}

withLibreOffice('LibreOffice', () => {
  it.each(['Hon Quan.xlsx', 'BC KĐCLGD TX Bình Long.xlsx'])(
    'shows the same of the copy of %s',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(DISTRICTS, name)));
      const outcome = await makeWorkbookFiles().read(bytes);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      const sheets = recognise(outcome.workbook, TEMPLATES, name).tables.map(({ sheet }) => sheet);
      writeFileSync(inFolder(`goc ${name}`), bytes);
      writeFileSync(inFolder(`gui ${name}`), copyValues(bytes, sheets));
      const before = shownBy(`goc ${basename(name, '.xlsx')}`);
      const after = shownBy(`gui ${basename(name, '.xlsx')}`);
      expect(after.size).toBe(new Set(sheets).size);
      for (const [sheet, text] of after) expect(text).toBe(before.get(sheet));
    },
    320_000,
  );
});
