/** Writes the floors into docs/architecture.md: `npm run docs:floors`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFloors } from './floors';
import { FLOORS_TABLE, makeFloorsTable } from './floors-table';

const PAGE = join(__dirname, '..', '..', 'docs', 'architecture.md');
const page = readFileSync(PAGE, 'utf8');
writeFileSync(
  PAGE,
  page.replace(FLOORS_TABLE, () => makeFloorsTable(readFloors())),
);
process.stdout.write(`${PAGE}\n`);
