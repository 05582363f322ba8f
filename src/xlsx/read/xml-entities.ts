/**
 * What «&amp;» and «&#273;» stand for: XML's five names and numbered characters; there are no
 * others without a DOCTYPE.
 */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its entities resolved; undefined when one of them is none. */
export function resolveEntities(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isSound = true;
  const resolved = text.replace(/&([^;&\s]{1,12});|&/g, (_, entity: string | undefined) => {
    const character = entity === undefined ? undefined : (NAMED.get(entity) ?? numbered(entity));
    if (character === undefined) isSound = false;
    return character ?? '';
  });
  return isSound ? resolved : undefined;
}

function numbered(entity: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(entity);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  // Halves of surrogate pairs are no characters in XML, though some writers number a pair's halves
  // one by one.
  return code >= 1 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
