/** Where the built pane stands. */

import { resolve } from 'node:path';

export const DIST = resolve(__dirname, '../../../dist');
