/**
 * What senders noted in their workbooks, beside what was found there: answers to queries, and
 * changes after a seal.
 */

import { findingKey } from '../findings/finding-key';
import { hit, toFinding, type Finding } from '../findings/findings';
import type { ChangedFigure } from '../seal/sealed-figures';
import type { SourceNotes, SourceRecord } from '../sources/source';

/** Cells that are named; the others are counted. */
const MOST_NAMED = 5;

export function notesOf({ content }: SourceRecord): SourceNotes | undefined {
  return content.is === 'submission' || content.is === 'result' ? content.noted : undefined;
}

/**
 * The findings with the answers that still are about them: an answer belongs to just the figures it
 * was given to.
 */
export function withAnswers(findings: readonly Finding[], sources: readonly SourceRecord[]): Finding[] {
  const answers = new Map<string, ReadonlyMap<string, string>>();
  for (const source of sources) {
    const { explanations = [] } = notesOf(source) ?? {};
    if (explanations.length > 0) answers.set(source.file, new Map(explanations));
  }
  if (answers.size === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.severity !== 'query' || finding.explanation !== undefined) return finding;
    const explanation = answers.get(finding.at.file ?? '')?.get(findingKey(finding));
    return explanation === undefined ? finding : { ...finding, explanation };
  });
}

/** Says of each source whose figures are others than when it was sealed which they are. */
export function sealFindings(sources: readonly SourceRecord[]): Finding[] {
  return sources.flatMap((source) => {
    const seal = notesOf(source)?.seal;
    if (seal?.is !== 'changed') return [];
    const [first] = seal.cells;
    const at = { file: source.file, ...(first && { sheet: first.sheet, cell: first.cell }) };
    const cells = seal.cells.slice(0, MOST_NAMED).map(cellText);
    return [toFinding(hit('SEA001', at, { on: seal.on, cells, more: seal.cells.length - cells.length }))];
  });
}

function cellText({ sheet, cell, before, after }: ChangedFigure): string {
  const said = (value: string | null): string => (value === null || value === '' ? '–' : value);
  return `${sheet}!${cell}: ${said(before)} → ${said(after)}`;
}
