/**
 * What the product remembers in the open workbook: which sheets are its own, and the pane's notes.
 * A custom XML part, which Excel keeps; and a hidden defined name, which also programs keep that
 * drop such parts.
 */

import { z } from 'zod';
import {
  formulaText,
  LONGEST_FORMULA,
  NOTES_NAME,
  NOTES_NAMESPACE,
  textFormula,
} from '../core/layout/note-names';
import { codeOf } from './batches';

const NotesSchema = z.object({
  version: z.literal(1),
  /** By id, which a sheet keeps when it is renamed, and by name, which survives other programs. */
  owned: z.array(z.object({ id: z.string(), name: z.string() })),
  text: z.string().nullable(),
  /** Counted up when the text becomes another, also by whoever keeps it in a file without Excel. */
  revision: z.number().int().optional(),
});

export type Notes = z.infer<typeof NotesSchema>;

const NONE: Notes = { version: 1, owned: [], text: null };

/** Asked for in one round trip with other things; `readNotes` makes sense of it after the next. */
export interface AskedNotes {
  readonly part: Excel.CustomXmlPart;
  readonly name: Excel.NamedItem;
}

export function askForNotes(context: Excel.RequestContext): AskedNotes {
  const part = context.workbook.customXmlParts.getByNamespace(NOTES_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const name = context.workbook.names.getItemOrNullObject(NOTES_NAME);
  name.load('formula');
  return { part, name };
}

/** One more round trip. Damaged notes are none: then no sheet is taken for the product's own. */
export async function readNotes(context: Excel.RequestContext, { part, name }: AskedNotes): Promise<Notes> {
  if (!part.isNullObject) {
    return parse(textOf(await answerOf(context, part.getXml())));
  }
  return name.isNullObject ? NONE : parse(formulaText([String(name.formula)]));
}

/** What a name surely takes; some versions refuse longer formulas (OfficeDev/office-js 2895). */
const SHORT_FORMULA = 255;

/**
 * Queued only; the caller sends it. `writeNotesName` comes last, so that nothing waits behind it if
 * it is refused.
 */
export function writeNotesPart(context: Excel.RequestContext, { part }: AskedNotes, notes: Notes): void {
  const xml = `<notes xmlns="${NOTES_NAMESPACE}">${escaped(JSON.stringify(notes))}</notes>`;
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}

/** Queued only. */
export function writeNotesName(
  context: Excel.RequestContext,
  { name }: AskedNotes,
  notes: Notes,
  longest = LONGEST_FORMULA,
): void {
  // Room in a name is scarce: what the sheets are comes before what was said of them.
  const candidates = [notes, { ...notes, text: null }, NONE].map((one) => textFormula(JSON.stringify(one)));
  const formula = candidates.find(({ length }) => length <= longest) ?? '=""';
  if (name.isNullObject) context.workbook.names.add(NOTES_NAME, formula).visible = false;
  else name.formula = formula;
}

/**
 * Sends what is queued, the name of the notes last. Where its formula is too long for this Excel,
 * all that was queued before it has taken effect; the part has the whole of the notes, and the name
 * gets what surely fits.
 * @param isSettled asks, queued only, for what tells whether the rest took effect; its answer is
 *   looked at after
 */
export async function sendWithNotesName(
  context: Excel.RequestContext,
  asked: AskedNotes,
  notes: Notes,
  isSettled: () => () => boolean,
): Promise<void> {
  writeNotesName(context, asked, notes);
  try {
    await context.sync();
  } catch (fault) {
    if (!isNameRefused(fault)) throw fault;
    const hasSettled = isSettled();
    const again = askForNotes(context);
    await context.sync();
    if (!hasSettled()) throw fault;
    writeNotesName(context, again, notes, SHORT_FORMULA);
    await context.sync();
  }
}

function isNameRefused(fault: unknown): boolean {
  const { debugInfo } = fault as { debugInfo?: { errorLocation?: string } };
  return codeOf(fault) === 'InvalidArgument' && /^NamedItem/.test(debugInfo?.errorLocation ?? '');
}

async function answerOf<T>(
  context: Excel.RequestContext,
  answer: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return answer.value;
}

function parse(text: string): Notes {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return NONE;
    throw fault;
  }
  const parsed = NotesSchema.safeParse(json);
  return parsed.success ? parsed.data : NONE;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function textOf(xml: string): string {
  const inner = /<notes[^>]*>([\s\S]*)<\/notes>/.exec(xml)?.[1] ?? '';
  return inner
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
