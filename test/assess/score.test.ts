import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

const two = (...scores: (number | null | { min: number; max: number })[]): Given => ({
  categories: scores.map((score, index) => ({
    id: `C-${index + 1}`,
    name: `Part ${index + 1}`,
    weight: 1,
    score,
  })),
})

describe('methods', () => {
  test('takes the weighted mean', async () => {
    const { assessment } = await assessed({
      categories: [
        { id: 'A', name: 'A', weight: 3, score: 8 },
        { id: 'B', name: 'B', weight: 1, score: 4 },
      ],
    })
    expect(printedAll(assessment, 'score.overall', 'category/A.share', 'category/A.product')).toEqual({
      'score.overall': '7.0/10',
      'category/A.share': '75%',
      'category/A.product': '24',
    })
  })

  test('takes the points earned of those possible', async () => {
    const { assessment } = await assessed({
      scales: { score: { max: 100 } },
      scoring: { method: 'points' },
      categories: [
        { id: 'A', name: 'A', points: { earned: 30, possible: 40 } },
        { id: 'B', name: 'B', points: { earned: 5, possible: 10 } },
      ],
    })
    expect(printedAll(assessment, 'score.earned', 'score.possible', 'score.overall', 'score/A')).toEqual({
      'score.earned': '35',
      'score.possible': '50',
      'score.overall': '70.0/100',
      'score/A': '75.0/100',
    })
  })

  test('takes the worst', async () => {
    const { assessment } = await assessed({ ...two(8, 3.5), scoring: { method: 'minimum' } })
    expect(printed(assessment, 'score.overall')).toBe('3.5/10')
  })

  test('deducts points for open findings, capped by severity, and stays on the scale', async () => {
    const findings = ['critical', 'high', 'high', 'high'].map((severity, index) => ({
      id: `F-${index}`,
      title: 'Open',
      severity,
    }))
    const scoring = {
      method: 'deduction' as const,
      deduction: { perOpen: { critical: 2, high: 1 }, cap: { high: 2 } },
    }
    const { assessment } = await assessed({ findings, scoring })
    expect(
      printedAll(assessment, 'score.deduction/critical', 'score.deduction/high', 'score.overall'),
    ).toEqual({
      'score.deduction/critical': '2',
      'score.deduction/high': '2',
      'score.overall': '6.0/10',
    })
    const much = { ...scoring, deduction: { perOpen: { critical: 50 } } }
    expect(printed((await assessed({ findings, scoring: much })).assessment, 'score.overall')).toBe('0.0/10')
  })

  test('carries ranges through', async () => {
    const { assessment } = await assessed(two({ min: 4, max: 6 }, 8))
    expect(printed(assessment, 'score.overall')).toBe('6.0–7.0/10')
    expect(assessment.score.band?.id).toBe('fair')
  })
})

describe('absence', () => {
  test('tells a score of zero from one that is not there', async () => {
    const zero = await assessed(two(8, 0))
    const none = await assessed(two(8, null))
    expect(printed(zero.assessment, 'score.overall')).toBe('4.0/10')
    expect(printed(none.assessment, 'score.overall')).toBe('8.0/10')
    expect(none.assessment.categories.map(({ state }) => state)).toEqual(['scored', 'not-assessed'])
  })

  test('counts what was not assessed as the worst score, or withholds the score, where the file says so', async () => {
    const zero = await assessed({ ...two(8, null), scoring: { notAssessed: 'zero' } })
    const block = await assessed({ ...two(8, null), scoring: { notAssessed: 'block' } })
    expect(printed(zero.assessment, 'score.overall')).toBe('4.0/10')
    expect(block.assessment.score).toMatchObject({ withheld: 'not-assessed' })
    expect(block.assessment.score.overall).toBeUndefined()
  })

  test('leaves what does not apply out of sum and coverage', async () => {
    const { assessment } = await assessed({
      categories: [
        { id: 'A', name: 'A', score: 6 },
        { id: 'B', name: 'B', score: 1, applicable: false },
      ],
    })
    expect(printedAll(assessment, 'score.overall', 'score.coverage.all')).toEqual({
      'score.overall': '6.0/10',
      'score.coverage.all': '1',
    })
  })

  test('prints no score below the coverage that is asked for', async () => {
    const { assessment } = await assessed({ ...two(8, null, null), scoring: { minimumCoverage: 50 } })
    expect(assessment.score.withheld).toBe('coverage')
    expect(assessment.ledger.find('score.overall')).toBeUndefined()
    expect(printed(assessment, 'score.coverage.weight')).toBe('33.3%')
  })

  test('has no score for a file without categories', async () => {
    const { assessment } = await assessed({})
    expect(assessment.score).toEqual({ method: 'weighted-mean', steps: [] })
  })
})

describe('nested categories', () => {
  const tree: Given = {
    categories: [
      { id: 'TOP', name: 'Top', weight: 1 },
      { id: 'LEFT', name: 'Left', parent: 'TOP', weight: 3, score: 4 },
      { id: 'RIGHT', name: 'Right', parent: 'TOP', weight: 1, score: 80, scale: { max: 100 } },
      { id: 'NONE', name: 'None', parent: 'TOP', weight: 1, score: null },
    ],
    findings: [{ id: 'F-1', title: 'Open', category: 'LEFT', effort: '2h' }],
  }

  test('roll up, on the scale of their parent', async () => {
    const { assessment } = await assessed(tree)
    expect(
      printedAll(assessment, 'score/RIGHT', 'category/RIGHT.mapped', 'score/TOP', 'score.overall'),
    ).toEqual({
      'score/RIGHT': '80.0/100',
      'category/RIGHT.mapped': '8.0/10',
      'score/TOP': '5.0/10',
      'score.overall': '5.0/10',
    })
  })

  test('count towards coverage at the ends of the tree', async () => {
    const { assessment } = await assessed(tree)
    expect(
      printedAll(assessment, 'score.coverage.scored', 'score.coverage.all', 'score.coverage.weight'),
    ).toEqual({
      'score.coverage.scored': '2',
      'score.coverage.all': '3',
      'score.coverage.weight': '80%',
    })
  })

  test('lend their findings to their parent', async () => {
    const { assessment } = await assessed(tree)
    expect(printedAll(assessment, 'open.category/TOP', 'category/TOP.effort', 'open.category/RIGHT')).toEqual(
      {
        'open.category/TOP': '1',
        'category/TOP.effort': '2 h',
        'open.category/RIGHT': '0',
      },
    )
  })

  test('give way to a typed score, which stands beside theirs', async () => {
    const { categories = [], ...rest } = tree
    const typed = categories.map((one) => (one.id === 'TOP' ? { ...one, score: 9 } : one))
    const { assessment } = await assessed({ ...rest, categories: typed })
    expect(printedAll(assessment, 'score/TOP', 'category/TOP.computed')).toEqual({
      'score/TOP': '9.0/10',
      'category/TOP.computed': '5.0/10',
    })
  })
})

describe('criteria', () => {
  const states = ['met', 'partial', 'unmet', 'na', 'unknown'] as const
  const categories = [
    { id: 'A', name: 'A', criteria: states.map((state) => ({ text: 'Asked for', state, points: 2 })) },
  ]

  test('earn their points when met, half of them in part, and leave the sum when they do not apply', async () => {
    const { assessment } = await assessed({ categories })
    expect(printedAll(assessment, 'category/A.earned', 'category/A.possible', 'score/A')).toEqual({
      'category/A.earned': '3',
      'category/A.possible': '6',
      'score/A': '5.0/10',
    })
  })

  test('count as not met when unknown, where the file says so', async () => {
    const { assessment } = await assessed({ categories, scoring: { notAssessed: 'zero' } })
    expect(printed(assessment, 'category/A.possible')).toBe('8')
  })

  test('leave the category out when none applies', async () => {
    const none = [{ id: 'A', name: 'A', criteria: [{ text: 'Asked for', state: 'na' as const }] }]
    const { assessment } = await assessed({ categories: none })
    expect(assessment.categories[0]?.state).toBe('not-applicable')
  })
})

describe('steps', () => {
  const findings = [
    { id: 'F-1', title: 'Open', severity: 'critical', category: 'C-1' },
    { id: 'F-2', title: 'Open', severity: 'critical', category: 'C-2' },
    { id: 'F-3', title: 'Closed', severity: 'critical', category: 'C-1', status: 'done' },
  ]

  test('apply in order, each on what the one before gave, and name what triggers them', async () => {
    const { assessment } = await assessed({
      ...two(9, 9),
      findings,
      scoring: {
        steps: [
          { id: 'per', kind: 'subtractPerOpen', value: 0.5, per: { severity: 'critical' } },
          { id: 'cap', kind: 'ceiling', value: 7.5, when: { open: { critical: true } } },
          { id: 'never', kind: 'ceiling', value: 1, when: { open: { severity: 'low' } } },
        ],
      },
    })
    const steps = assessment.score.steps.map(({ id, before, after, triggers }) => [
      id,
      printed(assessment, before),
      printed(assessment, after),
      triggers,
    ])
    expect(steps).toEqual([
      ['per', '9.0/10', '8.0/10', ['F-1', 'F-2']],
      ['cap', '8.0/10', '7.5/10', ['F-1', 'F-2']],
    ])
    expect(assessment.score.steps.at(-1)?.after).toBe('score.overall')
  })

  test('of categories count the findings of the category', async () => {
    const { assessment } = await assessed({
      ...two(9, 9),
      findings: findings.slice(0, 1),
      scoring: {
        steps: [{ kind: 'ceiling', value: 5, scope: 'category', when: { open: { critical: true } } }],
      },
    })
    expect(printedAll(assessment, 'category/C-1.raw', 'score/C-1', 'score/C-2')).toEqual({
      'category/C-1.raw': '9.0/10',
      'score/C-1': '5.0/10',
      'score/C-2': '9.0/10',
    })
  })

  test('read scores as they are printed', async () => {
    const { assessment } = await assessed({
      ...two(6.98, 7),
      scoring: { steps: [{ kind: 'subtract', value: 1, when: { score: 'overall', op: '<', value: 7 } }] },
    })
    expect(printed(assessment, 'score.overall')).toBe('7.0/10')
    expect(assessment.score.steps).toEqual([])
  })
})

test('reads bands off the printed score: 7.46 prints 7.5 and stands in the band from 7.5', async () => {
  const { assessment } = await assessed(two(7.46))
  expect(printed(assessment, 'score.overall')).toBe('7.5/10')
  expect(assessment.score.band?.id).toBe('good')
})

test('prints an override with the computed score beside it', async () => {
  const { assessment } = await assessed({
    ...two(6.2),
    scoring: { override: { value: 4.5, reason: 'Nobody could log in.', by: 'Lead', date: '2026-02-01' } },
  })
  expect(printedAll(assessment, 'score.overall', 'score.computed')).toEqual({
    'score.overall': '4.5/10',
    'score.computed': '6.2/10',
  })
  expect(assessment.score.override).toEqual({
    computed: 'score.computed',
    reason: 'Nobody could log in.',
    by: 'Lead',
    date: '2026-02-01',
    pointer: '/scoring/override',
  })
})

test('gives the distance to the target of the printed scores, until it is reached', async () => {
  const { assessment } = await assessed({
    categories: [
      { id: 'A', name: 'A', score: 5.94, target: 8 },
      { id: 'B', name: 'B', score: 9, target: 8 },
    ],
  })
  expect(printed(assessment, 'category/A.gap')).toBe('2.1')
  expect(assessment.ledger.find('category/B.gap')).toBeUndefined()
})
