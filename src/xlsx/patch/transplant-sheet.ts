/**
 * Makes a sheet that our writer wrote fit another workbook: formats by their indices there, texts
 * in their cells.
 */

import { EDITIONS, relationshipAttributes, scopeInside, OUTSIDE, type Edition } from './namespaces';
import { applyEdits, parseTag, PlacedXmlReader, tagWith, valueOf, type Edit, type Tag } from './xml-source';
import { parseXml, sourceInside } from './xml-tree';

export interface NewHome {
  readonly cellFormats: readonly number[];
  readonly differentials: readonly number[];
  /** What stands inside each shared string of our workbook. */
  readonly strings: readonly string[];
  readonly edition: Edition;
}

/** The inside of every shared string, as it stands there. */
export function stringSources(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  return parseXml(bytes, 'sharedStrings').children.map((entry) => sourceInside(bytes, entry));
}

/** @throws Error when our writer wrote something that this does not know how to move */
export function transplantSheet(bytes: Uint8Array, home: NewHome): Uint8Array {
  const xml = new PlacedXmlReader(bytes, 'worksheet');
  const edits: Edit[] = [];
  let scope = OUTSIDE;
  const change = (tag: Tag, values: Readonly<Record<string, string | null>>): void => {
    const open = tagWith(tag, values);
    const text = tag.isSelfClosed ? `${open.slice(0, -1)}/>` : open;
    edits.push({ start: xml.tagStart, end: xml.tokenEnd, text });
  };
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const tag = parseTag(xml.tagSource());
    const attribute = (name: string): string | undefined => valueOf(tag, name);
    switch (xml.name) {
      case 'worksheet':
        scope = scopeInside(OUTSIDE, tag);
        if (home.edition === EDITIONS.strict) change(tag, declarations(tag, home.edition));
        break;
      case 'sheetView':
        // Two selected sheets are a group, and what is typed into one goes into both.
        change(tag, { tabSelected: null });
        break;
      case 'col':
        if (attribute('style') !== undefined)
          change(tag, { style: moved(home.cellFormats, attribute('style')) });
        break;
      case 'row':
        if (attribute('s') !== undefined) change(tag, { s: moved(home.cellFormats, attribute('s')) });
        break;
      case 'cfRule':
        if (attribute('dxfId') !== undefined)
          change(tag, { dxfId: moved(home.differentials, attribute('dxfId')) });
        break;
      case 'c': {
        const isShared = attribute('t') === 's';
        change(tag, {
          s: moved(home.cellFormats, attribute('s') ?? '0'),
          ...(isShared && { t: 'inlineStr' }),
        });
        if (isShared) edits.push(inlineText(xml, home.strings));
        break;
      }
      default:
        if (relationshipAttributes(scopeInside(scope, tag), tag).length > 0)
          throw new Error(`a sheet with parts of its own: ${xml.name}`);
    }
  }
  return applyEdits(bytes, edits);
}

/** The namespaces that our writer declares, in the words of the other edition. */
function declarations(tag: Tag, { main, relationships }: Edition): Readonly<Record<string, string>> {
  const { transitional } = EDITIONS;
  const to = new Map<string, string>([
    [transitional.main, main],
    [transitional.relationships, relationships],
  ]);
  const changed = tag.attributes.flatMap(({ qualifiedName, value }) => {
    const namespace = to.get(value);
    return namespace === undefined ? [] : [[qualifiedName, namespace] as const];
  });
  return Object.fromEntries(changed);
}

function moved(indices: readonly number[], index: string | undefined): string {
  const now = indices[Number(index)];
  if (now === undefined) throw new Error(`a format that is not there: ${String(index)}`);
  return String(now);
}

/** Goes on to the cell's value, the number of a text, and puts the text in its place. */
function inlineText(xml: PlacedXmlReader, strings: readonly string[]): Edit {
  if (xml.next() !== 'open' || xml.name !== 'v') throw xml.malformed();
  const start = xml.tagStart;
  if (xml.next() !== 'text') throw xml.malformed();
  const text = strings[xml.number()];
  if (text === undefined) throw xml.malformed();
  xml.next();
  return { start, end: xml.tokenEnd, text: `<is>${text}</is>` };
}
