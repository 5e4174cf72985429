import type { CommandKind } from '../command.js'
import type { ScoreFlags } from '../flags.js'

/** `dossier score`: prints the scorecard. */
export const scoreCommand = {
  name: 'score',
  summary: 'print the scorecard and how the overall score follows',
  define(command, shell) {
    command
      .argument(
        '[findings]',
        'findings file, JSON or YAML; `-` reads standard input (default: of the config)',
      )
      .option('-l, --locale <tag>', 'language and number format (default: of the findings)')
      .option(
        '-p, --policy <levels>',
        'how loud policy checks are, for instance effort-unknown=off,all=error (off, note, warn, error)',
      )
      .option('--strict', 'exit with 1 when there are warnings')
      .option('--json', 'print the scorecard as JSON')
      .action(async (path: string | undefined, flags: ScoreFlags) => {
        const { runScore } = await import('../run-score.js')
        shell.finish(await runScore(path, flags, shell))
      })
  },
} as const satisfies CommandKind
