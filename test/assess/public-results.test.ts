import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

/** Weights by which OpenSSF Scorecard counts a check: by its risk, from critical to low. */
const weights = { critical: 10, high: 7.5, medium: 5, low: 2.5 } as const

/** Checks of one repository: risk and score from 0 to 10; `null` where the check was inconclusive. */
const checks: readonly (readonly [string, keyof typeof weights, number | null])[] = [
  ['Dangerous-Workflow', 'critical', 10],
  ['Binary-Artifacts', 'high', 10],
  ['Branch-Protection', 'high', 0],
  ['Code-Review', 'high', 0],
  ['Dependency-Update-Tool', 'high', 0],
  ['Maintained', 'high', 0],
  ['Signed-Releases', 'high', null],
  ['Token-Permissions', 'high', 0],
  ['Vulnerabilities', 'high', 0],
  ['Fuzzing', 'medium', 0],
  ['Packaging', 'medium', null],
  ['Pinned-Dependencies', 'medium', 2],
  ['SAST', 'medium', 0],
  ['Security-Policy', 'medium', 0],
  ['CI-Tests', 'low', null],
  ['CII-Best-Practices', 'low', 0],
  ['Contributors', 'low', 10],
  ['License', 'low', 10],
]

const scorecard: Given = {
  categories: checks.map(([id, risk, score]) => ({ id, name: id, weight: weights[risk], score })),
}

describe('OpenSSF Scorecard', () => {
  test('gives 235 ÷ 90, printed 2.6, without the checks that were inconclusive', async () => {
    const { assessment } = await assessed(scorecard)
    expect(printedAll(assessment, 'score.products', 'score.weights', 'score.overall')).toEqual({
      'score.products': '235',
      'score.weights': '90',
      'score.overall': '2.6/10',
    })
    expect(
      printedAll(assessment, 'score.coverage.scored', 'score.coverage.all', 'score.coverage.weight'),
    ).toEqual({
      'score.coverage.scored': '15',
      'score.coverage.all': '18',
      'score.coverage.weight': '85.7%',
    })
  })

  // The file is not part of the project; where it is missing the reporter says "skipped".
  const history = new URL(
    '../../../shared/samples/scorecard/nodejs-portfolio-history-2025-11-06.json',
    import.meta.url,
  )
  test.skipIf(!existsSync(history))(
    'prints every score of a published history as it was published',
    async () => {
      const published = new Set(
        [...readFileSync(history, 'utf8').matchAll(/"score":\s*([\d.]+)/g)].map(([, score]) => Number(score)),
      )
      expect(published).toContain(2.6)
      for (const score of published) {
        const { assessment } = await assessed({ categories: [{ id: 'all', name: 'All', score }] })
        expect(printed(assessment, 'score.overall')).toBe(`${score.toFixed(1)}/10`)
      }
    },
  )
})

describe('a report of four perspectives', () => {
  const perspectives = [
    ['Architecture', 82],
    ['Security', 69],
    ['Quality', 72],
    ['Testing', 47],
  ] as const
  const given: Given = {
    scales: {
      score: { min: 0, max: 100, decimals: 2, categoryDecimals: 0, suffix: '' },
      grades: [
        { grade: 'B+', min: 80 },
        { grade: 'B-', min: 70 },
        { grade: 'C+', min: 65 },
        { grade: 'C', min: 55 },
        { grade: 'D+', min: 45 },
        { grade: 'F', min: 0 },
      ],
    },
    categories: perspectives.map(([name, score]) => ({ id: name, name, weight: 25, score })),
    findings: Array.from({ length: 6 }, (_, index) => ({
      id: `B-${index + 1}`,
      title: 'Blocker',
      severity: 'critical',
      category: 'Testing',
    })),
  }
  const adjusted: Given = {
    ...given,
    scoring: {
      steps: [
        { kind: 'multiply', value: 0.9, when: { open: { critical: true } }, reason: 'critical issues' },
      ],
    },
  }

  test('is 67.5 × 0.9 = 60.75 while critical findings are open', async () => {
    const { assessment } = await assessed(adjusted)
    const [step] = assessment.score.steps
    expect(printedAll(assessment, 'score.raw', 'score.overall', 'score.grade')).toEqual({
      'score.raw': '67.50',
      'score.overall': '60.75',
      'score.grade': 'C',
    })
    expect(step?.triggers).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6'])
    expect(assessment.categories.map(({ contribution = '' }) => printed(assessment, contribution))).toEqual([
      '20.5',
      '17.25',
      '18',
      '11.75',
    ])
  })

  test('is 67.5 and C+ without the adjustment', async () => {
    const { assessment } = await assessed(given)
    expect(printedAll(assessment, 'score.overall', 'score.grade')).toEqual({
      'score.overall': '67.50',
      'score.grade': 'C+',
    })
    expect(assessment.score.raw).toBe('score.overall')
  })
})

test('prints 60.65 as 60.7, which a sum of binary fractions would not', async () => {
  const scores = [60.5, 60.6, 60.7, 60.8]
  const { assessment } = await assessed({
    scales: { score: { max: 100, decimals: 1 } },
    categories: scores.map((score, index) => ({ id: `C-${index}`, name: 'Part', weight: 0.25, score })),
  })
  expect(printed(assessment, 'score.overall')).toBe('60.7/100')
})
