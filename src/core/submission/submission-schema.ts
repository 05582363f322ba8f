/**
 * What a stored submission must be, member by member: a result keeps the submissions that it was
 * made from, and what comes back from a file is believed only as far as this says. A member that is
 * added to a type and not here does not compile.
 */

import { z } from 'zod';
import { SCHOOL_KINDS } from '../regulations/school-kinds';
import type { CellRange } from '../sheet/address';
import type { CriterionItem } from '../text/criteria';
import type { NumberReading, PercentReading } from '../text/numbers';
import type { Field, FieldReading } from './list-submission';
import type { PackedList, PackedRecords } from './packed-list';
import type { RecognitionNote, UnitClaim } from './recognised';
import type { KindRow, RecognisedTable, Remark, Submission, TableRow } from './submission';

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A cell has 32,767 characters at most; a few of them may be read as one text. */
const LONGEST_TEXT = 200_000;

export const textSchema = z.string().max(LONGEST_TEXT);
/**
 * Of columns, fields and templates: no name that an object has by itself and that would change it.
 */
export const idSchema = z.string().regex(/^[A-Za-z0-9][\w-]{0,99}$/);
export const sheetSchema = z.string().max(255);
/** A1 notation; "" where a record has no cell for it. */
export const cellSchema = z.string().regex(/^(?:[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?)?$/);
const row = z.int().min(1).max(MOST_ROWS);
const column = z.int().min(1).max(MOST_COLUMNS);
const share = z.number().min(0).max(1);
const kind = z.enum(SCHOOL_KINDS);
const manner = z.enum(['number', 'text', 'withUnit', 'dash', 'recomputed']);
const choice = z.enum(['use', 'leave']);

/** Exactly these members. */
type Members<T> = Record<keyof T, z.ZodType>;

/** One of several shapes, told apart by one member. */
export function taggedSchema<Tag extends string>(
  tag: Tag,
  shapes: Readonly<Record<string, z.ZodType>>,
): z.ZodType<Readonly<Record<Tag, string>>> {
  return z.custom<Readonly<Record<Tag, string>>>((value) => {
    if (typeof value !== 'object' || value === null) return false;
    const name: unknown = Object.entries(value).find(([key]) => key === tag)?.[1];
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape !== undefined && shape.safeParse(value).success;
  });
}

const state = <Name extends string>(name: Name): { state: z.ZodLiteral<Name> } => ({
  state: z.literal(name),
});
const percent = z.strictObject({
  number: z.number(),
  scale: z.enum(['hundredths', 'ratio', 'unknown']),
  decimals: z.int().optional(),
});

const NO_NUMBER = {
  blank: z.strictObject(state('blank')),
  noStoredValue: z.strictObject(state('noStoredValue')),
  errorValue: z.strictObject(state('errorValue')),
  unreadable: z.strictObject(state('unreadable')),
};
const numberReading = taggedSchema('state', {
  ...NO_NUMBER,
  value: z.strictObject({ ...state('value'), value: z.number(), manner }),
} satisfies Record<NumberReading['state'], z.ZodType>);
const percentReading = taggedSchema('state', {
  ...NO_NUMBER,
  typed: z.strictObject({ ...state('typed'), percent }),
} satisfies Record<PercentReading['state'], z.ZodType>);

const typed = textSchema;
const criterion = taggedSchema('kind', {
  criterion: z.strictObject({ kind: z.literal('criterion'), code: textSchema, typed }),
  range: z.strictObject({ kind: z.literal('range'), from: textSchema, to: textSchema, typed }),
  standard: z.strictObject({ kind: z.literal('standard'), standard: textSchema, typed }),
} satisfies Record<CriterionItem['kind'], z.ZodType>);
const texts = z.array(textSchema);

const fieldReading = taggedSchema('state', {
  ...NO_NUMBER,
  unreadable: z.strictObject({
    ...state('unreadable'),
    why: textSchema.optional(),
    what: textSchema.optional(),
    candidates: texts.optional(),
  }),
  text: z.strictObject({ ...state('text'), text: textSchema }),
  kind: z.strictObject({ ...state('kind'), kind, from: z.enum(['column', 'name', 'heading']) }),
  done: z.strictObject({ ...state('done'), on: textSchema.optional() }),
  notDone: z.strictObject(state('notDone')),
  date: z.strictObject({ ...state('date'), day: textSchema }),
  count: z.strictObject({ ...state('count'), value: z.number(), manner }),
  percent: z.strictObject({ ...state('percent'), percent }),
  year: z.strictObject({ ...state('year'), year: z.int() }),
  choice: z.strictObject({ ...state('choice'), choice: textSchema, lower: texts }),
  none: z.strictObject(state('none')),
  conflict: z.strictObject({ ...state('conflict'), choices: texts }),
  criteria: z.strictObject({
    ...state('criteria'),
    items: z.array(criterion).min(1),
    manner: z.enum(['text', 'number', 'commaDecimal']),
  }),
  damaged: z.strictObject({
    ...state('damaged'),
    damage: z.enum(['number', 'date']),
    candidates: z.array(criterion),
  }),
  evidence: z.strictObject({
    ...state('evidence'),
    code: z.strictObject({
      typed,
      canonical: textSchema,
      family: z.enum(['2018', 'level4', 'pre2018', '2026']),
      box: z.int().optional(),
      criterion: textSchema,
      serial: z.int(),
    }),
  }),
  period: z.strictObject({
    ...state('period'),
    period: z.strictObject({
      from: textSchema,
      to: textSchema,
      precision: z.enum(['day', 'month', 'schoolYear']),
    }),
  }),
} satisfies Record<FieldReading['state'], z.ZodType>);

const figure = { cell: cellSchema, typed, isFormula: z.boolean() };
const field = z.strictObject({
  ...figure,
  sheet: sheetSchema.optional(),
  reading: fieldReading,
} satisfies Members<Field>);
const fields = z.record(idSchema, field);

const tableRow = {
  row,
  label: textSchema,
  labelCell: cellSchema,
  counts: z.record(idSchema, z.strictObject({ ...figure, reading: numberReading })),
  percents: z.record(idSchema, z.strictObject({ ...figure, reading: percentReading })),
} satisfies Members<TableRow>;

export const placeSchema = z.strictObject({
  file: textSchema.optional(),
  sheet: sheetSchema.optional(),
  cell: cellSchema.optional(),
});

/** What a sentence is made of: numbers, words, lists of them and names in two languages. */
const word = z.union([textSchema, z.number(), z.boolean(), z.null()]);
const names = z.record(idSchema, word);
export const factsSchema = z.record(idSchema, z.union([word, names, z.array(z.union([word, names]))]));

const hit = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}\d{3}$/),
  facts: factsSchema,
  at: placeSchema,
  related: z.array(placeSchema).optional(),
  fix: z
    .strictObject({
      cell: cellSchema,
      value: z.union([z.number(), textSchema]),
      content: z.union([z.number(), textSchema]).optional(),
    })
    .optional(),
});
const hits = z.array(hit);

const claim = z.strictObject({
  name: textSchema,
  tier: textSchema.optional(),
  isBare: z.boolean().optional(),
  within: texts.optional(),
  from: z.enum(['given', 'metadata', 'title', 'fileName']),
  place: z.strictObject({ sheet: sheetSchema, cell: cellSchema }).optional(),
} satisfies Members<UnitClaim>);
const note = { column: idSchema, cell: cellSchema };
const notes = z.array(
  taggedSchema('note', {
    formHeader: z.strictObject({ note: z.literal('formHeader'), ...note }),
    otherWords: z.strictObject({ note: z.literal('otherWords'), ...note, header: textSchema }),
    byPlace: z.strictObject({ note: z.literal('byPlace'), ...note }),
    missing: z.strictObject({ note: z.literal('missing'), column: idSchema }),
  } satisfies Record<RecognitionNote['note'], z.ZodType>),
);
const range = z.strictObject({
  top: row,
  left: column,
  bottom: row,
  right: column,
} satisfies Members<CellRange>);

/** What tables and lists have alike. */
const place = {
  template: idSchema,
  templateVersion: z.int(),
  file: textSchema.optional(),
  sheet: sheetSchema,
  range,
  confidence: share,
  notes,
  columns: z.array(z.strictObject({ id: idSchema, column, confidence: share })),
  claims: z.array(claim),
  isHidden: z.boolean(),
  fit: z.number(),
  rivals: z.array(idSchema).optional(),
  hits,
  decided: choice.optional(),
};

const table = z.strictObject({
  ...place,
  rows: z.array(z.strictObject({ ...tableRow, kind } satisfies Members<KindRow>)),
  total: z.strictObject(tableRow).optional(),
  statedDate: textSchema.optional(),
  remarks: z
    .array(
      z.strictObject({
        column: idSchema,
        row: textSchema,
        cell: cellSchema,
        text: textSchema,
      } satisfies Members<Remark>),
    )
    .optional(),
  head: fields.optional(),
} satisfies Members<RecognisedTable>);

/** Few records are not like the others: each with its place among them. */
const exceptions = (value: z.ZodType): z.ZodType => z.array(z.tuple([z.int().min(0), value])).optional();

const packedColumn = z.strictObject({
  column: z.int().min(0).max(MOST_COLUMNS),
  typed: z.array(z.union([textSchema, z.int().min(0), z.null()])),
  read: z.array(z.int().min(-1)).optional(),
  readings: z.array(fieldReading).optional(),
  formulas: z.array(z.int().min(0)).optional(),
  cells: exceptions(cellSchema),
  sheets: exceptions(sheetSchema),
});

const records = z
  .strictObject({
    rows: z.array(row),
    columns: z.record(idSchema, packedColumn),
    named: idSchema.optional(),
    names: exceptions(z.tuple([textSchema, cellSchema])),
    sheets: exceptions(sheetSchema),
  } satisfies Members<PackedRecords>)
  // Nothing points past the end, so that what is unpacked is no larger than what was stored.
  .refine(({ rows, columns, named }) => {
    if (named !== undefined && !Object.hasOwn(columns, named)) return false;
    return Object.values(columns).every(({ typed: own, read, readings = [] }) => {
      const isText = (index: number): boolean => typeof own[index] === 'string';
      return (
        own.length === rows.length &&
        own.every((one) => typeof one !== 'number' || isText(one)) &&
        (read === undefined || read.length === rows.length) &&
        (read ?? []).every((one) => one < readings.length)
      );
    });
  });

const list = z.strictObject({
  ...place,
  shape: z.enum(['rows', 'form']),
  records,
  head: fields,
  part: z.strictObject({ isNamed: z.boolean() }).optional(),
  joined: z.array(z.strictObject({ sheet: sheetSchema, range })).optional(),
} satisfies Members<PackedList>);

/** A submission with its lists packed (see packed-list.ts). */
export const submissionSchema = z.strictObject({
  tables: z.array(table),
  lists: z.array(list),
  claims: z.array(claim),
  modified: textSchema.optional(),
  hits,
} satisfies Members<Submission>);
