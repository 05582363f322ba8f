/**
 * Which prefix stands for which namespace at a place in a part, so that nothing is put in under a
 * guessed prefix.
 */

import { resolveEntities } from '../read/xml-entities';
import type { Tag, TagAttribute } from './xml-source';

/** The namespaces of the format, as the two editions of the standard spell them. */
export const EDITIONS = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

export type Edition = (typeof EDITIONS)[keyof typeof EDITIONS];

/** Prefix, without its colon, → namespace; "" is the one of elements without a prefix. */
export type Scope = ReadonlyMap<string, string>;

/** Outside of a part's root: one prefix is bound by XML itself. */
export const OUTSIDE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** What is in scope inside of the element that this tag opens. */
export function scopeInside(outer: Scope, tag: Tag): Scope {
  const declared = tag.attributes.filter(isDeclaration);
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const { qualifiedName, name, value } of declared) {
    const namespace = resolveEntities(value) ?? value;
    const prefix = qualifiedName === 'xmlns' ? '' : name;
    if (namespace === '') scope.delete(prefix);
    else scope.set(prefix, namespace);
  }
  return scope;
}

/** "" for an element in no namespace, undefined for a prefix that is not bound. */
export function elementNamespace(scope: Scope, tag: Tag): string | undefined {
  return scope.get(tag.prefix.slice(0, -1)) ?? (tag.prefix === '' ? '' : undefined);
}

/**
 * "" for an attribute without prefix, which is in no namespace; undefined for a prefix that is not
 * bound.
 */
export function attributeNamespace(scope: Scope, attribute: TagAttribute): string | undefined {
  const colon = attribute.qualifiedName.indexOf(':');
  return colon < 0 ? '' : scope.get(attribute.qualifiedName.slice(0, colon));
}

/**
 * The attributes by which an element leads to other parts (`r:id`, `r:embed` …), whatever their
 * prefix is.
 */
export function relationshipAttributes(scope: Scope, tag: Tag): readonly TagAttribute[] {
  return tag.attributes.filter((one) => {
    const namespace = attributeNamespace(scope, one);
    return namespace === EDITIONS.transitional.relationships || namespace === EDITIONS.strict.relationships;
  });
}

export function isDeclaration({ qualifiedName }: TagAttribute): boolean {
  return qualifiedName === 'xmlns' || qualifiedName.startsWith('xmlns:');
}

/**
 * How an attribute of a namespace is spelt on a new element at a place: with a prefix that is bound
 * to it there, else with one of its own that the new element declares.
 */
export function spelling(
  scope: Scope,
  namespace: string,
  name: string,
  preferred: string,
): { readonly qualifiedName: string; readonly declaration: string } {
  for (const [prefix, bound] of scope)
    if (prefix !== '' && bound === namespace) return { qualifiedName: `${prefix}:${name}`, declaration: '' };
  let prefix = preferred;
  for (let i = 1; scope.has(prefix); i++) prefix = `${preferred}${String(i)}`;
  return { qualifiedName: `${prefix}:${name}`, declaration: ` xmlns:${prefix}="${namespace}"` };
}
