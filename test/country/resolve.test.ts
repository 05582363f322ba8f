/** Every unit of the country, resolved with a list, with a province and with neither: none merged, none under another name. */

import { unpackCountry, unitsOfProvince } from '../../src/core/units/country';
import { claimsInTitle } from '../../src/core/recognise/unit-claims';
import { resolveUnits, type ClaimedTable } from '../../src/core/units/resolve-units';
import type { Unit } from '../../src/core/units/units';
import { canonical } from '../../src/core/text/label';
import { loadCountry } from '../../src/app/country';
import { aGrid } from '../builders/grids';
import { HEADINGS } from './headings';
import { nationalUnits, type NationalUnit } from './national-units';

const { communes, districts } = nationalUnits();
const TODAY = '2025-11-30';
const THEN = '2022-01-31';

/** Headings that say the province; the others cannot tell units of one name apart. */
const WITH_PROVINCE = [
  'under the province',
  'under the province, in one cell',
  'with the province behind a comma',
  'with the province behind',
  'with the province before a dash',
];

function tablesOf(units: readonly NationalUnit[], heading: string): ClaimedTable[] {
  const make = HEADINGS[heading];
  if (!make) throw new Error(`no heading: ${heading}`);
  return units.map((unit, i) => {
    const claims = claimsInTitle(aGrid({ rows: make(unit) }), 1, 6);
    return { key: String(i), file: `${String(i)}.xlsx`, claims };
  });
}

const nameOf = ({ tier, name }: NationalUnit): string =>
  canonical(/^\d/.test(name) ? `${tier} ${name}` : name);
const byProvince = (units: readonly NationalUnit[]): [string, NationalUnit[]][] => {
  const groups = new Map<string, NationalUnit[]>();
  for (const unit of units) groups.set(unit.province, [...(groups.get(unit.province) ?? []), unit]);
  return [...groups];
};
const listOf = (units: readonly NationalUnit[]): Unit[] =>
  units.map(({ tier, name, province }) => {
    const parent = province.replace(/^(?:Tỉnh|Thành phố) /, '');
    return { code: '', name, tier: tier.toLowerCase(), parent, validFrom: undefined, validTo: undefined };
  });

describe.each([
  'UBND, capitals',
  'Ủy ban nhân dân, three lines',
  'under the province',
  'beside the motto',
  'Phòng Văn hóa - Xã hội',
  'Phòng GD&ĐT, capitals',
  'Đơn vị:, under',
  'all small',
  'with invisible characters',
  'title, capitals',
])('under the heading «%s»', (heading) => {
  it('each unit of a province is itself, with a list and with none', () => {
    for (const [province, own] of byProvince(communes)) {
      const tables = tablesOf(own, heading);
      for (const units of [listOf(own), undefined]) {
        const { resolved } = resolveUnits(tables, units, TODAY);
        const ids = new Set(own.map((_, i) => resolved.get(String(i))?.id));
        expect([province, ids.size]).toEqual([province, own.length]);
        const wrong = own.filter((unit, i) => {
          const name = canonical(resolved.get(String(i))?.name ?? '');
          return !name.endsWith(nameOf(unit).replace(/^(?:phường|quận) (?=\d)/, ''));
        });
        expect(wrong).toEqual([]);
      }
    }
  });
});

it('without diacritics each is found in the list, or asked about where two are written the same', () => {
  let asked = 0;
  for (const [, own] of byProvince(communes)) {
    const { resolved, hits } = resolveUnits(tablesOf(own, 'without diacritics'), listOf(own), TODAY);
    own.forEach((unit, i) => {
      const found = resolved.get(String(i))?.unit;
      if (found)
        expect([canonical(found.name), found.tier]).toEqual([canonical(unit.name), unit.tier.toLowerCase()]);
      else asked++;
    });
    expect(hits.filter(({ code }) => code === 'CAT001')).toEqual([]);
  }
  // Names that are the same without their marks, in one province and of one tier.
  expect(asked).toBe(twins(communes));
});

/** How many communes have another of their province and tier that is written the same without diacritics. */
function twins(units: readonly NationalUnit[]): number {
  const bare = ({ tier, name, province }: NationalUnit): string =>
    `${tier} ${name} ${province}`.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(bare(unit), (counts.get(bare(unit)) ?? 0) + 1);
  return units.filter((unit) => (counts.get(bare(unit)) ?? 0) > 1).length;
}

it.each([
  'UBND, mixed',
  'under the province',
  'title, capitals',
  'Đơn vị:, beside',
  'Ủy ban nhân dân, three lines',
])('each commune is found among the units of its province, under «%s»', async (heading) => {
  const country = await loadCountry();
  for (const [province, own] of byProvince(communes)) {
    const units = unitsOfProvince(country, province, TODAY);
    if (!units) throw new Error(province);
    const { resolved } = resolveUnits(tablesOf(own, heading), units, TODAY);
    own.forEach((unit, i) => {
      const found = resolved.get(String(i))?.unit;
      expect([canonical(found?.name ?? ''), found?.tier]).toEqual([nameOf(unit), unit.tier.toLowerCase()]);
    });
  }
});

it('each district of 2022 is found among the units of its province of then and of today', async () => {
  const country = await loadCountry();
  for (const [province, own] of byProvince(districts)) {
    const units = unitsOfProvince(country, province, THEN);
    if (!units) throw new Error(province);
    const { resolved, hits } = resolveUnits(tablesOf(own, 'under the province'), units, THEN);
    expect([province, hits]).toEqual([province, []]);
    own.forEach((unit, i) => {
      const found = resolved.get(String(i))?.unit;
      expect([canonical(found?.name ?? ''), found?.tier]).toEqual([nameOf(unit), unit.tier.toLowerCase()]);
    });
  }
});

it.each(WITH_PROVINCE)('units of one name in different provinces stay apart, under «%s»', (heading) => {
  const { resolved } = resolveUnits(tablesOf(communes, heading), undefined, TODAY);
  const ids = new Set(communes.map((_, i) => resolved.get(String(i))?.id));
  expect(ids.size).toBe(communes.length);
});

it('a commune of another province is not the one of its name in the list', async () => {
  const country = unpackCountry(await import('../../src/app/country-units.json'));
  // Tân Thành is a commune of Cà Mau, Đồng Tháp, Lâm Đồng and others.
  const units = unitsOfProvince(country, 'Lâm Đồng', TODAY);
  const table = (province: string): ClaimedTable => ({
    key: province,
    file: `${province}.xlsx`,
    claims: claimsInTitle(aGrid({ rows: [[`UBND TỈNH ${province}`], ['UBND XÃ TÂN THÀNH']] }), 1, 3),
  });
  const { resolved } = resolveUnits([table('LÂM ĐỒNG'), table('CÀ MAU'), table('BÌNH THUẬN')], units, TODAY);
  expect(resolved.get('LÂM ĐỒNG')?.unit?.name).toBe('Tân Thành');
  expect(resolved.get('CÀ MAU')?.unit).toBeUndefined();
  // Bình Thuận went into Lâm Đồng, and offices still write it.
  expect(resolved.get('BÌNH THUẬN')?.unit?.name).toBe('Tân Thành');
});
