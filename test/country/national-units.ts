/** All units of the country for tests, straight from the tables of the package: not from the data that is made of them. */

import { readTables } from './read-tables';

export interface NationalUnit {
  /** As the state writes it: «Xã», «Thị xã». */
  readonly tier: string;
  readonly name: string;
  /** With its tier. */
  readonly province: string;
}

const TIER = /^(Thành phố|Thị xã|Thị trấn|Đặc khu|Quận|Huyện|Phường|Xã) (.+)$/;
/** Districts without communes, which the tables do not name. */
const ISLANDS: readonly NationalUnit[] = [
  { tier: 'Huyện', name: 'Bạch Long Vĩ', province: 'Thành phố Hải Phòng' },
  { tier: 'Huyện', name: 'Côn Đảo', province: 'Tỉnh Bà Rịa - Vũng Tàu' },
  { tier: 'Huyện', name: 'Cồn Cỏ', province: 'Tỉnh Quảng Trị' },
  { tier: 'Huyện', name: 'Hoàng Sa', province: 'Thành phố Đà Nẵng' },
  { tier: 'Huyện', name: 'Lý Sơn', province: 'Tỉnh Quảng Ngãi' },
];
/** Districts that some lines still name by the tier they had before. */
const EARLIER = new Set(['Huyện An Dương', 'Thị xã Đông Triều']);

export function nationalUnits(): { communes: readonly NationalUnit[]; districts: readonly NationalUnit[] } {
  const { provinces, wards, mappings } = readTables();
  const names = new Map(provinces.map(({ province_code: code, name }) => [code, inFull(clean(name))]));
  const communes = wards.map(({ name, province_code: code }) => unitOf(name, names.get(code) ?? ''));
  const districts = new Map<string, NationalUnit>();
  for (const { old_district_name: district, old_province_name: province } of mappings) {
    if (district === null || province === null || EARLIER.has(clean(district))) continue;
    const unit = unitOf(district, clean(province));
    const key = spelling(`${unit.tier} ${unit.name}, ${unit.province}`);
    if (!districts.has(key)) districts.set(key, unit);
  }
  return { communes, districts: [...districts.values(), ...ISLANDS] };
}

function unitOf(full: string, province: string): NationalUnit {
  const [, tier = '', name = ''] = TIER.exec(clean(full)) ?? [];
  if (name === '') throw new Error(`no tier: ${full}`);
  return { tier, name, province };
}

function inFull(province: string): string {
  return /^(?:Thành phố|Tỉnh) /.test(province) ? province : `Tỉnh ${province}`;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** «Thuỷ» and «Thủy», «KBang» and «Kbang» are one spelling: each word's letters, wherever its marks stand. */
function spelling(text: string): string {
  const words = text.toLowerCase().normalize('NFD').split(' ');
  return words
    .map((word) => word.replace(/\p{M}/gu, '') + (word.match(/\p{M}/gu) ?? []).sort().join(''))
    .join(' ');
}
