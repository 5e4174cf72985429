import { expect, it } from 'vitest'
import { outputJsonSchema } from '../../src/cli/json/index.js'
import { printJsonSchema } from '../../src/model/json-schema.js'

it.each(['build', 'check', 'explain', 'score'] as const)(
  'finds the schema of `dossier %s --json` up to date',
  async (command) => {
    const path = `../../schemas/${command}-output.schema.json`
    await expect(printJsonSchema(outputJsonSchema(command))).toMatchFileSnapshot(path)
  },
)
