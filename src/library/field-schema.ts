import * as z from 'zod';
import { translationSchema } from './translatable.ts';

export type JsonSchema = Record<string, unknown>;

/** What our own tools read of a field and other programs need not. */
const OWN_MARKS = ['translatable', 'reference', 'sources', 'descriptions', 'labels'];

/**
 * The fields of a collection as JSON Schema, for completion and hints in a text editor: those of an original, or, where the
 * line `translates` stands, those of its translation. The descriptions are the schema's own.
 */
export function fieldsJsonSchema(original: z.ZodObject): JsonSchema {
  return {
    type: 'object',
    if: { required: ['translates'] },
    then: jsonSchemaOf(translationSchema(original)),
    else: jsonSchemaOf(original),
  };
}

/** A schema of ours as JSON Schema: what a person may write, with the defaults left out. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const labels = z.globalRegistry.get(zodSchema as z.core.$ZodType as z.ZodType)?.labels;
      if (labels) {
        const choices = Object.entries(labels).map(([value, { ru }]) => `${value} — ${ru}`);
        jsonSchema.description = [jsonSchema.description, choices.join(', ')].filter(Boolean).join('. ');
      }
      for (const mark of OWN_MARKS) Reflect.deleteProperty(jsonSchema, mark);
      // A date as far as it is known: YAML takes a lone year for a number.
      if (zodSchema._zod.def.type === 'pipe') jsonSchema.type = ['string', 'number'] as never;
    },
  }) as JsonSchema;
  delete made['$schema'];
  return made;
}
