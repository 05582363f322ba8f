/** CRT011: the level that the school declares is the one that its criteria come to. */

import { sheetOf } from '../../submission/list-submission';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn, derivedLevel, levelNumber } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** The level declared is not the one that the criteria come to. */
interface Facts {
  readonly declared: number;
  readonly derived: number;
  readonly missing: readonly string[];
  readonly circular: string;
}

export const crt011: Rule<'CRT011', Facts> = {
  code: 'CRT011',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, catalogue } = assessment;
      const field = input.list.head[check.overall];
      const derived = derivedLevel(assessment);
      if (!catalogue || !derived || field?.reading.state !== 'choice') continue;
      const declared = levelNumber(field.reading.choice);
      const { least, most, heldBackBy } = derived;
      if (least <= declared && declared <= most) continue;
      const isTooHigh = declared > most;
      const facts = {
        declared,
        derived: isTooHigh ? most : least,
        missing: isTooHigh ? heldBackBy : [],
        circular: catalogue.regulation.title,
      };
      yield brokenAt({ sheet: sheetOf(input.list, field), cell: field.cell }, facts);
    }
  },
};
