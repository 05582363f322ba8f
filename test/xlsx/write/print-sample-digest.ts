/** Prints the SHA-256 of the sample workbook; started by the determinism test in other time zones. */

import { createHash } from 'node:crypto';

import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { samplePlan } from './sample-plan';

void writeXlsx(samplePlan()).then((bytes) => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
});
