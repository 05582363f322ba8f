/** Changes single cells of the user's sheets: all of them or none. */

import { LayRefusal, type CellChange } from '../ports/ports';
import { codeOf, isRefusedForGood } from './batches';
import { closeAgain, closeLeftOpen, openProtected, type ProtectedSheet } from './protected-sheets';
import { TEXT_FORMAT, typedContent } from './typed-text';

interface AskedCell {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** The cell whose formula fills this one; undefined where Excel cannot say. */
  readonly filledFrom: Excel.Range | undefined;
}

/**
 * @returns what stood in the cells before: given back, it takes the change back
 * @throws LayRefusal; then the cells hold what they held, unless the reason is 'notRestored'
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const cells = changes.map((change) => askFor(context, change));
  await context.sync();
  const filled = cells.find(isFilledFromElsewhere);
  if (filled) throw new LayRefusal('partOfFormula', filled.change.cell);
  const before = cells.map(({ change, range }): CellChange => ({ ...change, content: contentBefore(range) }));
  const locked = lockedSheets(cells);
  const opened = await openProtected(context, locked);
  if (opened.length < locked.length) {
    await closeLeftOpen(context, opened);
    const left = locked.filter((one) => !opened.includes(one)).map(({ name }) => `«${name}»`);
    throw new LayRefusal('sheetProtected', left.join(', '));
  }
  try {
    write(cells, changes);
    closeAgain(opened);
    await context.sync();
  } catch (fault) {
    await putBack(context, cells, before, opened);
    throw fault;
  }
  return before.reverse();
}

function askFor(context: Excel.RequestContext, change: CellChange): AskedCell {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  sheet.protection.load('protected,options');
  const range = sheet.getRange(change.cell);
  range.load('address,formulas,valueTypes,values,numberFormat,format/protection/locked');
  const canSpill = Office.context.requirements.isSetSupported('ExcelApi', '1.12');
  const filledFrom = canSpill ? range.getSpillParentOrNullObject() : undefined;
  filledFrom?.load('address');
  return { change, range, sheet, filledFrom };
}

/** Writing into a list that a formula fills makes #SPILL! of all of it. */
function isFilledFromElsewhere({ range, filledFrom }: AskedCell): boolean {
  return filledFrom !== undefined && !filledFrom.isNullObject && filledFrom.address !== range.address;
}

function lockedSheets(cells: readonly AskedCell[]): ProtectedSheet[] {
  const locked = new Map<string, ProtectedSheet>();
  for (const { sheet, range, change } of cells) {
    const { protection } = sheet;
    if (!protection.protected || range.format.protection.locked === false || locked.has(change.sheet))
      continue;
    locked.set(change.sheet, { name: change.sheet, protection, options: protection.options });
  }
  return [...locked.values()];
}

/** Queued only. */
function write(cells: readonly AskedCell[], changes: readonly CellChange[]): void {
  cells.forEach(({ range }, i) => {
    range.formulas = [[typedChange(changes[i]?.content ?? null, range.numberFormat[0]?.[0])]];
  });
}

async function putBack(
  context: Excel.RequestContext,
  cells: readonly AskedCell[],
  before: readonly CellChange[],
  opened: readonly ProtectedSheet[],
): Promise<void> {
  try {
    for (const { protection } of opened) protection.load('protected');
    await context.sync();
    const closed = await openProtected(
      context,
      opened.filter(({ protection }) => protection.protected),
    );
    write(cells, before);
    closeAgain([...new Set([...opened, ...closed])]);
    await context.sync();
  } catch (fault) {
    if (!isRefusedForGood(fault)) throw fault;
    const sheets = [...new Set(cells.map(({ change }) => `«${change.sheet}»`))].join(', ');
    throw new LayRefusal('notRestored', `${sheets} (${codeOf(fault) ?? ''})`);
  }
}

function typedChange(content: CellChange['content'], numberFormat: unknown): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'string' && numberFormat === TEXT_FORMAT) return content;
  return typeof content === 'object' ? typedContent(content) : typedContent({ value: content });
}

function contentBefore(range: Excel.Range): CellChange['content'] {
  const formula: unknown = range.formulas[0]?.[0];
  const value: unknown = range.values[0]?.[0];
  const type = range.valueTypes[0]?.[0];
  if (typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value)) {
    return { formula: formula.slice(1) };
  }
  if (type === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
