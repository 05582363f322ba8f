/**
 * A small part as a tree whose elements know their places. Sheets are too large for it: see
 * `sheet-places`.
 */

import { resolveEntities } from '../read/xml-entities';
import { elementNamespace, isDeclaration, OUTSIDE, scopeInside, type Scope } from './namespaces';
import { parseTag, PlacedXmlReader, type Edit, type Tag } from './xml-source';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Undefined where its prefix is not bound. */
  readonly namespace: string | undefined;
  /** What prefixes stand for inside of it. */
  readonly scope: Scope;
  readonly tag: Tag;
  /** Those without prefix, entities resolved. */
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
  const root = readElement(xml, OUTSIDE);
  while (xml.next() !== 'end');
  return root;
}

function readElement(xml: PlacedXmlReader, outer: Scope): XmlElement {
  const { name, tagStart: start, tokenEnd: openEnd } = xml;
  const tag = parseTag(xml.tagSource());
  const scope = scopeInside(outer, tag);
  const attributes = ownAttributes(tag, xml);
  const children: XmlElement[] = [];
  let token = xml.next();
  for (; token !== 'close'; token = xml.next()) if (token === 'open') children.push(readElement(xml, scope));
  const end = xml.tokenEnd;
  const closeStart = tag.isSelfClosed ? openEnd : xml.tagStart;
  const namespace = elementNamespace(scope, tag);
  return { name, namespace, scope, tag, attributes, children, start, openEnd, closeStart, end };
}

function ownAttributes(tag: Tag, xml: PlacedXmlReader): XmlElement['attributes'] {
  const attributes: Record<string, string> = {};
  for (const attribute of tag.attributes) {
    if (attribute.qualifiedName.includes(':') || isDeclaration(attribute)) continue;
    const value = resolveEntities(attribute.value);
    if (value === undefined) throw xml.malformed();
    attributes[attribute.name] = value;
  }
  return attributes;
}

/** The first child of this name in the element's own namespace. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/**
 * The children of this name in the element's own namespace; extensions of the same name are others.
 */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name && child.namespace === element.namespace);
}

/** Puts text behind the element's last child, also when it has no closing tag yet. */
export function appendTo(element: XmlElement, text: string): Edit {
  if (!element.tag.isSelfClosed) return { start: element.closeStart, end: element.closeStart, text };
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${element.tag.name}>` };
}

export function removal({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

/**
 * Where a new child belongs among those that the schema puts in this order: behind the last that
 * comes before it.
 */
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
