/** The councils of schools' plans, with what the regulation of the day asks of them. */

import type { ListRecord } from '../../submission/list-submission';
import type { CouncilRule } from '../../regulations/regulation';
import type { CriteriaCheck } from '../../checks/criteria-checks';
import type { RuleSource } from '../../findings/place';
import type { ListInput } from '../rule/rule';
import { checksOf } from './criteria-fields';
import { catalogueOf } from './governing-catalogue';

export const COUNCIL: RuleSource = {
  vi: 'Hội đồng tự đánh giá: Thông tư 17, 18, 19/2018/TT-BGDĐT (ít nhất 7 thành viên); Thông tư 57/2026/TT-BGDĐT, Điều 9 (chưa đối chiếu với văn bản gốc)',
  en: 'the council of a self-assessment: Circulars 17, 18, 19/2018 (7 members at least); Circular 57/2026, article 9 (not compared with the official text)',
  isUnverified: true,
};

export interface Council {
  readonly check: Extract<CriteriaCheck, { check: 'council' }>;
  readonly asked: CouncilRule;
  /** The title of the regulation that asks it. */
  readonly regulation: string;
  readonly members: readonly ListRecord[];
  /** The members with this role. */
  readonly holding: (role: string) => readonly ListRecord[];
}

/** None before the circular, and none while nothing tells which one holds. */
export function* councilsIn(input: ListInput): Iterable<Council> {
  const { template, list } = input;
  const regulation = catalogueOf(input)?.regulation;
  const asked = regulation?.council;
  if (!asked || list.records.length === 0) return;
  for (const check of checksOf(template, 'council')) {
    const members = list.records;
    const holding = (role: string): ListRecord[] =>
      members.filter(({ fields }) => {
        const reading = fields[check.role]?.reading;
        return reading?.state === 'choice' && reading.choice === role;
      });
    yield { check, asked, regulation: regulation.title, members, holding };
  }
}
