/**
 * Switching rules off: only with a reason, only those that keep nothing from being lost, and never
 * in silence.
 */

import { consolidate } from '../../../src/core/consolidate/consolidate';
import type { Consolidation } from '../../../src/core/consolidate/consolidation';
import { layOutResult } from '../../../src/core/layout/result-workbook';
import { DECLARED } from '../../../src/core/findings/declared';
import {
  ALL_RULES_ON,
  readRuleSettings,
  rulesInForce,
  type RuleSettings,
} from '../../../src/core/rules/run/rule-settings';
import { sentence } from '../../../src/messages/sentence';
import { TEMPLATES } from '../../../src/templates';
import { aSource } from '../../builders/sources';
import { aFormGrid } from '../../builders/grids';

const reason = 'Sở yêu cầu để trống dòng cộng';
const faultsOf = (...off: readonly object[]): unknown => {
  const outcome = readRuleSettings({ off });
  return outcome.ok ? 'taken' : outcome.faults.map(({ why: fault }) => fault);
};

describe('settings', () => {
  it('take a rule with its reason, and who switched it off since when', () => {
    const off = [{ code: 'SUM005', reason, by: 'Trần Thị B', date: '2022-02-14' }];
    expect(readRuleSettings({ off })).toEqual({ ok: true, settings: { off } });
    expect(readRuleSettings({ off: [] })).toEqual({ ok: true, settings: ALL_RULES_ON });
  });

  it.each(['', '   ', 'sai', '\u00a0\n', '- .', 'x'])('refuse %j as a reason', (text) => {
    expect(faultsOf({ code: 'SUM005', reason: text })).toEqual(['noReason']);
  });

  it('refuse what is no setting, what is no rule, and a rule twice', () => {
    for (const json of [null, [], {}, { off: [{ code: 'SUM005' }] }, { off: 'SUM005' }])
      expect(readRuleSettings(json)).toEqual({ ok: false, faults: [{ why: 'shape' }] });
    expect(faultsOf({ code: 'SUM005', reason, date: '2022-02-30' })).toEqual(['shape']);
    expect(faultsOf({ code: 'SUM999', reason }, { code: 'toString', reason })).toEqual([
      'unknown',
      'unknown',
    ]);
    expect(faultsOf({ code: 'SUM005', reason }, { code: 'SUM005', reason })).toEqual(['twice']);
  });

  it('refuse every finding that does not come from a rule', () => {
    const others = Object.keys(DECLARED);
    expect(others).toEqual(
      expect.arrayContaining(['FIL007', 'STR001', 'MRG005', 'CAT001', 'MRG012', 'SYS001']),
    );
    expect(faultsOf(...others.map((code) => ({ code, reason })))).toEqual(others.map(() => 'protects'));
  });

  it('that nobody read first are a fault of the program', () => {
    expect(() => rulesInForce({ off: [{ code: 'TYP001', reason }] })).toThrow('protects');
    expect(() => rulesInForce({ off: [{ code: 'SUM005', reason: ' ' }] })).toThrow('noReason');
  });
});

/**
 * One form with a figure of its own in each kind of trouble: L8, a total, is blank; F6 is over the
 * wrong base.
 */
function merged(rules: RuleSettings): Consolidation {
  const rows = [
    ['Mầm non', 20, 16, 80, 10, 62.5, 1, 2, 4, 2, 1, 3],
    ['Tiểu học', 10, 8, 80, 5, 50, 0, 1, 3, 1, 0, 2],
  ];
  const grid = aFormGrid({ rows, total: ['Cộng', 30, 24, 80, 15, 50, 1, 3, 7, 3, 1, undefined] });
  const source = aSource({ file: 'a.xlsx', unit: 'HUYỆN A', figures: [], grids: [grid] });
  return consolidate([source], { templates: TEMPLATES, rules });
}
const told = ({ findings }: Consolidation): string[] =>
  findings.map(({ code, at }) => `${code} ${at.cell ?? ''}`.trim());
const SUM003_OFF: RuleSettings = { off: [{ code: 'SUM003', reason, by: 'Trần Thị B', date: '2022-02-14' }] };

describe('a rule that is switched off', () => {
  it('finds nothing, and is named with its reason; the others find what they found', () => {
    expect(told(merged(ALL_RULES_ON))).toEqual(['SUM003 F6', 'SUM005 L8']);
    expect(told(merged(SUM003_OFF))).toEqual(['SUM005 L8', 'RUL001']);
  });

  it('is one matter for each rule, whatever the number of tables', () => {
    const off: RuleSettings = { off: [...SUM003_OFF.off, { code: 'SUM005', reason }] };
    const { findings } = merged(off);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['RUL001', { rule: 'SUM003', reason, by: 'Trần Thị B', date: '2022-02-14' }],
      ['RUL001', { rule: 'SUM005', reason, by: null, date: null }],
    ]);
    expect(new Set(findings.map(({ cause }) => cause)).size).toBe(2);
  });

  it('changes no total: percentages are worked out again all the same', () => {
    expect(merged(SUM003_OFF).totals).toEqual(merged(ALL_RULES_ON).totals);
    const [totals] = merged(SUM003_OFF).totals;
    // 10 of 20 schools, not 62,5 % as typed.
    expect(totals?.rows[0]).toMatchObject({ kind: 'preschool', percents: { externallyAssessedPercent: 50 } });
  });

  it('stands in the result’s sheet of findings, in words', () => {
    const plans = layOutResult(TEMPLATES, merged(SUM003_OFF), (finding) => sentence(finding, 'vi'));
    const texts = plans.find(({ name }) => name === 'Lỗi và cảnh báo')?.cells.map(({ value }) => value);
    expect(texts).toContain(
      'Quy tắc SUM003 (tỉ lệ của mỗi dòng khớp với số lượng) đã tắt từ 14/02/2022, người tắt: Trần Thị B; không kiểm tra theo quy tắc này. Lý do: Sở yêu cầu để trống dòng cộng',
    );
  });
});

it('no rule may be switched off whose finding alone says that a figure is not in the totals', () => {
  // One form with each figure that is not counted, and the only finding that says so.
  const loses: readonly [string, unknown][] = [
    ['TYP001', 'hai'],
    ['TYP002', { value: { error: '#REF!' } }],
    ['TYP003', { value: null, formula: 'X1' }],
    ['RNG001', 2.5],
    ['REQ001', undefined],
  ];
  for (const [code, cell] of loses) {
    const grid = aFormGrid({ rows: [['Mầm non', 20, cell as number, undefined, 10]], total: ['Cộng', 20] });
    const { totals, findings } = consolidate(
      [aSource({ file: 'a.xlsx', unit: 'HUYỆN A', figures: [], grids: [grid] })],
      { templates: TEMPLATES },
    );
    expect(totals[0]?.rows[0]?.counts['selfAssessed']).toBeNull();
    expect(findings.map((one) => one.code)).toContain(code);
    expect(faultsOf({ code, reason })).toEqual(['protects']);
  }
});
