/**
 * What a stored source must be. A memory that anybody may have written is believed only as far as
 * this says.
 */

import { z } from 'zod';
import {
  cellSchema,
  factsSchema,
  idSchema,
  sheetSchema,
  submissionSchema,
  taggedSchema,
  textSchema,
} from '../submission/submission-schema';
import type { SealState } from '../seal/seal';
import type { PackedSource } from './packed-source';
import type { SourceContent, SourceNotes, TableDecision } from './source';

export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

const said = textSchema.nullable();
const seal = taggedSchema('is', {
  never: z.strictObject({ is: z.literal('never') }),
  unchanged: z.strictObject({ is: z.literal('unchanged'), on: textSchema }),
  changed: z.strictObject({
    is: z.literal('changed'),
    on: textSchema,
    cells: z.array(z.strictObject({ sheet: sheetSchema, cell: cellSchema, before: said, after: said })),
  }),
} satisfies Record<SealState['is'], z.ZodType>);
const noted = z
  .strictObject({
    explanations: z.array(z.tuple([textSchema, textSchema])),
    seal,
  } satisfies Record<keyof SourceNotes, z.ZodType>)
  .optional();

const content = taggedSchema('is', {
  submission: z.strictObject({ is: z.literal('submission'), submission: submissionSchema, noted }),
  refused: z.strictObject({
    is: z.literal('refused'),
    refusal: z.strictObject({ code: z.string().regex(/^FIL\d{3}$/), facts: factsSchema }),
  }),
  result: z.strictObject({
    is: z.literal('result'),
    madeFrom: z.array(digestSchema),
    submission: submissionSchema.optional(),
    noted,
    changed: z.array(sheetSchema).optional(),
  }),
  ownResult: z.strictObject({ is: z.literal('ownResult') }),
} satisfies Record<SourceContent['is'], z.ZodType>);

const decision = z.strictObject({
  sheet: sheetSchema,
  range: cellSchema,
  template: idSchema.optional(),
  choice: z.enum(['use', 'leave']),
} satisfies Record<keyof TableDecision, z.ZodType>);

const source = z.strictObject({
  file: textSchema,
  sha256: digestSchema,
  given: textSchema.optional(),
  receivedOn: z.iso.date().optional(),
  decisions: z.array(decision).optional(),
  isTakenOut: z.boolean().optional(),
  content,
} satisfies Record<keyof PackedSource, z.ZodType>);

/** The value itself, so that its members keep their order: written again, it is the same bytes. */
export function isPackedSource(value: unknown): value is PackedSource {
  return source.safeParse(value).success;
}
