/** The result as an independent program reads it: LibreOffice converts and prints it. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from '../cli/run-command';

const inFolder = temporaryFolder();
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
// Without LibreOffice on a developer's machine these are skipped; CI installs it and must run them.
const withLibreOffice = hasLibreOffice || process.env['CI'] === 'true' ? describe : describe.skip;

function convert(to: string, from: string): void {
  const profile = `-env:UserInstallation=file://${inFolder('profile')}`;
  const args = ['--headless', profile, '--convert-to', to, '--outdir', inFolder('out'), from];
  spawnSync('soffice', args, { timeout: 150_000 });
}

withLibreOffice('LibreOffice', () => {
  it('shows the same provincial totals, and prints the result', () => {
    const result = inFolder('tong hop tinh.xlsx');
    runCommand('consolidate', DISTRICTS, '--out', result, '--json', inFolder('report.json'));
    // Every sheet as a file of its own, cells as they are shown, UTF-8.
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', result);
    const sheet = readdirSync(inFolder('out')).find((name) =>
      name.normalize('NFC').includes('Tổng hợp tỉnh'),
    );
    const lines = readFileSync(inFolder(`out/${sheet ?? ''}`), 'utf8').split('\n');
    const { rows } = readJson<Report>(inFolder('report.json')).accreditationResults;
    for (const [label, kind] of [
      ['Mầm non', 'preschool'],
      ['Tiểu học', 'primary'],
      ['Cộng', 'total'],
    ]) {
      const row = rows.find((one) => one.kind === kind);
      const expected = Object.entries(row ?? {})
        .filter(([column]) => column !== 'kind')
        .map(([, value]) => String(value));
      expect(lines).toContain([label, ...expected].join(','));
    }
    convert('pdf', result);
    const pdf = inFolder('out/tong hop tinh.pdf');
    expect(existsSync(pdf) && statSync(pdf).size).toBeGreaterThan(10_000);
  }, 320_000);
});
