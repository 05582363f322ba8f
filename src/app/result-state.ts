/**
 * What a result workbook keeps of its making, so that later runs merge into it: its sources, and
 * what its sheets held.
 */

import { z } from 'zod';
import type { Finding, Hit } from '../core/findings/findings';
import type { FileRefusal } from '../core/findings/file-refusals';
import { SCHOOL_KINDS } from '../core/regulations/school-kinds';
import { packSource, unpackSource, type PackedSource } from '../core/sources/packed-source';
import { digestSchema, isPackedSource } from '../core/sources/packed-source-schema';
import type { SourceRecord } from '../core/sources/source';
import type { PreviousPeriod } from '../core/periods/previous';
import { canonicalValues, MARK_SHEET, NOTES_SHEET, type ProductMark } from '../core/layout/product-mark';
import { ALL_RULES_ON, stillSwitchedOff, type RuleSettings } from '../core/rules/run/rule-settings';
import type { Workbook } from '../core/sheet/grid';
import type { Placing } from '../core/units/place-rules';
import type { SheetPlan } from '../core/sheet/plan';
import { SENTENCES } from '../messages/findings/sentences';
import { sentence } from '../messages/sentence';
import type { Digest } from '../ports/ports';

export interface ResultState {
  readonly sources: readonly SourceRecord[];
  /**
   * The rules that were switched off: they stay so in what is merged into it, and it keeps saying
   * so.
   */
  readonly rules: RuleSettings;
  /** ISO day its figures stand at. */
  readonly asOf?: string | undefined;
  /** Where figures of former units were placed. */
  readonly placing?: Placing | undefined;
  /** What it was held against, so that merging on does not lose it. */
  readonly previous?: PreviousPeriod | undefined;
  /** By how many percent a total may differ from it without a query. */
  readonly jump?: number | undefined;
  /** Sheet name → SHA-256 of its canonical values when it was written. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** Why an existing file is not merged into; it is left as it was. */
export type StateFault =
  | { readonly fault: 'notOurs' }
  /**
   * Written by a version of the product that this one does not understand, or its memory was
   * damaged.
   */
  | { readonly fault: 'unreadable' }
  /** Somebody changed or added sheets since; writing over them would lose that. */
  | { readonly fault: 'changed'; readonly sheets: readonly string[] };

const STATE_VERSION = 2;

/** In characters; 168 units with all their lists take some tens of millions. */
const LONGEST_MEMORY = 300e6;

const former = z.string();
const PlaceRuleSchema = z.discriminatedUnion('is', [
  z.strictObject({ former, is: z.literal('whole'), successor: z.string() }),
  z.strictObject({ former, is: z.literal('school'), school: z.string(), successor: z.string() }),
  z.strictObject({ former, is: z.literal('byCommune') }),
]);

const rows = z.array(
  z.strictObject({
    kind: z.enum([...SCHOOL_KINDS, 'total']),
    counts: z.record(z.string(), z.number().nullable()),
  }),
);

/**
 * Parts stand in the order in which they are written, so that what is read and written again is the
 * same bytes.
 */
const PreviousSchema = z.strictObject({
  file: z.string(),
  sha256: digestSchema,
  asOf: z.iso.date().nullable(),
  isChanged: z.boolean(),
  tables: z.array(
    z.strictObject({
      template: z.string(),
      rows,
      byUnit: z.array(z.strictObject({ unit: z.string(), rows })).exactOptional(),
    }),
  ),
});

/**
 * All of a memory. The digest over its text says that nobody damaged it, not that it is ours:
 * whoever can write a workbook can write both.
 */
const StateSchema = z.strictObject({
  version: z.literal(STATE_VERSION),
  sources: z.array(z.custom<PackedSource>((value) => isPackedSource(value) && canBeSaid(value))),
  sheets: z.record(z.string(), digestSchema),
  rules: z.strictObject({ off: z.array(z.unknown()) }).optional(),
  asOf: z.iso.date().optional(),
  placing: z.strictObject({ day: z.iso.date(), rules: z.array(PlaceRuleSchema) }).optional(),
  previous: PreviousSchema.optional(),
  jump: z.number().positive().optional(),
});

const encoder = new TextEncoder();

/** The mark to write beside the sheets. */
export async function makeMark(
  sources: readonly SourceRecord[],
  plans: readonly SheetPlan[],
  digest: Digest,
  {
    rules = ALL_RULES_ON,
    asOf,
    placing,
    previous,
    jump,
  }: Partial<Pick<ResultState, 'rules' | 'asOf' | 'placing' | 'previous' | 'jump'>> = {},
): Promise<ProductMark> {
  const sheets: Record<string, string> = {};
  for (const plan of plans) sheets[plan.name] = await digestOf(canonicalValues(plan.cells), digest);
  const off = rules.off.length > 0 && { rules };
  const made = {
    ...off,
    ...(asOf !== undefined && { asOf }),
    ...(placing && { placing }),
    ...(previous && { previous }),
    ...(jump !== undefined && { jump }),
  };
  const text = JSON.stringify({ version: STATE_VERSION, sources: sources.map(packed), sheets, ...made });
  return { kind: 'result', text: `${await digestOf(text, digest)}${text}` };
}

/**
 * A source is read back in the order in which the schema names its parts; written so, it is the
 * same bytes again.
 */
function packed(source: SourceRecord): PackedSource {
  const { file, sha256, given, receivedOn, decisions, isTakenOut, content } = packSource(source);
  return {
    file,
    sha256,
    ...(given !== undefined && { given }),
    ...(receivedOn !== undefined && { receivedOn }),
    ...(decisions !== undefined && { decisions }),
    ...(isTakenOut !== undefined && { isTakenOut }),
    content,
  };
}

/**
 * Reads what `makeMark` wrote, and makes sure that nobody's work is lost by writing over the
 * workbook.
 */
export async function readState(
  workbook: Workbook,
  mark: ProductMark | undefined,
  digest: Digest,
): Promise<{ ok: true; state: ResultState } | ({ ok: false } & StateFault)> {
  const memory = await readMemory(mark, digest);
  if (!memory.ok) return memory;
  const { state } = memory;
  const changed: string[] = [];
  for (const grid of workbook.sheets) {
    // Notes, such as a seal, are put beside a result and change nothing of it.
    if (grid.name === MARK_SHEET || grid.name === NOTES_SHEET) continue;
    if (state.sheets[grid.name] !== (await digestOf(canonicalValues(grid.cells()), digest)))
      changed.push(grid.name);
  }
  return changed.length > 0 ? { ok: false, fault: 'changed', sheets: changed } : { ok: true, state };
}

/**
 * The sheets whose content the memory knows; whether it is to be believed is asked when it is read.
 * None where it cannot be.
 */
export function rememberedSheets(mark: ProductMark | undefined): ReadonlySet<string> {
  const parsed = SheetsSchema.safeParse(jsonIn(mark?.text.slice(64) ?? ''));
  return new Set(parsed.success ? Object.keys(parsed.data.sheets) : []);
}

const SheetsSchema = z.object({ sheets: z.record(z.string(), z.string()) });

/**
 * What the result remembers, whatever became of its sheets: enough for who only asks and writes
 * nothing over it.
 */
export async function readMemory(
  mark: ProductMark | undefined,
  digest: Digest,
): Promise<{ ok: true; state: ResultState } | { ok: false; fault: 'notOurs' | 'unreadable' }> {
  if (mark?.kind !== 'result') return { ok: false, fault: 'notOurs' };
  const text = mark.text.slice(64);
  if ((await digestOf(text, digest)) !== mark.text.slice(0, 64)) return { ok: false, fault: 'unreadable' };
  const parsed = StateSchema.safeParse(jsonIn(text));
  if (!parsed.success) return { ok: false, fault: 'unreadable' };
  const { version: _version, rules, sources, ...state } = parsed.data;
  return {
    ok: true,
    state: { ...state, rules: stillSwitchedOff(rules?.off ?? []), sources: sources.map(unpackSource) },
  };
}

/** Undefined where the text is no JSON. */
function jsonIn(text: string): unknown {
  if (text.length > LONGEST_MEMORY) return undefined;
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/**
 * Whether the facts of what was found, or of why the file was refused, are those that their
 * sentences are made of.
 */
function canBeSaid({ content }: PackedSource): boolean {
  if (content.is === 'refused') return hasSentence(content.refusal);
  const submission = 'submission' in content ? content.submission : undefined;
  if (!submission) return true;
  const { hits, tables, lists } = submission;
  return [...hits, ...[...tables, ...lists].flatMap((one) => one.hits)].every(hasSentence);
}

function hasSentence({ code, facts }: Pick<Hit | FileRefusal, 'code' | 'facts'>): boolean {
  if (!Object.hasOwn(SENTENCES, code)) return false;
  try {
    return sentence({ code, facts } as Pick<Finding, 'code' | 'facts'>, 'vi') !== '';
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

function digestOf(text: string, digest: Digest): Promise<string> {
  return digest(encoder.encode(text));
}
