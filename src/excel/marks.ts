/**
 * Marks on cells with findings: conditional formats of the product's own, which lie over the user's
 * formatting and leave it as it is. They are known by their formula, so that marks of an earlier
 * session are found as well.
 */

import type { CellMark } from '../ports/ports';
import { closeAgain, closeLeftOpen, openProtected } from './protected-sheets';

/** Always true, and nobody else's. */
const MARK_FORMULA = '=LEN("kdclgd-mark")>0';

const FILLS = { error: '#FFC7CE', query: '#FFEB9C', info: '#DDEBF7' } as const;

/**
 * Takes all marks off and puts these on. Sheets protected with a password by the user keep what
 * they have.
 */
export async function applyMarks(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const all = sheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    sheet.protection.load('protected,options');
    return { sheet, formats };
  });
  await context.sync();
  const custom = all.flatMap(({ formats, sheet }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule, sheet };
      }),
  );
  if (custom.length > 0) await context.sync();
  const old = custom.filter(({ rule }) => rule.formula === MARK_FORMULA);
  const concerned = all.flatMap(({ sheet }) => {
    const wanted = marks.filter((mark) => mark.sheet === sheet.name);
    const own = old.filter((one) => one.sheet === sheet);
    return wanted.length + own.length === 0 ? [] : [{ sheet, wanted, own }];
  });
  const locked = concerned.flatMap(({ sheet: { name, protection } }) =>
    protection.protected && !protection.options.allowFormatCells
      ? [{ name, protection, options: protection.options }]
      : [],
  );
  const opened = await openProtected(context, locked);
  const isShut = (name: string): boolean =>
    locked.some((one) => one.name === name) && !opened.some((one) => one.name === name);
  for (const { sheet, wanted, own } of concerned) {
    if (isShut(sheet.name)) continue;
    for (const { format } of own) format.delete();
    for (const severity of ['error', 'query', 'info'] as const) {
      for (const { cell } of wanted.filter((mark) => mark.severity === severity)) {
        const { custom: mark } = sheet.getRange(cell).conditionalFormats.add('Custom');
        mark.rule.formula = MARK_FORMULA;
        mark.format.fill.color = FILLS[severity];
      }
    }
  }
  closeAgain(opened);
  try {
    await context.sync();
  } catch (fault) {
    await closeLeftOpen(context, opened);
    throw fault;
  }
}
