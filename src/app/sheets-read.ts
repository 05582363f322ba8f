/**
 * What became of each sheet of the workbook that one click merges: read as which list, or left with
 * its reason.
 */

import { isSureList, type RecognisedList, sheetOf, sheetsOf } from '../core/submission/list-submission';
import type { RecognisedTable } from '../core/submission/submission';
import { CONFIDENCE_BOUND } from '../core/submission/recognised';
import type { UnreadSheet } from '../core/findings/place';
import type { Workbook } from '../core/sheet/grid';
import type { Template } from '../core/template/template';
import { templateOf } from '../core/template/template-set';

/**
 * A sheet that records of a list were read from; a sheet with lists of two templates is named once
 * for each.
 */
export interface SheetRead {
  readonly sheet: string;
  /** Template id. */
  readonly template: string;
  /** 'rows': one row a record; 'form': one record's fields below one another. */
  readonly shape: RecognisedList['shape'];
  readonly records: number;
  /** 0–1, of the least sure list on the sheet. */
  readonly confidence: number;
}

/** A sheet with content that nothing was read from, or a table beside the lists that were. */
export interface SheetUnread {
  readonly sheet: string;
  readonly why: UnreadSheet;
  /** Id and title of the other table, or of the list that was unsure or empty, where it is one. */
  readonly template: string | null;
  readonly table: string | null;
}

export function readSheets(lists: readonly RecognisedList[]): SheetRead[] {
  const read = new Map<string, SheetRead>();
  for (const list of lists.filter(isSureList)) {
    const { template, shape, records, confidence } = list;
    for (const sheet of sheetsOf(list)) {
      const key = [sheet, template].join('\u0000');
      const before = read.get(key);
      const own = records.filter((record) => sheetOf(list, record) === sheet);
      read.set(key, {
        sheet,
        template,
        shape: before?.shape ?? shape,
        records: (before?.records ?? 0) + own.length,
        confidence: Math.min(before?.confidence ?? 1, confidence),
      });
    }
  }
  return [...read.values()];
}

/** In the order of the sheets. Empty sheets are not listed. */
export function unreadSheets(
  workbook: Workbook,
  lists: readonly RecognisedList[],
  tables: readonly RecognisedTable[],
  templates: readonly Template[],
): SheetUnread[] {
  const read = new Set(lists.filter(isSureList).flatMap(sheetsOf));
  const titleOf = (id: string): string | null => templateOf(templates, id)?.title ?? null;
  return workbook.sheets.flatMap((grid): SheetUnread[] => {
    const sheet = grid.name;
    if (grid.cellCount === 0) return [];
    const own = lists.filter((list) => list.sheet === sheet);
    const other = tables.filter((one) => one.sheet === sheet && one.confidence >= CONFIDENCE_BOUND);
    const others = [...new Set(other.map(({ template }) => template))].map((template): SheetUnread => {
      return { sheet, why: 'otherTable', template, table: titleOf(template) };
    });
    if (read.has(sheet) || others.length > 0) return others;
    const empty = own.find(({ confidence, records }) => {
      return confidence >= CONFIDENCE_BOUND && records.length === 0;
    });
    if (empty) return [{ sheet, why: 'noRecords', template: empty.template, table: null }];
    const [unsure] = own;
    const why = unsure ? 'unsure' : 'noList';
    return [{ sheet, why, template: unsure?.template ?? null, table: null }];
  });
}
