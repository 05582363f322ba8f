/**
 * What stands over an empty form: whose it is, what it is called, when its figures stand, and by
 * when it is sent.
 */

import { deadlineYear } from '../template/deadline-day';
import { isBlockForm, type Deadline, type Form } from '../template/template';
import { dayText } from './field-text';
import { heightFor, type SheetBuilder } from './plan-builder';
import { printedCatalogue, type PrintFacts } from './printed-rows';

/** What is known of the report that the form is for. */
export interface TopFacts extends PrintFacts {
  readonly unit?: string;
  readonly period?: string;
}

/** In points. */
const TITLE_HEIGHT = 26;
/** How much wider and higher the title is than text of the table: 14 points, bold, to 12. */
const TITLE_SIZE = 1.26;

/** @param widths of the form's columns, in characters */
export function layOutTop(sheet: SheetBuilder, form: Form, widths: readonly number[], facts: TopFacts): void {
  const { unit, period, asOf } = facts;
  const right = widths.length;
  const room = widths.reduce((sum, width) => sum + width, 0);
  const named = Math.min(5, right);
  sheet.merge(
    { top: 1, left: 1, bottom: 1, right: named },
    `Đơn vị: ${unit ?? '................................'}`,
    'inputLabel',
  );
  const title = form.title.toUpperCase();
  sheet.merge({ top: 3, left: 1, bottom: 3, right }, title, 'title');
  sheet.height(3, Math.max(TITLE_HEIGHT, heightFor(title, room / TITLE_SIZE) * TITLE_SIZE));
  const day = asOf === undefined ? '....../....../..........' : dayText(asOf);
  const date = `${period === undefined ? '' : `Năm học ${period}. `}Số liệu tính đến ngày ${day}`;
  sheet.merge({ top: 4, left: 1, bottom: 4, right }, date, 'inputLabel');
  const catalogue = printedCatalogue(form, facts);
  const line = catalogue ? `Tiêu chí theo ${catalogue.regulation.title}.` : deadlinesOf(form, period);
  if (line === undefined) return;
  sheet.merge({ top: 5, left: 1, bottom: 5, right }, line, 'subtitle');
  sheet.height(5, heightFor(line, room));
}

/** «Thời hạn: … chậm nhất 30/5/2018». */
function deadlinesOf(form: Form, period: string | undefined): string | undefined {
  if (isBlockForm(form) || !form.deadlines) return undefined;
  const said = form.deadlines.map((one) => `${one.who.vi}: chậm nhất ${deadlineDay(one, period)}`);
  return `Thời hạn: ${said.join('; ')}.`;
}

/** A school year begins in autumn; without it, the day of any year. */
function deadlineDay({ day, month }: Deadline, period: string | undefined): string {
  const [first, second = first] = period?.match(/\d{4}/g) ?? [];
  const year = deadlineYear({ month }, [first, second]);
  const date = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`;
  return year === undefined ? date : `${date}/${year}`;
}
