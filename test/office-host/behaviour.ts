/**
 * How Excel is otherwise than one would wish. The kind host has none of it; each entry of UNKIND is documented or was
 * reported (numbers are of github.com/OfficeDev/office-js), and none was compared with an Excel of our own.
 */

export interface Behaviour {
  /** Between the areas of an address that `getRanges` takes: that of the user's Windows. 1167, 1985 */
  readonly listSeparator: ',' | ';';
  /** Decimal point, thousands and names of the user's settings; what goes over the wire is en-US all the same. 1559 */
  readonly dataLocale: 'en-US' | 'vi-VN';
  /** `getMergedAreas` fails above so many (512 areas are what a RangeAreas may have). */
  readonly mostMergedAreas: number;
  /** Between the areas of an address that is given out. */
  readonly areaSeparator: ',' | ', ';
  /** Only the top left cells of merged areas come, in an address and as areas. 1590, 3611 */
  readonly mergedTopLeftOnly: boolean;
  /** `getMergedAreas` takes the user's undo list away. 5918 */
  readonly mergedAreasClearUndo: boolean;
  /** UTF-8 bytes that an answer may have; Excel on the web refuses more. */
  readonly answerBytes: number;
  /** Of the document, as it is handed out when the pane loads: not decoded, and old after a renaming. 1507 */
  readonly documentUrl: string;
  readonly workbookName: string;
  /** A chart sheet is in front: no worksheet is active, and nothing is selected. 2444 */
  readonly chartSheetActive: boolean;
  /** So many batches come while the user looks at another workbook: names of sheets are refused. 6365 */
  readonly batchesElsewhere: number;
  /** What is set as zoom of the printed page is forgotten. 1860 */
  readonly losesZoom: boolean;
  /** `Office.onReady` never settles, because one of its files is blocked. 6040 */
  readonly neverReady: boolean;
  readonly platform: 'Win32' | 'Mac';
  readonly calculationMode: 'Automatic' | 'Manual';
  /** Addresses and formulas in local form are R1C1. */
  readonly referenceStyle: 'A1' | 'R1C1';
  /** The text of a link is read as if typed: «30/4» becomes a day. Not documented. */
  readonly readsLinkText: boolean;
  /** A formula whose value is a list fills the cells under it; they give out the formula of the first. */
  readonly arraysSpill: boolean;
  readonly date1904: boolean;
  /** Letters of a defined name's formula. 2895 */
  readonly longestNameFormula: number;
  /** `unprotect` is refused although there is no password, and `protect` too. 6784 */
  readonly keepsProtection: boolean;
  /** Values written over rows that a filter hides go to the next rows in sight. 224 */
  readonly filtersMisplace: boolean;
  /** Cells in one setting that are too many while somebody listens for changes. 539 */
  readonly mostCellsHeard: number;
  /** What becomes of a run that asks for one step of the undo list. 6255, 6491, 6711 */
  readonly undoGroups: 'taken' | 'refused';
}

const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export const KIND: Behaviour = {
  listSeparator: ',',
  dataLocale: 'en-US',
  mostMergedAreas: Infinity,
  areaSeparator: ',',
  mergedTopLeftOnly: false,
  mergedAreasClearUndo: false,
  answerBytes: MAX_PAYLOAD_BYTES,
  documentUrl: 'Book1.xlsx',
  workbookName: 'Book1.xlsx',
  chartSheetActive: false,
  batchesElsewhere: 0,
  losesZoom: false,
  neverReady: false,
  platform: 'Win32',
  calculationMode: 'Automatic',
  referenceStyle: 'A1',
  readsLinkText: false,
  arraysSpill: false,
  date1904: false,
  longestNameFormula: 8_192,
  keepsProtection: false,
  filtersMisplace: false,
  mostCellsHeard: Infinity,
  undoGroups: 'taken',
};

/** One at a time, by what a report of a failed test should say. */
export const UNKIND = {
  'a regional list separator': { listSeparator: ';' },
  'Vietnamese settings': { dataLocale: 'vi-VN', listSeparator: ';' },
  '512 merged areas at most': { mostMergedAreas: 512 },
  'blanks between areas': { areaSeparator: ', ' },
  'the top left cells of merges alone': { mergedTopLeftOnly: true },
  'an undo list that asking for merges clears': { mergedAreasClearUndo: true },
  'answers of 60 kB at most': { answerBytes: 60_000 },
  'names with % and old ones': { documentUrl: 'C:\\Báo cáo\\đạt 50% cũ.xlsx', workbookName: 'đạt 50%.xlsx' },
  'a chart sheet in front': { chartSheetActive: true },
  'another workbook looked at': { batchesElsewhere: 2 },
  'a zoom that is forgotten': { losesZoom: true },
  'a Mac': { platform: 'Mac' },
  'calculation by hand': { calculationMode: 'Manual' },
  R1C1: { referenceStyle: 'R1C1' },
  'link texts that are read': { readsLinkText: true },
  'lists that spill': { arraysSpill: true },
  'days from 1904': { date1904: true },
  'short names only': { longestNameFormula: 255 },
  'a filter in the way': { filtersMisplace: true },
  'large writes that are refused while somebody listens': { mostCellsHeard: 100_000 },
  'undo groups that are refused': { undoGroups: 'refused' },
} as const satisfies Readonly<Record<string, Partial<Behaviour>>>;

/** All of it together; protection that stays and a page that never gets ready leave nothing to try. */
export const UNKIND_ALTOGETHER: Partial<Behaviour> = Object.assign(
  {},
  ...Object.values(UNKIND),
) as Partial<Behaviour>;
