/** Validations, conditional formats, tables and protection of a saved sheet. */

import type ExcelJS from 'exceljs';
import { parseRange } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../model/snapshot';
import { argb } from './save-xlsx';

interface Validations {
  add(address: string, validation: ExcelJS.DataValidation): void;
}

export function saveRules(sheet: ExcelJS.Worksheet, from: SheetSnapshot): void {
  for (const { range, ...validation } of from.validations) {
    const saved = validationOf(validation);
    // Ranges, which ExcelJS can write, are missing from its types.
    if (saved) (sheet as unknown as { dataValidations: Validations }).dataValidations.add(range, saved);
  }
  from.conditionalFormats.forEach(({ ranges, formula, format }, i) => {
    const fill = format['fill.color'];
    sheet.addConditionalFormatting({
      ref: ranges.join(' '),
      rules: [
        {
          type: 'expression',
          priority: i + 1,
          formulae: [formula.slice(1)],
          style: {
            ...(fill !== undefined && {
              fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } },
            }),
            font: {
              ...(format['font.color'] !== undefined && { color: { argb: argb(format['font.color']) } }),
              ...(format['font.bold'] === true && { bold: true }),
            },
          },
        },
      ],
    });
  });
  for (const { name, range, options } of from.tables) saveTable(sheet, name, range, options);
  if (from.protection) {
    const options = from.protection.options;
    // Without a password ExcelJS does this at once; with one it would have to be waited for, and nobody reads it.
    void sheet.protect('', {
      formatColumns: options['allowFormatColumns'] === true,
      formatRows: options['allowFormatRows'] === true,
      formatCells: options['allowFormatCells'] === true,
    });
  }
}

function saveTable(
  sheet: ExcelJS.Worksheet,
  name: string,
  range: string,
  options: Readonly<Record<string, unknown>>,
): void {
  const area = parseRange(range);
  if (!area) throw new Error(`a table at ${range}`);
  const cell = (row: number, column: number): ExcelJS.CellValue => sheet.getRow(row).getCell(column).value;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  sheet.addTable({
    name,
    ref: range.split(':')[0] ?? range,
    headerRow: true,
    style: {
      theme: (options['Style'] ?? 'TableStyleMedium2') as NonNullable<ExcelJS.TableStyleProperties['theme']>,
      showRowStripes: options['ShowBandedRows'] !== false,
    },
    columns: columns.map((column) => ({ name: String(cell(area.top, column)), filterButton: true })),
    rows: Array.from({ length: area.bottom - area.top }, (_, i) =>
      columns.map((column) => cell(area.top + 1 + i, column)),
    ),
  });
}

function validationOf(
  from: Omit<SheetSnapshot['validations'][number], 'range'>,
): ExcelJS.DataValidation | undefined {
  const [entry] = Object.entries(from.rule ?? {});
  if (!entry) return undefined;
  const [kind, given] = entry;
  const rule = given as Readonly<Record<string, unknown>>;
  const formula = (value: unknown): string => String(value).replace(/^=/, '');
  const source = String(rule['source'] ?? '');
  const formulae =
    kind === 'list'
      ? [source.startsWith('=') ? source.slice(1) : `"${source}"`]
      : kind === 'custom'
        ? [formula(rule['formula'])]
        : [rule['formula1'], rule['formula2']].filter((one) => one !== undefined).map(formula);
  const operator = String(rule['operator'] ?? 'Between');
  return {
    type: (kind === 'wholeNumber' ? 'whole' : kind) as ExcelJS.DataValidation['type'],
    formulae,
    ...(kind !== 'list' &&
      kind !== 'custom' && {
        operator: `${operator.charAt(0).toLowerCase()}${operator.slice(1)}`
          .replace('EqualTo', 'Equal')
          .replace(/^equalTo$/, 'equal') as NonNullable<ExcelJS.DataValidation['operator']>,
      }),
    allowBlank: from.ignoreBlanks !== false,
    showInputMessage: from.prompt !== undefined,
    promptTitle: String(from.prompt?.['title'] ?? ''),
    prompt: String(from.prompt?.['message'] ?? ''),
    showErrorMessage: true,
    errorTitle: String(from.errorAlert?.['title'] ?? ''),
    error: String(from.errorAlert?.['message'] ?? ''),
  };
}
