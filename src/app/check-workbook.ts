/** One workbook → its tables and what is wrong in them: the check while an officer works on it. Merges nothing. */

import { readMark } from '../core/layout/product-mark';
import { recognise } from '../core/recognise/recognise';
import type { Finding } from '../core/rules/findings';
import { ALL_RULES_ON, type RuleSettings } from '../core/rules/rule-settings';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import { mergeSources } from './consolidate-sources';
import { sourceViews, type TableView } from './merge-session';
import { withMetadata } from './read-source';

export interface CheckView {
  readonly tables: readonly TableView[];
  readonly findings: readonly Finding[];
  readonly unit: string | undefined;
  /** A result of the product: its tables are totals, and checking them would say nothing of its sources. */
  readonly isOwnResult: boolean;
}

/** @param name the workbook's file name, "" when it has none yet */
export async function checkWorkbook(
  workbook: Workbook,
  templates: readonly Template[],
  name: string,
  rules: RuleSettings = ALL_RULES_ON,
): Promise<CheckView> {
  if (readMark(workbook)?.kind === 'result') {
    return { tables: [], findings: [], unit: undefined, isOwnResult: true };
  }
  const submission = await withMetadata(recognise(workbook, templates, name), workbook);
  const source = { file: name, sha256: '', content: { is: 'submission', submission } } as const;
  const { consolidation } = mergeSources([], [source], { templates, rules });
  const views = sourceViews(consolidation, new Set());
  return {
    tables: views.flatMap(({ tables }) => tables),
    findings: consolidation.findings,
    unit: views.find(({ unit }) => unit)?.unit?.name,
    isOwnResult: false,
  };
}
