/**
 * Findings: what is wrong, where, and with which facts. No prose here; `messages/` makes a sentence for each code
 * from its facts. Codes are permanent once shipped; a retired one stays as a comment with its reason.
 *
 * Areas: FIL the file itself (see file-refusals.ts), STR structure of the table, TYP type of a value, REQ required,
 * RNG range, SUM totals and percentages, CAT catalogue of units, MRG merging,
 * REG lists of schools and their agreement with one another and with the tables,
 * CRT criteria, EVD evidence, PLN plans (see criteria-facts.ts), SCH schedules, NAR narrative reports, TSK tasks,
 * RCV what was received and when (see receipt-facts.ts), PRD one period and the one before (see period-facts.ts), UNT units that
 * change (see unit-facts.ts), RUL the rules themselves, SYS the program.
 */

import type { Fix, LocalName, Place, Severity, UnreadSheet } from './place';
import { CRITERIA_SEVERITIES, type CriteriaFindingFacts } from './criteria-facts';
import type { FileRefusalCode, FileRefusalFacts } from './file-refusals';
import { PERIOD_SEVERITIES, type PeriodFindingFacts } from './period-facts';
import { RECEIPT_SEVERITIES, type ReceiptFindingFacts } from './receipt-facts';
import { ROW_SEVERITIES, type RowFindingFacts } from './row-facts';
import { UNIT_SEVERITIES, type UnitFindingFacts } from './unit-facts';

/** The form, circular or plain reason that a rule rests on. */
export interface RuleSource extends LocalName {
  /** Nobody has compared it with the official text: the source says so, and what rests on it is listed in docs/rules.md. */
  readonly isUnverified?: true;
}

interface OwnFindingFacts {
  /** No report table was found in the workbook; `nearest` is the header row that came closest. */
  STR001: {
    readonly nearest: {
      readonly sheet: string;
      readonly cell: string;
      readonly found: number;
      /** The form's title; absent in what was stored before there were several tables. */
      readonly table?: string;
    } | null;
  };
  /** A table was found, but not surely enough to be merged. Shares from 0 to 1. */
  STR002: {
    /** The form's title; absent in what was stored before there were several tables. */
    readonly table?: string;
    readonly confidence: number;
    readonly bound: number;
  };
  /** A column of the form is missing. */
  STR003: { readonly column: LocalName };
  /** Several columns could be this one, and nothing decides between them. */
  STR004: { readonly column: LocalName; readonly candidates: readonly string[] };
  /** A row with figures whose label is no school kind. */
  STR005: { readonly label: string };
  /** A row with figures and no label. */
  STR006: Record<never, never>;
  /** The same label twice in one table. */
  STR007: { readonly label: string; readonly firstCell: string };
  /** Several rows of different labels belong to one kind and were added up. */
  STR008: { readonly kind: LocalName; readonly labels: readonly string[] };
  /** A row that repeats a part of another («Trong đó: …») and so was not counted. */
  STR009: { readonly label: string };
  /** Columns that the form does not have, with figures in a table or anything in a list; they were not merged. */
  STR010: { readonly headers: readonly string[] };
  /** The table, or some of its rows or columns, is hidden in the workbook. */
  STR011: { readonly what: 'sheet' | 'row' | 'column' };
  /** The table has no total row to check against. */
  STR012: Record<never, never>;
  /** A column was known by its place and by the arithmetic of its figures, not by its header. */
  STR013: { readonly column: LocalName };
  /** A column that may be left out is missing: optional, or a part whose sum holds without it. */
  STR014: { readonly column: LocalName };
  /** A row of a list that is no record: a total, a note. It was not counted. */
  STR015: { readonly label: string };
  /** A sheet with content that was not read, and why. */
  STR016: { readonly why: UnreadSheet; readonly table: string | null };
  /** A list was found, but not surely enough for its records to be counted. Shares from 0 to 1. */
  STR017: { readonly list: string; readonly confidence: number; readonly bound: number };
  /** Several report tables fit the place alike; their titles. Not merged until the officer says which it is. */
  STR018: { readonly tables: readonly string[] };
  /** A field over a table that cannot be read as the day it should be. */
  STR019: { readonly field: LocalName; readonly typed: string };
  /** A part of a list stands apart from it, and no list or several may be meant (query). `lists` are their sheets. */
  STR020: { readonly part: LocalName; readonly list: string; readonly lists: readonly string[] };
  /**
   * Rows with figures that stand in no table or list that was recognised (query): the first one's label, how many more there
   * are, and the row of the last.
   */
  STR021: { readonly label: string; readonly others: number; readonly lastRow: number };
  /** Neither a count nor blank: text where a whole number belongs. */
  TYP001: { readonly column: LocalName; readonly typed: string };
  /** #DIV/0! and its like where a figure belongs. */
  TYP002: { readonly column: LocalName; readonly typed: string };
  /** A formula whose value the writing program did not store. */
  TYP003: { readonly column: LocalName };
  /** A whole number stored as text. */
  TYP004: { readonly column: LocalName; readonly typed: string; readonly value: number };
  /** Text where a percentage belongs. */
  TYP005: { readonly column: LocalName; readonly typed: string };
  /** Text typed with a legacy font was decoded. */
  TYP006: { readonly font: string };
  /** Text that is none of the values that the column may hold. */
  TYP007: { readonly column: LocalName; readonly typed: string; readonly school: string };
  /** Neither a day nor a mark, or a day that no calendar has. */
  TYP008: { readonly column: LocalName; readonly typed: string; readonly school: string };
  /** A required figure is missing. */
  REQ001: { readonly column: LocalName; readonly row: string };
  /** A row with a label and no figure at all. */
  REQ002: { readonly row: string };
  /** A record lacks what it cannot be counted without. */
  REQ003: { readonly column: LocalName; readonly school: string };
  /** Not a whole number of schools, or below 0. */
  RNG001: { readonly column: LocalName; readonly actual: number };
  /** A part is larger than its whole. */
  RNG002: {
    readonly row: string;
    readonly part: LocalName;
    readonly whole: LocalName;
    readonly actual: number;
    readonly limit: number;
  };
  /** A percentage outside 0–100. */
  RNG003: { readonly column: LocalName; readonly actual: number };
  /** More schools prepare than can (query). */
  RNG004: { readonly row: string; readonly left: LocalName; readonly actual: number; readonly limit: number };
  /** A day after the date the figures stand at. ISO, as far as known. */
  RNG005: {
    readonly column: LocalName;
    readonly school: string;
    readonly day: string;
    readonly asOf: string;
  };
  /** What must come first is dated later. ISO, as far as known. */
  RNG006: {
    readonly school: string;
    readonly earlier: LocalName;
    readonly later: LocalName;
    readonly earlierDay: string;
    readonly laterDay: string;
  };
  /** Values that exclude one another: «không đạt» and a level. */
  RNG007: { readonly school: string; readonly column: LocalName; readonly choices: readonly string[] };
  /** Given although what it needs was not done. */
  RNG008: { readonly school: string; readonly column: LocalName; readonly needs: LocalName };
  /** Given, and what it needs is blank: taken as done (query). */
  RNG009: { readonly school: string; readonly column: LocalName; readonly needs: LocalName };
  /** Several levels are marked; the highest counts (query). */
  RNG010: {
    readonly school: string;
    readonly column: LocalName;
    readonly highest: string;
    readonly lower: readonly string[];
  };
  /** Something was not done, and nothing says why. */
  RNG016: { readonly school: string; readonly columns: readonly LocalName[]; readonly by: LocalName };
  /** What there was is not what became of it. `of` is a school or a row of a table. */
  RNG017: {
    readonly of: string;
    readonly left: readonly LocalName[];
    readonly right: readonly LocalName[];
    readonly expected: number;
    readonly actual: number;
  };
  /** A code of no known form; `isShort` where a leading zero may have been lost (query). */
  RNG018: {
    readonly school: string;
    readonly column: LocalName;
    readonly typed: string;
    readonly isShort: boolean;
  };
  /** A field that each record has to give is blank. */
  RNG019: { readonly school: string; readonly column: LocalName };
  /** All rows together, less than the declared share of a whole (query). */
  RNG011: {
    readonly part: LocalName;
    readonly whole: LocalName;
    readonly actual: number;
    readonly base: number;
    /** The least number that would do. */
    readonly expected: number;
    readonly percent: number;
  };
  /** More than it can be as a rule, though not by necessity (query). */
  RNG012: {
    readonly row: string;
    readonly part: LocalName;
    readonly whole: LocalName;
    readonly actual: number;
    readonly limit: number;
  };
  /** Over a table: what must come first is dated later. ISO, as far as known. */
  RNG013: {
    readonly earlier: LocalName;
    readonly later: LocalName;
    readonly earlierDay: string;
    readonly laterDay: string;
  };
  /** The total row is not the sum of its rows. */
  SUM001: { readonly column: LocalName; readonly expected: number; readonly actual: number };
  /** Parts do not add up to their whole. */
  SUM002: {
    readonly row: string;
    readonly whole: LocalName;
    readonly parts: readonly LocalName[];
    readonly expected: number;
    readonly actual: number;
    /** A school is in one of the parts only. */
    readonly isExclusive: boolean;
  };
  /** A percentage is not its count over its base. `expected` null: the base is 0, so none can be stated. */
  SUM003: {
    readonly row: string;
    readonly column: LocalName;
    readonly part: number;
    readonly whole: number;
    readonly expected: number | null;
    readonly actual: number;
  };
  /** The total row's percentage is not the ratio of sums. `mistake` says what it is instead, when that shows. */
  SUM004: {
    readonly column: LocalName;
    readonly part: number;
    readonly whole: number;
    readonly expected: number | null;
    readonly actual: number;
    readonly mistake: 'mean' | 'sum' | 'unknown';
  };
  /** The total row has no figure in a column. */
  SUM005: { readonly column: LocalName; readonly expected: number };
  /** The unit is not in the list of units. */
  CAT001: { readonly unit: string };
  /** The unit does not exist on the date the figures stand at. ISO days. */
  CAT002: {
    readonly unit: string;
    readonly asOf: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  };
  /** The unit was recognised although its name is written in another way. */
  CAT003: {
    readonly typed: string;
    readonly unit: string;
    /** 'longer': it goes on where the unit's name ends. 'parent': the file says that it belongs to another province. */
    readonly difference: 'diacritics' | 'tier' | 'longer' | 'parent';
  };
  /** The name fits several units of the list. */
  CAT004: { readonly typed: string; readonly candidates: readonly string[] };
  /** The school's name says another kind than its column. */
  CAT008: { readonly school: string; readonly kind: LocalName; readonly nameKind: LocalName };
  /** The table's date is not the date of the run. ISO days. */
  CAT005: { readonly stated: string; readonly asOf: string };
  /** The unit was taken from the file name only. */
  CAT006: { readonly unit: string };
  /** Two places of the workbook name different units. */
  CAT007: { readonly used: string; readonly other: string };
  /** Nothing in the workbook or its name says whose it is. */
  MRG001: Record<never, never>;
  /** The same bytes were received before. */
  MRG002: { readonly original: string };
  /** Another workbook of the same unit is used instead. Dates are ISO or null. */
  MRG003: {
    readonly unit: string;
    readonly by: string;
    readonly date: string | null;
    readonly byDate: string | null;
  };
  /** A file of this name came before from another unit; both are counted. */
  MRG004: { readonly unit: string; readonly otherUnit: string };
  /** Two tables of one unit in one workbook hold different figures; none was merged. */
  MRG005: { readonly table: string; readonly tables: readonly string[] };
  /** A table that repeats another one of the workbook, or a hidden one whose kinds a visible one has, is not counted. */
  MRG006: { readonly original: string; readonly why: 'copy' | 'hidden' };
  /** A unit that should report did not. */
  MRG007: {
    readonly unit: string;
    /** Where others came of it: the one that is missing. */ readonly report?: string;
  };
  /** The workbook is a result of this product; counting it would count its sources again. */
  MRG008: Record<never, never>;
  /** Left out because of its errors (--strict). */
  MRG009: { readonly errors: number };
  /** The officer said that this table counts. */
  MRG010: { readonly range: string; readonly confidence: number };
  /** The officer said that this table does not count. */
  MRG011: { readonly range: string };
  /** The same school stands here and elsewhere with a higher result; it counts once, there. */
  MRG012: { readonly school: string; readonly counted: string; readonly result: string | null };
  /** The same school with the same content stands elsewhere; it counts once. */
  MRG013: { readonly school: string; readonly counted: string };
  /** Two schools that may be one; both are counted. */
  MRG014: {
    readonly school: string;
    readonly other: string;
    readonly differs: 'kind' | 'place' | 'spelling' | 'levels';
  };
  /** No table was sent; its figures were counted from the list of schools. */
  MRG015: { readonly table: string; readonly schools: number };
  /** Some of the tables are used from another workbook of the unit; the others of this one count. Dates as in MRG003. */
  MRG016: {
    readonly unit: string;
    readonly tables: readonly string[];
    readonly by: string;
    readonly date: string | null;
    readonly byDate: string | null;
  };
  /** The officer took the workbook out of the totals. */
  MRG017: Record<never, never>;
  /** The same, and other workbooks of the unit, superseded until then, count instead. */
  MRG018: { readonly instead: readonly string[] };
  /** A result that somebody changed since it was made; without `sheets`, its memory cannot be read. */
  MRG019: { readonly sheets: readonly string[] };
  /** Figures that were changed after the report was sealed. `on` is an ISO day. */
  SEA001: { readonly on: string; readonly cells: readonly string[]; readonly more: number };
  /** A result whose figures come from sources that are merged here as well. */
  MRG020: { readonly files: readonly string[] };
  /** A rule was switched off, so that nothing was checked by it. `date` is an ISO day. */
  RUL001: {
    readonly rule: string;
    readonly reason: string;
    readonly by: string | null;
    readonly date: string | null;
  };
  /** A unit stands in the schedule a second time. */
  SCH001: {
    readonly unit: string;
    readonly firstCell: string;
    readonly firstDay: string;
    readonly firstTeam: string;
  };
  /** A day outside the announced ones. As far as known. */
  SCH002: { readonly day: string; readonly first: string | null; readonly last: string | null };
  /** A day stands in two rows. */
  SCH003: { readonly day: string; readonly firstCell: string };
  /** More people than may come. */
  SCH004: {
    readonly unit: string;
    readonly column: LocalName;
    readonly actual: number;
    readonly limit: number;
  };
  /** A unit that no schedule names (query). */
  SCH005: { readonly unit: string };
  /** A section without a text. */
  NAR001: { readonly section: string };
  /** A task whose day is past and that is not done. ISO days, as far as known. */
  TSK001: { readonly task: string; readonly due: string; readonly asOf: string };
  /** A task that is done and has no evidence. */
  TSK002: { readonly task: string };
  /** The school was closed before the figures stand, and is not counted. ISO, as far as known. */
  REG001: { readonly school: string; readonly day: string; readonly asOf: string };
  /** The school was founded after the figures stand, and is not counted. ISO, as far as known. */
  REG002: { readonly school: string; readonly day: string; readonly asOf: string };
  /** Nothing tells whether the school was closed by then; it is counted. `asOf` null: nobody said when the figures stand. */
  REG003: { readonly school: string; readonly day: string; readonly asOf: string | null };
  /**
   * A figure of the table is not the one that the list of schools gives. `schools` are those who make the difference:
   * counted in the list where the table has fewer, not counted there where it has more.
   */
  REG004: {
    readonly row: string;
    readonly column: LocalName;
    readonly list: string;
    readonly expected: number;
    readonly actual: number;
    readonly schools: readonly string[];
  };
  /** A school of the list of all schools that another list leaves out; `given` is what it has to be in there for. */
  REG005: { readonly school: string; readonly list: string; readonly given: LocalName | null };
  /** A school that the list of all schools does not have; `near` is one of a similar name. */
  REG006: { readonly school: string; readonly list: string; readonly near: string | null };
  /** The same school is of another kind in the list of all schools. */
  REG007: { readonly school: string; readonly kind: LocalName; readonly listKind: LocalName };
  /** A school that the list of all schools has as closed, or as not founded yet. */
  REG008: {
    readonly school: string;
    readonly list: string;
    readonly why: 'closed' | 'notYet';
    readonly day: string;
  };
  /** A day is not the one that the list of all schools gives. ISO, as far as known. */
  REG009: {
    readonly school: string;
    readonly column: LocalName;
    readonly day: string;
    readonly listColumn: LocalName;
    readonly listDay: string;
  };
  /** A choice that needs something which the list of all schools does not give. */
  REG010: { readonly school: string; readonly choice: string; readonly needs: LocalName };
  /** What was given on a day has expired by the date of the figures. ISO days. */
  REG011: {
    readonly school: string;
    readonly column: LocalName;
    readonly day: string;
    readonly until: string;
    readonly years: number;
    readonly asOf: string;
  };
  /** A choice that asks for a higher one in another column. `actual` null: none is given. */
  REG012: {
    readonly school: string;
    readonly choice: string;
    readonly from: LocalName;
    readonly least: string;
    readonly actual: string | null;
  };
  /** Two schools with one code. */
  REG013: { readonly school: string; readonly other: string; readonly code: string };
  /** One school with two codes (query). */
  REG014: { readonly school: string; readonly code: string; readonly otherCode: string };
  /** A school of a kind that the list is not for (query). */
  REG015: { readonly school: string; readonly kind: LocalName; readonly list: string };
  /** The same school stands in the lists of two units (query). */
  REG016: {
    readonly school: string;
    readonly unit: string;
    readonly otherUnit: string;
    readonly same: 'code' | 'name';
  };
  /** A school in a list of those with something that the list of all schools does not give for it. */
  REG017: { readonly school: string; readonly list: string; readonly given: LocalName };
  /**
   * Which regulation holds for a school is not known, and something hangs on it: `day` is not exact enough to tell the
   * `regulations` apart, or none is known for its kind on that day. ISO, as far as known.
   */
  REG018: {
    readonly school: string;
    readonly column: LocalName;
    readonly day: string;
    readonly regulations: readonly string[];
  };
  /** The program met a fault of its own while checking; the check does not count as passed. */
  SYS001: { readonly rule: string; readonly fault: string };
}

export interface FindingFacts
  extends
    OwnFindingFacts,
    CriteriaFindingFacts,
    ReceiptFindingFacts,
    PeriodFindingFacts,
    RowFindingFacts,
    UnitFindingFacts,
    FileRefusalFacts {}

export type FindingCode = keyof FindingFacts;

/** Severity of each code, in one place so that the catalogue and the run cannot differ. */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  ...(Object.fromEntries(
    Array.from({ length: 23 }, (_, i) => [`FIL${String(i + 1).padStart(3, '0')}`, 'error']),
  ) as Record<FileRefusalCode, Severity>),
  ...CRITERIA_SEVERITIES,
  ...RECEIPT_SEVERITIES,
  ...PERIOD_SEVERITIES,
  ...ROW_SEVERITIES,
  ...UNIT_SEVERITIES,
  STR001: 'error',
  STR002: 'error',
  STR003: 'error',
  STR004: 'error',
  STR005: 'error',
  STR006: 'error',
  STR007: 'error',
  STR008: 'query',
  STR009: 'info',
  STR010: 'info',
  STR011: 'query',
  STR012: 'info',
  STR013: 'query',
  STR014: 'info',
  STR015: 'info',
  STR016: 'info',
  STR017: 'error',
  STR018: 'error',
  STR019: 'query',
  STR020: 'query',
  STR021: 'query',
  TYP001: 'error',
  TYP002: 'error',
  TYP003: 'error',
  TYP004: 'info',
  TYP005: 'error',
  TYP006: 'info',
  TYP007: 'error',
  TYP008: 'error',
  REQ001: 'error',
  REQ002: 'query',
  REQ003: 'error',
  RNG001: 'error',
  RNG002: 'error',
  RNG003: 'error',
  RNG004: 'query',
  RNG011: 'query',
  RNG005: 'error',
  RNG006: 'error',
  RNG007: 'error',
  RNG008: 'error',
  RNG009: 'query',
  RNG010: 'query',
  RNG012: 'query',
  RNG013: 'query',
  RNG016: 'error',
  RNG017: 'error',
  RNG018: 'query',
  RNG019: 'error',
  SUM001: 'error',
  SUM002: 'error',
  SUM003: 'error',
  SUM004: 'error',
  SUM005: 'query',
  CAT001: 'error',
  CAT002: 'error',
  CAT003: 'info',
  CAT004: 'error',
  CAT005: 'query',
  CAT006: 'info',
  CAT007: 'query',
  CAT008: 'query',
  MRG001: 'error',
  MRG002: 'info',
  MRG003: 'query',
  MRG004: 'query',
  MRG005: 'error',
  MRG006: 'query',
  MRG007: 'query',
  MRG008: 'error',
  MRG009: 'error',
  MRG010: 'info',
  MRG011: 'info',
  MRG012: 'query',
  MRG013: 'query',
  MRG014: 'query',
  MRG015: 'info',
  MRG016: 'query',
  MRG017: 'info',
  MRG018: 'query',
  MRG019: 'error',
  MRG020: 'error',
  SEA001: 'query',
  REG001: 'query',
  REG002: 'query',
  REG003: 'query',
  REG004: 'error',
  REG005: 'error',
  REG006: 'error',
  REG007: 'query',
  REG008: 'error',
  REG009: 'error',
  REG010: 'error',
  REG011: 'query',
  REG012: 'query',
  REG013: 'error',
  REG014: 'query',
  REG015: 'query',
  REG016: 'query',
  REG017: 'error',
  REG018: 'query',
  RUL001: 'info',
  SCH001: 'error',
  SCH002: 'error',
  SCH003: 'error',
  SCH004: 'error',
  SCH005: 'query',
  NAR001: 'query',
  TSK001: 'query',
  TSK002: 'query',
  SYS001: 'error',
};

/** One rule's hit, before the run adds the severity. */
export interface Hit<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly facts: FindingFacts[Code];
  readonly at: Place;
  /** Other cells that belong to the same matter. */
  readonly related?: readonly Place[];
  readonly fix?: Fix;
}

export type Finding = {
  [Code in FindingCode]: Hit<Code> & {
    readonly severity: Severity;
    /** Findings with the same cause share it: shown together, counted as one matter. */
    readonly cause: string;
    /** Of a query: what the officer answered to it in the workbook. */
    readonly explanation?: string;
  };
}[FindingCode];

/** Whether somebody still has to do something about it. */
export function isOpen({ severity, explanation }: Finding): boolean {
  return severity === 'error' || (severity === 'query' && explanation === undefined);
}

/** A hit, typed by its code; the way every rule says what it found. */
export function hit<Code extends FindingCode>(
  code: Code,
  at: Place,
  facts: FindingFacts[Code],
  more: { readonly related?: readonly Place[]; readonly fix?: Fix } = {},
): Hit {
  return { code, facts, at, ...more } as unknown as Hit;
}

/** Adds severity and cause. Hits of one code in one column of one table (or row, for labels) have one cause. */
export function toFinding(found: Hit, cause?: string): Finding {
  const { file = '', sheet = '', cell = '' } = found.at;
  return {
    ...found,
    severity: SEVERITIES[found.code],
    cause: cause ?? `${found.code}|${file}|${sheet}|${cell}`,
  } as unknown as Finding;
}
