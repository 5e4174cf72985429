import type { CommandKind } from '../command.js'
import type { EjectFlags } from '../flags.js'

/** `dossier templates`: lists the templates that can be replaced, and copies them to be changed. */
export const templatesCommand = {
  name: 'templates',
  summary: 'list the built-in templates, or copy some to be changed',
  define(command, shell) {
    command
      .command('list', { isDefault: true })
      .description('list templates and partials by the names that replace them')
      .action(async () => {
        const { listTemplates } = await import('../run-templates.js')
        shell.finish(await listTemplates(shell))
      })
    command
      .command('eject')
      .description('copy templates into a folder for `build --templates`')
      .argument('<names...>', 'names as `dossier templates list` prints them')
      .option('--to <folder>', 'folder to write into', 'templates')
      .option('--force', 'replace files that exist')
      .action(async (names: string[], flags: EjectFlags) => {
        const { ejectTemplates } = await import('../run-templates.js')
        shell.finish(await ejectTemplates(names, flags, shell))
      })
  },
} as const satisfies CommandKind
