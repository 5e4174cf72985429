import type { CommandKind } from '../command.js'
import type { ExplainFlags } from '../flags.js'

/** `dossier explain`: says where a figure comes from. */
export const explainCommand = {
  name: 'explain',
  summary: 'show the formula, the inputs and the places in the file of one figure',
  define(command, shell) {
    command
      .argument('<findings>', 'findings file, JSON or YAML; `-` reads standard input')
      .argument('[figure]', 'id of a figure, for instance score.overall; without it all ids are listed')
      .option('-l, --locale <tag>', 'language and number format (default: of the findings)')
      .option('--json', 'print the explanation as JSON')
      .action(async (path: string, figure: string | undefined, flags: ExplainFlags) => {
        const { runExplain } = await import('../run-explain.js')
        shell.finish(await runExplain(path, figure, flags, shell))
      })
  },
} as const satisfies CommandKind
