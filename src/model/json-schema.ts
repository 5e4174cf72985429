import { z } from 'zod'
import { configSchema } from './config.js'
import { findingsSchema } from './findings.js'

/** A JSON Schema, 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of findings files, for editors and for other programs; a definition for every entity. */
export function findingsJsonSchema(): JsonSchema {
  return jsonSchemaOf(findingsSchema)
}

/** The JSON Schema of `dossier.config.json`. */
export function configJsonSchema(): JsonSchema {
  return jsonSchemaOf(configSchema)
}

/** A schema as the text of a file: two spaces, a line end at the end, the same bytes every time. */
export function printJsonSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The JSON Schema of any of our schemas, as editors want it. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { '~standard': _standard, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Facts for our own documents, not for readers of the schema; the description says them in words.
      delete jsonSchema['text']
      delete jsonSchema['narrative']
      // Numbers are bounded by what a whole number can hold, which tells an author nothing.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return json
}
