/** Which prefixes of a part stand for which vocabulary. */

import type { XmlReader } from './xml-reader';

/**
 * The namespaces that the tag which was just opened declares, each with its prefixes ("" for the
 * default one).
 */
export function namespacesOf(xml: XmlReader): ReadonlyMap<string, readonly string[]> {
  const declared = new Map<string, string[]>();
  while (xml.nextAttribute()) {
    const isDefault = !xml.hasAttributePrefix && xml.attributeName === 'xmlns';
    if (!isDefault && xml.attributePrefix() !== 'xmlns') continue;
    const namespace = xml.attributeValue();
    const prefixes = declared.get(namespace) ?? [];
    prefixes.push(isDefault ? '' : xml.attributeName);
    declared.set(namespace, prefixes);
  }
  return declared;
}
