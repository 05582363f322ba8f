/** What a result workbook keeps of its making, so that later runs merge into it: its sources, and what its sheets held. */

import { z } from 'zod';
import { packSource, unpackSource, type PackedSource } from '../core/sources/packed-source';
import type { SourceRecord } from '../core/sources/source';
import type { PreviousPeriod } from '../core/periods/previous';
import { canonicalValues, MARK_SHEET, NOTES_SHEET, type ProductMark } from '../core/layout/product-mark';
import { ALL_RULES_ON, stillSwitchedOff, type RuleSettings } from '../core/rules/rule-settings';
import type { Workbook } from '../core/sheet/grid';
import type { Placing } from '../core/units/place-rules';
import type { SheetPlan } from '../core/sheet/plan';
import type { Digest } from '../ports/ports';

export interface ResultState {
  readonly sources: readonly SourceRecord[];
  /** The rules that were switched off: they stay so in what is merged into it, and it keeps saying so. */
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
  /** Written by a version of the product that this one does not understand, or its memory was damaged. */
  | { readonly fault: 'unreadable' }
  /** Somebody changed or added sheets since; writing over them would lose that. */
  | { readonly fault: 'changed'; readonly sheets: readonly string[] };

const STATE_VERSION = 2;

/**
 * The parts that later code relies on are checked one by one. What stands inside a submission is the product's own
 * writing, guarded by the digest over the whole text, and not described a second time here.
 */
const StateSchema = z.object({
  version: z.literal(STATE_VERSION),
  sources: z.array(
    z.object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      given: z.string().optional(),
      receivedOn: z.iso.date().optional(),
      decisions: z
        .array(
          z.object({
            sheet: z.string(),
            range: z.string(),
            template: z.string().optional(),
            choice: z.enum(['use', 'leave']),
          }),
        )
        .optional(),
      isTakenOut: z.boolean().optional(),
      content: z.object({ is: z.enum(['submission', 'refused', 'result', 'ownResult']) }).loose(),
    }),
  ),
  sheets: z.record(z.string(), z.string()),
  rules: z.object({ off: z.array(z.unknown()) }).optional(),
  asOf: z.iso.date().optional(),
  placing: z.object({ day: z.iso.date(), rules: z.array(z.record(z.string(), z.unknown())) }).optional(),
  // Read back in the order in which it was written, so that it is the same bytes again.
  previous: z.record(z.string(), z.unknown()).optional(),
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

/** A source is read back in the order in which the schema names its parts; written so, it is the same bytes again. */
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

/** Reads what `makeMark` wrote, and makes sure that nobody's work is lost by writing over the workbook. */
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

/** What the result remembers, whatever became of its sheets: enough for who only asks and writes nothing over it. */
export async function readMemory(
  mark: ProductMark | undefined,
  digest: Digest,
): Promise<{ ok: true; state: ResultState } | { ok: false; fault: 'notOurs' | 'unreadable' }> {
  if (mark?.kind !== 'result') return { ok: false, fault: 'notOurs' };
  const text = mark.text.slice(64);
  if ((await digestOf(text, digest)) !== mark.text.slice(0, 64)) return { ok: false, fault: 'unreadable' };
  const parsed = StateSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return { ok: false, fault: 'unreadable' };
  const rules = stillSwitchedOff(parsed.data.rules?.off ?? []);
  const sources = (parsed.data.sources as unknown as PackedSource[]).map(unpackSource);
  return { ok: true, state: { ...parsed.data, rules, sources } as unknown as ResultState };
}

function digestOf(text: string, digest: Digest): Promise<string> {
  return digest(encoder.encode(text));
}
