import { describe, expect, it } from 'vitest'
import { openTerminal } from '../../src/cli/terminal.js'

const tty = { isTTY: true, columns: 100, write: () => true }
const pipe = { write: () => true }

describe('openTerminal', () => {
  it('paints on a terminal and not in a pipe', () => {
    expect(openTerminal(tty, {}).paint('red', 'no')).toBe('\u001b[31mno\u001b[39m')
    expect(openTerminal(pipe, {}).paint('red', 'no')).toBe('no')
  })

  it('obeys NO_COLOR before FORCE_COLOR, and FORCE_COLOR before the kind of stream', () => {
    expect(openTerminal(tty, { NO_COLOR: '1', FORCE_COLOR: '1' }).color).toBe(false)
    expect(openTerminal(tty, { NO_COLOR: '' }).color).toBe(true)
    expect(openTerminal(pipe, { FORCE_COLOR: '1' }).color).toBe(true)
    expect(openTerminal(tty, { FORCE_COLOR: '0' }).color).toBe(false)
    expect(openTerminal(tty, { TERM: 'dumb' }).color).toBe(false)
  })

  it('redraws lines on a terminal only, and not in a build log', () => {
    expect(openTerminal(tty, {}).interactive).toBe(true)
    expect(openTerminal(tty, { CI: 'true' }).interactive).toBe(false)
    expect(openTerminal(pipe, { FORCE_COLOR: '1' }).interactive).toBe(false)
  })

  it('knows the width of a terminal and sets no limit to a pipe', () => {
    expect(openTerminal(tty, {}).width).toBe(100)
    expect(openTerminal({ isTTY: true, write: () => true }, {}).width).toBe(80)
    expect(openTerminal(pipe, {}).width).toBe(Infinity)
  })
})
