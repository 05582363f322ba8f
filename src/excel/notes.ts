/**
 * What the product remembers in the open workbook: which sheets are its own, and the pane's notes. A custom XML part,
 * which Excel keeps; and a hidden defined name, which also programs keep that drop such parts.
 */

import { z } from 'zod';

const NAMESPACE = 'urn:tong-hop-kdclgd:notes:1';
const FALLBACK_NAME = '_kdclgd_notes';

const NotesSchema = z.object({
  version: z.literal(1),
  /** By id, which a sheet keeps when it is renamed, and by name, which survives other programs. */
  owned: z.array(z.object({ id: z.string(), name: z.string() })),
  text: z.string().nullable(),
});

export type Notes = z.infer<typeof NotesSchema>;

const NONE: Notes = { version: 1, owned: [], text: null };

/** Asked for in one round trip with other things; `readNotes` makes sense of it after the next. */
export interface AskedNotes {
  readonly part: Excel.CustomXmlPart;
  readonly name: Excel.NamedItem;
}

export function askForNotes(context: Excel.RequestContext): AskedNotes {
  const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const name = context.workbook.names.getItemOrNullObject(FALLBACK_NAME);
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
  return name.isNullObject ? NONE : parse(ofFormula(String(name.formula)));
}

/** Queued only; the caller sends it. */
export function writeNotes(context: Excel.RequestContext, { part, name }: AskedNotes, notes: Notes): void {
  const text = JSON.stringify(notes);
  const xml = `<notes xmlns="${NAMESPACE}">${escaped(text)}</notes>`;
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  // Room in a name is scarce: what the sheets are comes before what was said of them.
  const candidates = [text, JSON.stringify({ ...notes, text: null }), JSON.stringify(NONE)];
  const formula = candidates.map(toFormula).find(({ length }) => length <= LONGEST_FORMULA) ?? '=""';
  if (name.isNullObject) context.workbook.names.add(FALLBACK_NAME, formula).visible = false;
  else name.formula = formula;
}

/** Excel's limits: 8,192 characters in a formula, 255 in a text inside it. */
const LONGEST_FORMULA = 8_192;
const LONGEST_PIECE = 240;

function toFormula(text: string): string {
  // Escaped to ASCII, so that a piece has as many characters as it seems to have and no quotes of its own.
  const plain = encodeURIComponent(text);
  const pieces = plain.match(new RegExp(`.{1,${String(LONGEST_PIECE)}}`, 'g')) ?? [''];
  return `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
}

function ofFormula(formula: string): string {
  const plain = formula
    .replace(/^=/, '')
    .replace(/"\s*&\s*"/g, '')
    .replace(/^"|"$/g, '');
  try {
    return decodeURIComponent(plain);
  } catch (fault) {
    // Cut short by another program: no notes, rather than half of them.
    if (fault instanceof URIError) return '';
    throw fault;
  }
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
