import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

const levels = async (parts: string): Promise<readonly string[]> =>
  (await policed(parts)).messages
    .filter(({ ruleId }) => ruleId === 'level-contradicts-section')
    .map(({ reason }) => reason)

describe('headings that stand for a level', () => {
  test('let a phase carry what is a little less urgent, but nothing more urgent', async () => {
    const told = await levels(`
findings:
  - { id: A, title: Unlocked door, priority: P0, phase: later }
  - { id: B, title: Dim lamp, priority: P1, phase: later }
  - { id: C, title: Old carpet, priority: P2, phase: later }
phases: [{ id: later, name: Later, priority: P1 }]`)
    expect(told).toEqual([
      'Unexpected findings under the phase `later`, which stands for `P1`: `A`, expected findings of that level',
    ])
  })

  test('take the points of a checklist by the priority of their findings', async () => {
    const told = await levels(`
findings: [{ id: FK, title: Cascades are missing, priority: P2 }]
checklists:
  - id: release
    title: Before release
    groups: [{ label: First, priority: P1, items: [{ text: Cascades set, findings: [FK] }] }]`)
    expect(told).toEqual([
      'Unexpected findings under the checklist group “First”, which stands for `P1`: `FK`, expected findings of that level',
    ])
  })

  test('take the points below others, too', async () => {
    const told = await levels(`
findings: [{ id: FK, title: Cascades are missing, priority: P2 }]
checklists:
  - id: release
    title: Before release
    groups:
      - { label: First, priority: P1, items: [{ text: Data, items: [{ text: Cascades set, findings: [FK] }] }] }`)
    expect(told).toHaveLength(1)
  })

  test('do not contradict findings that have no level on their axis', async () => {
    const told = await levels(`
scales: { priorities: [{ id: P0, label: Urgent }, { id: P1, label: Later }] }
findings:
  - { id: A, title: Single server, severity: low, category: U }
  - { id: B, title: Open port, severity: low, priority: P1, category: U }
categories: [{ id: U, name: Urgent issues }]`)
    expect(told).toEqual([expect.stringContaining('stands for `Urgent`: `B`,')])
  })

  test('are only seen where a noun follows the level', async () => {
    const told = await levels(`
findings: [{ id: A, title: Single server, severity: low, category: HA }]
categories: [{ id: HA, name: High availability }]`)
    expect(told).toEqual([])
  })
})

describe('priority beside severity', () => {
  const apart = async (parts: string): Promise<readonly string[]> =>
    (await policed(parts)).ids.filter((id) => id === 'priority-contradicts-severity')

  test('is judged by the CVSS score where no severity is stated', async () => {
    expect(
      await apart('findings: [{ id: A, title: Open port, cvss: { score: 9.8 }, priority: P3 }]'),
    ).toHaveLength(1)
    expect(await apart('findings: [{ id: A, title: Open port, cvss: { score: 5 }, priority: P2 }]')).toEqual(
      [],
    )
  })

  test('is not judged by a scale of two levels', async () => {
    const told = await apart(`
scales: { priorities: [{ id: P0 }, { id: P1 }] }
findings: [{ id: A, title: Open port, severity: high, priority: P1 }]`)
    expect(told).toEqual([])
  })

  test('is not judged once the finding is closed', async () => {
    expect(
      await apart('findings: [{ id: A, title: Open port, severity: critical, priority: P3, status: done }]'),
    ).toEqual([])
  })
})
