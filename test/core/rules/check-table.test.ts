import { recognise } from '../../../src/core/recognise/recognise';
import type { RecognisedTable } from '../../../src/core/submission/submission';
import type { Finding } from '../../../src/core/findings/findings';
import { check } from '../../../src/core/rules/run/check';
import type { RuleCode, RuleFacts } from '../../../src/core/rules/rules';
import { rng001 } from '../../../src/core/rules/rng/rng001';
import type { Rule } from '../../../src/core/rules/rule/rule';
import { aFormGrid, aWorkbook, type CellSpec, FORM_ROWS, FORM_TOTAL } from '../../builders/grids';
import { accreditationResults as template } from '../../../src/templates/accreditation-results';

/**
 * The form with single cells changed: { C6: 99 }. Rows 6–9 are the kinds, row 10 the total; columns
 * as on the form.
 */
function tableWith(changes: Record<string, CellSpec>): RecognisedTable {
  const rows = [...FORM_ROWS, FORM_TOTAL].map((row, r) =>
    row.map((value, c) => {
      const address = `${String.fromCharCode(65 + c)}${String(r + 6)}`;
      return address in changes ? changes[address] : value;
    }),
  );
  const { tables } = recognise(
    aWorkbook(aFormGrid({ rows: rows.slice(0, 4), total: rows[4] ?? [] })),
    [template],
    'x.xlsx',
  );
  return tables[0] as RecognisedTable;
}

function findingsOf(changes: Record<string, CellSpec>): Finding[] {
  return check({ of: 'table', template, table: tableWith(changes) });
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map((one) => `${one.code} ${one.at.cell ?? ''}`);
const only = <Code extends RuleCode>(
  findings: readonly Finding[],
  code: Code,
): Finding & { readonly facts: RuleFacts[Code] } => {
  const found = findings.filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  return found[0] as Finding & { readonly facts: RuleFacts[Code] };
};

test('a right table has no findings', () => {
  expect(findingsOf({})).toEqual([]);
});

describe('reading', () => {
  it('names text, errors and formulas without a value in the cells of figures, and leaves sums with them alone', () => {
    expect(told(findingsOf({ H6: 'hai' }))).toEqual(['TYP001 H6']);
    expect(told(findingsOf({ H6: { value: { error: '#REF!' }, formula: 'X1' } }))).toEqual(['TYP002 H6']);
    expect(told(findingsOf({ H6: { value: null, formula: 'X1' } }))).toEqual(['TYP003 H6']);
  });

  it('works totals and percentages out again when their formulas have no value', () => {
    const changes = Object.fromEntries(
      [...'BCDEFGHIJKL'].map((c) => [`${c}10`, { value: null, formula: 'SUM(A1)' }]),
    );
    expect(findingsOf({ ...changes, D6: { value: null, formula: 'C6/B6' } })).toEqual([]);
  });

  it('reads numbers stored as text, and says so with the number to put in', () => {
    const finding = only(findingsOf({ B6: '20 trường' }), 'TYP004');
    expect(finding.facts.value).toBe(20);
    expect(finding.fix).toEqual({ cell: 'B6', value: 20 });
  });

  it('accepts #DIV/0! as the percentage of nothing, and only of nothing', () => {
    const nothing = {
      B9: 0,
      C9: 0,
      D9: { value: { error: '#DIV/0!' } },
      F9: { value: { error: '#DIV/0!' } },
      L9: 0,
      B10: 38,
      C10: 30,
      L10: 6,
      D10: 78.9,
      F10: 50,
    };
    expect(findingsOf(nothing)).toEqual([]);
    expect(told(findingsOf({ D6: { value: { error: '#DIV/0!' } } }))).toEqual(['TYP002 D6']);
    expect(told(findingsOf({ D6: 'cao' }))).toEqual(['TYP005 D6']);
  });
});

describe('required figures', () => {
  it('may be blank where arithmetic proves them to be 0', () => {
    expect(findingsOf({ G7: undefined, K7: undefined, E9: undefined })).toEqual([]);
  });

  it('are asked for otherwise, with the number when the rest tells it', () => {
    const finding = only(findingsOf({ I6: undefined }), 'REQ001');
    expect(finding.at.cell).toBe('I6');
    expect(finding.fix).toEqual({ cell: 'I6', value: 4 });
    expect(told(findingsOf({ B6: undefined }))).toContain('REQ001 B6');
  });

  it('of a wholly blank row are one question', () => {
    const blank = Object.fromEntries([...'BCDEFGHIJKL'].map((c) => [`${c}9`, undefined]));
    expect(told(findingsOf({ ...blank, B10: 38, C10: 30, D10: 78.9, F10: 50, L10: 6 }))).toEqual([
      'REQ002 A9',
    ]);
  });
});

describe('ranges', () => {
  it('are whole numbers from 0 up', () => {
    expect(told(findingsOf({ L6: 2.5, L10: 6.5 }))).toEqual(['RNG001 L6', 'RNG001 L10']);
    expect(only(findingsOf({ L6: -1, L10: 3 }), 'RNG001').facts.actual).toBe(-1);
  });

  it('keep parts within their wholes', () => {
    const finding = only(findingsOf({ B7: 7, B10: 37, D7: 114.3, F7: 71.4, D10: 83.8, F10: 51.4 }), 'RNG002');
    expect(finding.at.cell).toBe('C7');
    expect(finding.facts).toMatchObject({ actual: 8, limit: 7 });
    expect(finding.related).toEqual([{ sheet: 'Mẫu 1', cell: 'B7' }]);
  });

  it('ask about more schools preparing than can', () => {
    const finding = only(findingsOf({ L8: 3, L10: 9 }), 'RNG004');
    expect(finding.severity).toBe('query');
    expect(finding.facts).toMatchObject({ actual: 3, limit: 2 });
  });

  it('keep percentages within 0–100, without a second finding for the same cell', () => {
    expect(told(findingsOf({ D6: 180 }))).toEqual(['RNG003 D6']);
  });
});

describe('sums', () => {
  it('names the total that is not the sum, with what it should be', () => {
    const finding = only(findingsOf({ B10: 41, D10: 75.6, F10: 46.3 }), 'SUM001');
    expect(finding.at.cell).toBe('B10');
    expect(finding.facts).toMatchObject({ expected: 40, actual: 41 });
    expect(finding.fix).toEqual({ cell: 'B10', value: 40 });
  });

  it('names the row whose results do not add up, and points at the one cell that breaks row and column alike', () => {
    const findings = findingsOf({ I7: 5 });
    const row = only(findings, 'SUM002');
    const column = only(findings, 'SUM001');
    expect(row.at.cell).toBe('E7');
    expect(row.facts).toMatchObject({ expected: 5, actual: 7 });
    expect(row.related?.[0]?.cell).toBe('I7');
    expect(row.cause).toBe(column.cause);
  });

  it('names a percentage over the wrong base', () => {
    // 10 of 16 self-assessed instead of 10 of 20 schools
    const finding = only(findingsOf({ F6: 62.5 }), 'SUM003');
    expect(finding.at.cell).toBe('F6');
    expect(finding.facts).toMatchObject({ expected: 50, actual: 62.5 });
  });

  it('puts a whole column of wrong percentages down to one cause', () => {
    const findings = findingsOf({ F6: 62.5, F7: 62.5, F8: 66.7 });
    expect(told(findings)).toEqual(['SUM003 F6', 'SUM003 F7', 'SUM003 F8']);
    expect(new Set(findings.map((one) => one.cause)).size).toBe(1);
  });

  it('accepts 0 % and blank over a base of 0, and nothing else', () => {
    const base0 = { B9: 0, C9: 0, L9: 0, B10: 38, C10: 30, L10: 6, D10: 78.9, F10: 50 };
    expect(findingsOf({ ...base0, D9: 0, F9: undefined })).toEqual([]);
    expect(told(findingsOf({ ...base0, D9: 100, F9: 0 }))).toEqual(['SUM003 D9']);
  });

  it('knows the mean and the sum of percentages from the ratio of sums', () => {
    expect(only(findingsOf({ D10: 71.3 }), 'SUM004').facts).toMatchObject({
      expected: 77.5,
      actual: 71.3,
      mistake: 'mean',
    });
    expect(only(findingsOf({ D10: 76 }), 'SUM004').facts).toMatchObject({ mistake: 'unknown' });
  });

  it('asks for a total that is left blank', () => {
    expect(told(findingsOf({ J10: undefined }))).toContain('SUM005 J10');
  });
});

test('a rule that fails is said to have failed, and the others still run', () => {
  const broken: Rule = {
    ...rng001,
    inTable() {
      throw new Error('broken');
    },
  };
  const findings = check({ of: 'table', template, table: tableWith({}) }, [broken]);
  expect(findings).toEqual([
    expect.objectContaining({ code: 'SYS001', facts: { rule: 'RNG001', fault: 'broken' } }),
  ]);
});
