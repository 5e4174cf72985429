import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeInline } from '../../../src/document/part/escape-inline.js'
import { paragraph } from '../../../src/tree/builders.js'
import { toText } from '../../../src/tree/to-text.js'
import { finished } from '../../component/drawn.js'

describe('escapeInline', () => {
  it('makes inline Markdown that reads as the text it was made from', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aB1*_`[]()<>!#|\\~{}&;:/.-+"$'), minLength: 1 })
    fc.assert(
      fc.property(words, (given) => {
        const text = `x${given}x`
        const tree = finished([paragraph({ kind: 'inline', value: escapeInline(text) })])
        expect(toText(tree)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})
