/**
 * The percentages of a row, put on the scale 0–100 with the help of the counts they are made of.
 */

import type { TableRow } from '../../submission/submission';
import type { FixedTemplate } from '../../template/template';
import { settlePercent, type SettledPercent } from '../../text/numbers';
import { readValue } from '../../submission/known-values';

export interface ShownPercent {
  readonly id: string;
  readonly cell: string;
  readonly shown: SettledPercent;
  readonly part: number | null;
  readonly whole: number | null;
  readonly isInRange: boolean;
}

/** Only those that were typed and can be read. */
export function shownPercents(template: FixedTemplate, row: TableRow): ShownPercent[] {
  return template.columns.flatMap(({ id, values }) => {
    const figure = row.percents[id];
    if (values.kind !== 'percent' || figure?.reading.state !== 'typed') return [];
    const part = readValue(row, values.part);
    const whole = readValue(row, values.whole);
    const implied = part === null || whole === null || whole === 0 ? undefined : (part / whole) * 100;
    const shown = settlePercent(figure.reading.percent, implied);
    const isInRange = shown.value >= 0 && (shown.value <= 100 + 1e-9 || values.canExceed === true);
    return [{ id, cell: figure.cell, shown, part, whole, isInRange }];
  });
}
