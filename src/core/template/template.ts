/**
 * What a report table's declaration is made of. A template is data; layout, recognition, checks,
 * merging and print are all worked out from it, so that adding a report table means adding one
 * declaration.
 */

import type { FieldCheck } from '../checks/field-checks';
import type { TableCheck } from '../checks/table-checks';
import type { SchoolKind } from '../regulations/school-kinds';

/** What every declaration says, whatever its rows are. */
interface Declaration {
  /** Permanent once shipped: it stands in reports, in result workbooks and on command lines. */
  readonly id: string;
  readonly version: number;
  /** As the form heads it. */
  readonly title: string;
  /** The name of the sheet that is laid out from it, at most 31 characters. */
  readonly sheetName: string;
  /** Where the form comes from. */
  readonly source: string;
  /** To whom the form says it is sent, as its salutation has it. */
  readonly addressee?: string;
  /** Absent only where the table is a part of a form. */
  readonly offer?: Offer;
  /** The days of each year by which it is sent. */
  readonly deadlines?: readonly Deadline[];
  /** How it is filled in; invented. */
  readonly example: FormExample;
}

/**
 * One row as a person types it, and the fields over it: column id → text. What is worked out is
 * left out.
 */
export interface FormExample {
  readonly head?: Readonly<Record<string, string>>;
  readonly row: Readonly<Record<string, string>>;
}

/** A day of every year. */
export interface Deadline {
  /** Who does what by then. */
  readonly who: { readonly vi: string; readonly en: string };
  readonly day: number;
  readonly month: number;
  /** The tiers in a list of units that it is for; absent: all that no other deadline names. */
  readonly tiers?: readonly string[];
}

/** Who fills a form in; forms are offered in these groups, in this order. */
export const FORM_FILLERS = ['office', 'school', 'department'] as const;

export type FormFiller = (typeof FORM_FILLERS)[number];

/** How a form is offered to whoever looks for one. */
export interface Offer {
  readonly filledBy: FormFiller;
  /** One line: what it is for. */
  readonly purpose: { readonly vi: string; readonly en: string };
}

/** A table with the same rows for everybody: one for each school kind, and their total. */
export interface FixedTemplate extends Declaration {
  readonly rows: FixedRows;
  /** Fields that stand once over the table, label beside value: the days of a round. */
  readonly head?: readonly Column<FieldValues>[];
  /** What the fields over the table must be to one another. */
  readonly headChecks?: readonly Extract<FieldCheck, { readonly check: 'inOrder' }>[];
  /** What its counts are numbers of; schools where nothing is said. */
  readonly counts?: string;
  /** In the order of the form. The first is the row label. */
  readonly columns: readonly Column<FigureValues>[];
  readonly checks: readonly TableCheck[];
  /** Names of the sheets that a merge of this table is laid out on, at most 31 characters each. */
  readonly results: {
    readonly totals: string;
    readonly byUnit: string;
    readonly byLevel?: LevelSummary;
  };
}

/** A list: one row for each record, as many as there are. */
export interface ListTemplate extends Declaration {
  readonly rows: ListRows;
  /**
   * Fields that stand once over the list, label beside value: whose it is, of what kind of school.
   */
  readonly head?: readonly Column<FieldValues>[];
  /** Fields of the head that may stand in a line under the list instead: «Kết quả: Đạt Mức 2». */
  readonly foot?: readonly Column<FieldValues>[];
  /**
   * Some of the records may stand in a table of their own, which belongs to the list of the same
   * school.
   */
  readonly part?: ListPart;
  /** Fields that stand once at the top of a form of several lists; each of them has these. */
  readonly sheetHead?: readonly Column<FieldValues>[];
  /** In the order of the form. */
  readonly columns: readonly Column<FieldValues>[];
  readonly checks: readonly FieldCheck[];
  /**
   * Names of the sheets that the list and what it adds up to are laid out on, at most 31 characters
   * each.
   */
  readonly results: {
    readonly list: string;
    readonly totals?: string;
    /**
     * Kinds under the list, each with how many records it has and whose: «Mầm non: 02 (MG Bình
     * Thạnh, MG Bình An)».
     */
    readonly byKind?: readonly SchoolKind[];
  };
}

/** A table beside the list: the list's own columns, narrowed to what stands there. */
export interface ListPart {
  readonly name: { readonly vi: string; readonly en: string };
  /** Canonical words that say which table it is, where they stand over it. */
  readonly words: readonly string[];
  readonly columns: readonly Column<FieldValues>[];
  readonly foot?: readonly Column<FieldValues>[];
  /** The choice whose own column only this table has: by it the table is told from the list. */
  readonly knownBy: { readonly column: string; readonly choice: string };
}

const partTemplates = new WeakMap<ListPart, ListTemplate>();

/**
 * The part as the list that it is a part of, so that all that is worked out from lists holds for
 * it; the same each time.
 */
export function partTemplate(template: ListTemplate): ListTemplate | undefined {
  const { part } = template;
  if (!part) return undefined;
  let made = partTemplates.get(part);
  if (!made) {
    const { columns, foot = [], knownBy } = part;
    const rows = { ...template.rows, telling: [template.rows.name, knownBy.column] };
    const below = new Set(foot.map(({ id }) => id));
    const head = (template.head ?? []).filter(({ id }) => !below.has(id));
    made = { ...template, rows, head, columns, foot };
    partTemplates.set(part, made);
  }
  return made;
}

/**
 * A form of several lists below one another on one sheet; each is recognised, checked and merged by
 * itself.
 */
export interface BlockForm {
  /** Permanent once shipped. */
  readonly id: string;
  readonly title: string;
  readonly sheetName: string;
  readonly source: string;
  readonly offer?: Offer;
  readonly blocks: readonly ListTemplate[];
}

/** What can be laid out to be filled in. */
export type Form = Template | BlockForm;

export function isBlockForm(form: Form): form is BlockForm {
  return 'blocks' in form;
}

/** The templates that a form is made of. */
export function templatesOf(form: Form): readonly Template[] {
  return isBlockForm(form) ? form.blocks : [form];
}

export type Template = FixedTemplate | ListTemplate;

/**
 * Whether the form has the criteria of a kind of school printed in it, so that each kind needs a
 * sheet of its own.
 */
export function printsCriteria(form: Form): boolean {
  return templatesOf(form).some(
    (template) =>
      isListTemplate(template) && template.rows.printed !== undefined && 'from' in template.rows.printed,
  );
}

/**
 * Whether the chosen kinds of school change what is laid out: rows by kind, printed criteria, or a
 * kind to state.
 */
export function asksForKinds(form: Form): boolean {
  return templatesOf(form).some((template) => {
    if (!isListTemplate(template)) return true;
    const { head = [], sheetHead = [] } = template;
    return printsCriteria(form) || [...head, ...sheetHead].some(({ values }) => values.kind === 'schoolKind');
  });
}

export function isListTemplate(template: Template): template is ListTemplate {
  return template.rows.by === 'record';
}

/** A list of schools that says of what kind each is. */
export type SchoolList = ListTemplate & { readonly rows: { readonly kind: string } };

export function isSchoolList(template: ListTemplate): template is SchoolList {
  return template.rows.namesSchools && template.rows.kind !== undefined;
}

/** A list whose records are counted into a table by school kind. */
export type CountedList = SchoolList & { readonly rows: { readonly addsUpTo: ListSummary } };

export function isCountedList(template: ListTemplate): template is CountedList {
  return template.rows.kind !== undefined && template.rows.addsUpTo !== undefined;
}

/**
 * The tables that the list adds up to; the first is the one that a one-click consolidation lays
 * out.
 */
export function summariesOf({ rows }: ListTemplate): readonly ListSummary[] {
  return [...(rows.addsUpTo ? [rows.addsUpTo] : []), ...(rows.alsoAddsUpTo ?? [])];
}

/** How the list is counted into the table; undefined where it is not. */
export function summaryInto(template: ListTemplate, table: FixedTemplate): ListSummary | undefined {
  return summariesOf(template).find((one) => one.template === table.id);
}

export function fixedTemplates(templates: readonly Template[]): FixedTemplate[] {
  return templates.filter((template): template is FixedTemplate => !isListTemplate(template));
}

export function listTemplates(templates: readonly Template[]): ListTemplate[] {
  return templates.filter(isListTemplate);
}

/** What the overview by accreditation level is made of: columns of the table. */
export interface LevelSummary {
  readonly sheet: string;
  readonly all: string;
  readonly assessed: string;
  readonly levels: readonly string[];
}

/** One row for each school kind, and a total row. */
export interface FixedRows {
  readonly by: 'schoolKind';
  /** The kinds the form prints; other kinds may occur in workbooks and are merged as well. */
  readonly printed: readonly SchoolKind[];
  /**
   * The kinds that the table can be about, where it is not about all: no other gets a row of its
   * own.
   */
  readonly ofKinds?: readonly SchoolKind[];
  /** What the form calls the total row. */
  readonly totalLabel: string;
  /** What people call it, in canonical spelling, the form's word included. */
  readonly totalAliases: readonly string[];
  /**
   * The column that is headed as no other form's is, by one of these words: where it stands beside
   * all other counts that must be filled in, the table is known although it has fewer columns than
   * one commonly needs.
   */
  readonly unmistakable?: { readonly column: string; readonly words: readonly string[] };
}

/** One row for each record; a school's own sheet may hold the same fields below one another. */
export interface ListRows {
  readonly by: 'record';
  /** The column that says what a record is about: the school, the criterion, the task. */
  readonly name: string;
  /**
   * Whether that is a school: its own name tells a record from headings, sums and signatures, and
   * may tell its kind.
   */
  readonly namesSchools: boolean;
  /** The columns that say what kind of school it is, and which of several schools of one name. */
  readonly kind?: string;
  readonly place?: string;
  /**
   * Columns that tell records of one name apart: a school has one record for each graduation year.
   */
  readonly along?: readonly string[];
  /**
   * Columns by whose headers the list is known: a sheet that lacks one is less surely this list.
   */
  readonly telling: readonly string[];
  /** Other sets of columns by each of which it is known as well, where all of the set are there. */
  readonly alsoTelling?: readonly (readonly string[])[];
  /** A sheet without this column is never this list, however many others it has. */
  readonly knownOnlyWith?: string;
  /** The column of choices by which, of several records of one school, the highest stands. */
  readonly highest?: string;
  /** How many rows the laid-out sheet offers for filling in. */
  readonly inputRows: number;
  /** Rows that the form prints, as they are or from a catalogue. The others are filled in. */
  readonly printed?: readonly PrintedRow[] | PrintedFrom;
  /**
   * The column that may be given once for the rows below it: a school over its criteria, a
   * criterion over its evidence. It may also stand in a row of its own.
   */
  readonly carried?: string;
  readonly addsUpTo?: ListSummary;
  /** Further tables that the same records are counted into. */
  readonly alsoAddsUpTo?: readonly ListSummary[];
  /** The column of the code that a school keeps for good. */
  readonly code?: string;
  /**
   * The days that a school exists from and to: before the one and from the other on it is counted
   * nowhere. Nor is it where the column of its state says anything but `open`.
   */
  readonly exists?: {
    readonly from: string;
    readonly to: string;
    readonly state?: { readonly column: string; readonly open: string };
  };
  /**
   * The kinds of school that the list is for; a query asks about any other. All where none are
   * named.
   */
  readonly ofKinds?: readonly SchoolKind[];
  /** The list of schools that these records are of. */
  readonly within?: WithinList;
}

/** What a list of schools must be to the list that has all of them. */
export interface WithinList {
  readonly list: string;
  /**
   * The column of the school's name, in a list whose records are about something else; once for the
   * rows below it.
   */
  readonly school?: string;
  /** Every school of these kinds stands in this list as well. */
  readonly every?: readonly SchoolKind[];
  /**
   * The list is about the schools for which the other list gives something in this column: all of
   * them, and no other.
   */
  readonly given?: string;
  /** A day here is the one that the other list gives in its column, where both do. */
  readonly agree?: readonly { readonly column: string; readonly is: string }[];
  /** What is chosen here cannot be unless the other list gives something in its column. */
  readonly needs?: readonly { readonly column: string; readonly choice: string; readonly needs: string }[];
}

/** Column id → what stands there. */
export type PrintedRow = Readonly<Record<string, string>>;

/**
 * One row for each criterion of the chosen school kind, under the regulation that is in force on
 * the chosen day.
 */
export interface PrintedFrom {
  readonly from: 'criteria';
  /** The columns that the number and the name of the criterion are printed in. */
  readonly code: string;
  readonly name: string;
}

/**
 * The table with fixed rows that the list adds up to: a record counts 1 in each column whose
 * condition it meets.
 */
export interface ListSummary {
  readonly template: string;
  readonly columns: Readonly<Record<string, CountedWhen>>;
}

export type CountedWhen =
  | { readonly when: 'always' }
  /**
   * Also where the cell is blank and the column `provedBy` holds a choice: that could not be
   * without it.
   */
  | { readonly when: 'done'; readonly column: string; readonly provedBy?: string }
  | { readonly when: 'chosen'; readonly column: string; readonly choice: string }
  /** All of the columns say that it was done. */
  | { readonly when: 'allDone'; readonly columns: readonly string[] }
  /** One of the columns at least says that it was not. */
  | { readonly when: 'anyNotDone'; readonly columns: readonly string[] }
  /** The whole number that stands in the column, not 1. */
  | { readonly when: 'sum'; readonly column: string };

export interface Column<Values = FigureValues | FieldValues> {
  readonly id: string;
  /** The form's headers from the top down: ["Đã hoàn thành tự đánh giá", "Số lượng"]. */
  readonly header: readonly string[];
  /** In messages, where the header alone would not say which column is meant. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly values: Values;
  readonly recognise: HeaderPhrases;
  /** Width on the laid-out sheet, in characters. */
  readonly width: number;
  /** Read, checked and merged where a workbook has it; the laid-out form does not have it. */
  readonly isUnprinted?: true;
}

/** The columns of the laid-out form. */
export function printedColumns<Values>({
  columns,
}: {
  readonly columns: readonly Column<Values>[];
}): readonly Column<Values>[] {
  return columns.filter(({ isUnprinted }) => isUnprinted !== true);
}

/**
 * What a column holds and how it adds up over units: counts are summed; percentages are worked out
 * again as the ratio of sums; the label is the key; notes are listed with their source.
 */
export type FigureValues =
  | { readonly kind: 'label' }
  /**
   * `whenBlank`: 'required' – a blank is a finding unless arithmetic proves it to be 0; 'balanced'
   * – one of the parts of a sum, a blank is accepted while the sum holds without it; 'optional' –
   * may be left blank.
   */
  | { readonly kind: 'count'; readonly whenBlank: 'required' | 'balanced' | 'optional' }
  /** `canExceed`: more than the whole is possible, as more than a target. */
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string; readonly canExceed?: true }
  | { readonly kind: 'note' };

/** What a field of a record holds. */
export type FieldValues =
  /** The running number of the row. */
  | { readonly kind: 'running' }
  /** What the record is called; a row without it is no record. */
  | { readonly kind: 'name' }
  | { readonly kind: 'text' }
  /**
   * Digits or letters that name something for good. Text, never a number: leading zeros belong to
   * it.
   */
  | { readonly kind: 'code' }
  /**
   * `codes`: what a text alone, in canonical words, stands for, as the sector's database writes
   * kinds.
   */
  | { readonly kind: 'schoolKind'; readonly codes?: Readonly<Record<string, SchoolKind>> }
  /**
   * Whether something was done, and when where the cell says so: «x», «2021», «31/05/2021», «chưa».
   */
  | { readonly kind: 'done' }
  /**
   * `first`: no earlier day is typed on the laid-out sheet; for what is older than accreditation.
   * `isPlanned`: the day may be after the one that the figures stand at, as that of a task or an
   * inspection to come.
   */
  | { readonly kind: 'date'; readonly first?: string; readonly isPlanned?: true }
  /** A whole number from 0 on. `whenBlank`: a blank of a required one is a finding. */
  | { readonly kind: 'count'; readonly whenBlank: 'required' | 'optional' }
  /** Derived: laid out as a formula, checked, and worked out again from sums. */
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string }
  /** «2021», «2020-2021»: a calendar year or a school year. */
  | { readonly kind: 'year' }
  | {
      readonly kind: 'choice';
      readonly choices: readonly Choice[];
      /**
       * Canonical words that may stand around a choice without changing it: «Đạt KĐCLGD cấp độ 2».
       */
      readonly filler: readonly string[];
      /** What is typed, in canonical words, where there is no choice yet: «chưa đánh giá». */
      readonly none: readonly string[];
      /**
       * All choices up to the highest are marked, as a school's own summary of levels does; else
       * one of them is.
       */
      readonly isCumulative?: true;
    }
  | { readonly kind: 'note' }
  /** One criterion: «1.10», «Tiêu chí 1 của Mức 4». It is text: 1.1 and 1.10 are two criteria. */
  | { readonly kind: 'criterion'; readonly bareNumber?: BareNumber }
  /** Criteria one by one, as ranges or as whole standards: «Tiêu chí 1.1 đến tiêu chí 1.10». */
  | { readonly kind: 'criteria'; readonly bareNumber?: BareNumber }
  /** The code of one piece of evidence: «[H1-1.1-01]». */
  | { readonly kind: 'evidenceCode' }
  /** From a day to a day: «01/11/2023-31/5/2024». */
  | { readonly kind: 'period' };

/**
 * What «1» alone is under a column's header: the first criterion of Mức 4, or all of standard 1.
 * Else it is unreadable.
 */
export type BareNumber = 'level4' | 'standard';

/**
 * One of the values of a column. It may be typed into the column, or marked in a column of its own.
 */
export interface Choice {
  readonly id: string;
  /** As the form offers it. */
  readonly label: string;
  /**
   * Everything else that it is called, in canonical words, abbreviations written out and numerals
   * in digits.
   */
  readonly words: readonly string[];
  /**
   * Choices of different rank in one record: the higher one holds. Those of no rank exclude any
   * other.
   */
  readonly rank?: number;
  /** How the header of a column of its own is known; «x» under it is the choice. */
  readonly recognise?: HeaderPhrases;
}

/**
 * How a header is known when it is not the form's own. All in canonical words, abbreviations
 * written out. Empty for the row labels: their column is known by what stands in it.
 */
export interface HeaderPhrases {
  /** Any of these, as whole words in sequence, points to the column. */
  readonly any: readonly string[];
  /** None of these may stand in the header. */
  readonly none?: readonly string[];
  /** One of these must stand in the header or in a group over it: «Đợt 1» over «Đăng ký». */
  readonly within?: readonly string[];
}

/** The columns that hold whole numbers and are summed. */
export function countColumns(template: FixedTemplate): readonly Column<FigureValues>[] {
  return template.columns.filter((column) => column.values.kind === 'count');
}

/** Templates do not change, and are asked for their columns at every field of every record. */
const columnsById = new WeakMap<readonly object[], Map<string, unknown>>();

/**
 * @throws Error when the template has no such column: a fault of the declaration, not of the data.
 */
export function columnOf<Values>(
  template: { readonly id: string; readonly columns: readonly Column<Values>[] },
  id: string,
): Column<Values> {
  let byId = columnsById.get(template.columns) as Map<string, Column<Values>> | undefined;
  if (!byId) {
    // Of two columns of one id the first is meant.
    byId = new Map([...template.columns].reverse().map((one) => [one.id, one]));
    columnsById.set(template.columns, byId);
  }
  const column = byId.get(id);
  if (!column) throw new Error(`template ${template.id} has no column ${id}`);
  return column;
}
