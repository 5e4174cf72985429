import { Option } from 'commander'
import { documentIds } from '../../document/ids.js'
import { formatIds } from '../../render/formats.js'
import type { CommandKind } from '../command.js'
import { sandboxChoices, type BuildFlags } from '../flags.js'

/** `dossier build`: compiles findings into documents. */
export const buildCommand = {
  name: 'build',
  summary: 'compile findings into documents',
  define(command, shell) {
    command
      .argument(
        '[findings]',
        'findings file, JSON or YAML; `-` reads standard input (default: of the config)',
      )
      .option('-o, --out <folder>', 'folder to write into (default: dossier)')
      .option(
        '-d, --documents <kinds>',
        `documents to write, separated by commas: ${documentIds.join(', ')} (default: all with content)`,
      )
      .option(
        '-f, --formats <formats>',
        `formats to write, separated by commas: ${formatIds.join(', ')} (default: all)`,
      )
      .option(
        '-l, --locale <tag>',
        'language and number format, for instance en-US (default: of the findings)',
      )
      .option('-t, --templates <folder>', 'folder with templates that replace the built-in ones by name')
      .option('--theme <file>', 'colours, fonts, logo and marks of HTML and PDF (JSON or YAML)')
      .addOption(
        new Option('--paper <size>', 'paper of PDFs (default: of the theme, or a4)').choices([
          'a4',
          'letter',
        ]),
      )
      .addOption(
        new Option('--fonts <choice>', 'HTML carries its fonts, or links to files beside it').choices([
          'inline',
          'linked',
        ]),
      )
      .option(
        '--browser <browser>',
        'path of the browser that prints PDF, or `system` to prefer an installed one',
      )
      .addOption(new Option('--sandbox <policy>', 'sandbox of the browser').choices(sandboxChoices))
      .option(
        '-p, --policy <levels>',
        'how loud policy checks are, for instance effort-unknown=off,all=error (off, note, warn, error)',
      )
      .option('--strict', 'exit with 1 when there are warnings')
      .option('--no-strict', 'let warnings pass although the config is strict')
      .addOption(
        new Option('--check', 'write nothing; exit with 1 when a file is missing or stale').conflicts(
          'dryRun',
        ),
      )
      .option('--dry-run', 'write nothing; print what would be written')
      .option('--coverage', 'look for every text of the findings in the documents, and tell those in none')
      .option('-q, --quiet', 'print errors only')
      .option('--json', 'print the result as JSON')
      .action(async (path: string | undefined, flags: BuildFlags) => {
        const { runBuild } = await import('../run-build.js')
        shell.finish(await runBuild(path, flags, shell))
      })
  },
} as const satisfies CommandKind
