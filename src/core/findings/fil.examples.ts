/** FIL: facts of a typical case of each, so that docs/rules.md can show its sentence. */

import type { FilFacts } from './fil';

export const examples: FilFacts = {
  FIL001: {},
  FIL002: {},
  FIL003: {},
  FIL004: {},
  FIL005: {},
  FIL006: {},
  FIL007: {},
  FIL008: { part: 'xl/worksheets/sheet1.xml' },
  FIL009: { part: 'xl/worksheets/sheet1.xml', limit: 400e6 },
  FIL010: { limit: 5e6 },
  FIL011: { part: 'xl/workbook.xml' },
  FIL012: { part: 'xl/worksheets/sheet1.xml' },
  FIL013: { sheet: 'Mẫu 1', cell: 'A6' },
  FIL014: {},
  FIL015: {},
  FIL016: {},
  FIL017: { part: 'xl/sharedStrings.xml' },
  FIL018: { sheet: 'Mẫu 1', cell: 'B6' },
  FIL019: {},
  FIL020: { size: 150e6, limit: 128e6 },
  FIL021: { reason: 'EACCES' },
  FIL022: {},
  FIL023: {},
  FIL024: { part: 'xl/worksheets/sheet1.xml' },
  FIL025: { kind: 'pdf' },
  FIL026: {},
  FIL027: { reason: 'EACCES' },
  FIL028: {},
};
