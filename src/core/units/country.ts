/**
 * The units of the country as data: provinces, communes of today, districts and communes of before,
 * and what became of them.
 */

import { canonical } from '../text/label';
import { rankOfTier, splitTier } from '../text/tiers';
import type { Unit } from './units';

/**
 * The day from which communes stand straight under their province: Law 72/2025/QH15, resolution
 * 202/2025/QH15.
 */
export const COMMUNES_SINCE = '2025-07-01';
export const DISTRICTS_UNTIL = '2025-06-30';

/**
 * As the data is stored. Tiers stand before names as `TIER_SIGNS` has them; places of communes are
 * written in base 36.
 */
export interface PackedCountry {
  /** «01|t|Hà Nội» to its communes of today: «00004pBa Đình;…». */
  readonly provinces: Readonly<Record<string, string>>;
  /**
   * «t|Bình Phước» to its districts, each with its communes and the places of those that took them
   * over: «hHớn Quản:xTân Lợi>1a;xTân Hưng>1a,1b».
   */
  readonly former: Readonly<Record<string, readonly string[]>>;
}

export interface Province {
  readonly name: string;
  readonly tier: string;
}

/**
 * A commune of before 1 July 2025, and the communes that its area went to: one, or a part to each
 * of several.
 */
export interface FormerCommune {
  readonly name: string;
  readonly tier: string;
  readonly district: Unit;
  /** Units of today. */
  readonly successors: readonly Unit[];
}

export interface Country {
  readonly provinces: readonly Province[];
  readonly formerProvinces: readonly Province[];
  /**
   * Communes, wards and special zones in force since 1 July 2025; `provinces` has every name of
   * their province.
   */
  readonly communes: readonly Unit[];
  /** Districts to 30 June 2025; their successors are codes of communes. */
  readonly districts: readonly Unit[];
  readonly formerCommunes: readonly FormerCommune[];
}

export const TIER_SIGNS: Readonly<Record<string, string>> = {
  t: 'tỉnh',
  T: 'thành phố',
  q: 'quận',
  h: 'huyện',
  s: 'thị xã',
  p: 'phường',
  x: 'xã',
  n: 'thị trấn',
  d: 'đặc khu',
};

export function unpackCountry(packed: PackedCountry): Country {
  const today = Object.entries(packed.provinces).map(([key, communes]) => {
    const [, sign = '', name = ''] = key.split('|');
    return { province: { name, tier: tierOf(sign) }, communes: communes.split(';') };
  });
  const places = today.flatMap(({ province, communes }) =>
    communes.map((text) => ({ province, code: text.slice(0, 5), ...named(text.slice(5)) })),
  );
  const former = Object.entries(packed.former).map(([key, districts]) => {
    const [sign = '', name = ''] = key.split('|');
    return { province: { name, tier: tierOf(sign) }, districts };
  });
  const formerNames = places.map(() => new Set<string>());
  for (const { province, districts } of former) {
    for (const place of districts.flatMap(placesIn)) formerNames[place]?.add(province.name);
  }
  const communes = places.map(({ province, code, name, tier }, i): Unit => {
    const names = new Set([province.name, ...(formerNames[i] ?? [])]);
    return { code, name, tier, ...inForce(province.name, COMMUNES_SINCE, undefined), provinces: [...names] };
  });
  const formerCommunes: FormerCommune[] = [];
  const districts = former.flatMap(({ province, districts: texts }) =>
    texts.map((text): Unit => {
      const [head = '', own = ''] = text.split(':');
      const successors = [...new Set(placesIn(text))].flatMap((place) => communes[place] ?? []);
      const district: Unit = {
        code: '',
        ...named(head),
        ...inForce(province.name, undefined, DISTRICTS_UNTIL),
        provinces: [...new Set([province.name, ...successors.map(({ parent }) => parent)])],
        successors: successors.map(({ code }) => code),
      };
      for (const commune of own.split(';').filter((one) => one !== '' && !one.startsWith('>'))) {
        const [name = '', to = ''] = commune.split('>');
        const taken = to.split(',').flatMap((place) => communes[parseInt(place, 36)] ?? []);
        formerCommunes.push({ ...named(name), district, successors: taken });
      }
      return district;
    }),
  );
  return {
    provinces: today.map(({ province }) => province),
    formerProvinces: former.map(({ province }) => province),
    communes,
    districts,
    formerCommunes,
  };
}

/**
 * The units of a province, those of before 1 July 2025 behind: which of them exist on a day their
 * validity says.
 * @param name with its tier or without, also of a province that was merged: «Lâm Đồng», «tỉnh Bình
 *   Phước», «TP. Huế»
 * @param day ISO day the figures stand at. Before 1 July 2025 «Đồng Nai» is the province of that
 * name of then; without a day, or after it, the one of today with all that went into it.
 * @returns undefined where the country has no province of that name
 */
export function unitsOfProvince(country: Country, name: string, day?: string): readonly Unit[] | undefined {
  const wanted = canonical(splitTier(name)?.rest ?? name);
  const isWanted = (one: string): boolean => canonical(one) === wanted;
  const now = country.communes.filter(({ parent }) => isWanted(parent));
  const then = country.districts.filter(({ parent }) => isWanted(parent));
  if (now.length === 0 && then.length === 0) return undefined;
  const isThen = now.length === 0 || (then.length > 0 && day !== undefined && day < COMMUNES_SINCE);
  const codes = new Set(then.flatMap(({ successors = [] }) => successors));
  const communes = isThen ? country.communes.filter(({ code }) => codes.has(code)) : now;
  const parents = new Set(now.map(({ parent }) => parent));
  const districts = isThen
    ? then
    : country.districts.filter(({ provinces = [] }) => provinces.some((one) => parents.has(one)));
  return [...communes, ...districts].sort((a, b) => rankOfTier(b.tier) - rankOfTier(a.tier));
}

/** Names of the provinces of today and of before, each once, to choose from. */
export function provinceNames({ provinces, formerProvinces }: Country): readonly string[] {
  return [...new Set([...provinces, ...formerProvinces].map(({ name }) => name))];
}

function inForce(
  parent: string,
  validFrom: string | undefined,
  validTo: string | undefined,
): Pick<Unit, 'parent' | 'validFrom' | 'validTo'> {
  return { parent, validFrom, validTo };
}

/** «xBảo Lâm 3»; where the name is a number, its tier is part of it: «Phường 2 Bảo Lộc». */
function named(text: string): { readonly name: string; readonly tier: string } {
  const tier = tierOf(text.charAt(0));
  const name = text.slice(1);
  return { tier, name: /^\d/.test(name) ? `${tier.charAt(0).toUpperCase()}${tier.slice(1)} ${name}` : name };
}

function tierOf(sign: string): string {
  const tier = TIER_SIGNS[sign];
  if (tier === undefined) throw new Error(`no tier: ${sign}`);
  return tier;
}

/** Of all communes that the area of a district went to. */
function placesIn(district: string): number[] {
  return [...district.matchAll(/>([0-9a-z,]+)/g)].flatMap(([, places = '']) =>
    places.split(',').map((place) => parseInt(place, 36)),
  );
}
