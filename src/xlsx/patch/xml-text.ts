/**
 * Small changes to XML as text, so that everything else of a part stays as its writer wrote it. Only for parts that
 * the reader has already found well-formed.
 */

/** An attribute list, in which ">" may stand inside quotes. */
const ATTRIBUTES = `(?:\\s+[^\\s=<>/"']+\\s*=\\s*(?:"[^"]*"|'[^']*'))*`;
const SKIPPED = '<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<\\?[\\s\\S]*?\\?>';

/** A tag as it stands in the text. */
export interface Tag {
  readonly name: string;
  /** With its ":", "" for none. */
  readonly prefix: string;
  readonly attributes: string;
  readonly is: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** All tags of these local names, in order; comments and CDATA are passed over. */
export function* tags(xml: string, names: readonly string[]): Generator<Tag> {
  const pattern = new RegExp(`${SKIPPED}|<(/?)([\\w.-]+:)?(${names.join('|')})(${ATTRIBUTES})\\s*(/?)>`, 'g');
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [text, slash, prefix = '', name, attributes = '', empty] = match;
    if (name === undefined) continue;
    const is = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    yield { name, prefix, attributes, is, start: match.index, end: match.index + text.length };
  }
}

/** The first tag of the name that opens an element; undefined when there is none. */
export function findTag(xml: string, name: string): Tag | undefined {
  for (const tag of tags(xml, [name])) if (tag.is !== 'close') return tag;
  return undefined;
}

/**
 * The first element of the name, from its opening tag to the end of its closing one. It must not hold itself.
 * @param prefix only with this one, its ":" included; undefined takes any
 */
export function findElement(
  xml: string,
  name: string,
  prefix?: string,
):
  | { readonly open: Tag; readonly end: number; readonly inner: string; readonly innerEnd: number }
  | undefined {
  const isWanted = (tag: Tag): boolean => prefix === undefined || tag.prefix === prefix;
  const open = [...tags(xml, [name])].find((tag) => tag.is !== 'close' && isWanted(tag));
  if (!open) return undefined;
  if (open.is === 'empty') return { open, end: open.end, inner: '', innerEnd: open.end };
  for (const tag of tags(xml, [name])) {
    if (tag.is === 'close' && tag.start >= open.end && tag.prefix === open.prefix) {
      return { open, end: tag.end, inner: xml.slice(open.end, tag.start), innerEnd: tag.start };
    }
  }
  return undefined;
}

/** An attribute's value as written, entities and all; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** Sets an attribute, or takes it away with undefined. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const without = attributes.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  return value === undefined ? without : `${without} ${name}="${value}"`;
}

/** Text for between tags or quotes; what XML cannot hold is written as the format's _xHHHH_. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (char) => {
      return `_x${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
    })
    .replace(/\r/g, '_x000D_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-fA-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts texts in the place of others; the splices must not overlap. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += xml.slice(from, start) + text;
    from = end;
  }
  return result + xml.slice(from);
}
