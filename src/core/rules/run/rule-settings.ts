/**
 * Which rules are switched off, and why. A rule is switched off for a run or a workbook, never in
 * silence: each leaves RUL001 with its reason in every check and every result.
 */

import { z } from 'zod';
import { DECLARED } from '../../findings/declared';
import { hit, toFinding, type Finding } from '../../findings/findings';
import type { Rule } from '../rule/rule';
import { RULES, type RuleCode } from '../rules';

export interface RuleOff {
  readonly code: RuleCode;
  /** Why it does not apply here, in the words of whoever switched it off. */
  readonly reason: string;
  /** Who switched it off. */
  readonly by?: string | undefined;
  /** ISO day since when. */
  readonly date?: string | undefined;
}

/** Plain data: it is stored in workbooks and handed to workers. */
export interface RuleSettings {
  readonly off: readonly RuleOff[];
}

export const ALL_RULES_ON: RuleSettings = { off: [] };

/** One word («sai», «x») is no reason that anybody could follow a year later. */
const FEWEST_WORDS = 2;

/** Why settings are refused; then none of them holds. */
export type SettingsFault =
  /** Not `{ "off": [{ "code", "reason", "by"?, "date"? }] }`. */
  | { readonly why: 'shape' }
  | { readonly why: 'unknown'; readonly code: string }
  /**
   * The finding keeps figures from being lost or counted twice: it comes from reading, recognising
   * or merging, or it is a rule's only word on a figure that the totals lack.
   */
  | { readonly why: 'protects'; readonly code: string }
  | { readonly why: 'noReason'; readonly code: string; readonly fewestWords: number }
  | { readonly why: 'twice'; readonly code: string };

export type SettingsOutcome =
  | { readonly ok: true; readonly settings: RuleSettings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

const SettingsSchema = z.object({
  off: z.array(
    z.object({
      code: z.string(),
      reason: z.string(),
      by: z.string().optional(),
      date: z.iso.date().optional(),
    }),
  ),
});

/** Reads settings from JSON data: all of them, or what is wrong with them. */
export function readRuleSettings(json: unknown): SettingsOutcome {
  const parsed = SettingsSchema.safeParse(json);
  if (!parsed.success) return { ok: false, faults: [{ why: 'shape' }] };
  const { off } = parsed.data;
  const faults = off.flatMap(({ code, reason }, i): SettingsFault[] => {
    if (off.findIndex((one) => one.code === code) < i) return [{ why: 'twice', code }];
    if (!isSwitchable(code)) return [{ why: isKnown(code) ? 'protects' : 'unknown', code }];
    return isReason(reason) ? [] : [{ why: 'noReason', code, fewestWords: FEWEST_WORDS }];
  });
  if (faults.length > 0) return { ok: false, faults };
  const settings = off.map((one): RuleOff => ({
    ...one,
    code: one.code as RuleCode,
    reason: wordsOf(one.reason).join(' '),
  }));
  return { ok: true, settings: { off: settings } };
}

/**
 * What was stored with a workbook. A rule that has since become one that stays on, or whose entry
 * was damaged, is on: rather one check too many.
 */
export function stillSwitchedOff(entries: readonly unknown[]): RuleSettings {
  const taken = entries.flatMap((entry) => {
    const outcome = readRuleSettings({ off: [entry] });
    return outcome.ok ? outcome.settings.off : [];
  });
  return { off: [...new Map(taken.map((one) => [one.code, one])).values()] };
}

/** What was switched off before and what is now; of one rule, what is said of it now. */
export function joinRuleSettings(before: RuleSettings, now: RuleSettings): RuleSettings {
  return { off: [...new Map([...before.off, ...now.off].map((one) => [one.code, one])).values()] };
}

/** Whether the text says enough to stand as a reason. */
export function isReason(text: string): boolean {
  return wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= FEWEST_WORDS;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function isSwitchable(code: string): boolean {
  return RULES.some((rule) => rule.code === code && rule.canSwitchOff);
}

function isKnown(code: string): boolean {
  return Object.hasOwn(DECLARED, code) || RULES.some((rule) => rule.code === code);
}

/**
 * The rules that are left to be run.
 * @throws Error for settings that `readRuleSettings` would refuse: a fault of the program, which
 * did not ask it
 */
export function rulesInForce(settings: RuleSettings): readonly Rule[] {
  if (settings.off.length === 0) return RULES;
  const outcome = readRuleSettings(settings);
  if (!outcome.ok) throw new Error(`rule settings: ${JSON.stringify(outcome.faults)}`);
  const off = new Set<string>(settings.off.map(({ code }) => code));
  return RULES.filter(({ code }) => !off.has(code));
}

/** What every check says of the rules that it leaves out. */
export function switchedOffFindings({ off }: RuleSettings): Finding[] {
  return off.map(({ code, reason, by = null, date = null }) =>
    toFinding(hit('RUL001', {}, { rule: code, reason, by, date }), `RUL001|${code}`),
  );
}
