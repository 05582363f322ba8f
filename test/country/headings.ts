/** Headings as offices lay them out over a report, for any unit. Each row is one row of cells. */

import type { NationalUnit } from './national-units';

type Heading = (unit: NationalUnit) => readonly (readonly (string | undefined)[])[];

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const capitals = (text: string): string => text.toUpperCase();
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** With the tier in small letters, as in running text. */
const small = ({ tier, name }: NationalUnit): string => `${tier.toLowerCase()} ${name}`;
const full = ({ tier, name }: NationalUnit): string => `${tier} ${name}`;

export const HEADINGS: Readonly<Record<string, Heading>> = {
  'UBND, capitals': (unit) => [[capitals(`UBND ${full(unit)}`)]],
  'UBND, mixed': (unit) => [[`UBND ${small(unit)}`]],
  'Ủy ban nhân dân, one line': (unit) => [[capitals(`Ủy ban nhân dân ${full(unit)}`)]],
  'Ủy ban nhân dân, two lines': (unit) => [['ỦY BAN NHÂN DÂN'], [capitals(full(unit))]],
  'Ủy ban nhân dân, three lines': ({ tier, name }) => [
    ['UỶ BAN NHÂN DÂN'],
    [capitals(tier)],
    [capitals(name)],
  ],
  'under the province': (unit) => [
    [capitals(`UBND ${unit.province}`)],
    [capitals(`UBND ${full(unit)}`)],
    ['PHÒNG VĂN HÓA - XÃ HỘI'],
  ],
  'under the province, in one cell': (unit) => [
    [capitals(`UBND ${unit.province}\nUBND ${full(unit)}\nPHÒNG VĂN HÓA - XÃ HỘI`)],
  ],
  'under the department': (unit) => [
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    [capitals(`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO ${full(unit)}`)],
  ],
  'beside the motto': (unit) => [
    [capitals(`UBND ${full(unit)}`), undefined, MOTTO[0]],
    ['PHÒNG VĂN HÓA - XÃ HỘI', undefined, MOTTO[1]],
  ],
  'in one cell with the motto': (unit) => [[`${capitals(`UBND ${full(unit)}`)}  ${MOTTO[0]}\n${MOTTO[1]}`]],
  'Phòng Văn hóa - Xã hội': (unit) => [[`Phòng Văn hóa - Xã hội ${small(unit)}`]],
  'Phòng GD&ĐT, capitals': (unit) => [[capitals(`Phòng GD&ĐT ${full(unit)}`)]],
  'over the office': (unit) => [
    [capitals(`UBND ${full(unit)}`)],
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    ['BÁO CÁO KẾT QUẢ TỰ ĐÁNH GIÁ'],
  ],
  'Đơn vị:, inline': (unit) => [[`Đơn vị: ${full(unit)}`]],
  'Đơn vị:, with the office': (unit) => [[`Đơn vị báo cáo: UBND ${small(unit)}`]],
  'Đơn vị:, beside': (unit) => [['Đơn vị:', full(unit), 'Năm học: 2025-2026']],
  'Đơn vị:, under': (unit) => [['Tên đơn vị báo cáo:'], [full(unit)]],
  'all small': (unit) => [[`ubnd ${full(unit)}`.toLowerCase()]],
  decomposed: (unit) => [[capitals(`UBND ${full(unit)}`).normalize('NFD')]],
  'with invisible characters': (unit) => [[`\u202a${capitals(`UBND\u00a0${full(unit)}`)}\u202c\u200b`]],
  'title, mixed': (unit) => [[`Kết quả KĐCLGD của ${small(unit)} năm học 2025-2026`]],
  'title, capitals': (unit) => [[capitals(`Kết quả kiểm định chất lượng giáo dục ${full(unit)} năm 2025`)]],
  'with the province behind a comma': (unit) => [[`${full(unit)}, ${unit.province}`]],
  'with the province behind': (unit) => [[capitals(`UBND ${full(unit)} ${unit.province}`)]],
  'with the province before a dash': (unit) => [[`${unit.province} - ${full(unit)}`]],
  'without diacritics': (unit) => [[bare(capitals(`UBND ${full(unit)}`))]],
  'tier and name alone': (unit) => [[capitals(full(unit))]],
};

/** Headings whose letters tell no diacritics: the name is the same without them. */
export const WITHOUT_DIACRITICS: ReadonlySet<string> = new Set(['without diacritics']);
