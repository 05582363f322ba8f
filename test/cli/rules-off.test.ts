/** Rules switched off on the command line: with a reason, said in every answer, and never one that keeps figures from being lost. */

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWorkbookFiles } from '../../src/xlsx/workbook-files';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Report } from './run-command';

const inFolder = temporaryFolder();
/** Its planted errors are one of SUM002 and one of SUM004. */
const FILE = join(DISTRICTS, 'BUDANG_mau1.xlsx');
const reason = 'Phòng đã giải trình';

function settingsFile(name: string, content: unknown): string {
  const path = inFolder(name);
  // With the mark that Windows editors put in front.
  writeFileSync(path, `\uFEFF${typeof content === 'string' ? content : JSON.stringify(content)}`);
  return path;
}

it('check passes without the rules that are off, and says that it left them out and why (RUL001)', () => {
  const file = settingsFile('off.json', {
    off: [{ code: 'SUM004', reason, by: 'Lê C', date: '2022-02-14' }],
  });
  const json = inFolder('check.json');
  const args = ['--rules-off', file, '--rule-off', `SUM002=${reason} rồi`, '--json', json];
  const { status, stdout } = runCommand('check', FILE, ...args);
  expect(status).toBe(0);
  expect(stdout).toContain(
    `đã tắt từ 14/02/2022, người tắt: Lê C; không kiểm tra theo quy tắc này. Lý do: ${reason}`,
  );
  const { findings } = readJson<Report>(json);
  expect(
    findings.filter(({ code }) => code === 'RUL001').map(({ file: of, message }) => [of, message]),
  ).toEqual([
    [null, expect.stringMatching(/^Quy tắc SUM004 .*Lý do: Phòng đã giải trình$/)],
    [null, expect.stringMatching(/^Quy tắc SUM002 .*Lý do: Phòng đã giải trình rồi$/)],
  ]);
  expect(findings.filter(({ code }) => code === 'SUM002' || code === 'SUM004')).toEqual([]);
});

it('a merge has the same totals, and the result and the terminal say which rule was off', async () => {
  const totalsWith = (...args: string[]): { report: Report; stderr: string } => {
    const json = inFolder('merge.json');
    const { stderr } = runCommand('consolidate', FILE, '--json', json, ...args);
    return { report: readJson<Report>(json), stderr };
  };
  const out = inFolder('ket qua.xlsx');
  const { report, stderr } = totalsWith('--rule-off', `SUM004=${reason}`, '--out', out, '--lang', 'en');
  expect(report.accreditationResults).toEqual(totalsWith().report.accreditationResults);
  expect(stderr).toContain(`RUL001 Rule SUM004`);
  const outcome = await makeWorkbookFiles().read(await readFile(out));
  const sheet = outcome.ok && outcome.workbook.sheets.find(({ name }) => name === 'Lỗi và cảnh báo');
  const values = sheet ? [...sheet.cells()].map(({ value }) => value) : [];
  expect(values).toContainEqual(expect.stringMatching(/^Rule SUM004 .* is switched off; .* Reason: Phòng/));
});

it('a result keeps saying which rules were off, why and by whom, until they are switched on again', async () => {
  const out = inFolder('giu lai.xlsx');
  const merge = (...args: string[]): number | null =>
    runCommand('consolidate', FILE, '--out', out, ...args).status;
  const said = async (): Promise<unknown[]> => {
    const outcome = await makeWorkbookFiles().read(await readFile(out));
    const sheet = outcome.ok && outcome.workbook.sheets.find(({ name }) => name === 'Lỗi và cảnh báo');
    const values = sheet ? [...sheet.cells()].map(({ value }) => value) : [];
    return values.filter((value) => typeof value === 'string' && value.startsWith('Quy tắc SUM'));
  };
  const ofSum004 = expect.stringMatching(/^Quy tắc SUM004 .*người tắt: Lê C; .*Lý do: Phòng đã giải trình$/);
  const file = settingsFile('dated.json', {
    off: [{ code: 'SUM002', reason, by: 'Trần B', date: '2022-02-14' }],
  });
  merge('--rule-off', `SUM004=${reason}`, '--rules-off', file, '--rule-by', 'Lê C');
  const ofSum002 = expect.stringMatching(/^Quy tắc SUM002 .*tắt từ 14\/02\/2022, người tắt: Trần B; /);
  expect(await said()).toEqual(expect.arrayContaining([ofSum004, ofSum002]));
  merge();
  expect(await said()).toEqual(expect.arrayContaining([ofSum004, ofSum002]));
  merge('--rule-on', 'SUM002');
  expect(await said()).toEqual([ofSum004]);
  merge('--rule-on', 'SUM004');
  expect(await said()).toEqual([]);
  const { status, stderr } = runCommand('consolidate', FILE, '--out', out, '--rule-on', 'SUM004');
  expect([status, stderr]).toEqual([2, expect.stringContaining('không tắt quy tắc «SUM004»')]);
});

it.each<[string[], RegExp]>([
  [['--rule-off', `TYP001=${reason}`], /không được tắt TYP001 vì/],
  [['--rule-off', `STR001=${reason}`], /không được tắt STR001 vì/],
  [['--rule-off', `SUM999=${reason}`], /không có quy tắc SUM999/],
  [['--rule-off', 'SUM004= '], /SUM004 chưa có lý do \(ít nhất 2 từ\)/],
  [['--rule-off', 'SUM004'], /--rule-off phải có dạng/],
  [['--rule-off', `SUM004=${reason}`, '--rule-off', `SUM004=${reason}`], /SUM004 được tắt hai lần/],
  [['--rules-off', 'khong-co.json'], /Không tìm thấy «khong-co.json»/],
  [['--rules-off', settingsFile('cut.json', '{"off": [')], /Không tắt được quy tắc theo/],
  [['--rules-off', settingsFile('list.json', ['SUM004'])], /phải có dạng \{"off"/],
])('%j stops both commands with status 2 and a sentence', (args, sentence) => {
  for (const command of ['check', 'consolidate'] as const) {
    const { status, stderr } = runCommand(command, FILE, ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  }
});
