/** What is kept of a source and handed over between threads gives the source back, whatever its lists hold. */

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packSource, unpackSource } from '../../../src/core/sources/packed-source';
import type { SourceRecord } from '../../../src/core/sources/source';
import type { Field, FieldReading, ListRecord } from '../../../src/core/submission/list-submission';
import { recognise } from '../../../src/core/recognise/recognise';
import { TEMPLATES } from '../../../src/templates';
import { makeWorkbookFiles } from '../../../src/xlsx/workbook-files';
import { aSource } from '../../builders/sources';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');
const files = makeWorkbookFiles();
const plain = (source: SourceRecord): unknown => JSON.parse(JSON.stringify(source));
const handedOver = (source: SourceRecord): SourceRecord =>
  unpackSource(JSON.parse(JSON.stringify(packSource(source))) as ReturnType<typeof packSource>);

it.each(['affiliated', 'criteria', 'registers', 'schools', 'works'])(
  'every workbook of %s',
  async (folder) => {
    let lists = 0;
    for (const name of readdirSync(join(FIXTURES, folder)).filter((one) => /\.xlsx?$/.test(one))) {
      const outcome = await files.read(new Uint8Array(readFileSync(join(FIXTURES, folder, name))));
      if (!outcome.ok) continue;
      const submission = recognise(outcome.workbook, TEMPLATES, name);
      lists += submission.lists.length;
      const source: SourceRecord = {
        file: name,
        sha256: '0'.repeat(64),
        content: { is: 'submission', submission },
      };
      expect(handedOver(source)).toEqual(plain(source));
    }
    expect(lists).toBeGreaterThan(0);
  },
);

const reading: fc.Arbitrary<FieldReading> = fc.oneof(
  fc.constant<FieldReading>({ state: 'blank' }),
  fc.constant<FieldReading>({ state: 'noStoredValue' }),
  fc.record({ state: fc.constant('text' as const), text: fc.constantFrom('đã cải tiến', 'khác', '') }),
  fc.record({
    state: fc.constant('count' as const),
    value: fc.integer({ min: 0, max: 3 }),
    manner: fc.constant('number' as const),
  }),
  fc.record({
    state: fc.constant('choice' as const),
    choice: fc.constantFrom('level1', 'level2'),
    lower: fc.constantFrom([], ['level1']),
  }),
);
const cell = fc.constantFrom('B4', 'C4', 'C5', 'C6', 'D9', 'AA7');
const sheet = fc.option(fc.constantFrom('Mức 4', 'Phụ lục'), { nil: undefined });
const field: fc.Arbitrary<Field> = fc
  .record({
    cell,
    typed: fc.constantFrom('', '2', 'đã cải tiến', ' đã  cải tiến ', 'Trường MN Hoa Sen', '5'),
    isFormula: fc.boolean(),
    reading,
    sheet,
  })
  .map(({ sheet: own, ...rest }) => ({ ...rest, ...(own !== undefined && { sheet: own }) }));
const record: fc.Arbitrary<ListRecord> = fc
  .record({
    row: fc.integer({ min: 4, max: 7 }),
    name: fc.constantFrom('', 'đã cải tiến', 'Trường MN Hoa Sen'),
    nameCell: cell,
    fields: fc.dictionary(fc.constantFrom('name', 'weakness', '5'), field),
    sheet,
  })
  .map(({ sheet: own, ...rest }) => ({ ...rest, ...(own !== undefined && { sheet: own }) }));

it('any records, and the same text again when they are packed again', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), (records) => {
      const of = aSource({ file: 'a.xlsx', figures: [[1, 0, 0, 0, 0, 0, 0, 0, 0]] });
      if (of.content.is !== 'submission') throw new Error('no submission');
      const { submission } = of.content;
      const list = { template: 'x', templateVersion: 1, records } as unknown as (typeof submission.lists)[0];
      const source: SourceRecord = {
        ...of,
        content: { is: 'submission', submission: { ...submission, lists: [list] } },
      };
      const back = handedOver(source);
      expect(back).toEqual(plain(source));
      expect(JSON.stringify(packSource(back))).toBe(JSON.stringify(packSource(source)));
    }),
  );
});

it('a source without lists, and one that was refused, as they are', () => {
  const of = aSource({ file: 'a.xlsx', figures: [[1, 0, 0, 0, 0, 0, 0, 0, 0]] });
  const refused: SourceRecord = {
    file: 'b.xlsx',
    sha256: '1'.repeat(64),
    content: { is: 'refused', refusal: { code: 'FIL001', facts: {} } as never },
  };
  expect([of, refused].map(handedOver)).toEqual([of, refused].map(plain));
});
