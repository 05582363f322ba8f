/**
 * Why an existing .xlsx file could not be changed in place; nothing of it was. Facts only;
 * `messages/` makes the sentences. Damaged files are refused with `FileRefusal` as when they are
 * read.
 */

/** What would have been wrong with the file that was made: it was thrown away. */
export type PlanFault =
  /** The product's own reader refuses it. */
  | 'unreadable'
  /** A sheet, cell or format reads otherwise than planned. */
  | 'reading'
  /** A part that was not meant to change has other bytes, came or went. */
  | 'part'
  /**
   * A stretch of a part that was not meant to change is another: a format, name, rule, table or
   * sheet is lost.
   */
  | 'stretch'
  /** A prefix stands for no namespace. */
  | 'prefix'
  /** A relationship leads to no part, or an element to no relationship. */
  | 'relationship'
  /** A part of no known kind, or of another kind than before. */
  | 'contentType';

/** What Excel counts, as Microsoft's page «Excel specifications and limits» has it. */
export type ExcelLimit =
  /** Different cell formats of a workbook. */
  | 'cellFormats'
  /** Rows of a sheet. */
  | 'rows'
  /** Characters in a cell. */
  | 'cellText'
  /** Characters of a sheet's name. */
  | 'sheetName'
  /** Links on a sheet. */
  | 'links'
  /** Characters of what a cell may hold, or of what is said beside it. */
  | 'validation';

/** The facts that each refusal's sentence needs. `cell` and `range` are A1 notation. */
export interface PatchRefusalFacts {
  /** The workbook has no sheet of that name. */
  noSuchSheet: { readonly sheet: string };
  /** A chart or dialogue sheet. */
  sheetWithoutCells: { readonly sheet: string };
  /** Other cells take their formula from this one: changing it would break theirs. */
  sharedFormula: { readonly sheet: string; readonly cell: string };
  /**
   * One formula fills the whole range (an array formula or a what-if table); no cell of it can be
   * changed alone.
   */
  arrayFormula: { readonly sheet: string; readonly cell: string; readonly range: string };
  /** Under a merge that shows another cell: the new value would be there and not be seen. */
  hiddenByMerge: { readonly sheet: string; readonly cell: string; readonly range: string };
  /**
   * The header or total row of an Excel table, which has to say what the table's own description
   * says.
   */
  tableEdge: { readonly sheet: string; readonly cell: string; readonly table: string };
  /** Inside a pivot table, whose next refresh would write over it. */
  pivotTable: { readonly sheet: string; readonly cell: string; readonly range: string };
  /**
   * A formula without a stored value that reads more than is copied: no value of it would be true.
   */
  valueUnknown: { readonly sheet: string; readonly cell: string };
  /** A sheet of the user's own has the name. */
  nameTaken: { readonly sheet: string };
  /** A defined name of the user's own has the name. */
  definedNameTaken: { readonly name: string };
  /** The workbook's structure is protected with a password: no sheet may be added. */
  structureProtected: Record<never, never>;
  /** No .xlsx or .xlsm: a legacy .xls, or something that is no workbook. */
  notXlsx: Record<never, never>;
  /** Signed: any change would break the signature. */
  signed: Record<never, never>;
  /**
   * Written, the file would not have been what was meant: a part is not as it should be, or a rule
   * is broken.
   */
  notAsPlanned: { readonly fault: PlanFault; readonly where: string };
  /**
   * More of something than Excel takes, counted before anything is written. `where` is a sheet, a
   * cell or a range; "" for the whole workbook.
   */
  overLimit: {
    readonly limit: ExcelLimit;
    readonly where: string;
    readonly count: number;
    readonly most: number;
  };
}

export type PatchRefusalReason = keyof PatchRefusalFacts;

export type PatchRefusal = {
  [Reason in PatchRefusalReason]: { readonly reason: Reason; readonly facts: PatchRefusalFacts[Reason] };
}[PatchRefusalReason];

export class PatchRefusedError extends Error {
  constructor(readonly refusal: PatchRefusal) {
    super(`${refusal.reason} ${JSON.stringify(refusal.facts)}`);
    this.name = 'PatchRefusedError';
  }
}

/** Builds the error for a refusal; `throw cannotPatch('noSuchSheet', { sheet })`. */
export function cannotPatch<Reason extends PatchRefusalReason>(
  reason: Reason,
  facts: PatchRefusalFacts[Reason],
): PatchRefusedError {
  return new PatchRefusedError({ reason, facts } as unknown as PatchRefusal);
}
