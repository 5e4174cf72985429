import { CommanderError } from 'commander'
import { readEnvironment } from '../io/environment.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import { createProgram } from './program.js'
import { openTerminal, type Terminal } from './terminal.js'

/** Runs one command line in this process and gives back its exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const { variables } = readEnvironment()
  const debug = Boolean(variables['DOSSIER_DEBUG'])
  const err = openTerminal(process.stderr, variables)
  const out = openTerminal(process.stdout, variables)
  stopQuietlyWhenPipeCloses()
  // A rejection nobody awaits is our mistake too, and must not end with Node's exit code 1.
  process.on('uncaughtException', (error) => process.exit(reportBug(error, err, debug)))

  let code: ExitCode = exitCodes.clean
  const shell = {
    out,
    err,
    folder: process.cwd(),
    finish: (given: ExitCode) => void (code = given),
  }
  try {
    await createProgram(shell).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
    return reportBug(error, err, debug)
  }
}

/** `dossier score … | head` closes the pipe early, which is no failure of anybody. */
function stopQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitCodes.clean)
  })
}

function reportBug(error: unknown, err: Terminal, debug: boolean): ExitCode {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  err.write(`${err.paint('red', 'error')} Unexpected failure inside Dossier, expected none: ${detail}\n`)
  err.write(
    'Files written earlier are whole. Report this with the command and, if possible, the findings file.\n',
  )
  if (debug) err.write(`${error instanceof Error ? error.stack : 'No stack is known.'}\n`)
  else err.write('Set DOSSIER_DEBUG=1 to see where it happened.\n')
  return exitCodes.bug
}
