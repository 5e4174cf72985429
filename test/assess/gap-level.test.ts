import { describe, expect, test } from 'vitest'
import { assessed, printedAll, type Given } from './assessing.js'

const shares: Given = {
  scales: {
    score: { min: 0, max: 100, suffix: '%', decimals: 0 },
    gaps: [
      { id: 'wide', label: 'Wide', min: 50 },
      { id: 'narrow', label: 'Narrow', min: 10 },
    ],
  },
  categories: [
    { id: 'QA', name: 'Testing', score: 30, target: 80 },
    { id: 'DOC', name: 'Documentation', score: 61, target: 100 },
    { id: 'OPS', name: 'Operations', score: 75, target: 80 },
    { id: 'UX', name: 'Usability', score: 90, target: 80 },
  ],
  metrics: [
    { id: 'uptime', label: 'Uptime', unit: '%', current: 40, target: '>= 90' },
    { id: 'wait', label: 'Wait', unit: 'ms', current: 400, target: '<= 100' },
  ],
}

describe('the gap between a score and its target', () => {
  test('is told in points where scores are shares, with a bound below the best score', async () => {
    const { assessment } = await assessed(shares)
    const { ledger } = assessment
    const printed = ['category/QA.target', 'category/DOC.target', 'category/QA.gap', 'metric/uptime.gap'].map(
      (id) => {
        const { before, shown, after } = ledger.get(id)
        return before + shown + after
      },
    )
    expect(printed).toEqual(['≥ 80%', '100%', '50 points', '50 points'])
  })

  test('has the level its printed size reaches, for scores and for measures on their scale alone', async () => {
    const { assessment } = await assessed(shares)
    expect(
      printedAll(assessment, 'category/QA.gapLevel', 'category/DOC.gapLevel', 'metric/uptime.gapLevel'),
    ).toEqual({
      'category/QA.gapLevel': 'Wide',
      'category/DOC.gapLevel': 'Narrow',
      'metric/uptime.gapLevel': 'Wide',
    })
    const levels = assessment.categories.map(({ gapLevel }) => gapLevel?.id)
    expect(levels).toEqual(['wide', 'narrow', undefined, undefined])
    expect(assessment.metrics.map(({ gapLevel }) => gapLevel?.id)).toEqual(['wide', undefined])
  })

  test('moves to another level with the score', async () => {
    const categories = [{ id: 'QA', name: 'Testing', score: 31, target: 80 }]
    const { assessment } = await assessed({ ...shares, categories })
    expect(printedAll(assessment, 'category/QA.gap', 'category/QA.gapLevel')).toEqual({
      'category/QA.gap': '49 points',
      'category/QA.gapLevel': 'Narrow',
    })
  })

  test('keeps the unit of other scales, and no level where none is declared', async () => {
    const { assessment } = await assessed({
      categories: [{ id: 'QA', name: 'Testing', score: 3, target: 8 }],
    })
    const { after, shown } = assessment.ledger.get('category/QA.gap')
    expect(shown + after).toBe('5.0')
    expect(assessment.ledger.find('category/QA.gapLevel')).toBeUndefined()
  })
})
