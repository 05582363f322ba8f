/**
 * What the pane keeps in a workbook so that it travels with it: whose report it is, which rules are
 * switched off for it and why, and the answers that an officer gave to queries. An answer belongs
 * to the figures that were asked about: when they change, it no longer holds and the query stands
 * again.
 */

import { z } from 'zod';
import type { Seal } from '../core/seal/seal';
import { ALL_RULES_ON, stillSwitchedOff, type RuleSettings } from '../core/rules/run/rule-settings';

const PaneNotesSchema = z.object({
  version: z.literal(1),
  unit: z.string().optional(),
  period: z.string().optional(),
  rules: z.object({ off: z.array(z.unknown()) }).optional(),
  explanations: z.array(z.object({ finding: z.string(), text: z.string() })),
  prepared: z.object({ version: z.number(), figures: z.string() }).optional(),
  seal: z.unknown().optional(),
  made: z
    .array(z.object({ name: z.string(), heading: z.string(), print: z.string().exactOptional() }))
    .optional(),
});

const SealSchema = z.object({
  version: z.literal(1),
  on: z.iso.date(),
  unit: z.string(),
  period: z.string().optional(),
  templates: z.array(z.object({ id: z.string(), version: z.number() })),
  rules: z.array(z.string()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  answered: z.number(),
  figures: z.record(z.string(), z.record(z.string(), z.string())),
});

/**
 * A sheet that one click laid out; `heading` is the line under its title, by which it is known
 * again.
 */
export interface MadeSheet {
  readonly name: string;
  readonly heading: string;
  /** What its cells held when it was laid out, see app/typed-over; absent where an older program made it. */
  readonly print?: string;
}

export interface PaneNotes {
  readonly unit?: string | undefined;
  /** «2021-2022» */
  readonly period?: string | undefined;
  readonly rules: RuleSettings;
  /** Finding (its key, see core/rules/finding-key) → what the officer said of it. */
  readonly explanations: ReadonlyMap<string, string>;
  /** What was last made ready to be sent: its version, and the SHA-256 of the figures in it. */
  readonly prepared?: { readonly version: number; readonly figures: string } | undefined;
  readonly seal?: Seal | undefined;
  /** What one click laid out, by the last time it was run or earlier. */
  readonly made?: readonly MadeSheet[] | undefined;
}

export const NO_NOTES: PaneNotes = { rules: ALL_RULES_ON, explanations: new Map() };

export function writePaneNotes(notes: PaneNotes): string {
  const { unit, period, rules, explanations, prepared, seal, made } = notes;
  const list = [...explanations].map(([finding, text]) => ({ finding, text }));
  return JSON.stringify({ version: 1, unit, period, rules, explanations: list, prepared, seal, made });
}

/**
 * @returns undefined when the text is none of ours or was damaged: it must not be written over in
 *   silence
 */
export function readPaneNotes(text: string): PaneNotes | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
  const parsed = PaneNotesSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { unit, period, rules, explanations, prepared, seal, made } = parsed.data;
  // A seal that was damaged is none: nothing is said to be as it was that cannot be compared.
  const sealed = SealSchema.safeParse(seal);
  return {
    unit,
    period,
    rules: stillSwitchedOff(rules?.off ?? []),
    explanations: new Map(explanations.map(({ finding, text: said }) => [finding, said])),
    prepared,
    made,
    ...(sealed.success && { seal: sealed.data }),
  };
}
