/**
 * One workbook → its tables and what is wrong in them: the check while an officer works on it.
 * Merges nothing.
 */

import { readMark } from '../core/layout/product-mark';
import type { Check } from '../core/consolidate/entry';
import { check } from '../core/rules/run/check';
import { joinSheets, recognise, recogniseGrid, type SheetRecognition } from '../core/recognise/recognise';
import type { RecognisedList } from '../core/submission/list-submission';
import type { Consolidation } from '../core/consolidate/consolidation';
import type { RecognisedTable, Submission } from '../core/submission/submission';
import type { Finding } from '../core/findings/findings';
import { sealedFigures, type SealedFigures } from '../core/seal/sealed-figures';
import { ALL_RULES_ON, type RuleSettings } from '../core/rules/run/rule-settings';
import type { Grid, Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import { mergeSources } from './consolidate-sources';
import { sourceViews, type TableView } from './merge-session';
import { offeredFixes, type FixPlan } from './offered-fixes';
import { withMetadata } from './read-source';
import { resultReport } from './result-report';

export interface CheckView {
  readonly tables: readonly TableView[];
  readonly findings: readonly Finding[];
  readonly unit: string | undefined;
  /**
   * A result of the product: its tables are totals, and checking them would say nothing of its
   * sources.
   */
  readonly isOwnResult: boolean;
  /** What a seal is put over, or held against. */
  readonly figures: SealedFigures;
  /** All offered corrections at once. */
  readonly fixes: FixPlan | undefined;
}

/** @param name the workbook's file name, "" when it has none yet */
export async function checkWorkbook(
  workbook: Workbook,
  templates: readonly Template[],
  name: string,
  rules: RuleSettings = ALL_RULES_ON,
): Promise<CheckView> {
  return new RepeatedCheck(templates).check(workbook, name, rules);
}

/**
 * Check a workbook again and again while it changes. A Grid that was there before, the very same
 * object, is neither recognised nor checked a second time; what hangs on several sheets (whose they
 * are, copies, totals) is worked out each time. The outcome is that of `checkWorkbook`.
 */
export class RepeatedCheck {
  private readonly recognised = new WeakMap<Grid, SheetRecognition>();
  private checks: Check = rememberedChecks();
  private rulesBefore = JSON.stringify(ALL_RULES_ON);

  constructor(private readonly templates: readonly Template[]) {}

  /** @param name the workbook's file name, "" when it has none yet */
  async check(workbook: Workbook, name: string, rules: RuleSettings = ALL_RULES_ON): Promise<CheckView> {
    if (readMark(workbook)?.kind === 'result') {
      const figures = sealedFigures(recognise(resultReport(workbook, this.templates), this.templates, name));
      return {
        tables: [],
        findings: [],
        unit: undefined,
        isOwnResult: true,
        figures,
        fixes: undefined,
      };
    }
    this.forgetOtherRules(rules);
    const { submission, consolidation } = await this.evaluate(workbook, name, rules);
    const checked = { submission, findings: consolidation.findings };
    const { findings, together } = await offeredFixes(workbook, this.templates, checked, async (changed) => {
      const trial = await this.evaluate(changed, name, rules);
      return { submission: trial.submission, findings: trial.consolidation.findings };
    });
    const views = sourceViews(consolidation, new Set());
    return {
      tables: views.flatMap(({ tables }) => tables),
      findings,
      unit: views.find(({ unit }) => unit)?.unit?.name,
      isOwnResult: false,
      figures: sealedFigures(submission),
      fixes: together,
    };
  }

  /** What is recognised and found in the workbook, or in a copy of it that is tried. */
  private async evaluate(
    workbook: Workbook,
    name: string,
    rules: RuleSettings,
  ): Promise<{ readonly submission: Submission; readonly consolidation: Consolidation }> {
    const sheets = workbook.sheets.map((grid) =>
      once(this.recognised, grid, () => recogniseGrid(grid, this.templates, workbook.date1904)),
    );
    const submission = await withMetadata(
      joinSheets(sheets, this.templates, workbook.modified, name),
      workbook,
    );
    const source = { file: name, sha256: '', content: { is: 'submission', submission } } as const;
    const options = { templates: this.templates, rules, check: this.checks };
    return { submission, consolidation: mergeSources([], [source], options).consolidation };
  }

  /** What was found under other rules is no longer true. */
  private forgetOtherRules(rules: RuleSettings): void {
    const text = JSON.stringify(rules);
    if (text === this.rulesBefore) return;
    this.rulesBefore = text;
    this.checks = rememberedChecks();
  }
}

/** The rules' own findings, each table and list looked at once. */
function rememberedChecks(): Check {
  const known = new WeakMap<RecognisedTable | RecognisedList, readonly Finding[]>();
  return (subject, rules) => {
    const one = subject.of === 'table' ? subject.table : subject.of === 'list' ? subject.list : undefined;
    return one ? once(known, one, () => check(subject, rules)) : check(subject, rules);
  };
}

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, find: () => Value): Value {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const found = find();
  known.set(key, found);
  return found;
}
