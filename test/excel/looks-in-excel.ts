/** The looks of a sheet on the test host. */

import { addressOf, parseAddress, parseRange } from '../../src/core/sheet/address';
import { formatValue, type CellFormat } from '../office-host/model/cell-format';
import type { SheetSnapshot } from '../office-host/model/snapshot';
import { ALLOWED, type Looks } from './looks';

const BORDER_STYLES: Readonly<Record<string, string | null>> = { None: null, Continuous: 'thin' };

export function cellInExcel(format: CellFormat): unknown {
  const text = (key: string): string => String(formatValue(format, key));
  const underline = text('font.underline');
  return {
    font: [
      text('font.name'),
      formatValue(format, 'font.size'),
      formatValue(format, 'font.bold'),
      formatValue(format, 'font.italic'),
      underline === 'None' ? false : underline === 'Single' ? true : underline,
      text('font.color'),
    ],
    fill: format['fill.color'] ?? null,
    borders: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => {
      const style = text(`borders.${side}.style`);
      const isKnown = style in BORDER_STYLES && text(`borders.${side}.weight`) === 'Thin';
      return isKnown ? BORDER_STYLES[style] : style;
    }),
    alignment: [
      text('horizontalAlignment').toLowerCase(),
      text('verticalAlignment').toLowerCase(),
      formatValue(format, 'wrapText'),
    ],
    numberFormat: text('numberFormat'),
    isLocked: formatValue(format, 'protection.locked'),
  };
}

/** @param columns how many widths are wanted, from A on */
export function looksInExcel(snapshot: SheetSnapshot, columns: number): Looks {
  const cells = Object.fromEntries(
    Object.entries(snapshot.cells).map(([address, { format = {} }]) => [address, cellInExcel(format)]),
  );
  const { pageLayout, protection, visibility, frozen } = snapshot;
  const zoom = pageLayout['Zoom'] as
    { horizontalFitToPages?: number; verticalFitToPages?: number } | undefined;
  const inches = (name: string, standard: number): number =>
    Number(pageLayout[`${name}Margin`] ?? standard * 72) / 72;
  return {
    cells,
    sheet: {
      visibility: visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      tabColor: snapshot.tabColor === '' ? null : snapshot.tabColor,
      merges: [...snapshot.merges].sort(),
      widths: Array.from({ length: columns }, (_, i) => snapshot.columnWidths[String(i + 1)] ?? null),
      heights: snapshot.rowHeights,
      frozen: frozen === null ? null : frozenBy(frozen),
      filter: snapshot.autoFilter,
      print:
        snapshot.printArea === null
          ? null
          : [
              String(pageLayout['Orientation']).toLowerCase(),
              pageLayout['PaperSize'],
              zoom?.horizontalFitToPages !== undefined && [
                zoom.horizontalFitToPages,
                zoom.verticalFitToPages ?? 0,
              ],
              snapshot.printArea,
              snapshot.printTitleRows,
              [inches('Left', 0.7), inches('Right', 0.7), inches('Top', 0.75), inches('Bottom', 0.75)],
            ],
      validations: validationsInExcel(snapshot),
      conditional: snapshot.conditionalFormats.map(({ ranges, formula, format }) => [
        ranges.join(' '),
        'expression',
        formula.slice(1),
        format['fill.color'] ?? null,
        format['font.color'] ?? null,
        format['font.bold'] ?? false,
      ]),
      protection: protection && {
        allowed: ALLOWED.filter(
          (name) => protection.options[`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`] === true,
        ),
        hasPassword: protection.password !== null,
      },
    },
  };
}

/** «A1:B4» are four rows and two columns, «1:4» rows alone, «A:B» columns alone. */
function frozenBy(address: string): [rows: number, columns: number] {
  const [, last = ''] = address.split(':');
  const at = parseAddress(/\d/.test(last) ? last.replace(/^(?=\d)/, 'A') : `${last}1`);
  if (!at) throw new Error(`frozen: ${address}`);
  const isRowsOnly = /^\d/.test(last);
  return [/\d/.test(last) ? at.row : 0, isRowsOnly ? 0 : at.column];
}

const RULES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  custom: 'custom',
};

function validationsInExcel({ validations }: SheetSnapshot): Record<string, unknown> {
  return Object.fromEntries(
    validations.flatMap(({ range, rule = {}, prompt = {}, errorAlert = {}, ignoreBlanks = false }) => {
      const [[name, facts] = ['', {}]] = Object.entries(rule);
      const { formula1, formula2, source, formula, operator } = facts as Record<string, unknown>;
      const formulae = [formula1, formula2, source, formula].filter((one) => one !== undefined);
      const operation = String(operator ?? '').replace(/^./, (first) => first.toLowerCase());
      const look = {
        rule: [RULES[name], operator === undefined ? null : operation.replace('To', ''), formulae.map(plain)],
        ignoresBlanks: ignoreBlanks,
        prompt: [prompt['showPrompt'], prompt['title'], prompt['message']],
        alert: [
          errorAlert['showAlert'],
          String(errorAlert['style']).toLowerCase(),
          errorAlert['title'],
          errorAlert['message'],
        ],
      };
      const area = parseRange(range);
      if (!area) throw new Error(`validation of ${range}`);
      const cells: [string, unknown][] = [];
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          cells.push([addressOf(row, column), look]);
      return cells;
    }),
  );
}

/** A formula without «=», a day as Excel counts it. */
function plain(formula: unknown): string {
  const text = String(formula).replace(/^=/, '');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return String((Date.parse(text) - Date.parse('1899-12-30')) / 86_400_000);
}
