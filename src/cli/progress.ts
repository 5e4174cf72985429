import type { Terminal } from './terminal.js'

/** Shows what is going on while documents are made; always on the message stream. */
export type Progress = {
  /** Something has begun: redrawn in place on a terminal, not shown elsewhere. */
  readonly begin: (text: string) => void
  /** Something is done: a line of its own where lines are kept, silent on a terminal. */
  readonly done: (text: string) => void
  /** Takes the line off the terminal. */
  readonly close: () => void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const
const clearLine = '\r\u001b[2K'

/** A spinner on an interactive terminal, plain lines on any other stream, nothing when `quiet`. */
export function openProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet) return { begin: () => {}, done: () => {}, close: () => {} }
  return terminal.interactive ? spinner(terminal) : lines(terminal)
}

function lines(terminal: Terminal): Progress {
  return { begin: () => {}, done: (text) => terminal.write(`${text}\n`), close: () => {} }
}

function spinner(terminal: Terminal): Progress {
  let frame = 0
  let label = ''
  let timer: NodeJS.Timeout | undefined
  const draw = (): void => {
    terminal.write(`${clearLine}${terminal.paint('cyan', frames[frame++ % frames.length] ?? '')} ${label}`)
  }
  return {
    begin: (text) => {
      label = text
      draw()
      // Must not keep the process alive when something else fails.
      timer ??= setInterval(draw, 80).unref()
    },
    done: () => {},
    close: () => {
      if (timer) {
        clearInterval(timer)
        terminal.write(clearLine)
      }
      timer = undefined
    },
  }
}
