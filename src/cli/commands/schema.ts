import type { CommandKind } from '../command.js'
import { exitCodes } from '../exit-codes.js'

type Flags = { readonly config?: true }

/** `dossier schema`: prints the JSON Schema that editors complete and check with. */
export const schemaCommand = {
  name: 'schema',
  summary: 'print the JSON Schema of a findings file',
  define(command, shell) {
    command.option('--config', 'print the schema of the config file instead').action(async (flags: Flags) => {
      const { configJsonSchema, findingsJsonSchema, printJsonSchema } =
        await import('../../model/json-schema.js')
      const schema = flags.config ? configJsonSchema() : findingsJsonSchema()
      shell.out.write(printJsonSchema(schema))
      shell.finish(exitCodes.clean)
    })
  },
} as const satisfies CommandKind
