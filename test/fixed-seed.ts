/** The same random inputs on every machine and in every run: a landing must not fail by chance. FC_SEED=… looks elsewhere. */

import fc from 'fast-check';
import { runs } from './property-runs';

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['FC_SEED'] ?? 20220131),
  numRuns: runs(100),
});
