/**
 * How text is stored in an .xlsx file, where XML forbids some characters and the format spends
 * `_xHHHH_` on them.
 */

/**
 * What XML 1.0 cannot hold, CR (parsers turn it into LF), and halves of a surrogate pair that stand
 * alone.
 */
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

/**
 * An underscore that would start an `_xHHHH_` of its own. The closing underscore may also be the
 * first character of the next escape, so that text "_x0041" before a control character counts as
 * well.
 */
const READ_AS_ESCAPE =
  /_(?=[xX][0-9A-Fa-f]{4}(?:_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]))/gu;

/**
 * The text as ECMA-376 ST_Xstring: programs show exactly the characters that were given, also those
 * that XML cannot hold ("_x0007_" in the file for U+0007), and text that only looks like such an
 * escape stays what it is. Markup characters are left to whoever writes the XML.
 */
export function storedText(text: string): string {
  return text.replace(READ_AS_ESCAPE, '_x005F_').replace(NOT_IN_XML, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
