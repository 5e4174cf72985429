import { describe, expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { scenarioComparison } from '../../../src/document/part/scenario-comparison.js'
import { assessed, type Given } from '../../assess/assessing.js'

describe('scenarioComparison', () => {
  it('names the work by the words of the file', async () => {
    const [scenario] = await scenariosOf({
      findings: [{ id: 'F-1', displayId: 'one', title: 'A finding' }],
      phases: [
        { id: 'A', name: 'First' },
        { id: 'B', name: 'Second' },
      ],
      scenarios: [
        { id: 's', name: 'All', select: { phases: ['A', 'B'], priorities: ['P0'], findings: ['F-1'] } },
      ],
    })
    expect(scenario?.scope).toMatch(/^Phases: First and Second · Priorities: P0.* · Findings: one$/)
  })

  it('says of each person how much of their time is given', async () => {
    const [scenario] = await scenariosOf({
      scenarios: [
        {
          id: 's',
          name: 'All',
          team: [
            { role: 'Engineer', count: { min: 1, max: 2 }, allocation: 50 },
            { role: 'Tester', allocation: 'part-time' },
            { role: 'Writer' },
          ],
        },
      ],
    })
    expect(scenario?.team).toEqual(['1–2 × Engineer, 50%', '1 × Tester, part-time', '1 × Writer'])
  })

  it('gives every milestone a value for each metric that any of them names', async () => {
    const [scenario] = await scenariosOf({
      metrics: [
        { id: 'm', label: 'Speed', current: 1 },
        { id: 'n', label: 'Load', current: 1 },
      ],
      scenarios: [
        {
          id: 's',
          name: 'All',
          milestones: [
            { label: 'Half', values: { n: 2 } },
            { label: 'Done', values: { m: 3 } },
          ],
        },
      ],
    })
    expect(scenario?.measures).toEqual(['Load', 'Speed'])
    expect(scenario?.milestones?.map(({ values }) => values?.length)).toEqual([2, 2])
    expect(scenario?.milestones?.[0]?.values?.[1]).toBe('')
  })

  it('states returns after each time, those of claimed savings apart', async () => {
    const [all] = await scenariosOf({
      phases: [{ id: 'A', name: 'First', effort: '10h' }],
      costs: {
        currency: 'USD',
        rates: [{ role: 'dev', amount: 100 }],
        benefits: [
          { label: 'Support', before: 900, after: 300 },
          { label: 'Sales', saving: 2000 },
        ],
        roiMonths: [1, 6],
      },
      scenarios: [{ id: 's', name: 'All', select: { phases: ['A'] } }],
    })
    expect(all?.returns?.times).toEqual(['After 1 month', 'After 6 months'])
    const rows = all?.returns?.rows ?? []
    expect(rows.map(({ basis, multiples }) => [basis, ...multiples.map(({ shown }) => shown)])).toEqual([
      ['Savings as derived', '0.6', '3.6'],
      ['Sales (claimed, not derived)', '2', '12'],
    ])
  })
})

async function scenariosOf(given: Given) {
  const { assessment } = await assessed(given)
  return scenarioComparison(createContext(assessment), { depth: 3 })?.scenarios ?? []
}
