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

  it('states a return only where it can say after which time', async () => {
    const costs = (roiMonths: number[]) => ({
      currency: 'USD',
      rates: [{ role: 'dev', amount: 100 }],
      benefits: [{ label: 'Support', before: 900, after: 300 }],
      roiMonths,
    })
    const given = (roiMonths: number[]): Given => ({
      phases: [{ id: 'A', name: 'First', effort: '10h' }],
      costs: costs(roiMonths),
      scenarios: [{ id: 's', name: 'All', select: { phases: ['A'] } }],
    })
    const [one] = await scenariosOf(given([12]))
    const [several] = await scenariosOf(given([6, 12]))
    expect(one?.roi?.shown).toBe('620')
    expect(several).not.toHaveProperty('roi')
  })
})

async function scenariosOf(given: Given) {
  const { assessment } = await assessed(given)
  return scenarioComparison(createContext(assessment), { depth: 3 })?.scenarios ?? []
}
