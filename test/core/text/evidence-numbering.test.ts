import fc from 'fast-check';
import { readEvidenceCodes } from '../../../src/core/text/evidence-codes';
import {
  checkEvidenceNumbering,
  type NumberedEvidence,
  type NumberingFact,
} from '../../../src/core/text/evidence-numbering';

/** «H1-1.1-01» or «H1-1.1-01 = Quyết định thành lập». */
function line(typed: string): NumberedEvidence {
  const [code = '', name] = typed.split(' = ');
  const [reading] = readEvidenceCodes(code);
  if (reading?.state !== 'code') throw new Error(`not a code: ${code}`);
  return name === undefined ? { code: reading.code } : { code: reading.code, name };
}

const check = (...lines: string[]): readonly NumberingFact[] => checkEvidenceNumbering(lines.map(line));

describe('the numbering of evidence', () => {
  it('has nothing to say of a whole list', () => {
    expect(check('H1-1.1-01', 'H1-1.1-02', 'H1-1.2-01', 'H2-1.2-02', 'H6-4-01', 'MC.1.1.01')).toEqual([]);
    expect(check()).toEqual([]);
  });

  it('finds a code on several lines, however it is typed, and whether the pieces differ', () => {
    expect(check('H1-1.1-01', 'H1–1.1–1', 'H1-1.1-02')).toEqual([
      { kind: 'duplicate', code: '[H1-1.1-01]', names: 0, at: [0, 1] },
    ]);
    expect(check('H1-1.1-01 = Nghị quyết', 'H1-1.1-01 = nghị  quyết', 'H1-1.1-01 = Biên bản')).toEqual([
      { kind: 'duplicate', code: '[H1-1.1-01]', names: 2, at: [0, 1, 2] },
    ]);
  });

  it('finds serials left out within a box and criterion, not between criteria or boxes', () => {
    expect(check('H1-1.1-01', 'H1-1.1-04', 'H1-1.2-01')).toEqual([
      { kind: 'gap', missing: ['[H1-1.1-02]', '[H1-1.1-03]'], at: [0, 1] },
    ]);
    expect(check('MC.1.1.01', 'MC.1.1.03')).toEqual([{ kind: 'gap', missing: ['MC.1.1.02'], at: [0, 1] }]);
    expect(check('H1-1.1-01', 'H1-1.1-02', 'H2-1.1-03', 'H2-1.1-04')).toEqual([]);
  });

  it('finds a criterion that does not begin with its first piece', () => {
    expect(check('H1-1.1-01', 'H2-2.3-03', 'H2-2.3-02')).toEqual([
      { kind: 'lateStart', first: '[H2-2.3-02]', at: [2] },
    ]);
  });

  it('finds one piece under two codes', () => {
    expect(check('H1-1.1-01 = Kế hoạch chiến lược', 'H1-1.2-01 = Kế hoạch  Chiến lược', 'H1-1.3-01')).toEqual(
      [{ kind: 'twoCodes', codes: ['[H1-1.1-01]', '[H1-1.2-01]'], at: [0, 1] }],
    );
  });

  it('names exactly the serials that are not there', () => {
    const serials = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(serials, (given) => {
        const facts = check(...given.map((serial) => `H1-1.10-${String(serial)}`));
        const missing = facts.flatMap((fact) => (fact.kind === 'gap' ? fact.missing : []));
        const whole = [
          ...given.map((serial) => `[H1-1.10-${String(serial).padStart(2, '0')}]`),
          ...missing,
        ].sort();
        const lowest = Math.min(...given);
        const expected = Array.from({ length: Math.max(...given) - lowest + 1 }, (_, i) => lowest + i);
        expect(whole).toEqual(expected.map((serial) => `[H1-1.10-${String(serial).padStart(2, '0')}]`));
        expect(facts.some(({ kind }) => kind === 'lateStart')).toBe(lowest > 1);
      }),
    );
  });
});
