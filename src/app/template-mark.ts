/** What a workbook made from the product's templates keeps about itself. */

import { z } from 'zod';

const TemplateMarkSchema = z.object({
  templates: z.array(z.object({ id: z.string(), version: z.number() })),
  unit: z.string().optional(),
  period: z.string().optional(),
});

export type TemplateMark = z.infer<typeof TemplateMarkSchema>;

/**
 * Undefined when the text is none of ours or was damaged: then the workbook is read as any other.
 */
export function parseTemplateMark(text: string): TemplateMark | undefined {
  const json = parseJson(text);
  const parsed = TemplateMarkSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
