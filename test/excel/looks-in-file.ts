/** The looks of a sheet in a file, as ExcelJS reads them. */

import type ExcelJs from 'exceljs';
import { ALLOWED, type Looks } from './looks';

/** The digits of the file's own font, Times New Roman 12, are 8 pixels wide at 96 dots an inch: ECMA-376 18.3.1.13. */
const POINTS_A_CHARACTER = (8 * 72) / 96;

/** ExcelJS takes a column of just this width for one without a width of its own. */
const LIBRARY_WIDTH = 9;

const argb = (color: Partial<ExcelJs.Color> | undefined): string | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(2)}`;

/** @param columns how many widths are wanted, from A on */
export function looksInFile(sheet: ExcelJs.Worksheet, columns: number): Looks {
  const cells: Record<string, unknown> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { font, fill, border, alignment, numFmt, protection } = cell.style;
      // Given only because others of its row or column are there.
      if (font === undefined && cell.value === null) return;
      cells[cell.address] = {
        font: [
          font?.name,
          font?.size,
          font?.bold ?? false,
          font?.italic ?? false,
          font?.underline ?? false,
          argb(font?.color) ?? '#000000',
        ],
        fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? argb(fill.fgColor) : null,
        borders: (['top', 'bottom', 'left', 'right'] as const).map((side) => border?.[side]?.style ?? null),
        alignment: [
          alignment?.horizontal ?? 'general',
          alignment?.vertical === 'middle' ? 'center' : (alignment?.vertical ?? 'bottom'),
          alignment?.wrapText ?? false,
        ],
        numberFormat: numFmt ?? 'General',
        isLocked: protection?.locked ?? true,
      };
    });
  });
  const { pageSetup, properties, state, autoFilter, views } = sheet;
  const [view] = views;
  const frozen = view?.state === 'frozen' ? [view.ySplit ?? 0, view.xSplit ?? 0] : null;
  const { merges } = sheet.model as unknown as { readonly merges: readonly string[] };
  return {
    cells,
    sheet: {
      visibility: state,
      tabColor: argb(properties.tabColor),
      merges: [...merges].sort(),
      widths: Array.from(
        { length: columns },
        (_, i) => (sheet.getColumn(i + 1).width ?? LIBRARY_WIDTH) * POINTS_A_CHARACTER,
      ),
      heights: Object.fromEntries(
        Array.from({ length: sheet.rowCount }, (_, i) => [i + 1, sheet.getRow(i + 1).height] as const).filter(
          ([, height]) => (height as number | undefined) !== undefined,
        ),
      ),
      frozen,
      filter: typeof autoFilter === 'string' ? autoFilter : null,
      print:
        pageSetup.printArea === undefined
          ? null
          : [
              pageSetup.orientation,
              pageSetup.paperSize === 9 ? 'A4' : pageSetup.paperSize,
              pageSetup.fitToPage && [pageSetup.fitToWidth, pageSetup.fitToHeight],
              pageSetup.printArea.replace(/\$/g, ''),
              pageSetup.printTitlesRow ?? null,
              [
                pageSetup.margins?.left,
                pageSetup.margins?.right,
                pageSetup.margins?.top,
                pageSetup.margins?.bottom,
              ],
            ],
      validations: validationsInFile(sheet),
      conditional: conditionalInFile(sheet),
      protection: protectionInFile(sheet),
    },
  };
}

/** ExcelJS gives a validation for each cell. */
function validationsInFile(sheet: ExcelJs.Worksheet): Record<string, unknown> {
  const { model } = (
    sheet as unknown as { dataValidations: { model: Record<string, ExcelJs.DataValidation> } }
  ).dataValidations;
  return Object.fromEntries(
    Object.entries(model).map(([address, one]) => [
      address,
      {
        rule: [
          one.type,
          one.type === 'list' || one.type === 'custom' ? null : (one.operator ?? 'between'),
          one.formulae.map(storedFormula),
        ],
        ignoresBlanks: one.allowBlank ?? false,
        prompt: [one.showInputMessage ?? false, one.promptTitle, one.prompt],
        alert: [one.showErrorMessage ?? false, one.errorStyle ?? 'stop', one.errorTitle, one.error],
      },
    ]),
  );
}

/** ExcelJS makes a Date of a day; a list stands in quotes, with those inside it doubled. */
function storedFormula(formula: unknown): string {
  if (formula instanceof Date) return String((formula.getTime() - Date.parse('1899-12-30')) / 86_400_000);
  const [, list] = /^"(.*)"$/.exec(String(formula)) ?? [];
  return list === undefined ? String(formula) : list.replaceAll('""', '"');
}

function conditionalInFile(sheet: ExcelJs.Worksheet): unknown[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: readonly {
      ref: string;
      rules: readonly {
        type: string;
        formulae: readonly string[];
        priority: number;
        style?: Partial<ExcelJs.Style>;
      }[];
    }[];
  };
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })))
    .sort((a, b) => a.priority - b.priority)
    .map(({ ref, type, formulae, style }) => [
      ref,
      type,
      formulae[0],
      style?.fill?.type === 'pattern' ? argb(style.fill.bgColor) : null,
      argb(style?.font?.color),
      style?.font?.bold ?? false,
    ]);
}

/** What a user may do all the same. In the file «0» allows; ExcelJS gives what stands there turned round. */
function protectionInFile(sheet: ExcelJs.Worksheet): unknown {
  const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> | null };
  if (!sheetProtection?.['sheet']) return null;
  return {
    allowed: ALLOWED.filter((name) => sheetProtection[name] === true),
    hasPassword: sheetProtection['hashValue'] !== undefined,
  };
}
