/** What a range does to its cells beside taking values: clearing, merging, linking. */

import { isUnbounded, overlap } from '../model/area';
import { DEFAULT_FORMAT, formatValue, withFormat } from '../model/cell-format';
import { plainValue } from '../model/shown-text';
import { raiseChanged, raiseFormatChanged, writeInputs, type RangeOf } from '../model/write-cells';
import { asOneOf, asRecord, invalidArgument } from '../protocol/host-error';
import { removeConditionalFormats } from './conditional-formats';
import { uniform } from './range-format';

const CLEARABLE = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearRange(range: RangeOf, applyTo: unknown): void {
  const location = 'Range.clear';
  const what = asOneOf(applyTo ?? 'All', CLEARABLE, location);
  const { book, sheet, area } = range;
  if (what === 'Formats') sheet.protection.refuse(location, 'allowFormatCells');
  else sheet.refuseLocked(area, location);
  const touched = [...sheet.cells.entries(area)];
  for (const [, , cell] of touched) {
    if (what === 'All' || what === 'Contents') {
      cell.value = '';
      delete cell.formula;
      delete cell.isNew;
      cell.format = withFormat(cell.format, 'quotePrefix', false);
    }
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') delete cell.link;
  }
  if (what === 'All' || what === 'Formats') {
    // Back to the look of a new sheet, also where whole rows or columns were formatted.
    sheet.cells.changeFormat(area, () => DEFAULT_FORMAT);
    for (const [row, column, cell] of [...sheet.cells.entries(area)]) {
      const isBare = cell.value === '' && cell.formula === undefined && cell.link === undefined;
      if (isBare && cell.format === sheet.cells.layerFormat(row, column)) sheet.cells.remove(row, column);
    }
    removeConditionalFormats(sheet, area);
    raiseFormatChanged(book, sheet, [area]);
  }
  if (what === 'All') {
    sheet.validations.clear(area);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }
  book.touch();
  if (what === 'All' || what === 'Contents') raiseChanged(range, 'RangeEdited', 'addin');
}

export function mergeRange(range: RangeOf, isAcross: boolean): void {
  const { book, sheet, area } = range;
  const location = 'Range.merge';
  sheet.protection.refuse(location);
  if (isUnbounded(area)) throw invalidArgument(location);
  if (sheet.tables.some((one) => overlap(one.area, area))) throw invalidArgument(location);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  const rows = isAcross
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
        ...area,
        top: area.top + i,
        bottom: area.top + i,
      }))
    : [area];
  for (const merge of rows) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    // Excel keeps the first value in the order of reading, and puts it top left.
    const cells = [...sheet.cells.entries(merge)].map(([, , cell]) => cell);
    const kept = cells.find((cell) => cell.value !== '' || cell.formula !== undefined);
    const first = sheet.cells.touch(merge.top, merge.left);
    if (kept && kept !== first) {
      first.value = kept.value;
      if (kept.formula !== undefined) first.formula = kept.formula;
    }
    for (const cell of cells) {
      if (cell === first) continue;
      cell.value = '';
      delete cell.formula;
    }
    sheet.merges.push(merge);
  }
  book.touch();
}

export function unmergeRange({ sheet, area }: RangeOf): void {
  sheet.protection.refuse('Range.unmerge');
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}

export function readLink({ sheet, area }: RangeOf): unknown {
  const found = new Set<string>();
  for (const [, , cell] of sheet.cells.entries(area)) {
    const { link, value } = cell;
    found.add(JSON.stringify(link ? { ...link, textToDisplay: String(plainValue(value)) } : null));
  }
  const touched = [...sheet.cells.entries(area)].length;
  const isPartly = touched < (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (isPartly) found.add('null');
  const only = uniform(found);
  return only === null ? null : (JSON.parse(only) as unknown);
}

export function writeLink(range: RangeOf, given: unknown): void {
  const location = 'Range.hyperlink';
  const { sheet, area } = range;
  if (sheet.protection.isOn && sheet.protection.options['allowInsertHyperlinks'] !== true) {
    sheet.refuseLocked(area, location);
  }
  if (isUnbounded(area)) throw invalidArgument(location);
  const { address, documentReference, screenTip, textToDisplay } = asRecord(given, location);
  const target = documentReference ?? address;
  if (typeof target !== 'string' || (address !== undefined && documentReference !== undefined)) {
    throw invalidArgument(location);
  }
  const link = {
    ...(typeof address === 'string' && { address }),
    ...(typeof documentReference === 'string' && { documentReference }),
    ...(typeof screenTip === 'string' && { screenTip }),
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.touch(row, column);
      const at = { ...range, area: { top: row, left: column, bottom: row, right: column } };
      const shown =
        typeof textToDisplay === 'string' ? textToDisplay : cell.value === '' ? target : undefined;
      // Whether it is shown as it is or read as if typed is not documented.
      const typed = range.book.behaviour.readsLinkText ? shown : `'${shown ?? ''}`;
      if (shown !== undefined && typed !== undefined) writeInputs(at, typed, location);
      cell.link = link;
      cell.format = withFormat(cell.format, 'font.color', '#0563C1');
      if (formatValue(cell.format, 'font.underline') === 'None') {
        cell.format = withFormat(cell.format, 'font.underline', 'Single');
      }
    }
  }
}
