/** Consolidation → the sheets of the result workbook, in the order in which they are read. */

import type { Consolidation } from '../consolidate/consolidation';
import type { SheetPlan } from '../sheet/plan';
import { fixedTemplates, type Template } from '../template/template';
import { listOf, templateOf } from '../template/template-set';
import { layOutUnitNotes } from './notes-sheet';
import { layOutChanges } from './changes-sheet';
import { layOutMergedList } from './merged-list-sheet';
import { layOutPeriods } from './periods-sheet';
import { layOutProvenance } from './provenance-sheet';
import { hasRegister, layOutReceipts } from './receipts-sheet';
import { layOutFindings, type SentenceOf } from './findings-sheet';
import { layOutUnits, linksToUnits } from './register-sheets';
import { layOutTodaysUnits } from './todays-units-sheet';
import { layOutTotals } from './totals-sheets';

/** Pure: the same consolidation gives the same sheets. */
export function layOutResult(
  declared: readonly Template[],
  consolidation: Consolidation,
  sentenceOf: SentenceOf,
): SheetPlan[] {
  const templates = fixedTemplates(declared);
  const { plan: provenance, indexOf, cellOf } = layOutProvenance(templates, consolidation.totals);
  const subtitle = subtitleOf(consolidation);
  const { todays } = consolidation;
  const totals = consolidation.totals.flatMap((one) => {
    const template = templateOf(templates, one.template);
    if (!template || one.byUnit.length === 0) return [];
    const placed = todays?.tables.find(({ template: id }) => id === one.template);
    return [
      ...layOutTotals(template, one, indexOf(template), subtitle),
      ...(todays && placed ? [layOutTodaysUnits(template, placed, todays.day, cellOf)] : []),
    ];
  });
  const lists = consolidation.lists.flatMap((one) => {
    const template = listOf(declared, one.template);
    return template && one.records.length > 0 ? [layOutMergedList(template, one, subtitle)] : [];
  });
  const { receipts } = consolidation;
  const changes = layOutChanges(receipts.receipts, consolidation.totals, declared);
  const periods =
    consolidation.periods &&
    layOutPeriods(consolidation.periods, consolidation.totals, declared, consolidation.asOf);
  const links = { ofFile: linksToUnits(consolidation), ofChanges: changes.linkTo };
  return [
    ...totals,
    ...lists,
    ...(consolidation.notes.length > 0 ? [layOutUnitNotes(templates, consolidation.notes, subtitle)] : []),
    layOutFindings(consolidation.findings, sentenceOf),
    ...(hasRegister(receipts) ? [layOutReceipts(receipts, declared, links)] : []),
    ...(changes.plan ? [changes.plan] : []),
    ...(periods ? [periods] : []),
    provenance,
    layOutUnits(consolidation, declared, sentenceOf),
  ];
}

function subtitleOf({ asOf, units, findings }: Consolidation): string {
  const date = asOf === null ? '' : `Số liệu tính đến ${asOf.split('-').reverse().join('/')}. `;
  const of = units.expected === null ? '' : `/${String(units.expected)}`;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const missing =
    units.missing.length > 0 ? ` Chưa nhận: ${units.missing.map(({ name }) => name).join(', ')}.` : '';
  return `${date}Tổng hợp từ ${String(units.received.length)}${of} đơn vị.${missing} ${String(errors)} lỗi: xem trang «Lỗi và cảnh báo».`;
}
