/**
 * A merged list as a sheet: every record with its unit, and the file, sheet and cell that it stands
 * in.
 */

import type { MergedList, MergedRecord } from '../totals/totals';
import type { Grid } from '../sheet/grid';
import type { SheetPlan } from '../sheet/plan';
import { ORIGIN, ORIGIN_CELL, ORIGIN_UNITS, saysItsOrigin } from '../template/origin-headers';
import type { ListTemplate } from '../template/template';
import { fieldText } from './field-text';
import { kindSummary } from './kind-summary';
import { valueText } from '../text/cell-text';
import { FIRST_RECORD_ROW, layOutList, readListRow, type ListColumn } from './list-sheet';

/** Wider columns are text that is read and not looked up. */
const WIDE = 30;

/** Beside the list of one click, whose table counts it: neither may take the other's place. */
export function mergedSheetName({ results }: ListTemplate): string {
  return `${results.list.slice(0, LONGEST_NAME - SUFFIX.length)}${SUFFIX}`;
}

const SUFFIX = ' – các ĐV';
/** Excel's limit. */
const LONGEST_NAME = 31;

export function layOutMergedList(template: ListTemplate, merged: MergedList, subtitle: string): SheetPlan {
  const facts = {
    name: mergedSheetName(template),
    subtitle: `${subtitle} ${String(merged.records.length)} dòng; ba cột cuối cho biết mỗi dòng lấy từ ô nào.`,
  };
  return layOutRecords(
    template,
    merged,
    facts,
    [{ header: unitHeader(template), width: 18, style: 'label', value: (one) => one.unit }],
    [
      { header: ORIGIN.file, width: 30, style: 'label', value: (one) => one.file },
      { header: ORIGIN.sheet, width: 16, style: 'label', value: (one) => one.sheet },
      { header: ORIGIN.cell, width: 7, style: 'label', value: (one) => one.record.nameCell },
    ],
  );
}

/**
 * Whose workbook a record stands in; a list that names units of its own calls one of its columns
 * «Đơn vị» too.
 */
function unitHeader({ columns }: ListTemplate): (typeof ORIGIN_UNITS)[number] {
  const [plain, apart] = ORIGIN_UNITS;
  return columns.some(({ name }) => name.vi === plain) ? apart : plain;
}

/** The records of sheets of one workbook, laid out in this workbook: each row leads to its cell. */
export function layOutOwnList(
  template: ListTemplate,
  merged: MergedList,
  { name, subtitle }: { readonly name: string; readonly subtitle: string },
): SheetPlan {
  return layOutRecords(
    template,
    merged,
    { name, subtitle },
    [],
    [
      {
        header: ORIGIN.place,
        width: 26,
        style: 'link',
        value: (one) => `${one.sheet}!${one.record.nameCell}`,
        link: (one) => ({ sheet: one.sheet, cell: one.record.nameCell }),
        isScreenOnly: true,
      },
    ],
  );
}

function layOutRecords(
  template: ListTemplate,
  { records }: MergedList,
  facts: { readonly name: string; readonly subtitle: string },
  before: readonly ListColumn<MergedRecord>[],
  after: readonly ListColumn<MergedRecord>[],
): SheetPlan {
  // What stands over the table or its sheet once; nothing may, where each row says it itself.
  const over = [...(template.sheetHead ?? []), ...(template.head ?? [])]
    .filter(({ id }) => records.some((one) => (one.head[id]?.reading.state ?? 'blank') !== 'blank'))
    .map((column): ListColumn<MergedRecord> => ({
      header: column.name.vi,
      width: Math.max(12, Math.min(column.width, WIDE)),
      style: 'label',
      value: (one) => fieldText(column, one.head[column.id]),
    }));
  const isSaid = (id: string): boolean =>
    records.some(({ record }) => (record.fields[id]?.reading.state ?? 'blank') !== 'blank');
  const columns = template.columns
    .filter(
      ({ id, values, isUnprinted }) => values.kind !== 'running' && (isUnprinted !== true || isSaid(id)),
    )
    .map((column): ListColumn<MergedRecord> => ({
      header: column.name.vi,
      width: column.width,
      style: column.values.kind === 'count' ? 'count' : column.width > WIDE ? 'wrapped' : 'label',
      value: (one) => fieldText(column, one.record.fields[column.id]),
    }));
  return layOutList(
    {
      ...facts,
      title: template.title.toUpperCase(),
      closing: kindSummary(
        template,
        records.map(({ record }) => record),
      ),
    },
    [
      { header: 'STT', width: 6, style: 'count', value: (_, index) => index + 1 },
      ...before,
      ...over,
      ...columns,
      ...after,
    ],
    records,
  );
}

/** Where a line of a merged list comes from, as the line says. */
export interface RecordSource {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 notation: the cell of the record's name. */
  readonly cell: string;
}

/**
 * Whether the sheet is a list that the product made: its header has the columns that lead to where
 * each row comes from.
 */
export function leadsToSources(grid: Grid): boolean {
  return saysItsOrigin(grid.rowCells(FIRST_RECORD_ROW - 1).map(({ value }) => valueText(value)));
}

/**
 * Reads a line of a merged list back from a result; undefined on other sheets, and above and below
 * the lines.
 */
export function readRecordSource(grid: Grid, row: number): RecordSource | undefined {
  if (!grid.name.endsWith(SUFFIX)) return undefined;
  const line = readListRow(grid, row, ORIGIN_CELL);
  if (!line || valueText(line[ORIGIN.file]) === '') return undefined;
  const [plain, apart] = ORIGIN_UNITS;
  const unit = readListRow(grid, row, [apart])?.[apart] ?? readListRow(grid, row, [plain])?.[plain] ?? null;
  const [file, sheet, cell] = ORIGIN_CELL.map((header) => valueText(line[header]));
  return { unit: valueText(unit), file: file ?? '', sheet: sheet ?? '', cell: cell ?? '' };
}
