/** The workbook behind the host: sheets, names, notes, protection, and what happens to them as a whole. */

import { KIND, type Behaviour } from '../behaviour';
import { HostError, asText, invalidArgument } from '../protocol/host-error';
import { isWellFormed, renameSheetInFormula, sheetNamesIn, textConstants } from '../calc/formula-references';
import { EventFeed } from './events';
import { Protection } from './protection';
import { HostSheet, type Visibility } from './sheet';

export interface HostName {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
  readonly scope: HostSheet | undefined;
}

export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Works formulas out. */
export interface Calculator {
  /** @param onlyNew leaves values that were worked out before as they are */
  calculate(book: HostWorkbook, onlyNew: boolean): void;
}

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_CONSTANT = 255;

export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  /** Shared by workbook.settings and Office.context.document.settings, as in Excel. */
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: HostXmlPart[] = [];
  readonly protection = new Protection();
  readonly properties: Record<string, unknown> = {};
  readonly events = new EventFeed();
  calculationMode: CalculationMode = 'Automatic';
  isCalculationSuspended = false;
  private active: HostSheet | undefined;
  private isStale = false;
  /** The same until everything was worked out, not only what is new. */
  private isWaiting = false;
  private lastNumber = 0;
  /** A chart sheet is in front, until a worksheet is gone to. */
  isChartInFront: boolean;
  /** The user looks at another workbook. */
  isElsewhere = false;
  /** Further workbooks that the add-in had opened, as base64. */
  readonly opened: string[] = [];
  /** How often the user's undo list was taken away. */
  undoLost = 0;

  constructor(
    private readonly calculator: Calculator,
    readonly behaviour: Behaviour = KIND,
  ) {
    this.isChartInFront = behaviour.chartSheetActive;
    this.calculationMode = behaviour.calculationMode;
  }

  nextId(prefix: string): string {
    this.lastNumber++;
    return `{${prefix}-${String(this.lastNumber).padStart(4, '0')}}`;
  }

  newSheetId(): string {
    return this.nextId('00000000-0001');
  }

  /** Takes everything out, past every protection: for another workbook to be opened in its place. */
  clear(): void {
    for (const sheet of this.sheets) sheet.isDeleted = true;
    this.sheets.length = 0;
    this.names.length = 0;
    this.settings.clear();
    this.xmlParts.length = 0;
    for (const key of Object.keys(this.properties)) Reflect.deleteProperty(this.properties, key);
    this.protection.unprotect(this.protection.password, 'HostWorkbook.clear');
    this.calculationMode = this.behaviour.calculationMode;
    this.active = undefined;
  }

  nextNumber(): number {
    return ++this.lastNumber;
  }

  get activeSheet(): HostSheet {
    const sheet = this.active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new Error('the host has a workbook without a visible sheet');
    return sheet;
  }

  findSheet(nameOrId: string): HostSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  requireSheet(nameOrId: string): HostSheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw new HostError('ItemNotFound', nameOrId);
    return sheet;
  }

  addSheet(wantedName?: string): HostSheet {
    this.protection.refuse('WorksheetCollection.add');
    const name = wantedName ?? this.freeSheetName();
    this.refuseSheetName(name, 'WorksheetCollection.add');
    const sheet = new HostSheet(this.newSheetId(), name, this.behaviour.keepsProtection);
    this.sheets.push(sheet);
    this.events.raise('added', sheet.id, { source: 'Local' });
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    const location = 'Worksheet.delete';
    this.protection.refuse(location);
    if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', location);
    this.refuseLastVisible(sheet, location);
    this.leave(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isDeleted = true;
    this.rewriteFormulas(sheet.name, undefined);
    for (let i = this.names.length - 1; i >= 0; i--) {
      if (this.names[i]?.scope === sheet) this.names.splice(i, 1);
    }
    this.touch();
    this.events.raise('deleted', sheet.id, { source: 'Local' });
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.protection.refuse('Worksheet.name');
    if (name === sheet.name) return;
    this.refuseSheetName(name, 'Worksheet.name', sheet);
    this.rewriteFormulas(sheet.name, name);
    sheet.name = name;
    this.touch();
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.protection.refuse('Worksheet.position');
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument('Worksheet.position');
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  showSheet(sheet: HostSheet, visibility: Visibility): void {
    this.protection.refuse('Worksheet.visibility');
    if (visibility !== 'Visible') this.refuseLastVisible(sheet, 'Worksheet.visibility');
    if (visibility !== 'Visible') this.leave(sheet);
    sheet.visibility = visibility;
  }

  activate(sheet: HostSheet): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'Worksheet.activate');
    const before = this.activeSheet;
    this.isChartInFront = false;
    this.active = sheet;
    if (before === sheet) return;
    this.events.raise('deactivated', before.id, {});
    this.events.raise('activated', sheet.id, {});
  }

  findName(name: string, scope?: HostSheet): HostName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((one) => one.name.toLowerCase() === wanted && one.scope === scope);
  }

  addName(name: string, formula: string, comment: string, scope?: HostSheet): HostName {
    const location = 'NamedItemCollection.add';
    const isValid =
      /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^[a-z]{1,3}\d+$|^[rc]$/i.test(name);
    if (!isValid) throw invalidArgument(location, 'The name is not valid.');
    if (this.findName(name, scope)) throw new HostError('ItemAlreadyExists', location);
    this.refuseFormula(formula, location);
    this.refuseLongName(formula, location);
    const added = { name, formula, visible: true, comment, scope };
    this.names.push(added);
    this.touch();
    return added;
  }

  /** @throws HostError for a name's formula that is too long. */
  refuseLongName(formula: string, location: string): void {
    if (formula.length > this.behaviour.longestNameFormula) throw invalidArgument(location);
  }

  /** @throws HostError where a chart sheet is in front. */
  refuseChart(location: string): void {
    if (this.isChartInFront) throw new HostError('InvalidSelection', location);
  }

  /** @throws HostError for what Excel does not take as a formula. */
  refuseFormula(formula: string, location: string): void {
    const isTooLong =
      formula.length > LONGEST_FORMULA ||
      textConstants(formula).some((text) => text.length > LONGEST_TEXT_CONSTANT);
    // Excel opens a dialog that asks for the missing sheet's file: nothing an add-in may cause.
    const missing = sheetNamesIn(formula).find((name) => !this.findSheet(name));
    if (isTooLong || missing !== undefined || !isWellFormed(formula)) {
      throw invalidArgument(location, `Excel does not take this formula: ${formula.slice(0, 200)}`);
    }
  }

  /** Something changed that formulas may hang on. */
  touch(): void {
    this.isStale = true;
    this.isWaiting = true;
  }

  /** Brings the values of formulas up to date as far as the calculation mode asks for it. */
  refresh(): void {
    if (!this.isStale || this.isCalculationSuspended) return;
    this.isStale = false;
    this.calculator.calculate(this, this.calculationMode === 'Manual');
  }

  /** Whether something changed since formulas were worked out, and Excel waits to be told to. */
  get isPending(): boolean {
    return this.calculationMode === 'Manual' && this.isWaiting;
  }

  calculateNow(): void {
    this.isWaiting = false;
    this.isStale = false;
    this.calculator.calculate(this, false);
  }

  setCalculationMode(mode: CalculationMode): void {
    this.refresh();
    this.calculationMode = mode;
    if (mode !== 'Manual') this.isStale = true;
  }

  /** The sheet in front goes: the next visible one comes, or the one before where there is none. */
  private leave(sheet: HostSheet): void {
    if (this.activeSheet !== sheet) return;
    const at = this.sheets.indexOf(sheet);
    const isShown = (one: HostSheet): boolean => one.visibility === 'Visible';
    this.active = this.sheets.slice(at + 1).find(isShown) ?? this.sheets.slice(0, at).filter(isShown).at(-1);
  }

  private rewriteFormulas(from: string, to: string | undefined): void {
    const rewrite = (formula: string): string => renameSheetInFormula(formula, from, to);
    for (const sheet of this.sheets) {
      for (const [, , cell] of sheet.cells.entries()) {
        if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
      }
      for (const rule of sheet.conditionalFormats) rule.formula = rewrite(rule.formula);
    }
    for (const name of this.names) name.formula = rewrite(name.formula);
  }

  private refuseSheetName(name: string, location: string, itself?: HostSheet): void {
    asText(name, location);
    const isBad = name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
    if (isBad || name.toLowerCase() === 'history')
      throw invalidArgument(location, 'The sheet name is not valid.');
    const other = this.findSheet(name);
    if (other && other !== itself) throw new HostError('ItemAlreadyExists', location);
  }

  private refuseLastVisible(sheet: HostSheet, location: string): void {
    const isLast = this.sheets.every((one) => one === sheet || one.visibility !== 'Visible');
    if (sheet.visibility === 'Visible' && isLast) throw new HostError('InvalidOperation', location);
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${String(number)}`;
      if (!this.findSheet(name)) return name;
    }
  }
}
