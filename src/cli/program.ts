import { Command } from 'commander'
import { commands } from './commands/index.js'
import type { Shell } from './shell.js'
import { version } from './version.js'

const epilogue = `
Exit codes:
  0    no errors; with --strict no warnings either
  1    errors in findings, templates or agreement; stale files with --check
  2    wrong usage, unreadable input, no browser for a PDF
  70   a mistake of Dossier itself
  130  interrupted

Findings are JSON or YAML, from a file or from standard input with \`-\`.`

/** The command line as commander knows it; nothing runs before it is parsed. */
export function createProgram(shell: Shell): Command {
  const program = new Command('dossier')
    .description('Compiles one validated findings file into the documents stakeholders read.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', epilogue)
    .exitOverride()
    .configureOutput({
      writeOut: shell.out.write,
      writeErr: shell.err.write,
      getOutHelpWidth: () => Math.min(shell.out.width, 120),
      getErrHelpWidth: () => Math.min(shell.err.width, 120),
      getOutHasColors: () => shell.out.color,
      getErrHasColors: () => shell.err.color,
    })
  for (const kind of Object.values(commands)) {
    const command = program.command(kind.name).summary(kind.summary).description(kind.summary)
    kind.define(command, shell)
    command.showHelpAfterError(`Run \`dossier ${kind.name} --help\` to see what it takes.`)
  }
  return program
}
