/** One workbook → its tables and what is wrong in them: the check while an officer works on it. Merges nothing. */

import { readMark } from '../core/layout/product-mark';
import { joinSheets, recogniseGrid, type SheetRecognition } from '../core/recognise/recognise';
import type { RecognisedTable } from '../core/recognise/submission';
import { checkTable } from '../core/rules/check-table';
import type { Finding } from '../core/rules/findings';
import type { Grid, Workbook } from '../core/sheet/grid';
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
export function checkWorkbook(
  workbook: Workbook,
  templates: readonly Template[],
  name: string,
): Promise<CheckView> {
  return new RepeatedCheck(templates).check(workbook, name);
}

/**
 * Checks a workbook again and again while it changes. A Grid that was there before, the very same object, is neither
 * recognised nor checked a second time; what hangs on several sheets (whose they are, copies, totals) is worked out
 * each time. The outcome is that of `checkWorkbook`.
 */
export class RepeatedCheck {
  private readonly recognised = new WeakMap<Grid, SheetRecognition>();
  private readonly checked = new WeakMap<RecognisedTable, readonly Finding[]>();

  constructor(private readonly templates: readonly Template[]) {}

  /** @param name the workbook's file name, "" when it has none yet */
  async check(workbook: Workbook, name: string): Promise<CheckView> {
    if (readMark(workbook)?.kind === 'result') {
      return { tables: [], findings: [], unit: undefined, isOwnResult: true };
    }
    const sheets = workbook.sheets.map((grid) =>
      once(this.recognised, grid, () => recogniseGrid(grid, this.templates)),
    );
    const submission = await withMetadata(joinSheets(sheets, workbook.modified, name), workbook);
    const source = { file: name, sha256: '', content: { is: 'submission', submission } } as const;
    const { consolidation } = mergeSources([], [source], {
      templates: this.templates,
      check: (template, table) => once(this.checked, table, () => checkTable(template, table)),
    });
    const views = sourceViews(consolidation, new Set());
    return {
      tables: views.flatMap(({ tables }) => tables),
      findings: consolidation.findings,
      unit: views.find(({ unit }) => unit)?.unit?.name,
      isOwnResult: false,
    };
  }
}

function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, find: () => Value): Value {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const found = find();
  known.set(key, found);
  return found;
}
