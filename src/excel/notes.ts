/**
 * What the product remembers in the open workbook: which sheets are its own, and the pane's notes. A custom XML part,
 * which Excel keeps; and a hidden defined name, which also programs keep that drop such parts.
 */

import { z } from 'zod';
import {
  formulaText,
  LONGEST_FORMULA,
  NOTES_NAME,
  NOTES_NAMESPACE,
  textFormula,
} from '../core/layout/note-names';

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
    const xml = part.getXml();
    await context.sync();
    return parse(textOf(xml.value));
  }
  return name.isNullObject ? NONE : parse(formulaText([String(name.formula)]));
}

/** Queued only; the caller sends it. */
export function writeNotes(context: Excel.RequestContext, { part, name }: AskedNotes, notes: Notes): void {
  const text = JSON.stringify(notes);
  const xml = `<notes xmlns="${NOTES_NAMESPACE}">${escaped(text)}</notes>`;
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  // Room in a name is scarce: what the sheets are comes before what was said of them.
  const candidates = [text, JSON.stringify({ ...notes, text: null }), JSON.stringify(NONE)];
  const formula = candidates.map(textFormula).find(({ length }) => length <= LONGEST_FORMULA) ?? '=""';
  if (name.isNullObject) context.workbook.names.add(NOTES_NAME, formula).visible = false;
  else name.formula = formula;
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
