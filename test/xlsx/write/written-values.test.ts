/** What is written is what an independent reader (SheetJS) reads. */

import fc from 'fast-check';

import type { PlannedCell, PlannedValue } from '../../../src/core/sheet/plan';
import { writeXlsx } from '../../../src/xlsx/write/write-xlsx';
import { cellAt, partOf, sheetsOf } from './read-back';
import { runs } from '../../property-runs';

const SHEET = 'Số liệu';

async function writtenColumn(values: readonly PlannedValue[]): Promise<Uint8Array> {
  const cells = values.map((value, i): PlannedCell => ({ row: i + 1, column: 1, style: 'plain', value }));
  return writeXlsx({ title: '', sheets: [{ name: SHEET, cells, columnWidths: [] }] });
}

/** SheetJS gives LF for CR and CR LF, whatever the file says; the exact text is proved on `storedText`. */
function asSheetJsGives(value: PlannedValue): PlannedValue {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', ' ', '\n', '\t', '<', '&', '"', "'", 'ệ', '_x0041_', '\u0001'),
  }),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!', '#NAME?', 'TRUE', '1.10', '001', '1E5', '31/01/2022', ''),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('written values', () => {
  it('are read back equal, text as text and numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(anyText, anyNumber, fc.boolean()), { minLength: 1, maxLength: 20 }),
        async (values) => {
          const sheet = sheetsOf(await writtenColumn(values))[SHEET];
          values.forEach((value, i) => {
            const cell = cellAt(sheet, i + 1, 1);
            const kind = { string: 's', number: 'n', boolean: 'b' }[
              typeof value as 'string' | 'number' | 'boolean'
            ];
            expect({ kind: cell?.t, value: cell?.v }).toEqual({
              kind,
              value: typeof value === 'number' ? value + 0 : asSheetJsGives(value),
            });
          });
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it.each([
    '=1+1',
    '@SUM',
    '+84 905 123 456',
    '-',
    '  hai đầu  ',
    'hai\ndòng',
    '_x000D_',
    '\u0007',
    '#N/A',
    '0901',
  ])('keep %j as text and make no formula of it', async (text) => {
    const bytes = await writtenColumn([text]);
    expect(cellAt(sheetsOf(bytes)[SHEET], 1, 1)).toMatchObject({ t: 's', v: text });
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  it('keep the spaces at both ends for readers that follow xml:space', async () => {
    expect(partOf(await writtenColumn(['  hai đầu ']), 'xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve">  hai đầu </t>',
    );
  });

  it('hold 32,767 characters', async () => {
    const text = 'ế'.repeat(32_767);
    expect(cellAt(sheetsOf(await writtenColumn([text]))[SHEET], 1, 1)?.v).toBe(text);
  });

  it('keep text that a formula gave', async () => {
    const cells: PlannedCell[] = [
      { row: 1, column: 1, style: 'label', formula: 'B1&"<&>"', value: ' _x0041_<&>\u0001' },
    ];
    const bytes = await writeXlsx({ title: '', sheets: [{ name: SHEET, cells, columnWidths: [] }] });
    // In the XML, because SheetJS decodes a formula's text twice.
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      't="str"><f>B1&amp;"&lt;&amp;&gt;"</f><v> _x005F_x0041_&lt;&amp;&gt;_x0001_</v>',
    );
  });
});
