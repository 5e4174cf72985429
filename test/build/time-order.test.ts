import { expect, it } from 'vitest'
import { timeOrder } from '../../src/build/time-order.js'
import { assessed } from '../assess/assessing.js'

it('orders times of several units as the scale of the file has them', async () => {
  const { assessment } = await assessed({
    scales: { effort: { hoursPerDay: 6, daysPerWeek: 4 } },
    findings: [
      { id: 'A', title: 'One', effort: '7h' },
      { id: 'B', title: 'Two', effort: '1-2d' },
      { id: 'C', title: 'Three', effort: '1w' },
      { id: 'D', title: 'Four', effort: null },
    ],
    phases: [{ id: 'P', name: 'Repair', duration: '2w' }],
  })
  const order = timeOrder(assessment.ledger, assessment.findings.scales.effort)
  expect(['A', 'B', 'C', 'D'].map((id) => order(`finding/${id}.effort`))).toEqual([
    undefined,
    6,
    24,
    undefined,
  ])
  expect(order('phase/P.duration')).toBe(14)
  expect(order('open.total')).toBeUndefined()
})
