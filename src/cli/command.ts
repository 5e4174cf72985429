import type { Command } from 'commander'
import type { Shell } from './shell.js'

/** One command of the command line. What it needs to run is imported in its action, not before. */
export type CommandKind = {
  readonly name: string
  /** One sentence for the help, without a period. */
  readonly summary: string
  /** Adds arguments, options and the action; the action ends by `shell.finish`. */
  readonly define: (command: Command, shell: Shell) => void
}
