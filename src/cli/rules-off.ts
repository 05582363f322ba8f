/**
 * `--rules-off FILE.json`, `--rule-off CODE=reason`, `--rule-by NAME`: which rules a run leaves
 * out, why, and who says so.
 */

import { readRuleSettings, type RuleSettings } from '../core/rules/run/rule-settings';
import { COMMAND_LINE } from '../messages/command-line/command-line';
import { RULE_FAULTS } from '../messages/rules';
import type { Language } from '../messages/language';
import { CommandStopped } from './exit';
import { readTextOrStop } from './files/or-stop';

export const RULE_OPTIONS = {
  'rules-off': { type: 'string' },
  'rule-off': { type: 'string', multiple: true },
  'rule-by': { type: 'string' },
} as const;

/**
 * File and line add up; who gave the options stands for what the file names nobody for.
 * @throws CommandStopped where any of them is not clear, names a rule that must stay on, or gives
 *   no reason
 */
export async function readRulesOff(
  {
    'rules-off': file,
    'rule-off': texts = [],
    'rule-by': name = '',
  }: {
    readonly 'rules-off'?: string | undefined;
    readonly 'rule-off'?: string[] | undefined;
    readonly 'rule-by'?: string | undefined;
  },
  language: Language,
): Promise<RuleSettings> {
  const fromFile = file === undefined ? [] : (await readOffFile(file, language)).off;
  const fromLine = texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new CommandStopped(COMMAND_LINE[language].badRuleOption(text));
    return { code: text.slice(0, at).trim(), reason: text.slice(at + 1) };
  });
  const settings = requireSettings({ off: [...fromFile, ...fromLine] }, language, '--rule-off');
  const by = name.trim();
  return by === '' ? settings : { off: settings.off.map((one) => ({ ...one, by: one.by ?? by })) };
}

/**
 * What was switched off in a result, without the rules that are to run again.
 * @throws CommandStopped for one that was not switched off there
 */
export function switchedOnAgain(
  { off }: RuleSettings,
  codes: readonly string[],
  language: Language,
): RuleSettings {
  const wrong = codes.find((code) => !off.some((one) => one.code === code));
  if (wrong !== undefined) throw new CommandStopped(COMMAND_LINE[language].ruleNotOff(wrong));
  return { off: off.filter(({ code }) => !codes.includes(code)) };
}

async function readOffFile(file: string, language: Language): Promise<RuleSettings> {
  const words = COMMAND_LINE[language];
  const text = readTextOrStop(file, language);
  let json: unknown;
  try {
    // Windows editors put a mark in front that JSON does not know.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new CommandStopped(words.badRules(file, fault.message));
  }
  return requireSettings(json, language, file);
}

function requireSettings(json: unknown, language: Language, from: string): RuleSettings {
  const outcome = readRuleSettings(json);
  if (outcome.ok) return outcome.settings;
  const faults = outcome.faults.map(RULE_FAULTS[language]).join('; ');
  throw new CommandStopped(COMMAND_LINE[language].badRules(from, faults));
}
