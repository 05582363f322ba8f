/**
 * docs/forms.md, from the declarations alone: every form with its columns, what belongs in each,
 * and an example row.
 */

import { SCHOOL_KIND_NAMES } from '../../src/core/regulations/school-kinds';
import {
  isBlockForm,
  isListTemplate,
  templatesOf,
  type Column,
  type Form,
  type Template,
} from '../../src/core/template/template';
import { FORMS } from '../../src/templates';

const HEAD = `<!-- Made from the code by \`npm run docs:forms\`; not to be edited by hand. -->

# Biểu mẫu

Mỗi mẫu một khai báo: từ đó mà chèn vào sổ, nhận ra trong sổ của người khác, kiểm tra, gộp và in. Số liệu và tên trong ví dụ là giả định.
«Tự tính» là công thức, không phải nhập. Quy tắc kiểm tra: [rules.md](rules.md).

_In English: every form with its columns, what belongs in them and an example row; invented. Made from the declarations in
\`src/templates\`._
`;

export function makeFormsPage(): string {
  return `${[HEAD, ...FORMS.map(formText)].join('\n')}`;
}

function formText(form: Form): string {
  const parts = templatesOf(form).map((template) => templateText(template, isBlockForm(form)));
  const of = isBlockForm(form) ? `\n\nMột trang, ${String(form.blocks.length)} bảng.` : '';
  return `## ${form.title}\n\n\`${form.id}\`, trang «${form.sheetName}». Nguồn: ${form.source}.${of}\n\n${parts.join('\n')}`;
}

function templateText(template: Template, isBlock: boolean): string {
  const heading = isBlock ? `### ${template.title}\n\n` : '';
  const head = isListTemplate(template)
    ? [...(template.sheetHead ?? []), ...(template.head ?? [])]
    : (template.head ?? []);
  const { example } = template;
  const over = head.map((field) =>
    line(`Trên bảng: ${field.header.join(' ')}`, field, example.head?.[field.id]),
  );
  const columns = template.columns.map((column) =>
    line(
      `${column.header.join(' › ')}${column.isUnprinted ? ' (không in; đọc khi tệp có)' : ''}`,
      column,
      example.row[column.id],
    ),
  );
  const rows = [...over, ...columns].join('\n');
  return `${heading}${rowsText(template)}\n\n| cột | ghi gì | ví dụ |\n|---|---|---|\n${rows}\n`;
}

function rowsText(template: Template): string {
  if (!isListTemplate(template)) {
    const kinds = template.rows.printed.map((kind) => SCHOOL_KIND_NAMES[kind]).join(', ');
    return `Mỗi loại CSGD một dòng (${kinds}), rồi dòng «${template.rows.totalLabel}».`;
  }
  const { printed, inputRows } = template.rows;
  if (printed === undefined) return `Mỗi mục một dòng; trang trống có ${String(inputRows)} dòng.`;
  return 'from' in printed
    ? 'Mỗi tiêu chí một dòng, in sẵn theo loại CSGD và thông tư đang có hiệu lực.'
    : `In sẵn ${String(printed.length)} dòng.`;
}

function line(header: string, column: Column, example: string | undefined): string {
  return `| ${cell(header)} | ${cell(belongs(column))} | ${cell(example ?? '')} |`;
}

/** What a person puts there. */
function belongs({ values }: Column): string {
  switch (values.kind) {
    case 'label':
      return 'loại CSGD';
    case 'running':
      return 'số thứ tự';
    case 'name':
    case 'text':
      return 'chữ';
    case 'note':
      return 'chữ, được chép nguyên văn vào kết quả';
    case 'code':
      return 'mã, là chữ (giữ số 0 ở đầu)';
    case 'schoolKind':
      return 'loại CSGD';
    case 'count':
      return values.whenBlank === 'required' ? 'số nguyên, bắt buộc' : 'số nguyên';
    case 'percent':
      return 'tự tính';
    case 'done':
      return '«x», năm hay ngày; «chưa» là chưa';
    case 'date':
      return 'ngày/tháng/năm';
    case 'year':
      return 'năm hay năm học';
    case 'choice':
      return values.choices.map(({ label }) => label).join(', ');
    case 'criterion':
      return 'một tiêu chí, là chữ: 1.10 khác 1.1';
    case 'criteria':
      return 'tiêu chí, khoảng tiêu chí hay tiêu chuẩn';
    case 'evidenceCode':
      return 'mã minh chứng';
    case 'period':
      return 'thời gian: từ ngày đến ngày, tháng hay năm';
  }
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
