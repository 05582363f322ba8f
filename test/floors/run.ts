/** Prints what breaks the order of the floors and fails, or says that nothing does: `npm run floors`. */

import { faultsOf, readFiles, readFloors } from './floors';

const files = readFiles();
const faults = faultsOf(files, readFloors());
process.stdout.write(
  faults.length > 0
    ? `${faults.join('\n')}\n`
    : `${String(files.size)} files of src: no import upward, no circle.\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
