/** A small part as a tree whose elements know their places. Sheets are too large for it: see `sheet-places`. */

import { attributesOf } from '../read/package';
import { parseTag, PlacedXmlReader, type Edit, type Tag } from './xml-source';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly tag: Tag;
  /** By name without prefix, entities resolved. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; the same as `openEnd` in a self-closed element. */
  readonly closeStart: number;
  readonly end: number;
}

/** @throws FileRefusedError FIL011, FIL012 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const xml = new PlacedXmlReader(bytes, part);
  while (xml.next() !== 'open');
  const root = readElement(xml);
  while (xml.next() !== 'end');
  return root;
}

function readElement(xml: PlacedXmlReader): XmlElement {
  const { name, tagStart: start, tokenEnd: openEnd } = xml;
  const tag = parseTag(xml.tagSource());
  const attributes = attributesOf(xml);
  const children: XmlElement[] = [];
  let token = xml.next();
  for (; token !== 'close'; token = xml.next()) if (token === 'open') children.push(readElement(xml));
  const end = xml.tokenEnd;
  const closeStart = tag.isSelfClosed ? openEnd : xml.tagStart;
  return { name, tag, attributes, children, start, openEnd, closeStart, end };
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Puts text behind the element's last child, also when it has no closing tag yet. */
export function appendTo(element: XmlElement, text: string): Edit {
  if (!element.tag.isSelfClosed) return { start: element.closeStart, end: element.closeStart, text };
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${element.tag.name}>` };
}

export function removal({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

/** Where a new child belongs among those that the schema puts in this order: behind the last that comes before it. */
export function placeFor(parent: XmlElement, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = parent.children.filter((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other < rank;
  });
  return before[before.length - 1]?.end ?? parent.openEnd;
}

/** An element's text inside, markup as it is. */
export function sourceInside(bytes: Uint8Array, { openEnd, closeStart }: XmlElement): string {
  return new TextDecoder().decode(bytes.subarray(openEnd, closeStart));
}

export function sourceOf(bytes: Uint8Array, { start, end }: XmlElement): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
