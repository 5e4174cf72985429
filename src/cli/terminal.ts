import { styleText } from 'node:util'

/** A stream and what it can do. */
export type Terminal = {
  readonly write: (text: string) => void
  /** Whether colours are wanted: a terminal, or forced, and not refused by `NO_COLOR`. */
  readonly color: boolean
  /** Whether a line may be redrawn: a terminal that is not a build log. */
  readonly interactive: boolean
  /** Columns; without end where the output is piped, because nobody's lines should break a pipe. */
  readonly width: number
  /** The text in a style, or as it is where colours are not wanted. */
  readonly paint: (style: Style, text: string) => string
}

/** Styles used by the command line, few so that they keep a meaning. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** The part of a write stream that is needed to know a terminal. */
export type OutputStream = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds out what a stream can do. `NO_COLOR` (any text) refuses colours and `FORCE_COLOR` (anything but `0`)
 * asks for them, as https://no-color.org and Node itself have it; `NO_COLOR` wins.
 */
export function openTerminal(stream: OutputStream, environment: Environment): Terminal {
  const terminal = stream.isTTY === true && environment['TERM'] !== 'dumb'
  const color = wantsColor(terminal, environment)
  return {
    write: (text) => {
      stream.write(text)
    },
    color,
    interactive: terminal && !environment['CI'],
    width: stream.isTTY === true ? (stream.columns ?? 80) : Infinity,
    paint: (style, text) => (color ? styleText(style, text, { validateStream: false }) : text),
  }
}

function wantsColor(terminal: boolean, environment: Environment): boolean {
  if (environment['NO_COLOR']) return false
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return terminal
}
