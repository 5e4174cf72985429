import type { CommandKind } from '../command.js'
import type { CheckFlags } from '../flags.js'

/** `dossier check`: validates findings. */
export const checkCommand = {
  name: 'check',
  summary: 'validate findings and list every problem with its place',
  define(command, shell) {
    command
      .argument(
        '[findings]',
        'findings file, JSON or YAML; `-` reads standard input (default: of the config)',
      )
      .option(
        '-p, --policy <levels>',
        'how loud policy checks are, for instance effort-unknown=off,all=error (off, note, warn, error)',
      )
      .option('--strict', 'exit with 1 when there are warnings')
      .option('-q, --quiet', 'print errors only')
      .option('--github', 'print annotations for GitHub Actions')
      .option('--json', 'print every message as JSON')
      .action(async (path: string | undefined, flags: CheckFlags) => {
        const { runCheck } = await import('../run-check.js')
        shell.finish(await runCheck(path, flags, shell))
      })
  },
} as const satisfies CommandKind
