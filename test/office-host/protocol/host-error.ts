/** The errors that the host answers with, by the codes that Office.js hands to an add-in. */

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing 'Enter' or 'Tab' or selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** Ends a batch: what was done before it stays done, as in Excel. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    /** Type and member, for example "Range.values". */
    readonly location: string,
    message: string = MESSAGES[code] ?? code,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Something the add-in may well do in Excel, but that this host does not answer: never passed over in silence. */
export class NotImplementedByHost extends HostError {
  constructor(member: string, detail = '') {
    super(
      'NotImplemented',
      member,
      `test/office-host does not implement ${member}${detail && `: ${detail}`}`,
    );
  }
}

export const invalidArgument = (location: string, message?: string): HostError =>
  new HostError('InvalidArgument', location, message);

/** An argument of a call, checked where it is used. */
export function asText(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function asNumber(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function asBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

export function asWholeNumber(value: unknown, least: number, location: string): number {
  const number = asNumber(value, location);
  if (!Number.isInteger(number) || number < least) throw invalidArgument(location);
  return number;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[], location: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

export function asRecord(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
  return value as Record<string, unknown>;
}
