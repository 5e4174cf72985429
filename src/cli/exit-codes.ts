/** What the process answers with; the same table stands in `dossier --help`. */
export const exitCodes = {
  /** No errors; with `--strict` no warnings either. */
  clean: 0,
  /** Errors in findings, templates or agreement; stale files with `--check`. */
  problems: 1,
  /** Wrong usage, unreadable input, or an environment that cannot do what was asked (no browser for a PDF). */
  usage: 2,
  /** A mistake of Dossier itself. */
  bug: 70,
  /** Stopped by the user. */
  interrupted: 130,
} as const

/** One of the documented exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
