/** Words about where figures of former units are placed: on the command line and in the pane. */

import type { Language } from '../language';

export interface PlaceWords {
  readonly badRule: (text: string) => string;
  readonly badFile: (path: string, lines: string) => string;
  readonly needsUnits: string;
  readonly needsDay: string;
  readonly heading: string;
  readonly intro: (day: string) => string;
  readonly unitsOn: string;
  readonly unitsOnHint: string;
  readonly keep: string;
  readonly byCommune: string;
  readonly place: (unit: string) => string;
  readonly sheet: (name: string) => string;
}

const vi: PlaceWords = {
  badRule: (text) =>
    `--place: «${text}» không đúng dạng. Ví dụ: "Hớn Quản=Tân Khai", "Hớn Quản/MN Hoa Sen=Minh Đức", "Hớn Quản=*" (từng trường theo xã).`,
  badFile: (path, lines) =>
    `«${path}» có dòng không dùng được: ${lines}. Cần các cột former,school,successor; cột school để trống được.`,
  needsUnits: '--place, --places, --units-on cần danh sách đơn vị (--units) có ngày hiệu lực.',
  needsDay: '--place: chưa rõ theo đơn vị của ngày nào. Thêm --as-of hoặc --units-on.',
  heading: 'Đơn vị không còn',
  intro: (day) =>
    `Các đơn vị này không còn vào ngày ${day}. Số của chúng giữ dưới tên cũ cho đến khi bạn nói xếp vào đâu.`,
  unitsOn: 'Theo đơn vị của ngày',
  unitsOnHint: 'Để trống: ngày của số liệu. Chọn ngày sau 01/7/2025 để xem số cũ theo xã, phường hiện nay.',
  keep: 'Giữ tên cũ',
  byCommune: 'Từng trường theo xã',
  place: (unit) => `Xếp ${unit} vào`,
  sheet: (name) => `Bảng theo đơn vị hiện nay: trang «${name}».`,
};

const en: PlaceWords = {
  badRule: (text) =>
    `--place: “${text}” is no rule. Such as "Hớn Quản=Tân Khai", "Hớn Quản/MN Hoa Sen=Minh Đức", "Hớn Quản=*" (each school by its commune).`,
  badFile: (path, lines) =>
    `“${path}” has lines that cannot be used: ${lines}. It needs the columns former,school,successor; school may be blank.`,
  needsUnits: '--place, --places and --units-on need the list of units (--units) with its days.',
  needsDay: '--place: nothing says which day’s units are meant. Add --as-of or --units-on.',
  heading: 'Units that ended',
  intro: (day) =>
    `These units do not exist on ${day}. Their figures stay under their own names until you say where they belong.`,
  unitsOn: 'By the units of',
  unitsOnHint:
    'Blank: the day of the figures. A day after 1 July 2025 shows old figures by today’s communes.',
  keep: 'Keep the old name',
  byCommune: 'Each school by its commune',
  place: (unit) => `Place ${unit} under`,
  sheet: (name) => `The table by today’s units: sheet “${name}”.`,
};

export const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = { vi, en };
