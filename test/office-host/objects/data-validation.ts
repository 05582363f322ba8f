/** Range.dataValidation: what may be typed into the cells, and what is said when something else is. */

import type { Validation } from '../model/sheet';
import type { RangeOf } from '../model/write-cells';
import { NotImplementedByHost, asBoolean, asRecord, asText, invalidArgument } from '../protocol/host-error';
import { isRemote, remote, type Members, type Remote } from '../protocol/remote';
import { areaAddress } from '../model/area';
import { fullAddress } from './range-address';
import { uniform } from './range-format';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
/** Of a list typed into the dialog, and of a formula. */
const LONGEST_TEXT = 255;

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

function shared<T>({ sheet, area }: RangeOf, read: (validation: Validation | undefined) => T): T | null {
  const texts = [...sheet.validations.within(area)].map((one) => JSON.stringify(read(one)));
  const only = uniform(texts);
  return only === null ? null : (JSON.parse(only) as T);
}

const typeOf = (validation: Validation | undefined): string => {
  const [kind] = Object.keys(validation?.rule ?? {});
  return (kind !== undefined && TYPES[kind]) || 'None';
};

function change(range: RangeOf, part: Partial<Validation>, location: string): void {
  const { sheet, area } = range;
  sheet.protection.refuse(location);
  // Cells of the range that have different validations keep their differences.
  const before = [...sheet.validations.within(area)];
  if (before.length > 1 && part.rule === undefined) {
    throw new NotImplementedByHost(location, 'on cells with different validations');
  }
  sheet.validations.set(area, { ...(before.length === 1 ? before[0] : undefined), ...part });
}

function checkedRule(given: unknown): Readonly<Record<string, unknown>> {
  const location = 'DataValidation.rule';
  const entries = Object.entries(asRecord(given, location)).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw invalidArgument(location);
  const [kind, value] = entry;
  if (TYPES[kind] === undefined) throw invalidArgument(location);
  const rule = { ...asRecord(value, location) };
  if (kind === 'custom') {
    const formula = asText(rule['formula'], location);
    if (!formula.startsWith('=') || formula.length > LONGEST_TEXT) throw invalidArgument(location);
  } else if (kind === 'list') {
    if (isRemote(rule['source'])) {
      const { area, sheet: from } = rule['source'].self as RangeOf;
      rule['source'] = `=${fullAddress(from, areaAddress(area))}`;
    }
    const source = asText(rule['source'], location);
    // What is typed into the dialog may not be longer; a range may.
    if (source === '' || (!source.startsWith('=') && source.length > LONGEST_TEXT))
      throw invalidArgument(location);
  } else {
    const operator = asText(rule['operator'], location);
    if (!OPERATORS.includes(operator) || rule['formula1'] === undefined) throw invalidArgument(location);
    if (/^(Not)?Between$/.test(operator) && rule['formula2'] === undefined) throw invalidArgument(location);
  }
  return { [kind]: rule };
}

const members: Members<RangeOf> = {
  type: 'DataValidation',
  get: {
    Type: (range) => {
      const types = new Set([...range.sheet.validations.within(range.area)].map(typeOf));
      if (types.size === 1) return uniform(types);
      return types.has('None') ? 'MixedCriteria' : 'Inconsistent';
    },
    Rule: (range) => shared(range, (one) => one?.rule ?? {}),
    Prompt: (range) => shared(range, (one) => one?.prompt ?? NO_PROMPT),
    ErrorAlert: (range) => shared(range, (one) => one?.errorAlert ?? NO_ALERT),
    IgnoreBlanks: (range) => shared(range, (one) => one?.ignoreBlanks ?? true),
  },
  set: {
    Rule: (range, value) => {
      change(range, { rule: checkedRule(value) }, 'DataValidation.rule');
    },
    Prompt: (range, value) => {
      const prompt = { ...NO_PROMPT, ...asRecord(value, 'DataValidation.prompt') };
      if (prompt.title.length > 32 || prompt.message.length > 255)
        throw invalidArgument('DataValidation.prompt');
      change(range, { prompt }, 'DataValidation.prompt');
    },
    ErrorAlert: (range, value) => {
      const errorAlert = { ...NO_ALERT, ...asRecord(value, 'DataValidation.errorAlert') };
      if (errorAlert.title.length > 32 || errorAlert.message.length > 255) {
        throw invalidArgument('DataValidation.errorAlert');
      }
      change(range, { errorAlert }, 'DataValidation.errorAlert');
    },
    IgnoreBlanks: (range, value) => {
      change(
        range,
        { ignoreBlanks: asBoolean(value, 'DataValidation.ignoreBlanks') },
        'DataValidation.ignoreBlanks',
      );
    },
  },
  call: {
    Clear: ({ sheet, area }) => {
      sheet.protection.refuse('DataValidation.clear');
      sheet.validations.clear(area);
    },
  },
};

export function dataValidationOf(range: RangeOf): Remote {
  return remote(members, range);
}
