/**
 * What is found in the folders that people send: each file is read or named, and what nobody sent
 * is counted.
 */

import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { disk, type Disk } from '../../src/cli/files/disk';
import { findFiles } from '../../src/cli/find-files';
import { temporaryFolder } from './run-command';

const inFolder = temporaryFolder();

function folderWith(name: string, ...files: readonly string[]): string {
  for (const file of files) {
    const path = inFolder(`${name}/${file}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'x');
  }
  return inFolder(name);
}

const fault = (code: string): Error => Object.assign(new Error(code), { code });

test('every file of another kind is named, with its kind', () => {
  const folder = folderWith(
    'kinds',
    ...['a.xlsx', 'a.XLS', 'b.xlsb', 'c.ods', 'c.fods', 'd.csv', 'e.zip', 'e.rar', 'f.et', 'g.numbers'],
    ...['h.pdf', 'i.docx', 'i.doc', 'j.jpg', 'k.msg', 'l.lnk', 'm.xltx', 'n.html', 'o.pptx', 'p.mp4', 'q'],
  );
  const found = findFiles([folder]);
  const kinds = found.files.map(({ file, refusal }) => [
    file,
    refusal?.code === 'FIL025' ? refusal.facts.kind : refusal?.code,
  ]);
  expect(Object.fromEntries(kinds)).toEqual({
    ...{ 'a.xlsx': undefined, 'a.XLS': undefined, 'b.xlsb': 'FIL015', 'c.ods': 'FIL016', 'c.fods': 'FIL016' },
    ...{ 'd.csv': 'text', 'e.zip': 'archive', 'e.rar': 'archive', 'f.et': 'wps', 'g.numbers': 'numbers' },
    ...{ 'h.pdf': 'pdf', 'i.docx': 'document', 'i.doc': 'document', 'j.jpg': 'picture', 'k.msg': 'mail' },
    ...{ 'l.lnk': 'link', 'm.xltx': 'excelTemplate', 'n.html': 'webPage', 'o.pptx': 'presentation' },
    ...{ 'p.mp4': 'other', q: 'other' },
  });
  expect(found.leftOut).toBe(0);
});

test('what programs and systems leave behind is counted and not named', () => {
  const folder = folderWith(
    'left',
    ...['a.xlsx', '~$a.xlsx', '._a.xlsx', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.~lock.a.xlsx#'],
    ...['a.xlsx.part', 'b.tmp', 'c.xlsx.crdownload', '__MACOSX/._a.xlsx', '__MACOSX/b.xlsx', '.git/x.xlsx'],
  );
  const { files, leftOut } = findFiles([folder]);
  expect(files.map(({ file }) => file)).toEqual(['a.xlsx']);
  expect(leftOut).toBe(9);
});

test('a file that is named itself is read whatever it is called', () => {
  folderWith('named', 'bao cao.bin', '~$x.xlsx');
  const { files } = findFiles([inFolder('named/bao cao.bin'), inFolder('named/~$x.xlsx')]);
  expect(files.map(({ file, refusal }) => [file, refusal])).toEqual([
    ['bao cao.bin', undefined],
    ['~$x.xlsx', undefined],
  ]);
});

test('links are followed, in circles once; a link to nowhere is named', () => {
  const folder = folderWith('links', 'a.xlsx', 'sub/b.xlsx');
  symlinkSync('..', inFolder('links/sub/lên'));
  symlinkSync('.', inFolder('links/đây'));
  symlinkSync('vòng.xlsx', inFolder('links/vòng.xlsx'));
  symlinkSync('mất.xlsx', inFolder('links/đứt.xlsx'));
  symlinkSync('a.xlsx', inFolder('links/tên khác.xlsx'));
  const { files } = findFiles([folder]);
  expect(files.map(({ file, refusal }) => [file, refusal?.facts])).toEqual([
    ['a.xlsx', undefined],
    ['sub/b.xlsx', undefined],
    ['tên khác.xlsx', undefined],
    ['vòng.xlsx', { reason: 'ELOOP' }],
    ['đứt.xlsx', { reason: 'ENOENT' }],
  ]);
});

test.each(['EACCES', 'EIO', 'ENAMETOOLONG'])(
  'a folder that says %s is named, and the rest is read',
  (code) => {
    const folder = folderWith(`locked ${code}`, 'a/1.xlsx', 'b/2.xlsx', 'c/3.xlsx');
    const locked: Disk = {
      ...disk,
      list: (path) => {
        if (path.endsWith('b')) throw fault(code);
        return disk.list(path);
      },
    };
    const { files } = findFiles([folder], [], locked);
    expect(files.map(({ file, refusal }) => [file, refusal])).toEqual([
      ['a/1.xlsx', undefined],
      ['b/', { code: 'FIL027', facts: { reason: code } }],
      ['c/3.xlsx', undefined],
    ]);
  },
);

test('files of the run itself are not read, by whatever name the folder has them', () => {
  const folder = folderWith('own', 'a.xlsx', 'kết quả.xlsx', 'donvi.csv');
  linkSync(inFolder('own/kết quả.xlsx'), inFolder('own/cùng một tệp.xlsx'));
  symlinkSync('donvi.csv', inFolder('own/danh sách.csv'));
  const { files } = findFiles(
    [folder],
    [inFolder('own/kết quả.xlsx'), inFolder('own/donvi.csv'), inFolder('own/chưa có.json')],
  );
  expect(files.map(({ file }) => file)).toEqual(['a.xlsx']);
});

test('a path that is not there, or that the system does not know, is told with its reason', () => {
  folderWith('gone', 'a.xlsx');
  const { missing } = findFiles([
    inFolder('gone/không có'),
    inFolder('gone/a.xlsx/b'),
    inFolder(`gone/${'x'.repeat(300)}`),
    'có số không\0trong tên',
  ]);
  expect(missing.map(({ reason }) => reason)).toEqual(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']);
});

test('a fault of the program is none of the file system', () => {
  const broken: Disk = {
    ...disk,
    facts: () => {
      throw new TypeError('x is undefined');
    },
  };
  expect(() => findFiles(['x'], [], broken)).toThrow(TypeError);
});
