/** Units that no inspection schedule of the merge names. */

import { isSureList } from '../submission/list-submission';
import { hit, toFinding, type Finding } from '../findings/findings';
import { scheduledUnit } from '../rules/sch/schedule';
import { listTemplates, type Template } from '../template/template';
import { existsOn, type Unit } from '../units/units';
import type { Entry } from './entry';

/** Several units may stand in one cell. */
const BETWEEN_UNITS = /[,;+\n]/;

/**
 * One finding for each unit of the list that is in no schedule, at the first schedule that was
 * sent; without a list, for each unit of the merge but those that sent one. Of a list of several
 * tiers, only those of tiers that are scheduled.
 */
export function unscheduledFindings(
  merged: readonly Entry[],
  templates: readonly Template[],
  units: readonly Unit[] | undefined,
  asOf: string | undefined,
): Finding[] {
  return listTemplates(templates).flatMap((template) =>
    template.checks.flatMap((check): Finding[] => {
      if (check.check !== 'schedule') return [];
      const sent = merged.flatMap((entry) =>
        entry.lists
          .filter((list) => list.template === template.id && isSureList(list))
          .map((list) => ({ entry, list })),
      );
      const [first] = sent;
      const [record] = first?.list.records ?? [];
      if (!first || !record) return [];
      const cells = sent.flatMap(({ list }) =>
        list.records.flatMap(({ fields }) => check.teams.map((id) => fields[id]?.typed ?? '')),
      );
      const named = new Set(
        cells.flatMap((typed) => [typed, ...typed.split(BETWEEN_UNITS)]).map(scheduledUnit),
      );
      const isNamed = ({ name }: { readonly name: string }): boolean => named.has(scheduledUnit(name));
      const senders = new Set(sent.map(({ entry }) => entry.unit?.id));
      const existing = units?.filter((unit) => asOf === undefined || existsOn(unit, asOf));
      const tiers = new Set(existing?.filter(isNamed).map(({ tier }) => tier));
      const expected =
        existing?.filter(({ tier }) => tiers.has(tier)) ??
        merged.flatMap(({ unit }) => (unit && !senders.has(unit.id) ? [unit] : []));
      const missing = new Set(expected.filter((unit) => !isNamed(unit)).map(({ name }) => name));
      const at = { file: first.entry.source.file, sheet: first.list.sheet, cell: record.nameCell };
      return [...missing].map((unit) => toFinding(hit('SCH005', at, { unit })));
    }),
  );
}
