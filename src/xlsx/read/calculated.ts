/**
 * Whether a workbook's formulas were ever calculated. Programs that make workbooks without
 * calculating store 0 for every formula and leave the work to Excel: such a 0 is no figure.
 */

import type { CellValue } from '../../core/sheet/grid';

export type Calculation =
  /** A program that calculates saved the workbook: its zeros are results. */
  | 'calculated'
  /** It asks to be calculated when it is opened: its zeros stand for nothing. */
  | 'never'
  /** Nothing says so: zeros are results where some formula of the workbook has another one. */
  | 'unsaid';

export interface CalculationSigns {
  /** The attributes of calcPr; undefined without it. */
  readonly settings: Readonly<Record<string, string | undefined>> | undefined;
  /** Excel writes the order of calculation whenever there is a formula. */
  readonly hasOrder: boolean;
  /** The program's name in the workbook's properties; "" where it is not there. */
  readonly application: string;
}

/** They calculate and write no order of calculation. */
const CALCULATING = /LibreOffice|OpenOffice|Collabora|ONLYOFFICE|WPS|Gnumeric|Numbers/i;
/**
 * As this product signed its workbooks before it gave its own name, and said that the values in
 * them are results.
 */
const FORMER_WRITER = 'hucre';
/**
 * Excel 2007's, which XlsxWriter, openpyxl and others copy; Excel 2007 itself writes the order
 * beside it.
 */
const COPIED_ENGINE = '124519';

export function calculationOf({ settings = {}, hasOrder, application }: CalculationSigns): Calculation {
  const { fullCalcOnLoad, calcCompleted, calcId } = settings;
  // Written out by this product beside the wish to be calculated anew: values that may be out of
  // date are left out then.
  if (isTrue(calcCompleted) || application === FORMER_WRITER) return 'calculated';
  if (isTrue(fullCalcOnLoad) || calcCompleted !== undefined) return 'never';
  const hasOwnEngine = calcId !== undefined && calcId !== COPIED_ENGINE;
  return hasOrder || hasOwnEngine || CALCULATING.test(application) ? 'calculated' : 'unsaid';
}

/**
 * Attributes of calcPr that ask Excel to calculate a workbook of which some values were left out,
 * and say of the others that they are results, unless nobody ever calculated it.
 * @param settings what calcPr said before, undefined where there was none
 */
export function askingToCalculate(settings: CalculationSigns['settings']): Record<string, string> {
  const isDoubtful = calculationOf({ settings, hasOrder: false, application: '' }) === 'never';
  return { fullCalcOnLoad: '1', ...(!isDoubtful && { calcCompleted: '1' }) };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** Looks at the results of a workbook's formulas while they are read. */
export class FormulaResults {
  private zeros = 0;
  private others = 0;

  constructor(readonly calculation: Calculation) {}

  /** What the formula gives: null, not known, for a 0 that nobody calculated. */
  of(stored: CellValue): CellValue {
    if (stored === null) return null;
    if (stored !== 0) this.others++;
    else if (this.calculation === 'never') return null;
    else this.zeros++;
    return stored;
  }

  /**
   * Whether the workbook's own results show that nobody calculated it, though nothing else says so.
   */
  get areAllZero(): boolean {
    return this.calculation === 'unsaid' && this.zeros > 0 && this.others === 0;
  }
}
