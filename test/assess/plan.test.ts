import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

type Phases = NonNullable<Given['phases']>

const weeks: Phases = [
  { id: 'P-1', name: 'One', duration: '4-6w', effort: '10h' },
  { id: 'P-2', name: 'Two', duration: '4-6w', effort: '20h' },
  { id: 'P-3', name: 'Three', duration: '2-4w', effort: '5h' },
]

describe('the duration of a plan', () => {
  test('is the sum of phases that say nothing about their order', async () => {
    const { assessment } = await assessed({ phases: weeks })
    expect(printed(assessment, 'plan.duration')).toBe('10–16 weeks')
    expect(assessment.plan.criticalPath).toEqual(['P-1', 'P-2', 'P-3'])
  })

  test('is the longest path where they do', async () => {
    const [one, two, three] = weeks
    const phases = [one, two, three && { ...three, dependsOn: ['P-1'] }].flatMap((phase) => phase ?? [])
    const { assessment } = await assessed({ phases })
    expect(printed(assessment, 'plan.duration')).toBe('6–10 weeks')
    expect(assessment.plan.criticalPath).toEqual(['P-1', 'P-3'])
  })

  test('keeps the order of phases around one that a scenario leaves out', async () => {
    const phases = weeks.map((phase, index) => ({ ...phase, dependsOn: index > 0 ? [`P-${index}`] : [] }))
    const scenarios = [{ id: 'LEAN', name: 'Lean', select: { phases: ['P-1', 'P-3'] } }]
    const { assessment } = await assessed({ phases, scenarios })
    expect(printedAll(assessment, 'plan.duration', 'scenario/LEAN.duration')).toEqual({
      'plan.duration': '10–16 weeks',
      'scenario/LEAN.duration': '6–10 weeks',
    })
  })

  test('heeds when a phase begins', async () => {
    const phases: Phases = [
      { id: 'P-1', name: 'One', when: { unit: 'week', from: 1, to: 2 } },
      { id: 'P-2', name: 'Two', when: { unit: 'week', from: 5, to: 6 } },
    ]
    const { assessment } = await assessed({ phases })
    expect(printedAll(assessment, 'phase/P-2.duration', 'phase/P-2.start', 'plan.duration')).toEqual({
      'phase/P-2.duration': '2 weeks',
      'phase/P-2.start': '4 weeks',
      'plan.duration': '6 weeks',
    })
  })

  test('counts weeks as seven days where units differ', async () => {
    const phases: Phases = [
      { id: 'P-1', name: 'One', duration: '1w' },
      { id: 'P-2', name: 'Two', duration: '3d' },
    ]
    const { assessment } = await assessed({ phases })
    expect(printed(assessment, 'plan.duration')).toBe('10 days')
  })

  test('gives days where the plan has a first one', async () => {
    const phases: Phases = [
      { id: 'P-1', name: 'One', duration: '1-2w' },
      { id: 'P-2', name: 'Two', duration: '1w', dependsOn: ['P-1'] },
    ]
    const { assessment } = await assessed({ phases, plan: { start: '2026-01-05' } })
    expect(assessment.plan.phases.map(({ starts, ends }) => ({ starts, ends }))).toEqual([
      {
        starts: { earliest: '2026-01-05', latest: '2026-01-05' },
        ends: { earliest: '2026-01-11', latest: '2026-01-18' },
      },
      {
        starts: { earliest: '2026-01-12', latest: '2026-01-19' },
        ends: { earliest: '2026-01-18', latest: '2026-01-25' },
      },
    ])
  })
})

describe('the effort of a phase', () => {
  const findings: Given['findings'] = [
    { id: 'F-1', title: 'Open', effort: '3h', phase: 'P' },
    { id: 'F-2', title: 'Open', effort: '4h' },
    { id: 'F-3', title: 'Closed', effort: '9h', phase: 'P', status: 'done' },
  ]
  const task = { id: 'T', title: 'Task', findings: ['F-2'] }

  test('is its budget, else its tasks, else its open findings', async () => {
    const effortOf = async (phase: Partial<Phases[number]>): Promise<string> =>
      printed(
        (await assessed({ findings, phases: [{ id: 'P', name: 'P', ...phase }] })).assessment,
        'phase/P.effort',
      )
    expect(await effortOf({ effort: '10h', tasks: [{ ...task, effort: '6h' }] })).toBe('10 h')
    expect(await effortOf({ tasks: [{ ...task, effort: '6h' }] })).toBe('6 h')
    expect(await effortOf({ tasks: [task] })).toBe('4 h')
    expect(await effortOf({})).toBe('3 h')
  })

  test('is zero once the phase is done, and the budget stays', async () => {
    const phases: Phases = [
      { id: 'P-1', name: 'One', effort: '10h', duration: '1w', status: 'done' },
      { id: 'P-2', name: 'Two', effort: '20h', duration: '2w', dependsOn: ['P-1'] },
    ]
    const { assessment } = await assessed({ phases })
    expect(
      printedAll(assessment, 'phase/P-1.effort', 'phase/P-1.budget', 'plan.effort', 'plan.duration'),
    ).toEqual({
      'phase/P-1.effort': '0 h',
      'phase/P-1.budget': '10 h',
      'plan.effort': '20 h',
      'plan.duration': '2 weeks',
    })
  })

  test('counts a finding once that two tasks list', async () => {
    const phases: Phases = [{ id: 'P', name: 'P', tasks: [task, { ...task, id: 'T-2' }] }]
    const { assessment } = await assessed({ findings: findings.slice(1, 2), phases })
    expect(printed(assessment, 'phase/P.effort')).toBe('4 h')
  })

  test('counts the boxes of its tasks, nested ones too', async () => {
    const items = [{ text: 'One', done: true, items: [{ text: 'Inside' }] }, 'Two']
    const { assessment } = await assessed({
      phases: [{ id: 'P', name: 'P', tasks: [{ id: 'T', title: 'T', items }] }],
    })
    expect(printedAll(assessment, 'phase/P.items', 'phase/P.itemsDone')).toEqual({
      'phase/P.items': '3',
      'phase/P.itemsDone': '1',
    })
  })
})

test('says which open findings no phase carries', async () => {
  const { assessment } = await assessed({
    findings: [
      { id: 'F-1', title: 'In a phase', phase: 'P' },
      { id: 'F-2', title: 'In a task' },
      { id: 'F-3', title: 'Nowhere' },
    ],
    phases: [{ id: 'P', name: 'P', tasks: [{ id: 'T', title: 'T', findings: ['F-2'] }] }],
  })
  expect(assessment.plan.unscheduledIds).toEqual(['F-3'])
  expect(printed(assessment, 'plan.scheduled')).toBe('2')
})
