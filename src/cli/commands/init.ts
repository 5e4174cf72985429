import type { CommandKind } from '../command.js'
import type { InitFlags } from '../flags.js'

/** `dossier init`: writes a starter findings file and its schema. */
export const initCommand = {
  name: 'init',
  summary: 'write a commented starter findings.yaml with its schema beside it',
  define(command, shell) {
    command
      .argument('[folder]', 'folder to write into', '.')
      .option('--force', 'replace files that exist')
      .option('-q, --quiet', 'print errors only')
      .action(async (folder: string, flags: InitFlags) => {
        const { runInit } = await import('../run-init.js')
        shell.finish(await runInit(folder, flags, shell))
      })
  },
} as const satisfies CommandKind
