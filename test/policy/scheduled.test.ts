import { expect, it } from 'vitest'
import { policed } from './policing.js'

const findings = `
findings: [{ id: F-1, title: No backups, priority: P0 }, { id: F-2, title: No tests, priority: P1, phase: one }]
phases: [{ id: one, name: Repair, duration: 2w }]`

it('warns of a blocker that scenarios cover by its priority beside the phases that give them their time', async () => {
  const { ids } = await policed(`${findings}
scenarios: [{ id: all, name: All, select: { phases: [one], priorities: [P0] } }]`)
  expect(ids).toContain('blocker-unscheduled')
})

it('takes a blocker as planned that a scenario names, or gives time of its own', async () => {
  const named = `scenarios: [{ id: all, name: All, select: { phases: [one], findings: [F-1] } }]`
  const timed = `scenarios: [{ id: all, name: All, select: { phases: [one], priorities: [P0] }, duration: 3w }]`
  for (const scenarios of [named, timed]) {
    const { ids } = await policed(`${findings}\n${scenarios}`)
    expect(ids).not.toContain('blocker-unscheduled')
  }
})
