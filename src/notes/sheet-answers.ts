/**
 * The answers that a sheet carries itself, so that they go along when it is copied into another
 * workbook. They are kept without the sheet's name, which a copy may not have; figures that changed
 * since are other facts, and no answer fits.
 */

import { z } from 'zod';
import {
  answersName,
  answersPart,
  formulaText,
  textFormulas,
  type SheetName,
} from '../core/layout/note-names';
import { keyOnSheet, sheetOfKey } from '../core/findings/finding-key';
import type { Workbook } from '../core/sheet/grid';

const AnswersSchema = z.array(z.tuple([z.string(), z.string()]));

/** @param explanations key of a finding → answer */
export function namesOfAnswers(explanations: ReadonlyMap<string, string>): SheetName[] {
  const bySheet = new Map<string, [string, string][]>();
  for (const [key, answer] of explanations) {
    const sheet = sheetOfKey(key);
    if (sheet === undefined || sheet === '') continue;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), [keyOnSheet(key, ''), answer]]);
  }
  return [...bySheet].flatMap(([sheet, answers]) =>
    textFormulas(JSON.stringify(answers)).map((formula, i) => ({
      sheet,
      name: answersName(i + 1),
      formula,
    })),
  );
}

/**
 * The answers in the names of sheets, each under the key that its question has there. What is
 * damaged is none.
 */
export function answersInNames(names: readonly SheetName[]): Map<string, string> {
  const bySheet = new Map<string, { part: number; formula: string }[]>();
  for (const { sheet, name, formula } of names) {
    const part = answersPart(name);
    if (part !== undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { part, formula }]);
  }
  const answers = new Map<string, string>();
  for (const [sheet, parts] of bySheet) {
    const inOrder = parts.sort((a, b) => a.part - b.part).map(({ formula }) => formula);
    for (const [key, answer] of parseAnswers(formulaText(inOrder))) {
      if (sheetOfKey(key) !== undefined) answers.set(keyOnSheet(key, sheet), answer);
    }
  }
  return answers;
}

export function answersInSheets({ kept }: Workbook): Map<string, string> {
  return answersInNames(
    (kept?.names ?? []).flatMap(({ sheet, name, formula }) =>
      sheet === undefined ? [] : [{ sheet, name, formula }],
    ),
  );
}

function parseAnswers(text: string): z.infer<typeof AnswersSchema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return [];
    throw fault;
  }
  const parsed = AnswersSchema.safeParse(json);
  return parsed.success ? parsed.data : [];
}
