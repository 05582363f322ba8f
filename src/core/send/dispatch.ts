/**
 * What is sent to the office above: to whom, what the figures come to, and what is still open.
 * Facts; no sentence.
 */

import type { Consolidation } from '../consolidate/consolidation';
import type { TemplateTotals } from '../totals/totals';
import type { Finding } from '../findings/findings';
import type { LocalName } from '../findings/place';
import { columnOf, countColumns, fixedTemplates, type Template } from '../template/template';
import { templateOf } from '../template/template-set';
import { canonical } from '../text/label';
import { findUnit } from '../units/find-unit';
import type { Unit } from '../units/units';
import { fullName } from '../units/resolve-units';
import { dispatchFileName } from './file-name';
import { dueOf, recipientOf, type Due, type Recipient } from './recipient';

/** One figure of a table's total row. */
export interface MainFigure {
  readonly name: LocalName;
  /** null: no cell gave one. */
  readonly value: number | null;
  /** 0–100, of the table's own percentage column. */
  readonly percent: number | null;
}

export interface ReportSummary {
  readonly template: string;
  /** As the form heads it. */
  readonly title: string;
  readonly content:
    | { readonly kind: 'table'; readonly figures: readonly MainFigure[] }
    | { readonly kind: 'list'; readonly records: number };
}

export interface AnsweredQuery {
  readonly finding: Finding;
  readonly answer: string;
}

/** The seal over what is sent, as the letter names it. */
export type SealSaid =
  | { readonly is: 'never' }
  | {
      /** changed: the figures are others than when it was put there. */
      readonly is: 'unchanged' | 'changed';
      /** ISO day. */
      readonly on: string;
      /** Of the sealed figures, 64 hexadecimal digits. */
      readonly sha256: string;
    };

export interface Dispatch {
  /**
   * With its tier where the list of units has one; undefined when the workbook does not say whose
   * it is.
   */
  readonly unit: string | undefined;
  readonly recipient: Recipient;
  readonly reports: readonly ReportSummary[];
  /** ISO day the figures stand at. */
  readonly asOf: string | null;
  /** «2021-2022» */
  readonly period: string | undefined;
  /** Counts from 1; a later one takes the place of the one before. */
  readonly version: number;
  readonly fileName: string;
  readonly due: Due | undefined;
  readonly errors: readonly Finding[];
  /** Not answered yet. */
  readonly queries: readonly Finding[];
  readonly answered: readonly AnsweredQuery[];
  readonly seal: SealSaid;
  /** Rules that were switched off. */
  readonly rulesOff: readonly Finding[];
  /** A result of merging, sent whole: what is open in its sources stands in itself. */
  readonly isResult: boolean;
}

export interface DispatchFacts {
  readonly templates: readonly Template[];
  /** Of this one workbook. */
  readonly consolidation: Consolidation;
  readonly units: readonly Unit[];
  readonly period: string | undefined;
  readonly version: number;
  /** ISO day. */
  readonly today: string;
  /** The workbook is a result of merging, and the consolidation that of its totals. */
  readonly isResult: boolean;
  readonly seal: SealSaid;
  /** What the officer answered to a finding; undefined where nothing. */
  readonly answerTo: (finding: Finding) => string | undefined;
}

/** Undefined when the workbook holds no report. */
export function makeDispatch(facts: DispatchFacts): Dispatch | undefined {
  const { templates, consolidation, units, period, version, today, isResult, seal, answerTo } = facts;
  const reports = [...tableSummaries(templates, consolidation), ...listSummaries(templates, consolidation)];
  const held = new Set(
    consolidation.sources.flatMap(({ tables, lists }) => [...tables, ...lists].map((one) => one.template)),
  );
  const forms = templates.filter(({ id }) => held.has(id));
  const [form] = forms;
  if (!form) return undefined;
  const named = consolidation.sources.find((source) => source.unit)?.unit;
  const unit = named ? unitOf(named, units) : undefined;
  // What has no file is about the run, such as the units that did not report, and nothing of this
  // workbook.
  const open = consolidation.findings.filter(
    ({ severity, at }) => severity !== 'info' && at.file !== undefined,
  );
  const queries = open.filter((one) => one.severity === 'query');
  const unitName = unit ? fullName(unit) : named?.name;
  return {
    unit: unitName,
    recipient: recipientOf(unit, units, forms.find(({ addressee }) => addressee !== undefined)?.addressee),
    reports,
    asOf: consolidation.asOf,
    period,
    version,
    fileName: dispatchFileName({
      form: form.sheetName,
      others: forms.length - 1,
      unit: unit?.name ?? named?.name,
      period: period ?? consolidation.asOf ?? undefined,
      version,
    }),
    due: dueOf(unit, [...held], today),
    errors: open.filter(({ severity }) => severity === 'error'),
    queries: queries.filter((one) => answerTo(one) === undefined),
    answered: queries.flatMap((finding) => {
      const answer = answerTo(finding);
      return answer === undefined ? [] : [{ finding, answer }];
    }),
    seal,
    rulesOff: consolidation.findings.filter(({ code }) => code === 'RUL001'),
    isResult,
  };
}

/** Whether nothing stands against sending. */
export function isComplete({ errors, queries, unit }: Dispatch): boolean {
  return errors.length === 0 && queries.length === 0 && unit !== undefined;
}

function unitOf(
  named: { readonly name: string; readonly code: string | null },
  units: readonly Unit[],
): Unit | undefined {
  const byCode = named.code === null ? undefined : units.find(({ code }) => code === named.code);
  if (byCode) return byCode;
  // Where two units share a name, the merge calls each by its tier as well.
  const byFullName = units.find((one) => canonical(fullName(one)) === canonical(named.name));
  if (byFullName) return byFullName;
  const match = findUnit(units, named);
  return match.found === 'one' ? match.unit : undefined;
}

function tableSummaries(templates: readonly Template[], { totals }: Consolidation): ReportSummary[] {
  return fixedTemplates(templates).flatMap((template): ReportSummary[] => {
    const own = totals.find((one) => one.template === template.id);
    if (!own || own.contributions.length === 0) return [];
    const percentOf = new Map(
      template.columns.flatMap(({ id, values }) =>
        values.kind === 'percent' ? [[values.part, id] as const] : [],
      ),
    );
    const figures = countColumns(template).flatMap(({ id }) =>
      mainFigure(own, id, percentOf.get(id), template),
    );
    return [{ template: template.id, title: template.title, content: { kind: 'table', figures } }];
  });
}

function mainFigure(
  { rows }: TemplateTotals,
  id: string,
  percent: string | undefined,
  template: Parameters<typeof columnOf>[0],
): MainFigure[] {
  const total = rows.find(({ kind }) => kind === 'total');
  if (!total || !(id in total.counts)) return [];
  const { name } = columnOf(template, id);
  return [
    {
      name,
      value: total.counts[id] ?? null,
      percent: percent === undefined ? null : (total.percents[percent] ?? null),
    },
  ];
}

function listSummaries(templates: readonly Template[], { lists }: Consolidation): ReportSummary[] {
  return lists.flatMap(({ template, records }): ReportSummary[] => {
    const title = templateOf(templates, template)?.title;
    if (title === undefined || records.length === 0) return [];
    return [{ template, title, content: { kind: 'list', records: records.length } }];
  });
}
