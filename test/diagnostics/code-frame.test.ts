import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/diagnostics/code-frame.js'
import { displayWidth } from '../../src/diagnostics/display-width.js'

const plain = (_style: string, text: string): string => text

const frame = (source: string, line: number, from: number, to: number, columns = 80): string =>
  codeFrame(source, { start: { line, column: from }, end: { line, column: to } }, { columns, paint: plain })

describe('codeFrame', () => {
  it('shows the line between its neighbours', () => {
    expect(frame('one\ntwo three\nfour\nfive', 2, 5, 10)).toBe(
      '  1 | one\n> 2 | two three\n    |     ^^^^^\n  3 | four',
    )
  })

  it('begins and ends with the file', () => {
    expect(frame('one', 1, 1, 4)).toBe('> 1 | one\n    | ^^^')
    expect(frame('one\ntwo\n', 2, 4, 4)).toBe('  1 | one\n> 2 | two\n    |    ^')
  })

  it('counts tabs as two columns and wide characters as theirs', () => {
    expect(frame('\t日本: x', 1, 6, 7)).toBe('> 1 |   日本: x\n    |         ^')
    expect(frame('👍🏽: x', 1, 7, 8).split('\n')[1]).toBe('    |       ^')
  })

  it('shows hidden characters by their names', () => {
    expect(frame('a\u202Eb', 1, 3, 4)).toBe('> 1 | a<U+202E>b\n    |          ^')
  })

  it('understands every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(frame(['one', 'two', 'three'].join(end), 2, 1, 4)).toBe(
        '  1 | one\n> 2 | two\n    | ^^^\n  3 | three',
      )
    }
  })

  it('finds the line by its number as well as by its offset', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
          { minLength: 1, maxLength: 6 },
        ),
        fc.nat(),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, pick, end) => {
          const index = pick % lines.length
          const source = lines.join(end)
          const offset = lines.slice(0, index).reduce((sum, line) => sum + line.length + end.length, 0)
          const point = { line: index + 1, column: 1 }
          const options = { columns: 80, paint: plain }
          expect(codeFrame(source, { ...point, offset }, options)).toBe(codeFrame(source, point, options))
        },
      ),
    )
  })

  it('never exceeds its columns, and puts the caret below what is meant', () => {
    const character = fc.constantFrom('a', 'b', ' ', '\t', '日', '👍', '→', 'é')
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 400 }),
        fc.nat(),
        fc.integer({ min: 30, max: 120 }),
        (characters, pick, columns) => {
          const index = pick % characters.length
          const source = characters.join('')
          const from = characters.slice(0, index).join('').length + 1
          const lines = frame(source, 1, from, from + (characters[index]?.length ?? 1), columns).split('\n')
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
          const [shown = '', carets = ''] = lines
          const before = displayWidth(carets.slice(0, carets.indexOf('^')))
          expect(afterColumns(shown, before).startsWith((characters[index] ?? '').replace('\t', '  '))).toBe(
            true,
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** What stands in a line after so many columns. */
function afterColumns(line: string, columns: number): string {
  const characters = [...line]
  while (columns > 0 && characters.length > 0) columns -= displayWidth(characters.shift() ?? '')
  return characters.join('')
}
