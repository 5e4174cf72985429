import { describe, expect, it } from 'vitest'
import { assessed, printedAll, type Given } from './assessing.js'

const findings: Given['findings'] = [
  { id: 'A-1', title: 'One', severity: 'critical', priority: 'P0', effort: '2w' },
  { id: 'A-2', title: 'Two', severity: 'critical', priority: 'P0', effort: '2d' },
  { id: 'A-3', title: 'Three', severity: 'high', priority: 'P1', effort: '12h' },
]
const ids = ['open.effort', 'open.critical.effort', 'effort.priority.P1', 'finding/A-2.effort']

describe('sums of work', () => {
  it('are in hours where their parts are in different units', async () => {
    const { assessment } = await assessed({ findings })
    expect(printedAll(assessment, ...ids)).toEqual({
      'open.effort': '108 h',
      'open.critical.effort': '96 h',
      'effort.priority.P1': '12 h',
      'finding/A-2.effort': '2 days',
    })
  })

  it('are in the unit the scale asks for, told apart from time of the calendar', async () => {
    const { assessment } = await assessed({ scales: { effort: { sums: 'w' } }, findings })
    expect(printedAll(assessment, ...ids)).toEqual({
      'open.effort': '2.7 person-weeks',
      'open.critical.effort': '2.4 person-weeks',
      'effort.priority.P1': '0.3 person-weeks',
      'finding/A-2.effort': '2 days',
    })
  })
})

it('prints work that was at least so much', async () => {
  const { assessment } = await assessed({ meta: { assessmentEffort: '80+ hours' } })
  expect(printedAll(assessment, 'assessment.effort')).toEqual({ 'assessment.effort': '80+ h' })
})
