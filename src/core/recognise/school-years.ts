/** Lists of an earlier school year among those of the report: asked about, and not counted for their level. */

import { hit, type Hit } from '../findings/findings';
import { addressOf } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { isSureList, type RecognisedList } from '../submission/list-submission';
import { listTemplates, type Template } from '../template/template';
import { cellText } from '../text/cell-text';
import { canonical } from '../text/label';
import { HEAD_ROWS } from './read-head';

const SCHOOL_YEAR = /năm học:? ?(\d{4}) ?[-/] ?(\d{4})(?!\d)/;

/** The year in which the school year ends that the nearest of the lines names. */
export function schoolYearOver(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  for (let row = to; row >= Math.max(from, to - HEAD_ROWS); row--) {
    for (const cell of grid.rowCells(row)) {
      const [, start, end] = SCHOOL_YEAR.exec(canonical(cellText(cell))) ?? [];
      if (Number(end) === Number(start) + 1) return Number(end);
    }
  }
  return undefined;
}

/** Lists that tell results of schools: of each kind, those of an earlier year than the latest are marked and asked about. */
export function withEarlierYears(
  lists: readonly RecognisedList[],
  templates: readonly Template[],
): readonly RecognisedList[] {
  const telling = new Set(
    listTemplates(templates)
      .filter(({ rows }) => rows.namesSchools && rows.highest !== undefined)
      .map(({ id }) => id),
  );
  const latest = (template: string): number =>
    Math.max(
      ...lists
        .filter((one) => one.template === template && isSureList(one))
        .map(({ schoolYear }) => schoolYear ?? 0),
    );
  return lists.map((list) => {
    const { schoolYear, template } = list;
    if (schoolYear === undefined || !telling.has(template) || !isSureList(list)) return list;
    const report = latest(template);
    return schoolYear < report
      ? { ...list, isEarlier: true, hits: [...list.hits, earlier(list, schoolYear, report)] }
      : list;
  });
}

function earlier({ sheet, range }: RecognisedList, own: number, report: number): Hit {
  const spell = (year: number): string => `${String(year - 1)}-${String(year)}`;
  const place = { sheet, cell: addressOf(range.top, range.left) };
  return hit('STR031', place, { own: spell(own), report: spell(report) });
}
