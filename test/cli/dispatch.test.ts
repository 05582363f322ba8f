/** The command that makes a report ready to be sent, as a person calls it, and what the receiver makes of it. */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PostalMime, { type Email } from 'postal-mime';
import { fileNotesOf } from '../../src/notes/file-notes';
import { workbookFiles } from '../../src/cli/node-workbook-files';
import { DISTRICTS, readJson, runCommand, temporaryFolder, type Ran, type Report } from './run-command';

const inFolder = temporaryFolder();
const UNITS = `code,name,tier,parent,validFrom,validTo,email,addressee,due
70,Bình Phước,tỉnh,,,,gdtrh@binhphuoc.example,Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học),
694,Hớn Quản,huyện,70,2009-11-01,2025-06-30,,,2022-03-01
698,Phú Riềng,huyện,70,2015-08-01,2025-06-30,,,2022-03-01
`;

let folders = 0;
function emptyFolder(): string {
  const folder = inFolder(`gửi ${String(++folders)}`);
  mkdirSync(folder);
  return folder;
}

function dispatch(file: string, out: string, ...args: readonly string[]): Ran {
  const units = inFolder('don-vi.csv');
  writeFileSync(units, UNITS);
  return runCommand('dispatch', join(DISTRICTS, file), '--out', out, '--units', units, ...args);
}

async function draftIn(folder: string): Promise<Email & { readonly text: string }> {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.eml'));
  const mail = await PostalMime.parse(readFileSync(join(folder, name)));
  return { ...mail, text: (mail.text ?? '').replace(/\r\n/g, '\n') };
}

it('writes a copy and a draft with it attached, which the office above merges as it would the report itself', async () => {
  const out = emptyFolder();
  const ran = dispatch('Hon Quan.xlsx', out, '--date', '2022-02-20', '--period', '2021-2022');
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  const name = 'BC KDCLGD Hon Quan (Mau 1 - bang 1a) 2021-2022 v1';
  expect(readdirSync(out).sort()).toEqual([`${name}.eml`, `${name}.xlsx`]);

  const mail = await draftIn(out);
  expect(mail.to).toEqual([{ name: 'Sở Giáo dục và Đào tạo', address: 'gdtrh@binhphuoc.example' }]);
  expect(mail.subject).toBe('Báo cáo KĐCLGD huyện Hớn Quản 2021-2022');
  // Figures by hand from the fixture's table of figures: test/fixtures/figures.csv.
  for (const line of [
    'Kính gửi: Sở Giáo dục và Đào tạo (Phòng Giáo dục Trung học)',
    'Đơn vị gửi: huyện Hớn Quản',
    'Hạn gửi: 01/03/2022.',
    '- Tổng số CSGD hiện có: 48',
    '- Đã hoàn thành tự đánh giá: 40 (83,3%)',
    'Không còn lỗi và không còn điểm nào chưa giải trình.',
    'Báo cáo chưa được niêm phong.',
  ])
    expect(mail.text).toContain(`${line}\n`);
  const attached = new Uint8Array(mail.attachments[0]?.content as ArrayBuffer);
  expect(attached).toEqual(new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));

  const merged = (path: string): Report => {
    runCommand('consolidate', path, '--json', inFolder('report.json'));
    return readJson<Report>(inFolder('report.json'));
  };
  const sent = merged(join(out, `${name}.xlsx`));
  const original = merged(join(DISTRICTS, 'Hon Quan.xlsx'));
  expect(sent.accreditationResults).toEqual(original.accreditationResults);
  expect(sent.sources[0]?.unit).toMatchObject({ name: 'Hớn Quản' });
});

it('says in the letter what is open and that the deadline is over, and ends with status 1', async () => {
  const out = emptyFolder();
  const ran = dispatch('Phu Rieng - Mau 1.xlsx', out, '--date', '2022-03-11');
  expect(ran.status).toBe(1);
  const { text } = await draftIn(out);
  expect(text).toContain('Hạn gửi: 01/03/2022 (đã quá 10 ngày).');
  // As many as `npm run check` finds in it: see test/fixtures/README.md for what was planted.
  expect(text).toMatch(/Còn 3 lỗi chưa sửa:\n(?:- \[Mau 1\] .*\n){3}/);
  expect(text).toMatch(/Còn \d điểm cần xem lại, chưa giải trình:\n- /);
  expect(ran.stdout).toContain('trong thư có nêu 3 lỗi');
});

it('leaves alone what is there: the same again changes nothing, other figures are the next version', () => {
  const out = emptyFolder();
  const contents = (): unknown =>
    readdirSync(out)
      .sort()
      .map((name) => [name, readFileSync(join(out, name)).toString('base64')]);
  dispatch('Hon Quan.xlsx', out, '--date', '2022-02-20');
  const before = contents();
  const again = dispatch('Hon Quan.xlsx', out, '--date', '2022-02-20');
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('Không có gì thay đổi');
  expect(contents()).toEqual(before);

  const name = readdirSync(out).find((one) => one.endsWith('.xlsx')) ?? '';
  writeFileSync(join(out, name), 'của người dùng');
  dispatch('Hon Quan.xlsx', out, '--date', '2022-02-20');
  expect(readFileSync(join(out, name), 'utf8')).toBe('của người dùng');
  expect(readdirSync(out).filter((one) => one.includes('v2.')).length).toBe(2);
});

it.each([
  [['PGD Phuoc Long_KDCLGD_T1.2022.xls'], /Lưu thành › \*\.xlsx/],
  [['ghi chu.txt'], /\S/],
  [['Dong Xoai (chi doc).xlsx'], /\S/],
])('writes nothing of %j, and says why', (files, sentence) => {
  const out = emptyFolder();
  const ran = dispatch(files[0] ?? '', out);
  expect(ran.status).toBe(2);
  expect(ran.stderr).toMatch(sentence);
  expect(readdirSync(out)).toEqual([]);
});

it('sends a result of merging whole, so that it can be merged on and followed to its cells', async () => {
  const out = emptyFolder();
  const result = inFolder('kết quả.xlsx');
  runCommand(
    'consolidate',
    join(DISTRICTS, 'Hon Quan.xlsx'),
    join(DISTRICTS, 'bù đốp.xlsx'),
    '--out',
    result,
  );
  const ran = runCommand('dispatch', result, '--out', out, '--unit', 'Bình Phước');
  expect(ran.status).toBe(0);
  const { attachments, text } = await draftIn(out);
  expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(
    new Uint8Array(readFileSync(result)),
  );
  expect(attachments[0]?.filename).toMatch(/^BC KDCLGD Binh Phuoc /);
  // The sums of the two districts by hand, from test/fixtures/figures.csv: 48 + 30 schools, 40 + 23 self-assessed.
  expect(text).toContain('- Tổng số CSGD hiện có: 78\n- Đã hoàn thành tự đánh giá: 63 (80,8%)\n');
  expect(text).toContain('trang «Lỗi và cảnh báo»');
});

it('keeps the version of the same figures, also when they come from the copy', () => {
  const out = emptyFolder();
  dispatch('Hon Quan.xlsx', out, '--date', '2022-02-20');
  const name = readdirSync(out).find((one) => one.endsWith('.xlsx')) ?? '';
  const copy = inFolder('đã gửi.xlsx');
  copyFileSync(join(out, name), copy);
  const next = emptyFolder();
  runCommand('dispatch', copy, '--out', next);
  expect(readdirSync(next).some((one) => one.endsWith('v1.xlsx'))).toBe(true);
});

it('names the seal in the letter: its day and the beginning of its digest, and whether figures changed since', async () => {
  const sealed = inFolder('niem phong.xlsx');
  runCommand('seal', join(DISTRICTS, 'Hon Quan.xlsx'), '--date', '2022-02-10', '--out', sealed);
  const outcome = await workbookFiles.read(new Uint8Array(readFileSync(sealed)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const digest = /"sha256":"([0-9a-f]{64})"/.exec(fileNotesOf(outcome.workbook).text ?? '')?.[1] ?? 'none';
  const out = emptyFolder();
  expect(runCommand('dispatch', sealed, '--out', out, '--date', '2022-02-20').status).toBe(0);
  const said = `Số liệu đã niêm phong ngày 10/02/2022, mã niêm phong ${digest.slice(0, 8)}`;
  expect((await draftIn(out)).text).toContain(`${said}; từ đó không đổi.\n`);

  const changed = inFolder('sua sau niem phong.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(sealed);
  const sheet = book.getWorksheet('Mau 1');
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('C11').value = 15;
  await book.xlsx.writeFile(changed);
  const again = emptyFolder();
  runCommand('dispatch', changed, '--out', again, '--date', '2022-02-20');
  expect((await draftIn(again)).text).toContain(`${said}, nhưng đã bị sửa sau khi niêm phong.\n`);
});

it.each([
  [['--out', '.'], /đúng một tệp/],
  [[join(DISTRICTS, 'Hon Quan.xlsx')], /Thiếu --out/],
  [[join(DISTRICTS, 'Hon Quan.xlsx'), '--out', 'khong-co'], /Không có thư mục/],
  [['khong-co.xlsx', '--out', '.'], /Không tìm thấy/],
  [[join(DISTRICTS, 'Hon Quan.xlsx'), '--out', '.', '--date', '31/02/2022'], /không phải một ngày/],
])('stops with status 2 and a sentence for %j', (args, sentence) => {
  const stopped = runCommand('dispatch', ...args);
  expect(stopped.status).toBe(2);
  expect(stopped.stderr).toMatch(sentence);
});

it('explains itself', () => {
  expect(runCommand('dispatch', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(runCommand('dispatch', '--help', '--lang', 'en').stdout).toContain('Usage');
});
