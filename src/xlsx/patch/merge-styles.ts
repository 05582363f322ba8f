/** Takes the looks of one package's sheets over into another's list of styles, behind those that are there. */

import { attribute, findElement, findTag, spliced, tags, withAttribute } from './xml-text';

/** Where each style of the added package is found now. */
export interface StyleMap {
  readonly cell: (index: number) => number;
  readonly differential: (index: number) => number;
}

/** The lists of a style sheet in the order in which they must stand. */
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
type List = (typeof LISTS)[number];
const CHILD: Readonly<Record<List, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  cellStyles: 'cellStyle',
  dxfs: 'dxf',
};
/** Below this, number formats are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/** @returns the style sheet with the added styles, and where they are */
export function mergeStyles(target: string, added: string): { readonly xml: string; readonly map: StyleMap } {
  const count = (list: List): number => children(target, list).length;
  const fonts = count('fonts');
  const fills = count('fills');
  const borders = count('borders');
  const cells = count('cellXfs');
  const differentials = count('dxfs');
  const formats = new Map<string, string>();
  let nextFormat =
    1 +
    Math.max(
      FIRST_OWN_FORMAT - 1,
      ...children(target, 'numFmts').map((one) => Number(attribute(one, 'numFmtId') ?? 0)),
    );
  const newFormats = children(added, 'numFmts').map((one) => {
    const id = String(nextFormat++);
    formats.set(attribute(one, 'numFmtId') ?? '', id);
    return one.replace(/numFmtId="\d+"/, `numFmtId="${id}"`);
  });
  const newCells = children(added, 'cellXfs').map((one) => {
    const moved = (attributes: string, name: string, by: number): string =>
      withAttribute(attributes, name, String(Number(attribute(attributes, name) ?? 0) + by));
    const [open = ''] = /^<[^>]*?(?=\/?>)/.exec(one) ?? [];
    let attributes = open.replace(/^<xf/, '');
    const format = attribute(attributes, 'numFmtId') ?? '0';
    attributes = withAttribute(attributes, 'numFmtId', formats.get(format) ?? format);
    attributes = moved(moved(moved(attributes, 'fontId', fonts), 'fillId', fills), 'borderId', borders);
    // The plan's own font and format hold, whatever the workbook's normal style is.
    attributes = ['applyFont', 'applyNumberFormat', 'applyFill', 'applyBorder'].reduce(
      (list, name) => withAttribute(list, name, '1'),
      withAttribute(attributes, 'xfId', '0'),
    );
    return `<xf${attributes}${one.slice(open.length)}`;
  });
  let xml = target;
  xml = append(xml, 'numFmts', newFormats);
  xml = append(xml, 'fonts', children(added, 'fonts'));
  xml = append(xml, 'fills', children(added, 'fills'));
  xml = append(xml, 'borders', children(added, 'borders'));
  xml = append(xml, 'cellXfs', newCells);
  xml = append(xml, 'dxfs', children(added, 'dxfs'));
  return { xml, map: { cell: (index) => index + cells, differential: (index) => index + differentials } };
}

/** Lists of later versions of Excel have the same names under other prefixes. */
function listIn(styles: string, list: List): ReturnType<typeof findElement> {
  return findElement(styles, list, findTag(styles, 'styleSheet')?.prefix ?? '');
}

/** The texts of a list's elements. */
function children(styles: string, list: List): string[] {
  const found = listIn(styles, list);
  if (!found) return [];
  const texts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tags(found.inner, [CHILD[list]])) {
    if (tag.is === 'open' && depth++ === 0) start = tag.start;
    if (tag.is === 'empty' && depth === 0) texts.push(found.inner.slice(tag.start, tag.end));
    if (tag.is === 'close' && --depth === 0) texts.push(found.inner.slice(start, tag.end));
  }
  return texts;
}

function append(styles: string, list: List, added: readonly string[]): string {
  if (added.length === 0) return styles;
  const found = listIn(styles, list);
  const prefix = findTag(styles, 'styleSheet')?.prefix ?? '';
  const texts = added
    .map((one) => (prefix === '' ? one : one.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)))
    .join('');
  if (!found) {
    const text = `<${prefix}${list} count="${String(added.length)}">${texts}</${prefix}${list}>`;
    const at = placeOf(styles, list);
    return spliced(styles, [{ start: at, end: at, text }]);
  }
  const attributes = withAttribute(
    found.open.attributes,
    'count',
    String(children(styles, list).length + added.length),
  );
  const text = `<${prefix}${list}${attributes}>${found.inner}${texts}</${prefix}${list}>`;
  return spliced(styles, [{ start: found.open.start, end: found.end, text }]);
}

/** Where a list that is missing belongs. */
function placeOf(styles: string, list: List): number {
  for (const before of LISTS.slice(0, LISTS.indexOf(list)).reverse()) {
    const found = listIn(styles, before);
    if (found) return found.end;
  }
  const root = findElement(styles, 'styleSheet');
  if (!root) throw new RangeError('no element styleSheet');
  return root.open.end;
}

/** A sheet of the added package, with its styles where they are now and its texts in its own cells. */
export function settleSheet(sheet: string, map: StyleMap, sharedStrings: string): string {
  const texts = sharedTexts(sharedStrings);
  const splices: { start: number; end: number; text: string }[] = [];
  let shared: { start: number; attributes: string; contentFrom: number } | undefined;
  for (const tag of tags(sheet, ['c', 'row', 'col', 'cfRule'])) {
    if (tag.is === 'close') {
      if (tag.name !== 'c' || !shared) continue;
      const index = Number(/<v>(\d+)<\/v>/.exec(sheet.slice(shared.contentFrom, tag.start))?.[1]);
      const text = `<c${shared.attributes} t="inlineStr"><is>${texts[index] ?? ''}</is></c>`;
      splices.push({ start: shared.start, end: tag.end, text });
      shared = undefined;
      continue;
    }
    const name = tag.name === 'cfRule' ? 'dxfId' : tag.name === 'col' ? 'style' : 's';
    const old = attribute(tag.attributes, name);
    const to = tag.name === 'cfRule' ? map.differential : map.cell;
    const needsStyle = tag.name === 'c' || old !== undefined;
    const attributes = needsStyle
      ? withAttribute(tag.attributes, name, String(to(Number(old ?? 0))))
      : tag.attributes;
    if (tag.name === 'c' && tag.is === 'open' && attribute(tag.attributes, 't') === 's') {
      shared = {
        start: tag.start,
        attributes: withAttribute(attributes, 't', undefined),
        contentFrom: tag.end,
      };
    } else if (attributes !== tag.attributes) {
      splices.push({
        start: tag.start,
        end: tag.end,
        text: `<${tag.name}${attributes}${tag.is === 'empty' ? '/' : ''}>`,
      });
    }
  }
  return spliced(sheet, splices);
}

/** What stands in each shared string. */
function sharedTexts(sharedStrings: string): string[] {
  const texts: string[] = [];
  let start = 0;
  for (const tag of tags(sharedStrings, ['si'])) {
    if (tag.is === 'open') start = tag.end;
    if (tag.is === 'empty') texts.push('');
    if (tag.is === 'close') texts.push(sharedStrings.slice(start, tag.start));
  }
  return texts;
}
