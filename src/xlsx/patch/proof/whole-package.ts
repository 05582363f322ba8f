/**
 * What is wrong with a package whatever is in it: prefixes that stand for nothing, ways that lead
 * nowhere.
 */

import type { PlanFault } from '../../../core/findings/patch-refusals';
import {
  attributeNamespace,
  elementNamespace,
  OUTSIDE,
  relationshipAttributes,
  scopeInside,
} from '../namespaces';
import { parseTag, PlacedXmlReader } from '../xml-source';
import { ownerOfRelationships, type PackageView } from './package-view';

export interface Fault {
  readonly fault: PlanFault;
  /** The part, or what in it. */
  readonly where: string;
}

const COLON = 0x3a;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NEW_KINDS: ReadonlySet<string> = new Set([`${SPREADSHEET}.worksheet+xml`, `${SPREADSHEET}.styles+xml`]);

/**
 * What is wrong in `after` and was not in `before`.
 * @param changed parts of `after` that have other bytes, or are new
 */
export function* newFaults(
  before: PackageView,
  after: PackageView,
  changed: readonly string[],
): Generator<Fault> {
  for (const part of after.parts) {
    yield* waysToNowhere(before, after, part);
    yield* kindOf(before, after, part);
  }
  for (const part of changed) {
    if (!isXml(after, part)) continue;
    const known = new Set(before.has(part) ? [...strays(before, part)].map(keyOf) : []);
    for (const fault of strays(after, part)) if (!known.has(keyOf(fault))) yield fault;
  }
}

/** What is wrong with a package that is new as a whole. */
export function* faultsOf(view: PackageView): Generator<Fault> {
  for (const part of view.parts) {
    yield* waysToNowhere(undefined, view, part);
    yield* kindOf(undefined, view, part);
    if (isXml(view, part)) yield* strays(view, part);
  }
}

function keyOf({ fault, where }: Fault): string {
  return `${fault} ${where}`;
}

function* waysToNowhere(before: PackageView | undefined, after: PackageView, part: string): Generator<Fault> {
  const owner = ownerOfRelationships(part);
  if (owner === undefined) return;
  const lost = after.relationships(owner).filter(({ target }) => target !== undefined && !after.has(target));
  if (lost.length === 0) return;
  const known = new Set(
    before?.relationships(owner).flatMap(({ target = '' }) => (before.has(target) ? [] : [target])),
  );
  for (const { target = '' } of lost) if (!known.has(target)) yield { fault: 'relationship', where: target };
}

function* kindOf(before: PackageView | undefined, after: PackageView, part: string): Generator<Fault> {
  if (part === '[content_types].xml') return;
  const [was, is] = [before?.contentType(part), after.contentType(part)];
  const isNew = before?.has(part) === false;
  // Nothing else is ever put into a user's file; "application/xml", which a default may give, says
  // nothing.
  const isRight = isNew ? NEW_KINDS.has(is ?? '') : is !== undefined && (!before || was === is);
  const wasWrong = was === undefined && before?.has(part) === true;
  if (!isRight && !(wasWrong && is === undefined)) yield { fault: 'contentType', where: part };
}

function isXml(view: PackageView, part: string): boolean {
  return /\.(?:xml|rels)$/.test(part) || /\bxml$/.test(view.contentType(part) ?? '');
}

/**
 * Prefixes in a part that are not bound, and references to relationships that the part does not
 * have.
 */
function* strays(view: PackageView, part: string): Generator<Fault> {
  const bytes = view.part(part);
  const xml = new PlacedXmlReader(bytes, part);
  const known = new Set(view.relationships(part).map(({ id }) => id));
  const scopes = [OUTSIDE];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const { depth, tagStart, tokenEnd } = xml;
    const outer = scopes[depth - 1] ?? OUTSIDE;
    scopes[depth] = outer;
    // Of a sheet's tags hardly one has a prefix, and there are millions of them.
    if (!hasColon(bytes, tagStart, tokenEnd) && depth > 1) continue;
    const tag = parseTag(xml.tagSource());
    const scope = scopeInside(outer, tag);
    scopes[depth] = scope;
    if (elementNamespace(scope, tag) === undefined) yield { fault: 'prefix', where: `${part}: ${tag.name}` };
    for (const attribute of tag.attributes) {
      const isDeclared = attribute.qualifiedName.startsWith('xmlns:');
      if (!isDeclared && attributeNamespace(scope, attribute) === undefined)
        yield { fault: 'prefix', where: `${part}: ${attribute.qualifiedName}` };
    }
    for (const { value } of relationshipAttributes(scope, tag))
      if (value !== '' && !known.has(value)) yield { fault: 'relationship', where: `${part}: ${value}` };
  }
}

function hasColon(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === COLON) return true;
  return false;
}
