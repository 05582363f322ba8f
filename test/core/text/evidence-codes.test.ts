import fc from 'fast-check';
import { readEvidenceCodes, type EvidenceReading } from '../../../src/core/text/evidence-codes';
import { runs } from '../../property-runs';

/** Canonical codes; "?…" for what is no code. */
const codes = (text: string): string[] =>
  readEvidenceCodes(text).map((reading) =>
    reading.state === 'code' ? reading.code.canonical : `?${reading.typed}`,
  );
const first = (text: string): EvidenceReading | undefined => readEvidenceCodes(text)[0];

describe('a code of evidence', () => {
  it.each([
    ['[H1-1.1-01]', { family: '2018', box: 1, criterion: '1.1', serial: 1 }],
    ['[H1-1.10-03]', { family: '2018', box: 1, criterion: '1.10', serial: 3 }],
    ['[H4-4.2-05]', { family: '2018', box: 4, criterion: '4.2', serial: 5 }],
    ['H15-1.8-02', { family: '2018', box: 15, criterion: '1.8', serial: 2 }],
    ['[H6-4-01]', { family: 'level4', box: 6, criterion: 'M4.4', serial: 1 }],
    ['[H1-1-01-01]', { family: 'pre2018', box: 1, criterion: '1.1', serial: 1 }],
    ['[H1.1.01.01]', { family: 'pre2018', box: 1, criterion: '1.1', serial: 1 }],
    ['(MC.1.1.02)', { family: '2026', box: undefined, criterion: '1.1', serial: 2 }],
  ])('«%s»', (typed, expected) => {
    expect(readEvidenceCodes(typed)).toEqual([
      { state: 'code', code: expect.objectContaining(expected) as unknown },
    ]);
  });

  it.each([
    ['H1-1.1-01', '[H1-1.1-01]'],
    ['[ H1 - 1.1 - 01 ]', '[H1-1.1-01]'],
    ['[H1–1.1–01]', '[H1-1.1-01]'],
    ['[H1.1.1.01]', '[H1-1.1-01]'],
    ['[h1-1.1-1]', '[H1-1.1-01]'],
    ['[H 1-1.1-001]', '[H1-1.1-01]'],
    ['H1-1.1-112.', '[H1-1.1-112]'],
    ['[H1.4.02]', '[H1-4-02]'],
    ['MC 1.1.01', 'MC.1.1.01'],
    ['MC-1-1-01', 'MC.1.1.01'],
  ])('«%s» is %s', (typed, canonical) => {
    expect(codes(typed)).toEqual([canonical]);
  });

  it('keeps what was typed', () => {
    expect(first('[ H1 – 1.1 – 01 ]')).toMatchObject({ code: { typed: 'H1 – 1.1 – 01' } });
  });

  it.each([
    ['[H1-1.1-01], [H1-1.1-02]; [H2-2.3-01]', ['[H1-1.1-01]', '[H1-1.1-02]', '[H2-2.3-01]']],
    ['[H1-1.1-01][H1-1.1-02]', ['[H1-1.1-01]', '[H1-1.1-02]']],
    ['[H1-1.1-01; H1-1.1-02]', ['[H1-1.1-01]', '[H1-1.1-02]']],
    ['H1-1.1-01\nH1-1.1-02', ['[H1-1.1-01]', '[H1-1.1-02]']],
    ['[H1-1.1-01] và [H1-1.1-02].', ['[H1-1.1-01]', '[H1-1.1-02]']],
    ['H1-1.1-01 và H1-1.1-02', ['[H1-1.1-01]', '[H1-1.1-02]']],
    ['(MC.1.1.01, MC.1.1.02)', ['MC.1.1.01', 'MC.1.1.02']],
    ['', []],
    ['\u00a0', []],
  ])('«%s» is a list', (typed, expected) => {
    expect(codes(typed)).toEqual(expected);
  });

  it('shows every piece that is no code, and the codes around it', () => {
    expect(codes('[H1-1.1-01, 02, 03]')).toEqual(['[H1-1.1-01]', '?02', '?03']);
    expect(codes('xem Ghi chú')).toEqual(['?xem Ghi chú']);
    expect(codes('[H1-1.1-01] đến [H1-1.1-05]')).toEqual(['[H1-1.1-01]', '?đến', '[H1-1.1-05]']);
    expect(codes('xem H1-1.1-01')).toEqual(['?xem', '[H1-1.1-01]']);
  });

  it.each([
    ['MC.1.1.3.01', 'extraLevel'],
    ['[H1.1-01]', 'incomplete'],
    ['[H1-1.1]', 'incomplete'],
    ['[H1-1.10]', 'incomplete'],
    ['[H1-01]', 'incomplete'],
    ['[H1-1.1-00]', 'notACode'],
    ['[H0-1.1-01]', 'notACode'],
    ['[H1-a.b-01]', 'notACode'],
    ['[H1-1.1-01a]', 'notACode'],
    ['[H1-7-01]', 'notACode'],
    ['[H1-1.01-01]', 'notACode'],
    ['1.1', 'notACode'],
  ])('«%s» is unreadable: %s', (typed, why) => {
    expect(readEvidenceCodes(typed)).toMatchObject([{ state: 'unreadable', why }]);
  });

  it('does not choose between the codes of before and after 2018', () => {
    expect(first('[H1-1-10-01]')).toMatchObject({
      why: 'ambiguous',
      candidates: ['[H1-1.10-01]', '[H1-1-10-01]'],
    });
    expect(first('H1.1.10.01')).toMatchObject({
      why: 'ambiguous',
      candidates: ['[H1-1.10-01]', '[H1-1-10-01]'],
    });
    expect(first('[H1-1-1-01]')).toMatchObject({
      why: 'ambiguous',
      candidates: ['[H1-1.1-01]', '[H1-1-01-01]'],
    });
  });

  it('reads the same code through any brackets, dashes and blanks', () => {
    const dash = fc.constantFrom('-', '–', '—', ' - ', ' – ', '\u00a0-', '- ');
    const frame = fc.constantFrom(['[', ']'], ['(', ')'], ['', ''], [' [ ', ' ]\n'], ['\u00a0', ',']);
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 120 }),
    );
    fc.assert(
      fc.property(numbers, dash, dash, frame, ([box, a, b, serial], one, two, [open = '', close = '']) => {
        const cd = String(serial).padStart(2, '0');
        const typed = `${open}H${String(box)}${one}${String(a)}.${String(b)}${two}${cd}${close}`;
        expect(codes(typed)).toEqual([`[H${String(box)}-${String(a)}.${String(b)}-${cd}]`]);
      }),
    );
  });

  it('never throws, and reads each canonical code as itself', () => {
    const piece = fc.constantFrom(
      'H1',
      '-',
      '.',
      '1.1',
      '01',
      '[',
      ']',
      '(',
      ',',
      ' ',
      'MC',
      'và',
      '\n',
      'x',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const reading of readEvidenceCodes(typed)) {
          if (reading.state === 'unreadable') continue;
          const again = first(reading.code.canonical);
          expect(again).toMatchObject({ code: { canonical: reading.code.canonical } });
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
