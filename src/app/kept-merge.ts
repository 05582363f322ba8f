/** A merge as text, so that it is there again after the program was closed; whoever keeps it looks after where. */

import { z } from 'zod';
import { packSource, unpackSource, type PackedSource } from '../core/sources/packed-source';
import { isPackedSource } from '../core/sources/packed-source-schema';
import type { SourceRecord } from '../core/sources/source';
import { stillSwitchedOff } from '../core/rules/run/rule-settings';
import type { MergeOptions, SessionState } from './merge-session';

/** Counted up when options or the session get another shape: what an older program kept is then not read. */
const VERSION = 1;

const KeptSchema = z.object({
  version: z.literal(VERSION),
  sources: z.array(z.custom<PackedSource>(isPackedSource)),
  before: z.array(z.int().min(0)),
  earlier: z.array(z.int().min(0)),
  added: z.array(z.int().min(0)),
  rules: z.object({ off: z.array(z.unknown()) }),
  kept: z.record(z.string(), z.unknown()),
  options: z.record(z.string(), z.unknown()),
});

export interface KeptMerge {
  readonly state: SessionState;
  readonly options: MergeOptions;
}

export function writeKeptMerge({ state, options }: KeptMerge): string {
  // A source that stands in several lists is written once.
  const numbers = new Map<SourceRecord, number>();
  const numbersOf = (list: readonly SourceRecord[]): number[] =>
    list.map((one) => {
      const known = numbers.get(one) ?? numbers.size;
      numbers.set(one, known);
      return known;
    });
  const [before, earlier, added] = [state.before, state.earlier, state.added].map(numbersOf);
  const sources = [...numbers.keys()].map(packSource);
  const { rules, kept } = state;
  return JSON.stringify({ version: VERSION, sources, before, earlier, added, rules, kept, options });
}

/** @returns undefined for what another version of the program kept, or what was damaged */
export function readKeptMerge(text: string): KeptMerge | undefined {
  const parsed = KeptSchema.safeParse(parse(text));
  if (!parsed.success) return undefined;
  const { sources: packed, before, earlier, added, rules, kept, options } = parsed.data;
  const sources = packed.map(unpackSource);
  const listOf = (numbers: readonly number[]): SourceRecord[] =>
    numbers.flatMap((number) => sources[number] ?? []);
  return {
    state: {
      before: listOf(before),
      earlier: listOf(earlier),
      added: listOf(added),
      rules: stillSwitchedOff(rules.off),
      // As this version wrote them: the version says so.
      kept: kept as SessionState['kept'],
    },
    options: options as MergeOptions,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
