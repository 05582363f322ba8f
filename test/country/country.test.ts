/** The data that ships, held against the tables that it is made of. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCountry } from '../../src/app/country';
import { unitsOfProvince, type Country } from '../../src/core/units/country';
import { existsOn } from '../../src/core/units/units';
import { packCountry } from './pack-country';
import { readTables } from './read-tables';

const SHIPPED = join(__dirname, '..', '..', 'src', 'app', 'country-units.json');
let country: Country;

beforeAll(async () => {
  country = await loadCountry();
});

it('is what the package makes', () => {
  const { packed, faults } = packCountry(readTables());
  expect(JSON.parse(readFileSync(SHIPPED, 'utf8'))).toEqual(packed);
  const lines = readFileSync(join(__dirname, 'faults.tsv'), 'utf8').trim().split('\n').slice(1);
  expect(lines.sort()).toEqual(faults.map(({ fault, id, text }) => `${fault}\t${id}\t${text}`).sort());
});

it('has all units that the state counts', () => {
  const { provinces, formerProvinces, communes, districts } = country;
  expect([provinces.length, formerProvinces.length, communes.length, districts.length]).toEqual([
    34, 63, 3321, 696,
  ]);
  const count = (tier: string): number => communes.filter((unit) => unit.tier === tier).length;
  // As the National Assembly's committee decided them on 16 June 2025.
  expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([2621, 687, 13]);
  expect(new Set(communes.map(({ code }) => code)).size).toBe(3321);
});

it('writes all names in NFC', () => {
  const names = [...country.communes, ...country.districts, ...country.formerCommunes].map(
    ({ name }) => name,
  );
  expect(names.filter((name) => name !== name.normalize('NFC') || name !== name.trim())).toEqual([]);
});

it('leads every former unit to units of today', () => {
  const codes = new Set(country.communes.map(({ code }) => code));
  const lost = country.districts.filter(
    ({ successors = [] }) => successors.length === 0 || successors.some((code) => !codes.has(code)),
  );
  expect(lost).toEqual([]);
  expect(country.formerCommunes.filter(({ successors }) => successors.length === 0)).toEqual([]);
});

it.each([
  ['Bình Phước', 'Hớn Quản', 'Tân Khai'],
  ['Lâm Đồng', 'Bảo Lâm', 'Bảo Lâm 3'],
  ['Lâm Đồng', 'Bảo Lộc', 'Phường 2 Bảo Lộc'],
  ['Bà Rịa - Vũng Tàu', 'Côn Đảo', 'Côn Đảo'],
  ['Hồ Chí Minh', 'Quận 5', 'Chợ Lớn'],
])('of %s, %s went into %s among others', (parent, name, successor) => {
  const district = country.districts.find((one) => one.name === name && one.parent === parent);
  const into = country.communes.filter(({ code }) => district?.successors?.includes(code));
  expect(into.map((unit) => unit.name)).toContain(successor);
});

it.each([
  ['Lâm Đồng', '2025-11-30', 124],
  // Districts as they were at their end: two had gone into Đạ Tẻh's place before.
  ['tỉnh Lâm Đồng', '2025-06-30', 10],
  ['Bình Phước', '2022-01-31', 11],
  ['Đồng Nai', '2022-01-31', 11],
  ['ĐỒNG NAI', '2025-11-30', 95],
  ['TP. Huế', '2025-11-30', 40],
  ['Thành phố Hồ Chí Minh', '2025-11-30', 168],
])('%s has on %s %i units that report', (province, day, count) => {
  const units = unitsOfProvince(country, province, day) ?? [];
  expect(units.filter((unit) => existsOn(unit, day))).toHaveLength(count);
});

it('knows no province that there is not', () => {
  expect(unitsOfProvince(country, 'Sài Gòn')).toBeUndefined();
});
