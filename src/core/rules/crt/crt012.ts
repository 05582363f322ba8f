/**
 * CRT012: the national standard declared follows from the level: mức độ 1 from Mức 2, mức độ 2 from
 * Mức 3.
 */

import { sheetOf } from '../../submission/list-submission';
import { type Rule, brokenAt } from '../rule/rule';
import { assessmentsIn, derivedLevel, levelNumber } from '../criteria/assessment';
import { CIRCULARS } from '../criteria/criteria-fields';

/** The national standard declared asks for a higher level than the criteria come to. */
interface Facts {
  readonly standard: number;
  readonly needs: number;
  readonly derived: number;
  readonly circular: string;
}

export const crt012: Rule<'CRT012', Facts> = {
  code: 'CRT012',
  severity: 'query',
  version: 1,
  source: CIRCULARS,
  canSwitchOff: true,
  *inList(input) {
    for (const assessment of assessmentsIn(input)) {
      const { check, catalogue } = assessment;
      const field = input.list.head[check.national];
      const derived = derivedLevel(assessment)?.most;
      if (!catalogue || derived === undefined || field?.reading.state !== 'choice') continue;
      const standard = levelNumber(field.reading.choice);
      const { from } = catalogue.regulation.nationalStandard;
      const needs = from.find(({ level }) => level === standard)?.accreditation;
      if (needs === undefined || derived >= needs) continue;
      const facts = { standard, needs, derived, circular: catalogue.regulation.title };
      yield brokenAt({ sheet: sheetOf(input.list, field), cell: field.cell }, facts);
    }
  },
};
