import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { scenarioTable } from '../../../src/document/part/scenario-table.js'
import { assessed, printed, type Given } from '../../assess/assessing.js'

it('is absent without scenarios', async () => {
  expect(await tableOf({})).toBeUndefined()
})

it('gives every scenario its time, people and findings, and says which is recommended', async () => {
  const table = await tableOf({
    phases: [{ id: 'P', name: 'Repair', duration: '2-3w' }],
    findings: [{ id: 'F-1', title: 'Slow', phase: 'P' }],
    scenarios: [
      {
        id: 's',
        name: 'All',
        recommended: true,
        select: { phases: ['P'] },
        team: [{ role: 'Engineer' }, { role: 'Helpers', count: null }],
      },
    ],
  })
  expect(table?.rows).toMatchObject([
    [
      'All (recommended)',
      { id: 'scenario/s.duration', shown: '2–3' },
      '1 × Engineer and Helpers',
      '',
      { shown: '1' },
    ],
  ])
})

it('counts no people and no person-weeks where their number is unknown', async () => {
  const { assessment } = await assessed({
    scenarios: [
      {
        id: 's',
        name: 'All',
        duration: '2w',
        team: [{ role: 'Engineer' }, { role: 'Helpers', count: null }],
      },
    ],
  })
  expect(assessment.scenarios[0]).not.toHaveProperty('people')
  expect(assessment.scenarios[0]).not.toHaveProperty('personWeeks')
})

it('counts a role as often as the phase that asks for most of it', async () => {
  const { assessment } = await assessed({
    phases: [
      { id: 'P', name: 'Repair', resources: [{ role: 'dev', count: { min: 1, max: 2 } }] },
      { id: 'Q', name: 'Polish', resources: [{ role: 'dev' }, { role: 'qa' }] },
    ],
    team: {
      roles: [
        { id: 'dev', label: 'Developer' },
        { id: 'qa', label: 'Tester', count: 3 },
        { id: 'ux', label: 'Designer' },
      ],
    },
  })
  expect(['dev', 'qa', 'ux'].map((role) => printed(assessment, `team/${role}.count`))).toEqual([
    '1–2',
    '3',
    '1',
  ])
  expect(printed(assessment, 'team.people')).toBe('5–6')
})

async function tableOf(given: Given) {
  const { assessment } = await assessed(given)
  return scenarioTable(createContext(assessment))
}
