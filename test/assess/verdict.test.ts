import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

const blocker = { id: 'F-1', title: 'Open', severity: 'critical' }

describe('the verdict', () => {
  test('says no while something critical is open, whatever the score', async () => {
    const { assessment } = await assessed({
      findings: [blocker],
      categories: [{ id: 'A', name: 'A', score: 9.9 }],
    })
    expect(printedAll(assessment, 'verdict.label', 'verdict.risk')).toEqual({
      'verdict.label': 'Not ready',
      'verdict.risk': 'High',
    })
    expect(assessment.verdicts[0]).toMatchObject({ result: 'no-go', riskLevel: { id: 'high' } })
  })

  test('says yes where nothing stands in the way', async () => {
    const { assessment } = await assessed({ findings: [{ ...blocker, status: 'done' }] })
    expect(printedAll(assessment, 'verdict.label', 'verdict.risk')).toEqual({
      'verdict.label': 'Ready',
      'verdict.risk': 'Low',
    })
  })

  test('follows the first rule that holds', async () => {
    const scoring: Given['scoring'] = {
      verdict: [
        { result: 'no', anyOf: [{ allOf: [{ open: {} }, { score: 'overall', op: '<', value: 5 }] }] },
        { result: 'late', label: 'Later', anyOf: [{ metric: 'errors', op: '>', value: 3 }] },
        { result: 'yes', anyOf: [] },
      ],
    }
    const metrics = [{ id: 'errors', label: 'Errors', current: 4 }]
    const categories = [{ id: 'A', name: 'A', score: 6 }]
    const { assessment } = await assessed({ scoring, metrics, categories, findings: [blocker] })
    expect(assessment.verdicts[0]?.result).toBe('late')
    expect(printed(assessment, 'verdict.label')).toBe('Later')
  })

  test('prints an override with the computed verdict beside it', async () => {
    const { assessment } = await assessed({
      findings: [blocker],
      verdict: { override: { value: 'go', reason: 'The board decided.' } },
    })
    expect(printedAll(assessment, 'verdict.label', 'verdict.computed')).toEqual({
      'verdict.label': 'Ready',
      'verdict.computed': 'Not ready',
    })
  })

  test('is reached for every target by its own conditions', async () => {
    const { assessment } = await assessed({
      targets: [
        { id: 'pilot', label: 'Pilot' },
        { id: 'all', label: 'Everybody', conditions: [{ text: 'Load was tested', met: false }] },
      ],
    })
    expect(assessment.verdicts.map(({ target, result }) => [target, result])).toEqual([
      [undefined, 'go'],
      ['pilot', 'go'],
      ['all', 'conditional'],
    ])
  })
})

describe('conditions', () => {
  test('are met when their findings are closed and their metric reaches its target', async () => {
    const { assessment } = await assessed({
      findings: [
        blocker,
        { id: 'F-2', title: 'Closed', status: 'done' },
        { id: 'F-3', title: 'Again', duplicateOf: 'F-1' },
      ],
      metrics: [
        { id: 'fast', label: 'Fast', current: 100, target: '<= 150' },
        { id: 'covered', label: 'Covered', current: null, target: '> 80' },
      ],
      verdict: {
        conditions: [
          { text: 'open', findings: ['F-1'] },
          { text: 'open by another name', findings: ['F-3'] },
          { text: 'closed and fast', findings: ['F-2'], metric: 'fast' },
          { text: 'closed and unknown', findings: ['F-2'], metric: 'covered' },
          { text: 'judged', met: true },
          { text: 'nothing known' },
        ],
      },
    })
    const [main] = assessment.verdicts
    expect(main?.conditions.map(({ text, state }) => [text, state])).toEqual([
      ['open', 'unmet'],
      ['open by another name', 'unmet'],
      ['closed and fast', 'met'],
      ['closed and unknown', 'unknown'],
      ['judged', 'met'],
      ['nothing known', 'unknown'],
    ])
    expect(printedAll(assessment, 'verdict.conditions', 'verdict.unmet')).toEqual({
      'verdict.conditions': '6',
      'verdict.unmet': '4',
    })
  })
})

describe('requirements', () => {
  test('are met as judged, or as metric, values and findings say', async () => {
    const { assessment } = await assessed({
      findings: [blocker],
      metrics: [{ id: 'fast', label: 'Fast', unit: 'ms', current: 100, target: '<= 150' }],
      requirements: [
        { id: 'R-1', group: 'Speed', text: 'Fast', metric: 'fast', blocker: 'yes' },
        { id: 'R-2', group: 'Speed', text: 'Many', current: 200, target: '>= 500', blocker: 'yes' },
        { id: 'R-3', group: 'Safety', text: 'Shut', findings: ['F-1'], blocker: 'watch' },
        { id: 'R-4', group: 'Safety', text: 'Half', status: 'partial', blocker: 'yes' },
        { id: 'R-5', group: 'Safety', text: 'Nobody knows' },
      ],
    })
    const states = assessment.requirements.flatMap(({ rows }) =>
      rows.map(({ state, blocks }) => [state, blocks]),
    )
    expect(states).toEqual([
      ['met', false],
      ['unmet', true],
      ['unmet', false],
      ['partial', true],
      ['unknown', false],
    ])
    expect(
      printedAll(assessment, 'requirements/speed.met', 'requirements/speed.blockers', 'requirements.met'),
    ).toEqual({
      'requirements/speed.met': '1',
      'requirements/speed.blockers': '1',
      'requirements.met': '1',
    })
    expect(assessment.requirements[0]?.rows[0]?.current).toBe('metric/fast.current')
  })
})
