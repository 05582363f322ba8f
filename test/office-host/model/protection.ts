/** Protection of a sheet and of the workbook's structure: what it forbids is refused with AccessDenied. */

import { HostError } from '../protocol/host-error';

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export const PROTECTION_DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class Protection {
  isOn = false;
  options: ProtectionOptions = PROTECTION_DEFAULTS;
  password: string | undefined;

  /** @param isKept reported of some versions: what is protected cannot be unprotected by an add-in */
  constructor(private readonly isKept = false) {}

  protect(options: ProtectionOptions, password: string | undefined, location: string): void {
    if (this.isOn) throw new HostError('AccessDenied', location, 'It is protected already.');
    this.isOn = true;
    this.options = { ...PROTECTION_DEFAULTS, ...options };
    this.password = password;
  }

  unprotect(password: string | undefined, location: string): void {
    if (this.isOn && this.isKept) throw new HostError('AccessDenied', location);
    if (this.isOn && this.password !== undefined && this.password !== password) {
      throw new HostError('AccessDenied', location, 'The password you supplied is not correct.');
    }
    this.isOn = false;
    this.options = PROTECTION_DEFAULTS;
    this.password = undefined;
  }

  /** @param option the permission that would let the operation through */
  refuse(location: string, option?: string): void {
    if (this.isOn && (option === undefined || this.options[option] !== true)) {
      throw new HostError('AccessDenied', location);
    }
  }
}
