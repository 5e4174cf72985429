import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/diagnostics/nearest.js'

const word = fc.stringMatching(/^[a-z]{4,12}$/)

describe('nearest', () => {
  it('finds a word again, whatever stands beside it', () => {
    fc.assert(
      fc.property(word, fc.array(word), (wanted, others) => nearest(wanted, [...others, wanted]) === wanted),
    )
  })

  it('finds a word with two neighbours swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (wanted, position) => {
        const at = position % (wanted.length - 1)
        const swapped = wanted.slice(0, at) + wanted[at + 1] + wanted[at] + wanted.slice(at + 2)
        expect(nearest(swapped, [wanted])).toBe(wanted)
      }),
    )
  })

  it.each([
    ['weigth', ['name', 'weight', 'width'], 'weight'],
    ['Quick_Wins', ['quickWins', 'phases'], 'quickWins'],
    ['sec01', ['SEC-10', 'SEC-01'], 'SEC-01'],
    ['criticl', ['critical', 'high'], 'critical'],
    ['opn', ['open', 'done'], 'open'],
    ['urgent', ['critical', 'high', 'low'], undefined],
    ['x', ['y', 'yes', 'no'], 'y'],
    ['anything', [], undefined],
  ])('answers %j among %j with %j', (given, candidates, expected) => {
    expect(nearest(given, candidates)).toBe(expected)
  })

  it('does not compare what is too long to be a misspelling', () => {
    expect(nearest('x'.repeat(100_000), ['x'.repeat(100_001)])).toBeUndefined()
  })
})
