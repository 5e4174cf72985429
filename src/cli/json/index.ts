import { z } from 'zod'
import { buildJson } from './build.js'
import { checkJson } from './check.js'
import { explainJson } from './explain.js'
import { scoreJson } from './score.js'

/** Shapes of the `--json` outputs, by command. */
export const outputShapes = {
  build: buildJson,
  check: checkJson,
  explain: explainJson,
  score: scoreJson,
} as const

/** A command whose `--json` output has a published shape. */
export type OutputShape = keyof typeof outputShapes

/** The JSON Schema of what `dossier <command> --json` prints; published as `schemas/<command>-output.schema.json`. */
export function outputJsonSchema(command: OutputShape): z.core.JSONSchema.BaseSchema {
  const { '~standard': _standard, ...schema } = z.toJSONSchema(outputShapes[command], {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // What a whole number can hold at most tells a reader nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return schema
}
