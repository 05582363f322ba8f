/** CAT: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { CatFacts } from './cat';

export const examples: CatFacts = {
  CAT001: { unit: 'Bù Đốc' },
  CAT002: { unit: 'Chơn Thành', asOf: '2022-01-31', validFrom: '2022-10-01', validTo: null },
  CAT003: { typed: 'Bu Dop', unit: 'Bù Đốp', difference: 'diacritics' },
  CAT004: { typed: 'Tân Tiến', candidates: ['xã Tân Tiến', 'phường Tân Tiến'] },
  CAT005: { stated: '2021-01-31', asOf: '2022-01-31' },
  CAT006: { unit: 'Hớn Quản' },
  CAT007: { used: 'Bù Đốp', other: 'Bù Đăng' },
};
