import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, recompute, type Assessment, type CategoryResult } from '../../src/assess/index.js'
import { exact, intervalText } from '../../src/assess/exact.js'
import type { FigureContent, Interval } from '../../src/assess/ledger.js'
import { roundInterval } from '../../src/assess/round.js'
import type { FindingsInput } from '../../src/model/index.js'
import { arbitraryInput, findingsFrom } from './arbitrary-findings.js'

const runs = { numRuns: 60 }

describe('an assessment', () => {
  test('does not depend on the order of categories and findings', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const { categories = [], findings = [] } = input
        const shuffled = {
          ...input,
          categories: shuffle(categories, numbers),
          findings: shuffle(findings, numbers),
        }
        expect(valuesOf(assessInput(shuffled))).toEqual(valuesOf(assessInput(input)))
      }),
      runs,
    )
  })

  test('does not depend on the size of the weights', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.integer({ min: 1, max: 97 }), (input, factor) => {
        const { categories = [] } = input
        const scaled = categories.map((one) => ({ ...one, weight: ((one.weight ?? 1) * 10 * factor) / 10 }))
        const isScore = (id: string): boolean =>
          /^score\/|^score\.(?!products|weights)|\.(?:share|contribution)$/.test(id)
        expect(valuesOf(assessInput({ ...input, categories: scaled }), isScore)).toEqual(
          valuesOf(assessInput(input), isScore),
        )
      }),
      runs,
    )
  })

  test('is not changed by a category that does not apply', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat(20), (input, weight) => {
        const extra = { id: 'EXTRA', name: 'Extra', weight, score: 1, applicable: false }
        const more = assessInput({ ...input, categories: [...(input.categories ?? []), extra] })
        const isOther = (id: string): boolean => !id.includes('EXTRA') && id !== 'categories.total'
        expect(valuesOf(more, isOther)).toEqual(valuesOf(assessInput(input), isOther))
      }),
      runs,
    )
  })

  test('never lowers a score when a finding is closed', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat(), (input, choice) => {
        const { findings = [] } = input
        fc.pre(findings.length > 0)
        const chosen = choice % findings.length
        const closed = findings.map((one, index) => (index === chosen ? { ...one, status: 'done' } : one))
        const before = scoresOf(assessInput(input))
        const after = scoresOf(assessInput({ ...input, findings: closed }))
        for (const [id, { min, max }] of before) {
          const now = after.get(id)
          expect(now && now.min.gte(min) && now.max.gte(max), id).toBe(true)
        }
      }),
      runs,
    )
  })

  test('keeps every score within its scale', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        for (const [id, { min, max }] of scoresOf(assessInput(input))) {
          expect(min.gte(exact(0)) && max.lte(exact(10)) && min.lte(max), id).toBe(true)
        }
      }),
      runs,
    )
  })

  test('prints what computing again from the file gives', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { ledger } = assessInput(input)
        for (const id of ledger.ids()) {
          const { decimals, value } = ledger.get(id)
          expect(printedText(recompute(ledger, id), decimals), id).toBe(printedText(value, decimals))
        }
      }),
      runs,
    )
  })

  test('is the same twice, and frozen', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const findings = findingsFrom(input)
        const [one, other] = [assess(findings), assess(findings)]
        expect(valuesOf(one)).toEqual(valuesOf(other))
        expect([one, one.rows, one.score, one.plan.phases, one.categories[0]].every(Object.isFrozen)).toBe(
          true,
        )
      }),
      { numRuns: 30 },
    )
  })
})

function assessInput(input: FindingsInput): Assessment {
  return assess(findingsFrom(input))
}

function valuesOf(
  { ledger }: Assessment,
  wanted: (id: string) => boolean = () => true,
): Record<string, string> {
  const ids = ledger.ids().filter(wanted).sort()
  return Object.fromEntries(ids.map((id) => [id, `${ledger.get(id).shown} ${exactly(ledger.get(id).value)}`]))
}

/** The overall score and those of all categories, in numbers. */
function scoresOf({ categories, ledger, score }: Assessment): Map<string, Interval> {
  const all = (list: readonly CategoryResult[]): CategoryResult[] =>
    list.flatMap((one) => [one, ...all(one.children)])
  const ids = [score.overall, ...all(categories).map((category) => category.score)]
  return new Map(
    ids.flatMap((id) => {
      const value = id === undefined ? null : ledger.get(id).value
      return id === undefined || value === null || typeof value === 'string' ? [] : [[id, value] as const]
    }),
  )
}

function exactly(value: FigureContent): string {
  return value === null || typeof value === 'string' ? String(value) : intervalText(value)
}

function printedText(value: FigureContent, decimals: number): string {
  return value === null || typeof value === 'string'
    ? String(value)
    : intervalText(roundInterval(value, decimals))
}

function shuffle<Row>(rows: readonly Row[], numbers: Iterator<number>): Row[] {
  return rows
    .map((row) => ({ row, key: Number(numbers.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row)
}
