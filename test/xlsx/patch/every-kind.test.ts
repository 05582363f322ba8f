/** Every change on every kind of workbook: our reader and the proof find exactly what was meant. */

import { patchRefusalSentence } from '../../../src/messages/refusals/patch-refusals';
import { KINDS } from './books/kinds';
import { OPERATION_NAMES, tryOperation } from './books/operations';
import { readWorkbook } from './cells-of';

it('there are at least 25 kinds, none twice', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(25);
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, { bytes }) => {
  it('is read', async () => {
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Báo cáo', 'Khác', 'Riêng']);
    expect(sheets[0]?.cell(3, 2)?.value).toBe(2);
  });

  it.each(OPERATION_NAMES)('%s', async (operation) => {
    const outcome = await tryOperation(operation, bytes);
    if ('refusal' in outcome) {
      // A formula that nobody worked out cannot be sent as a value.
      expect([operation, outcome.refusal.reason]).toEqual(['copy', 'valueUnknown']);
      expect(patchRefusalSentence(outcome.refusal, 'vi')).toContain('chưa được tính');
      return;
    }
    expect((await readWorkbook(outcome.bytes)).sheets[0]?.cell(3, 2)?.value).toBe(2);
    expect(await tryOperation(operation, bytes)).toEqual(outcome);
  });
});
