/** Which files of a folder openpyxl and xlrd open, by asking them. */

import { spawnSync } from 'node:child_process';

const SCRIPT = `
import openpyxl, os, sys, warnings, xlrd
warnings.simplefilter('ignore')
folder = sys.argv[1]
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    with open(path, 'rb') as file:
        head = file.read(4)
    try:
        if head == b'PK\\x03\\x04':
            openpyxl.load_workbook(path)
        else:
            xlrd.open_workbook(path, logfile=open(os.devnull, 'w'))
    except Exception:
        continue
    print(name)
`;

/** Undefined where Python or one of the two is not installed. */
export function openedElsewhere(folder: string): ReadonlySet<string> | undefined {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, ['-c', SCRIPT, folder], { encoding: 'utf8' });
    if (status === 0) return new Set(stdout.split('\n').filter((name) => name !== ''));
  }
  return undefined;
}
