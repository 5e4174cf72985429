import { Option } from 'commander'
import type { CommandKind } from '../command.js'
import { exitCodes } from '../exit-codes.js'

type Flags = { readonly config?: true; readonly theme?: true }

/** `dossier schema`: prints the JSON Schema that editors complete and check with. */
export const schemaCommand = {
  name: 'schema',
  summary: 'print the JSON Schema of a findings file',
  define(command, shell) {
    command
      .addOption(new Option('--config', 'print the schema of the config file instead').conflicts('theme'))
      .option('--theme', 'print the schema of theme files instead')
      .action(async (flags: Flags) => {
        shell.out.write(await printedSchema(flags))
        shell.finish(exitCodes.clean)
      })
  },
} as const satisfies CommandKind

async function printedSchema({ config, theme }: Flags): Promise<string> {
  const schemas = await import('../../model/json-schema.js')
  if (theme) {
    const { themeSchema } = await import('../../theme/index.js')
    return schemas.printJsonSchema(schemas.jsonSchemaOf(themeSchema))
  }
  return schemas.printJsonSchema(config ? schemas.configJsonSchema() : schemas.findingsJsonSchema())
}
