/**
 * Cells and shared texts in the form that most programs write are gone through in one go. That must never show: the
 * same XML in another form, whole or in pieces, sound or damaged, is read or refused in the very same way.
 */

import fc from 'fast-check';
import { FileRefusedError } from '../../../src/core/findings/file-refusals';
import { onePiece, type ByteSource } from '../../../src/xlsx/read/byte-window';
import { FormulaResults } from '../../../src/xlsx/read/calculated';
import { readSheet } from '../../../src/xlsx/read/read-sheet';
import { readSharedStrings } from '../../../src/xlsx/read/shared-strings';
import { XmlReader } from '../../../src/xlsx/read/xml-reader';
import { runs } from '../../property-runs';

type Reading = (source: ByteSource) => unknown;

/** What is read, or why it is refused; any other exception fails the test. */
function outcome(read: Reading, source: ByteSource): unknown {
  try {
    return { read: read(source) };
  } catch (fault) {
    if (fault instanceof FileRefusedError) return { refused: fault.refusal };
    throw fault;
  }
}

const sheet: Reading = (source) => {
  const strings = {
    texts: ['không', 'một', 'hai'],
    runs: new Map([[2, [{ text: 'hai', font: '.VnTime' }]]]),
  };
  const formulas = new FormulaResults('calculated');
  const context = {
    name: 'S',
    visibility: 'visible',
    styles: [],
    strings,
    formulas,
    cellsBefore: 0,
  } as const;
  const grid = readSheet(new XmlReader(source, 'part'), context);
  return [...grid.cells()];
};
const strings: Reading = (source) => {
  const { texts, runs } = readSharedStrings(new XmlReader(source, 'part'));
  return [texts, [...runs]];
};

function inPieces(bytes: Uint8Array, length: number): ByteSource {
  let at = 0;
  return () => (at >= bytes.length ? undefined : bytes.slice(at, (at += length)));
}

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const attribute = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(' r="A1"', ' r="B1"', ' r="C1"', ' r="AB1"', ' r="XFD1"') },
  { weight: 6, arbitrary: fc.constantFrom(' s="0"', ' s="12"', ' t="s"', ' t="n"') },
  { weight: 1, arbitrary: fc.constantFrom(' r="A2"', ' r="XFE1"', ' r="a1"', ' r=""', ' s=""', ' s="x"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' t="str"', ' t="b"', ' t=""', ' cm="1"', " s='3'", '  s="1"', '\n'),
  },
);
const content = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('<v>0</v>', '<v>1</v>', '<v>2</v>') },
  { weight: 3, arbitrary: fc.double().map((number) => `<v>${String(number)}</v>`) },
  { weight: 1, arbitrary: fc.constantFrom('', '<v/>', '<v></v>', '<v> 7 </v>', '<v>3</v>', '<v>x</v>') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<f>A1</f><v>1</v>', '<v>1</v><v>2</v>', '<v>1</v> ', '<is/>', '<w>1</w>'),
  },
);
const cell = fc
  .tuple(fc.array(attribute, { maxLength: 3 }), fc.option(content))
  .map(([attributes, inside]) =>
    inside === null ? `<c${attributes.join('')}/>` : `<c${attributes.join('')}>${inside}</c>`,
  );
const sheetXml = fc
  .array(cell, { maxLength: 6 })
  .map((cells) => `<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`);

const letters = fc.string({
  unit: fc.constantFrom('a', 'đ', 'ế', '😀', '&amp;', '_x000D_', '_', '\r\n', ' ', '&', '\ud800'),
  maxLength: 8,
});
const longLetters = fc
  .tuple(letters, fc.integer({ min: 300, max: 1500 }))
  .map(([one, times]) => one.repeat(times));
const item = fc.oneof(
  { weight: 8, arbitrary: letters.map((text) => `<si><t>${text}</t></si>`) },
  { weight: 1, arbitrary: longLetters.map((text) => `<si><t>${text}</t></si>`) },
  {
    weight: 3,
    arbitrary: letters.chain((text) =>
      fc.constantFrom(
        `<si><t>${text}</t><rPh><t>x</t></rPh></si>`,
        `<si><t>${text}<!-- --></t></si>`,
        `<si><r><rPr><rFont val=".VnTime"/></rPr><t>${text}</t></r><r><t>b</t></r></si>`,
        `<si><t xml:space="preserve">${text}</t></si>`,
        `<si><t>${text}</t></si >`,
        '<si/>',
        '<extLst><si><t>no</t></si></extLst>',
      ),
    ),
  },
);
const stringsXml = fc.array(item, { maxLength: 8 }).map((items) => `<sst>${items.join('')}</sst>`);

/** The XML with one byte changed, or as it is. */
const perhapsDamaged = (xml: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(xml, fc.boolean(), fc.nat(), fc.constantFrom('', '<', '>', '/', '"', ' ', '0', 'c', 'v', '\u0080'))
    .map(([text, isDamaged, at, by]) =>
      isDamaged ? text.slice(0, at % text.length) + by + text.slice((at % text.length) + 1) : text,
    );

/** White space in a tag changes nothing, but the tag is no longer of the plain form. */
const sheetOtherwise = (xml: string): string => xml.replace(/<c(?=[ />])(?!\/)/g, '<c\n');
const stringsOtherwise = (xml: string): string => xml.replace(/<si>/g, '<si\n>');

describe.each([
  ['cells', sheet, sheetXml, sheetOtherwise],
  ['shared texts', strings, stringsXml, stringsOtherwise],
] as const)('%s', (_, read, xml, otherwise) => {
  test('in the plain form are read as in any other', () => {
    fc.assert(
      fc.property(perhapsDamaged(xml), (text) => {
        expect(outcome(read, onePiece(bytesOf(text)))).toEqual(
          outcome(read, onePiece(bytesOf(otherwise(text)))),
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  test('that come in pieces are read as in one', () => {
    fc.assert(
      fc.property(perhapsDamaged(xml), fc.integer({ min: 1, max: 60 }), (text, length) => {
        const bytes = bytesOf(text);
        expect(outcome(read, inPieces(bytes, length))).toEqual(outcome(read, onePiece(bytes)));
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('a plain cell is read with its address, look, number or shared text', () => {
  const row =
    '<row r="1"><c r="A1" s="1" t="s"><v>1</v></c><c><v>-2.5</v></c><c r="D1" s="2"/><c r="AB1"><v>7</v></c></row>';
  const xml = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
  expect(sheet(onePiece(bytesOf(xml)))).toMatchObject([
    { row: 1, column: 1, value: 'một' },
    { row: 1, column: 2, value: -2.5 },
    { row: 1, column: 28, value: 7 },
  ]);
});
