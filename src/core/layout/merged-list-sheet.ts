/** A merged list as a sheet: every record with its unit, and the file, sheet and cell that it stands in. */

import type { MergedList, MergedRecord } from '../consolidate/consolidation';
import type { SheetPlan } from '../sheet/plan';
import type { ListTemplate } from '../template/template';
import { fieldText } from './field-text';
import { kindSummary } from './kind-summary';
import { layOutList, type ListColumn } from './list-sheet';

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
    [{ header: 'Đơn vị', width: 18, style: 'label', value: (one) => one.unit }],
    [
      { header: 'Tệp', width: 30, style: 'label', value: (one) => one.file },
      { header: 'Trang', width: 16, style: 'label', value: (one) => one.sheet },
      { header: 'Ô', width: 7, style: 'label', value: (one) => one.record.nameCell },
    ],
  );
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
        header: 'Nguồn',
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
  // What stands over a form of several lists is shown where the sheets say it.
  const said = (template.sheetHead ?? []).filter(({ id }) => records.some(({ head }) => head[id]));
  const over = [...said, ...(template.head ?? [])].map((column): ListColumn<MergedRecord> => ({
    header: column.name.vi,
    width: Math.max(12, Math.min(column.width, WIDE)),
    style: 'label',
    value: (one) => fieldText(column, one.head[column.id]),
  }));
  const columns = template.columns
    .filter(({ values }) => values.kind !== 'running')
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
