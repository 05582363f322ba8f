/**
 * Grids + templates → Submission: which report tables and lists a workbook holds, where, which
 * column is which, how sure.
 */

import { hit, type Hit } from '../findings/findings';
import { addressOf } from '../sheet/address';
import type { Grid, Workbook } from '../sheet/grid';
import { fixedTemplates, listTemplates, type Template } from '../template/template';
import { cellText } from '../text/cell-text';
import { bestFitting } from './best-fitting';
import { headerRows, rowsFor } from './header-rows';
import { leftOutRows } from './left-out-rows';
import { withoutLists, withoutTables } from './list-or-table';
import { isSureList, type RecognisedList } from '../submission/list-submission';
import { joinParts } from './join-parts';
import { recogniseLists } from './recognise-lists';
import { recogniseTables, type NearMiss } from './recognise-tables';
import type { RecognisedTable, Submission } from '../submission/submission';
import type { UnitClaim } from '../submission/recognised';
import { claimInFileName } from './file-name-claim';
import { claimsOnCover, provinceInTitle } from './unit-claims';

/** A cover sheet names the unit near its top. */
const COVER_ROWS = 12;

/** What one sheet holds, whatever stands on the others: it stays true as long as the sheet does. */
export interface SheetRecognition {
  readonly tables: readonly RecognisedTable[];
  readonly lists: readonly RecognisedList[];
  /**
   * What a visible sheet without a table or list says of the unit: it may be the cover of the
   * others.
   */
  readonly claims: readonly UnitClaim[];
  /** The province over a list of schools; it counts where nothing else in the workbook names a unit. */
  readonly province: UnitClaim | undefined;
  readonly nearest: NearMiss | undefined;
  /** Rows with figures in none of the tables and lists. */
  readonly leftOut: readonly Hit[];
}

/**
 * Recognises the tables and lists of all templates in a workbook.
 * @param path the file's path or name; only its last part is looked at, for the unit
 */
export function recognise(workbook: Workbook, templates: readonly Template[], path: string): Submission {
  const sheets = workbook.sheets.map((grid) => recogniseGrid(grid, templates, workbook.date1904));
  return joinSheets(sheets, templates, workbook.modified, path);
}

/**
 * Each place of the sheet is one table or list at most: where several templates fit, the one that
 * fits best.
 */
export function recogniseGrid(
  grid: Grid,
  templates: readonly Template[],
  date1904: boolean,
): SheetRecognition {
  const rows = headerRows(grid, templates);
  let nearest: NearMiss | undefined;
  const candidates = fixedTemplates(templates).flatMap((template) => {
    const found = recogniseTables(template, grid, rowsFor(rows, template), date1904);
    if (found.nearest && found.nearest.found > (nearest?.found ?? 0)) nearest = found.nearest;
    return found.tables;
  });
  const bestLists = bestFitting(
    grid,
    templates,
    recogniseLists(grid, listTemplates(templates), rows, date1904),
  );
  const tables = withoutLists(bestFitting(grid, templates, candidates), grid, bestLists);
  const fitting = withoutTables(bestLists, tables);
  const lists = fitting.filter(resemblesForm);
  const strange = fitting.filter((list) => !resemblesForm(list));
  const isCover = grid.visibility === 'visible' && tables.length === 0 && lists.length === 0;
  const claims = isCover ? claimsOnCover(grid, COVER_ROWS) : [];
  const leftOut = [
    ...strange.filter(({ records }) => records.length > 0).map((list) => noForm(grid, list)),
    ...leftOutRows(grid, templates, tables, fitting),
  ];
  const province = lists.some(isListOfSchools) ? provinceInTitle(grid, COVER_ROWS) : undefined;
  return { tables, lists, claims, province, nearest, leftOut };
}

/** A single school under a letterhead of the province may be its own report. */
function isListOfSchools(list: RecognisedList): boolean {
  return isSureList(list) && list.shape === 'rows' && list.records.length > 1;
}

/** Under it a list has a few words of a form in its header, and is no form of the product. */
const RESEMBLANCE_BOUND = 0.5;

function resemblesForm({ confidence }: RecognisedList): boolean {
  return confidence >= RESEMBLANCE_BOUND;
}

/** How many headers a finding names, so that the officer knows the table. */
const HEADERS_NAMED = 4;

function noForm(grid: Grid, { sheet, range }: RecognisedList): Hit {
  const headers = grid
    .rowCells(range.top)
    .map((cell) => cellText(cell).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const facts = {
    headers: headers.slice(0, HEADERS_NAMED),
    others: Math.max(0, headers.length - HEADERS_NAMED),
  };
  return hit('STR022', { sheet, cell: addressOf(range.top, range.left) }, facts);
}

/**
 * The sheets of a workbook, in their order, as one submission.
 * @param path as for `recognise`
 */
export function joinSheets(
  sheets: readonly SheetRecognition[],
  templates: readonly Template[],
  modified: string | undefined,
  path: string,
): Submission {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const lists = joinParts(
    sheets.flatMap((sheet) => sheet.lists),
    templates,
  );
  const hits: Hit[] = [];
  if (tables.length === 0 && !lists.some(isSureList)) {
    const nearest = sheets.reduce<NearMiss | null>(
      (best, sheet) => (sheet.nearest && sheet.nearest.found > (best?.found ?? 0) ? sheet.nearest : best),
      null,
    );
    hits.push(hit('STR001', nearest ? { sheet: nearest.sheet, cell: nearest.cell } : {}, { nearest }));
    hits.push(...sheets.flatMap(({ leftOut }) => leftOut.filter(({ code }) => code === 'STR022')));
  } else {
    hits.push(...sheets.flatMap(({ leftOut }) => leftOut));
  }
  const fileName = claimInFileName(path);
  const claims = [...sheets.flatMap((sheet) => sheet.claims), ...(fileName ? [fileName] : [])];
  const isNamed = claims.length > 0 || [...tables, ...lists].some((one) => one.claims.length > 0);
  return {
    tables,
    lists,
    claims: isNamed ? claims : sheets.flatMap(({ province }) => province ?? []),
    modified,
    hits,
  };
}
