/** What may be typed into a range. */

import type { PlannedValidation } from '../../../src/core/sheet/plan';
import { dataValidation } from '../../../src/xlsx/write/planned-validations';

function validation(rule: PlannedValidation['rule'], promptText = ''): PlannedValidation {
  return {
    range: { top: 2, left: 3, bottom: 9, right: 3 },
    rule,
    prompt: { title: '', text: promptText },
    error: { title: '', text: '' },
  };
}

describe('dataValidation', () => {
  it.each<[PlannedValidation['rule'], object]>([
    [
      { kind: 'wholeNumber', min: 0 },
      { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' },
    ],
    [
      { kind: 'wholeNumber', min: 0, max: 9 },
      { type: 'whole', operator: 'between', formula1: '0', formula2: '9' },
    ],
    [
      { kind: 'decimal', min: 0, max: 99.5 },
      { type: 'decimal', operator: 'between', formula1: '0', formula2: '99.5' },
    ],
    [
      { kind: 'date', min: '1900-03-01', max: '2022-01-31' },
      { type: 'date', operator: 'between', formula1: '61', formula2: '44592' },
    ],
    [
      { kind: 'list', values: ['Có', 'Chưa "rõ"'] },
      { type: 'list', formula1: '"Có,Chưa ""rõ"""' },
    ],
    [
      { kind: 'formula', formula: 'C2<=B2' },
      { type: 'custom', formula1: 'C2<=B2' },
    ],
  ])('carries out %j', (rule, expected) => {
    expect(dataValidation(validation(rule))).toMatchObject({ range: 'C2:C9', ...expected });
  });

  it.each<[string, PlannedValidation['rule'], string]>([
    [
      'a list over 255 characters',
      { kind: 'list', values: ['a'.repeat(128), 'b'.repeat(127)] },
      '"limit":"validation","where":"C2:C9","count":256,"most":255',
    ],
    ['a list value with a comma', { kind: 'list', values: ['Có, một phần'] }, '"Có, một phần" cannot stand'],
    ['a list value with spaces around it', { kind: 'list', values: [' Có'] }, '" Có" cannot stand'],
    ['an empty list', { kind: 'list', values: [] }, 'a list without values'],
    ['a day that does not exist', { kind: 'date', min: '2022-02-30', max: '2022-03-01' }, '"2022-02-30"'],
    [
      'a day before Excel counts right',
      { kind: 'date', min: '1900-02-28', max: '2022-03-01' },
      '"1900-02-28"',
    ],
  ])('refuses %s', (_, rule, message) => {
    expect(() => dataValidation(validation(rule))).toThrow(message);
  });

  it('refuses a prompt that is longer than Excel allows', () => {
    expect(() => dataValidation(validation({ kind: 'wholeNumber', min: 0 }, 'a'.repeat(256)))).toThrow(
      '"limit":"validation","where":"C2:C9","count":256,"most":255',
    );
  });
});
