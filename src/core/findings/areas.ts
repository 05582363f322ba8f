/**
 * The areas of findings, in the order in which rules run and are shown: a code is an area and a
 * number of three digits, "SUM001".
 */

export const AREAS = [
  /** How values are typed. */
  'TYP',
  /** What is required. */
  'REQ',
  /** Ranges. */
  'RNG',
  /** Totals and percentages. */
  'SUM',
  /** The structure of tables and lists. */
  'STR',
  /** Units, their dates, and schools' kinds. */
  'CAT',
  /** Merging. */
  'MRG',
  /** Figures under a seal. */
  'SEA',
  /** What was received, and when. */
  'RCV',
  /** One period and the one before. */
  'PRD',
  /** Units that change. */
  'UNT',
  /** Lists of schools, and their agreement with one another and with the tables. */
  'REG',
  /** Criteria and levels. */
  'CRT',
  /** Evidence. */
  'EVD',
  /** Plans of self-assessments. */
  'PLN',
  /** Inspection schedules. */
  'SCH',
  /** Narrative reports. */
  'NAR',
  /** Tasks. */
  'TSK',
  /** The file itself. */
  'FIL',
  /** The rules themselves. */
  'RUL',
  /** The program. */
  'SYS',
] as const;

export type Area = (typeof AREAS)[number];

/** Permanent once shipped, and never used again for something else. */
export type FindingCode = `${Area}${number}`;

/** Those of the codes that belong to the area. */
export type CodesOf<Codes extends string, Of extends Area> = Extract<Codes, `${Of}${string}`>;
