import { describe, expect, it } from 'vitest'
import { openProgress } from '../../src/cli/progress.js'
import { openTerminal } from '../../src/cli/terminal.js'

function written(stream: { isTTY?: boolean }, quiet = false): string {
  let text = ''
  const terminal = openTerminal({ ...stream, write: (part) => (text += part) }, { NO_COLOR: '1' })
  const progress = openProgress(terminal, quiet)
  progress.begin('Printing roadmap.pdf')
  progress.done('Printed roadmap.pdf')
  progress.close()
  return text
}

describe('openProgress', () => {
  it('redraws one line on a terminal and takes it away at the end', () => {
    expect(written({ isTTY: true })).toBe('\r\u001b[2K⠋ Printing roadmap.pdf\r\u001b[2K')
  })

  it('writes a plain line per finished thing into a pipe', () => {
    expect(written({})).toBe('Printed roadmap.pdf\n')
  })

  it('says nothing when quiet', () => {
    expect(written({ isTTY: true }, true) + written({}, true)).toBe('')
  })
})
