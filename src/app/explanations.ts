/**
 * Answers that an officer gave to queries, kept in the workbook so that they travel with it. An answer belongs to the
 * figures that were asked about: when they change, it no longer holds and the query stands again.
 */

import { z } from 'zod';
import type { Finding } from '../core/rules/findings';

const ExplanationsSchema = z.object({
  version: z.literal(1),
  explanations: z.array(z.object({ finding: z.string(), text: z.string() })),
});

/** Finding → what the officer said of it. */
export type Explanations = ReadonlyMap<string, string>;

/** What a finding is about: its code, place and facts. */
export function findingKey({ code, at, facts }: Finding): string {
  return JSON.stringify([code, at.sheet ?? '', at.cell ?? '', facts]);
}

export function writeExplanations(explanations: Explanations): string {
  const list = [...explanations].map(([finding, text]) => ({ finding, text }));
  return JSON.stringify({ version: 1, explanations: list });
}

/** @returns undefined when the text is none of ours or was damaged: it must not be written over in silence */
export function readExplanations(text: string): Explanations | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
  const parsed = ExplanationsSchema.safeParse(json);
  if (!parsed.success) return undefined;
  return new Map(parsed.data.explanations.map(({ finding, text: said }) => [finding, said]));
}
