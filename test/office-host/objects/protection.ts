/** Protection of a worksheet and of the workbook's structure. */

import { PROTECTION_DEFAULTS, type Protection, type ProtectionOptions } from '../model/protection';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { asRecord, asText, invalidArgument } from '../protocol/host-error';
import { remote, type Members, type Remote } from '../protocol/remote';

const passwordOf = (value: unknown, location: string): string | undefined =>
  value === undefined || value === null ? undefined : asText(value, location);

function checkedOptions(given: unknown): ProtectionOptions {
  if (given === undefined || given === null) return {};
  const location = 'WorksheetProtection.protect';
  const options: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(asRecord(given, location))) {
    if (value === undefined || value === null) continue;
    if (!(name in PROTECTION_DEFAULTS) || typeof value !== typeof PROTECTION_DEFAULTS[name]) {
      throw invalidArgument(location);
    }
    options[name] = value as boolean | string;
  }
  return options;
}

const sheetProtection: Members<Protection> = {
  type: 'WorksheetProtection',
  get: {
    Protected: (protection) => protection.isOn,
    Options: (protection) => (protection.isOn ? protection.options : null),
  },
  call: {
    Protect: (protection, options, password) => {
      const location = 'WorksheetProtection.protect';
      protection.protect(checkedOptions(options), passwordOf(password, location), location);
    },
    Unprotect: (protection, password) => {
      const location = 'WorksheetProtection.unprotect';
      protection.unprotect(passwordOf(password, location), location);
    },
  },
};

const workbookProtection: Members<Protection> = {
  type: 'WorkbookProtection',
  get: { Protected: (protection) => protection.isOn },
  call: {
    Protect: (protection, password) => {
      const location = 'WorkbookProtection.protect';
      protection.protect({}, passwordOf(password, location), location);
    },
    Unprotect: (protection, password) => {
      const location = 'WorkbookProtection.unprotect';
      protection.unprotect(passwordOf(password, location), location);
    },
  },
};

export function sheetProtectionOf(sheet: HostSheet): Remote {
  return remote(sheetProtection, sheet.protection);
}
export function workbookProtectionOf(book: HostWorkbook): Remote {
  return remote(workbookProtection, book.protection);
}
