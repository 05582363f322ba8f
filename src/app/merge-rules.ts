/**
 * Which rules a merge leaves out: those that the result it goes on from remembers, and those of the
 * officer.
 */

import { joinRuleSettings, type RuleSettings } from '../core/rules/run/rule-settings';
import type { RuleCode } from '../core/rules/rules';

/** What the officer says of rules. */
export interface SaidOfRules {
  /** Switched off beside those that the earlier result has switched off. */
  readonly rules?: RuleSettings;
  /** Rules of the earlier result that run again. */
  readonly rulesOn?: readonly RuleCode[];
}

/** @param before what the earlier result remembers */
export function rulesInForce(before: RuleSettings, { rules, rulesOn = [] }: SaidOfRules): RuleSettings {
  const kept = { off: before.off.filter(({ code }) => !rulesOn.includes(code)) };
  return rules ? joinRuleSettings(kept, rules) : kept;
}

/** What has to be said, so that `wanted` is in force where `inForce` was. */
export function saidAfter<Said extends SaidOfRules>(
  said: Said,
  inForce: RuleSettings,
  wanted: RuleSettings,
): Said {
  const own = new Set(said.rules?.off.map(({ code }) => code));
  const remembered = new Set(inForce.off.flatMap(({ code }) => (own.has(code) ? [] : code)));
  const isOff = (code: RuleCode): boolean => wanted.off.some((one) => one.code === code);
  const on = new Set([...(said.rulesOn ?? []), ...inForce.off.map(({ code }) => code)]);
  return {
    ...said,
    rules: { off: wanted.off.filter(({ code }) => !remembered.has(code)) },
    rulesOn: [...on].filter((code) => !isOff(code)),
  };
}
