/**
 * docs/rules.md, from the code alone: every finding with its severity, sentences, source, and each
 * rule's examples.
 */

import { AREAS, type Area } from '../../src/core/findings/areas';
import { DECLARED, type DeclaredCode, type DeclaredFacts } from '../../src/core/findings/declared';
import type { Finding } from '../../src/core/findings/findings';
import type { RuleSource, Severity } from '../../src/core/findings/place';
import type {
  AcrossExample,
  AcrossExamples,
  Example,
  ExpectedHit,
  FailingAcrossExample,
  FailingExample,
  FailingListExample,
  ListExample,
  ListExamples,
  RuleExamples,
  TableExamples,
} from '../../src/core/rules/rule/examples';
import type { Rule } from '../../src/core/rules/rule/rule';
import { RULES } from '../../src/core/rules/rules';
import { check } from '../../src/core/rules/run/check';
import type { CellValue } from '../../src/core/sheet/grid';
import { fixedTemplates, type ListTemplate } from '../../src/core/template/template';
import { formatNumber } from '../../src/messages/format-vi';
import { nameOfRule } from '../../src/messages/rules';
import { SENTENCES } from '../../src/messages/findings/sentences';
import { sentence, SEVERITY_NAMES } from '../../src/messages/sentence';
import type { Sentences } from '../../src/messages/findings/sentences-of';
import { TEMPLATES } from '../../src/templates';
import {
  exampleColumns,
  formOf,
  layOutAcrossExample,
  layOutExample,
  layOutListExample,
} from '../builders/examples';
import { declaredExample, examplesOf } from '../builders/rule-examples';

const HEAD = `<!-- Made from the code by \`npm run docs:rules\`; not to be edited by hand. -->

# Quy tắc kiểm tra và các thông báo

Mỗi thông báo của chương trình có một mã không bao giờ dùng lại. **Lỗi** phải sửa, **cần xem lại** phải xác nhận hoặc giải trình,
**lưu ý** để biết. Câu dưới mỗi mã là câu của chính chương trình, với số liệu ví dụ; ở các quy tắc, đó là câu về ví dụ sai đầu tiên (ô sai
in đậm, sau mũi tên là số mà chương trình đề nghị).

Một quy tắc «có thể tắt» thì tắt được khi nêu lý do: trong ngăn, mục «Kiểm tra» › «Quy tắc kiểm tra»; trên dòng lệnh,
\`--rule-off "MÃ=lý do"\` hoặc \`--rules-off TỆP.json\`. Mỗi lần kiểm tra và mỗi kết quả đều ghi lại quy tắc nào đã tắt và vì sao
(RUL001). Không tắt được những mã giữ cho số liệu khỏi bị mất hoặc bị tính hai lần.

_In English: every finding has a permanent code. Errors must be put right, queries confirmed or explained, notes are good to know. The
sentences are the program's own, with example facts; those of rules are about their first failing example (wrong cells are bold, with
the value that is offered). A rule that may be switched off takes a reason, which stands in every check and every result (RUL001).
What keeps figures from being lost or counted twice stays on. A rule's version goes up when it finds something else in the same table._
`;

const TITLES: Readonly<Record<Area, string>> = {
  TYP: 'Cách ghi số liệu (how figures are written)',
  REQ: 'Số liệu bắt buộc (required figures)',
  RNG: 'Khoảng giá trị (ranges)',
  SUM: 'Tổng và tỉ lệ (totals and percentages)',
  STR: 'Cấu trúc của bảng (structure of the table)',
  CAT: 'Đơn vị và ngày số liệu (units and dates)',
  MRG: 'Tổng hợp (merging)',
  SEA: 'Niêm phong (sealing)',
  RCV: 'Tiếp nhận (receiving)',
  PRD: 'So với kì trước (periods)',
  UNT: 'Đơn vị thay đổi (units that change)',
  REG: 'Danh sách trường và các bảng (lists of schools, and their agreement with the tables)',
  CRT: 'Tiêu chí và mức (criteria and levels)',
  EVD: 'Minh chứng (evidence)',
  PLN: 'Kế hoạch tự đánh giá (self-assessment plans)',
  SCH: 'Lịch kiểm tra (inspection schedules)',
  NAR: 'Báo cáo bằng lời (narrative reports)',
  TSK: 'Nhiệm vụ (tasks)',
  FIL: 'Tệp (files)',
  RUL: 'Quy tắc đã tắt (rules switched off)',
  SYS: 'Chương trình (the program)',
};

/** The whole page; the same code gives the same text. */
export function makeRulesPage(): string {
  const codes = [...Object.keys(DECLARED), ...RULES.map(({ code }) => code)];
  const sections = AREAS.flatMap((area) => {
    const own = codes.filter((code) => code.startsWith(area)).sort();
    return own.length === 0 ? [] : [`## ${area} – ${TITLES[area]}\n`, ...own.map(entryOf)].join('\n');
  });
  return [HEAD, ...sections, unverifiedList()].join('\n');
}

/** The rules whose sources say of themselves that nobody compared them with the official texts. */
function unverifiedList(): string {
  const rules = RULES.filter(({ source }) => source.isUnverified);
  const bySource = new Map<string, string[]>();
  for (const { code, source } of rules) bySource.set(source.vi, [...(bySource.get(source.vi) ?? []), code]);
  const lines = [...bySource].map(([source, codes]) => `- ${codes.sort().join(', ')}: ${escaped(source)}`);
  return [
    '## Quy tắc dựa trên điều chưa đối chiếu\n',
    `${String(rules.length)} quy tắc dựa trên văn bản mà chưa ai đối chiếu với bản gốc; khi kết quả của chúng quan trọng, xem lại văn bản.`,
    '_In English: rules that rest on texts nobody has compared with the official ones._\n',
    ...lines.sort(),
    '',
  ].join('\n');
}

function entryOf(code: string): string {
  const rule = RULES.find((one) => one.code === code);
  return rule ? ruleEntry(rule) : declaredEntry(code as DeclaredCode);
}

/** What the page has of one rule. */
export function ruleEntry(
  rule: Rule,
  examples: RuleExamples = examplesOf(rule),
  sentences: Sentences = SENTENCES,
): string {
  const { code, version, canSwitchOff, source } = rule;
  const { inTable, inList, across } = examples;
  const [finding] = firstFindings(rule, examples);
  if (!finding) throw new Error(`the failing example of ${code} fails nothing`);
  const facts = [`phiên bản ${String(version)}`, canSwitchOff ? 'có thể tắt khi có lý do' : 'không tắt được'];
  return [
    `### ${code}: ${nameOfRule(code, 'vi', sentences)}\n`,
    head(finding, rule.severity, source, facts, sentences),
    ...(inTable ? tableExamples(inTable) : []),
    ...(inList ? listExamples(inList) : []),
    ...(across ? acrossExamples(across) : []),
  ].join('\n');
}

/** What the rule finds in its first failing example. */
function firstFindings(rule: Rule, { inTable, inList, across }: RuleExamples): readonly Finding[] {
  if (inTable) {
    const { template, table } = layOutExample(inTable.fails[0]);
    return check({ of: 'table', template, table: { ...table, hits: [] } }, [rule]);
  }
  if (inList) {
    const { template, list } = layOutListExample(inList, inList.fails[0]);
    return check({ of: 'list', template, list: { ...list, hits: [] }, asOf: inList.fails[0].asOf }, [rule]);
  }
  if (!across) return [];
  const { tables, lists } = layOutAcrossExample(across.fails[0]);
  return check({ of: 'unit', templates: TEMPLATES, tables, lists, asOf: across.fails[0].asOf }, [rule]);
}

function tableExamples({ passes, fails }: TableExamples): string[] {
  return [
    ...passes.flatMap((example) => ['Đúng (passes):\n', tableOf(example)]),
    ...fails.flatMap((example) => ['Sai (fails):\n', tableOf(example, example.found)]),
  ];
}

function listExamples(examples: ListExamples): string[] {
  const table = (example: ListExample, found: FailingListExample['found'] | readonly [] = []): string => {
    const { template } = layOutListExample(examples, example);
    const used = new Set(example.rows.flatMap((row) => Object.keys(row)));
    const columns = exampleColumns(template, example).filter(
      ({ key }) => used.has(key) || found.some((one) => one.column === key),
    );
    const said = headLines([...(template.sheetHead ?? []), ...(template.head ?? [])], example);
    const day =
      example.asOf === undefined ? [] : [`Số liệu tính đến ${example.asOf.split('-').reverse().join('/')}.`];
    const lines = [...said, ...day].join(' ');
    return [
      ...(lines === '' ? [] : [`${lines}\n`]),
      exampleTable(
        columns.map(({ key, name }) => ({ id: key, name })),
        example,
        found,
      ),
    ].join('\n');
  };
  return [
    ...examples.passes.flatMap((example) => [`Đúng (passes), «${examples.of}»:\n`, table(example)]),
    ...examples.fails.flatMap((example) => [
      `Sai (fails), «${examples.of}»:\n`,
      table(example, example.found),
    ]),
  ];
}

function acrossExamples({ passes, fails }: AcrossExamples): string[] {
  return [
    ...passes.flatMap((example) => ['Đúng (passes):\n', ...piecesOf(example)]),
    ...fails.flatMap((example) => ['Sai (fails):\n', ...piecesOf(example, example.found)]),
  ];
}

/**
 * A table for each piece of the example, with the columns that the piece names or that are wrong.
 */
function piecesOf(
  { tables = [], lists = [], asOf }: AcrossExample,
  found: FailingAcrossExample['found'] | readonly [] = [],
): string[] {
  const pieces = [...tables, ...lists].map((piece) => {
    const template = TEMPLATES.find(({ id }) => id === piece.of);
    const wrong = found.filter(({ of }) => of === piece.of);
    const used = new Set([
      ...piece.rows.flatMap((row) => Object.keys(row)),
      ...wrong.map(({ column }) => column),
    ]);
    const columns = (template?.columns ?? []).filter(({ id }) => used.has(id));
    const named = columns.map(({ id, name }) => ({ id, name: name.vi }));
    return `«${piece.of}»:\n\n${exampleTable(named, piece, wrong)}`;
  });
  return asOf === undefined
    ? pieces
    : [`Số liệu tính đến ${asOf.split('-').reverse().join('/')}.\n`, ...pieces];
}

function declaredEntry(code: DeclaredCode): string {
  const { severity, source } = DECLARED[code];
  const facts: DeclaredFacts[DeclaredCode] = declaredExample(code);
  return [`### ${code}\n`, head({ code, facts }, severity, source, ['không tắt được'])].join('\n');
}

function head(
  finding: Pick<Finding, 'code' | 'facts'>,
  severity: Severity,
  source: RuleSource,
  more: readonly string[],
  sentences: Sentences = SENTENCES,
): string {
  return [
    `> ${escaped(sentence(finding, 'vi', sentences))}`,
    '>',
    `> ${escaped(sentence(finding, 'en', sentences))}\n`,
    `- ${[`${SEVERITY_NAMES.vi[severity]} (${severity})`, ...more].join(' · ')}`,
    `- Nguồn: ${escaped(source.vi)} · Source: ${escaped(source.en)}`,
    ...(source.isUnverified ? ['- **Chưa đối chiếu với văn bản gốc** (not verified)'] : []),
    '',
  ].join('\n');
}

/** The columns that the example names, in the order of the form. */
function tableOf(example: Example, found: FailingExample['found'] | readonly [] = []): string {
  const used = new Set(example.rows.flatMap((row) => Object.keys(row)));
  const form = formOf(fixedTemplates(TEMPLATES), example);
  const columns = form.columns.filter(({ id }) => used.has(id));
  const lines = headLines(form.head ?? [], example).join(' ');
  const table = exampleTable(
    columns.map(({ id, name }) => ({ id, name: name.vi })),
    example,
    found,
  );
  return lines === '' ? table : `${lines}\n\n${table}`;
}

/** What stands over the table or list. */
function headLines(fields: NonNullable<ListTemplate['head']>, example: Example): string[] {
  return fields.flatMap(({ id, name }) => {
    const value = example.head?.[id];
    return value === undefined ? [] : [`${name.vi}: ${shown(value)}.`];
  });
}

function exampleTable(
  columns: readonly { readonly id: string; readonly name: string }[],
  example: Example,
  found: readonly ExpectedHit[],
): string {
  const lines = example.rows.map((row, r) =>
    columns.map(({ id }) => {
      const text = shown(row[id]);
      const wrong = found.find((one) => one.row === r + 1 && one.column === id);
      if (!wrong) return text;
      const bold = `**${text === '' ? '(trống)' : text}**`;
      return wrong.fix === undefined ? bold : `${bold} → ${formatNumber(wrong.fix)}`;
    }),
  );
  return alignedTable(
    columns.map(({ name }) => name),
    lines,
  );
}

/** As a person sees it in the cell. */
function shown(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (value === null) return '(công thức chưa có giá trị)';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'object') return escaped('error' in value ? value.error : value.isoDate);
  return escaped(String(value));
}

function alignedTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((text, c) => Math.max(3, text.length, ...rows.map((row) => row[c]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, c) => text.padEnd(widths[c] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return `${[line(header), rule, ...rows.map(line)].join('\n')}\n`;
}

/** Text that Markdown would take for something else. */
function escaped(text: string): string {
  return text.replace(/[\\`*_|<>[\]]/g, '\\$&');
}
