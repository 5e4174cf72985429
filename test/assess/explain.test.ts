import { describe, expect, test } from 'vitest'
import { explain, explainBriefly, type Explanation } from '../../src/assess/index.js'
import { assessed, type Given } from './assessing.js'

const given: Given = {
  categories: [
    { id: 'SEC', name: 'Security', weight: 1, score: 6 },
    { id: 'OPS', name: 'Operations', weight: 3, score: 8 },
  ],
  findings: [
    { id: 'F-1', title: 'Open', severity: 'critical', effort: '4h' },
    { id: 'F-2', title: 'Open', severity: 'critical', effort: { count: 3, each: '2h' } },
  ],
  metrics: [{ id: 'latency', label: 'Latency', unit: 'ms', current: 500, target: { op: '<=', value: 150 } }],
  scoring: {
    steps: [{ kind: 'multiply', value: 0.9, when: { open: { critical: true } }, reason: 'Open doors.' }],
  },
}

async function explanation(id: string): Promise<Explanation> {
  const { assessment } = await assessed(given)
  const explained = explain(assessment, id)
  if (!explained.found) throw new Error(`Cannot test with ${id}, expected a figure`)
  return explained.explanation
}

describe('an explanation', () => {
  test.each([
    ['score.raw', '(1 × 6.0 + 3 × 8.0) ÷ (1 + 3) = 7.5/10'],
    ['score.overall', '7.5 × 0.90 (Open doors; 2 findings) = 6.8/10'],
    ['score.band', 'Overall score 6.8 ≥ 6 = Fair'],
    ['score.bar', '6.8 ÷ 10 × 10, rounded to 0 decimals = 7'],
    ['score.percent', '6.8 ÷ 10 × 100 = 68%'],
    ['score/SEC', '6.0/10 as typed'],
    ['open.critical', 'counted: status class open or partial, first rank of the critical axis = 2'],
    ['open.effort', '4 h + 6 h = 10 h'],
    ['finding/F-2.effort', '3 × 2 = 6 h'],
    ['metric/latency.improvement', '(1 − 150 ms ÷ 500 ms) × 100 = 70%'],
    ['metric/latency.factor', '500 ms ÷ 150 ms = 3.3×'],
    ['verdict.label', 'Open critical findings 2 ≥ 1 = Not ready'],
  ])('writes %s as %s', async (id, formula) => {
    expect((await explanation(id)).formula).toBe(formula)
  })

  test('names its inputs, those that are figures by id, those that are typed by place', async () => {
    const { inputs } = await explanation('finding/F-2.effort')
    expect(inputs).toEqual([
      { text: '3', pointer: '/findings/1/effort/count' },
      { text: '2', pointer: '/findings/1/effort/each' },
    ])
    expect((await explanation('open.effort')).inputs).toEqual([
      { id: 'finding/F-1.effort', label: 'Effort of F-1', text: '4 h', pointer: '/findings/0/effort' },
      { id: 'finding/F-2.effort', label: 'Effort of F-2', text: '6 h' },
    ])
  })

  test('lists what is counted, and where a figure is typed', async () => {
    expect((await explanation('open.critical')).rows).toEqual([
      { id: 'F-1', pointer: '/findings/0' },
      { id: 'F-2', pointer: '/findings/1' },
    ])
    expect((await explanation('score/SEC')).pointers).toEqual(['/categories/0/score'])
  })

  test('writes out the beginning of a long sum', async () => {
    const findings = Array.from({ length: 20 }, (_, index) => ({
      id: `F-${index}`,
      title: 'Open',
      effort: '1h',
    }))
    const { assessment } = await assessed({ findings })
    const explained = explain(assessment, 'open.effort')
    expect(explained.found && explained.explanation.formula).toMatch(
      /^(?:1 h \+ ){12}… \(20 in all\) = 20 h$/,
    )
  })
})

describe('an id that names no figure', () => {
  test('is answered with those nearest to it', async () => {
    const { assessment } = await assessed(given)
    expect(explain(assessment, 'score.overal')).toEqual({ found: false, nearest: ['score.overall'] })
    expect(explain(assessment, 'metric/latency.improvment')).toMatchObject({
      nearest: expect.arrayContaining(['metric/latency.improvement']),
    })
  })

  test('is told in a sentence with the same formula', async () => {
    const { assessment } = await assessed(given)
    const tell = explainBriefly(assessment)
    const { formula, label } = await explanation('score.raw')
    expect(tell('score.raw')).toBe(`${label}: ${formula}`)
    expect(tell('score.nothing')).toBeUndefined()
  })

  test('may be an older spelling', async () => {
    const { assessment } = await assessed(given)
    const spelt = ['count.critical', 'count.total', 'count.high', 'count.P0'].map((id) => {
      const explained = explain(assessment, id)
      return explained.found && explained.explanation.id
    })
    expect(spelt).toEqual(['open.critical', 'open.total', 'open.severity.high', 'open.priority.P0'])
  })
})
