/**
 * A merge that an officer puts together file by file: add, correct, look, write. What `view` shows
 * is what `plan` writes; nothing is decided a second time.
 */

import type { Consolidation, UnitRegister } from '../core/consolidate/consolidation';
import type { SourceStatus } from '../core/sources/outcome';
import type { Contribution, TotalsRow, UnitTotals } from '../core/totals/totals';
import type { ConsolidateOptions } from '../core/consolidate/entry';
import type { NotCarried } from '../core/findings/unt';
import type { ChangedTotal } from '../core/consolidate/what-changed';
import { joinSources, type SourceRecord, type TableDecision } from '../core/sources/source';
import type { PeriodComparison } from '../core/periods/compare-periods';
import type { ReceiptRegister } from '../core/receive/receipts';
import type { RecognisedList } from '../core/submission/list-submission';
import type { RecognisedTable } from '../core/submission/submission';
import {
  isSure,
  type RecognitionNote,
  type TableChoice,
  type UnitClaim,
} from '../core/submission/recognised';
import type { SchoolKind } from '../core/regulations/school-kinds';
import { isOpen, type Finding } from '../core/findings/findings';
import type { SealState } from '../core/seal/seal';
import { ALL_RULES_ON, type RuleSettings } from '../core/rules/run/rule-settings';
import { rangeAddress } from '../core/sheet/address';
import type { WorkbookPlan } from '../core/sheet/plan';
import type { Template } from '../core/template/template';
import type { Placing } from '../core/units/place-rules';
import type { Language } from '../messages/language';
import { changesSince, mergeSources, planResult } from './consolidate-sources';
import type { Digest } from '../ports/ports';
import { rulesInForce, type SaidOfRules } from './merge-rules';

export type MergeOptions = Omit<ConsolidateOptions, 'templates' | 'check' | 'rules'> & SaidOfRules;

/** Which source: its bytes and its path. */
export type SourceKey = string;

/** A recognised table or list. */
export interface TableView {
  readonly template: string;
  readonly sheet: string;
  readonly range: string;
  readonly confidence: number;
  readonly isSure: boolean;
  readonly isHidden: boolean;
  readonly rowCount: number;
  /** Ids of other templates that fit the place alike. */
  readonly rivals?: readonly string[];
  readonly decided?: TableChoice;
  /** Why recognition is as sure as it is. */
  readonly notes: readonly RecognitionNote[];
}

/** What became of a source; one with tables of several units has several views. */
export interface SourceView {
  readonly key: SourceKey;
  readonly file: string;
  readonly sha256: string;
  readonly status: SourceStatus;
  readonly reason: Finding | null;
  readonly unit: { readonly name: string; readonly from: UnitClaim['from'] } | null;
  /** Merged earlier, in the result that this merge goes on from. */
  readonly isEarlier: boolean;
  /** The officer said that it does not count for now. */
  readonly isTakenOut: boolean;
  /** Templates that a newer file of the unit brings instead, while the rest of this one counts. */
  readonly replaced: readonly string[];
  /** ISO day; null where nobody said it. */
  readonly receivedOn: string | null;
  readonly tables: readonly TableView[];
  readonly errors: number;
  /** Not answered. */
  readonly queries: number;
  readonly seal: SealState | null;
}

export interface MergeView {
  readonly asOf: string | null;
  /** In force: also those that the earlier result remembers. */
  readonly rules: RuleSettings;
  readonly totals: readonly {
    readonly template: string;
    readonly rows: readonly TotalsRow[];
    readonly byUnit: readonly UnitTotals[];
  }[];
  /** How long each merged list is that any unit sent; its rows are on a sheet of the result. */
  readonly lists: readonly { readonly template: string; readonly units: number; readonly records: number }[];
  readonly sources: readonly SourceView[];
  readonly findings: readonly Finding[];
  readonly units: UnitRegister;
  readonly receipts: ReceiptRegister;
  readonly hasMerged: boolean;
  /** By the units of a later day; null where no unit of the merge ended before it. */
  readonly todays: TodaysView | null;
  /** Against the period before; null where none was given. */
  readonly periods: PeriodComparison | null;
  /** Against the result that this merge goes on from; none where it goes on from none. */
  readonly changes: readonly ChangedTotal[];
}

/** What became of units that ended, and by which rules. */
export interface TodaysView {
  readonly placing: Placing;
  /** Former units, each with the units that its figures stand under and why the rest stays. */
  readonly former: readonly {
    readonly name: string;
    readonly under: readonly string[];
    readonly notCarried: NotCarried | null;
  }[];
  /** Ids of the tables in which they reported. */
  readonly tables: readonly string[];
}

/** One figure of the totals. */
export interface FigureAsked {
  readonly template: string;
  /** 'total' asks for all kinds. */
  readonly kind: SchoolKind | 'total';
  readonly column: string;
  /** Absent for the totals of all units. */
  readonly unitId?: string;
}

/** All that a merge was told, so that it can be gone on with after the program was closed. */
export interface SessionState {
  readonly before: readonly SourceRecord[];
  readonly earlier: readonly SourceRecord[];
  readonly added: readonly SourceRecord[];
  readonly rules: RuleSettings;
  readonly kept: Pick<ConsolidateOptions, 'previous' | 'placing' | 'jump'>;
}

export class MergeSession {
  /** The sources of the result that is gone on from, as it had them. */
  private before: readonly SourceRecord[] = [];
  /** The same with what was said of them since. */
  private earlier: readonly SourceRecord[] = [];
  private added: readonly SourceRecord[] = [];
  private rulesBefore = ALL_RULES_ON;
  private kept: Pick<ConsolidateOptions, 'previous' | 'placing' | 'jump'> = {};
  private merged:
    | { sources: readonly SourceRecord[]; consolidation: Consolidation; options: ConsolidateOptions }
    | undefined;

  constructor(
    private readonly templates: readonly Template[],
    private readonly digest: Digest,
  ) {}

  /**
   * The sources of a result that this merge goes on from; replaces those of another one.
   * @param rules what was switched off when it was made, and stays so
   * @param kept what it was held against and how former units were placed; so still, unless the
   *   officer says otherwise
   */
  continueFrom(
    sources: readonly SourceRecord[],
    rules: RuleSettings = ALL_RULES_ON,
    kept: Pick<ConsolidateOptions, 'previous' | 'placing' | 'jump'> = {},
  ): void {
    this.before = sources;
    this.kept = kept;
    this.earlier = sources;
    this.rulesBefore = rules;
    this.merged = undefined;
  }

  state(): SessionState {
    const { before, earlier, added, rulesBefore: rules, kept } = this;
    return { before, earlier, added, rules, kept };
  }

  /** Takes the place of everything that was said before. */
  restore({ before, earlier, added, rules, kept }: SessionState): void {
    this.before = before;
    this.earlier = earlier;
    this.added = added;
    this.rulesBefore = rules;
    this.kept = kept;
    this.merged = undefined;
  }

  /**
   * A source that is there already is not added again; what was said of it stays.
   * @param receivedOn ISO day for those that have none; without it they are taken as they are
   */
  add(records: readonly SourceRecord[], receivedOn?: string): void {
    const arrived = receivedOn === undefined ? records : records.map((one) => ({ receivedOn, ...one }));
    this.added = joinSources(this.added, arrived);
    this.merged = undefined;
  }

  /** @returns what was taken out, so that it can be put back with `add` */
  remove(key: SourceKey): readonly SourceRecord[] {
    const gone = [...this.earlier, ...this.added].filter((source) => keyOf(source) === key);
    this.earlier = this.earlier.filter((source) => keyOf(source) !== key);
    this.added = this.added.filter((source) => keyOf(source) !== key);
    this.merged = undefined;
    return gone;
  }

  /**
   * Takes a source out of the totals, or puts it back; it stays in the list, and the result
   * remembers it.
   */
  takeOut(key: SourceKey, isTakenOut: boolean): void {
    this.change(key, ({ isTakenOut: _taken, ...source }) =>
      isTakenOut ? { ...source, isTakenOut } : source,
    );
  }

  /** @param unit undefined takes back what was said */
  sayUnit(key: SourceKey, unit: string | undefined): void {
    this.change(key, ({ given: _given, ...source }) =>
      unit === undefined ? source : { ...source, given: unit },
    );
  }

  /** @param day ISO day on which it arrived; undefined where that is not known */
  sayReceived(key: SourceKey, day: string | undefined): void {
    this.change(key, ({ receivedOn: _receivedOn, ...source }) =>
      day === undefined ? source : { ...source, receivedOn: day },
    );
  }

  /**
   * @param table one of the source's tables; where several fit one place, `template` says which of
   *   them
   * @param choice undefined leaves the decision to recognition again
   */
  sayTable(
    key: SourceKey,
    { sheet, range, template }: Pick<TableView, 'sheet' | 'range' | 'template'>,
    choice: TableChoice | undefined,
  ): void {
    this.change(key, ({ decisions = [], ...source }) => {
      const others = decisions.filter(
        (one) =>
          one.sheet !== sheet ||
          one.range !== range ||
          (one.template !== undefined && one.template !== template),
      );
      const said: TableDecision[] =
        choice === undefined ? others : [...others, { sheet, range, template, choice }];
      return said.length === 0 ? source : { ...source, decisions: said };
    });
  }

  view(options: MergeOptions): MergeView {
    const { rulesOn: _on, ...said } = options;
    const rules = rulesInForce(this.rulesBefore, options);
    const all: ConsolidateOptions = { ...this.kept, ...said, rules, templates: this.templates };
    const { sources, consolidation, hasMerged } = mergeSources(this.earlier, this.added, all);
    this.merged = { sources, consolidation, options: all };
    const earlier = new Set(this.earlier.map(keyOf));
    return {
      asOf: consolidation.asOf,
      rules,
      totals: consolidation.totals.map(({ template, rows, byUnit }) => ({ template, rows, byUnit })),
      lists: consolidation.lists
        .filter(({ records }) => records.length > 0)
        .map(({ template, records }) => {
          const units = new Set(records.map(({ unitId }) => unitId)).size;
          return { template, units, records: records.length };
        }),
      sources: sourceViews(consolidation, earlier),
      findings: consolidation.findings,
      units: consolidation.units,
      receipts: consolidation.receipts,
      hasMerged,
      todays: todaysView(consolidation, all),
      periods: consolidation.periods ?? null,
      changes: changesSince(this.before, consolidation, all),
    };
  }

  /** The cells that a figure is made of. `view` comes first. */
  explain({ template, kind, column, unitId }: FigureAsked): readonly Contribution[] {
    const totals = this.lastMerge().consolidation.totals.find((one) => one.template === template);
    return (totals?.contributions ?? []).filter(
      (one) =>
        one.column === column &&
        (kind === 'total' || one.kind === kind) &&
        (unitId === undefined || one.unitId === unitId),
    );
  }

  /** The result workbook of what was viewed last. */
  plan(language: Language): Promise<WorkbookPlan> {
    const { sources, consolidation, options } = this.lastMerge();
    return planResult(sources, consolidation, options, language, this.digest);
  }

  private lastMerge(): NonNullable<MergeSession['merged']> {
    if (!this.merged) throw new Error('view comes before explain and plan');
    return this.merged;
  }

  private change(key: SourceKey, how: (source: SourceRecord) => SourceRecord): void {
    const changed = (source: SourceRecord): SourceRecord => (keyOf(source) === key ? how(source) : source);
    this.earlier = this.earlier.map(changed);
    this.added = this.added.map(changed);
    this.merged = undefined;
  }
}

function todaysView({ todays, asOf }: Consolidation, { placing }: ConsolidateOptions): TodaysView | null {
  if (!todays) return null;
  const placed = todays.tables.flatMap(({ units }) => units);
  const names = [...new Set(placed.flatMap(({ name, from, notCarried }) => (notCarried ? [name] : from)))];
  return {
    placing: placing ?? { day: asOf ?? todays.day, rules: [] },
    tables: todays.tables.map(({ template }) => template),
    former: names.map((name) => ({
      name,
      under: [...new Set(placed.flatMap((one) => (one.from.includes(name) ? one.name : [])))],
      notCarried: placed.find((one) => one.name === name && one.notCarried)?.notCarried ?? null,
    })),
  };
}

export function keyOf({ sha256, file }: Pick<SourceRecord, 'sha256' | 'file'>): SourceKey {
  return `${sha256}|${file}`;
}

function tableView(table: RecognisedTable | RecognisedList, rowCount: number): TableView {
  return {
    template: table.template,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    confidence: table.confidence,
    isSure: isSure(table),
    isHidden: table.isHidden,
    rowCount,
    ...(table.rivals && { rivals: table.rivals }),
    ...(table.decided && { decided: table.decided }),
    notes: table.notes,
  };
}

export function sourceViews(
  { sources, findings }: Consolidation,
  earlier: ReadonlySet<SourceKey>,
): SourceView[] {
  const counts = new Map<string, { error: number; query: number; info: number }>();
  for (const { at, severity } of findings.filter((one) => isOpen(one))) {
    const count = counts.get(at.file ?? '') ?? { error: 0, query: 0, info: 0 };
    count[severity]++;
    counts.set(at.file ?? '', count);
  }
  return sources.map((source): SourceView => {
    const count = counts.get(source.file);
    return {
      key: keyOf(source),
      file: source.file,
      sha256: source.sha256,
      status: source.status,
      reason: source.reason,
      unit: source.unit && { name: source.unit.name, from: source.unit.from },
      isEarlier: earlier.has(keyOf(source)),
      isTakenOut: source.reason?.code === 'MRG017' || source.reason?.code === 'MRG018',
      replaced: source.replaced ?? [],
      receivedOn: source.receivedOn,
      tables: [
        ...source.tables.map((table) => tableView(table, table.rows.length)),
        ...source.lists.map((list) => tableView(list, list.records.length)),
      ],
      errors: count?.error ?? 0,
      queries: count?.query ?? 0,
      seal: source.seal ?? null,
    };
  });
}
