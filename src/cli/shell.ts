import type { ExitCode } from './exit-codes.js'
import type { Terminal } from './terminal.js'

/** What a command may know of the process it runs in. */
export type Shell = {
  /** Results. */
  readonly out: Terminal
  /** Messages and progress. */
  readonly err: Terminal
  /** Folder that relative paths start from. */
  readonly folder: string
  /** Called by a command with its exit code. */
  readonly finish: (code: ExitCode) => void
}
