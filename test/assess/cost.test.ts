import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

const costs: Given['costs'] = {
  currency: 'USD',
  rates: [
    { role: 'engineer', amount: 100 },
    { role: 'writer', amount: 400, per: 'd' },
  ],
}

const findings: Given['findings'] = [
  { id: 'F-1', title: 'Code', effort: '10-12h', role: 'engineer' },
  { id: 'F-2', title: 'Text', effort: '4h', role: 'writer' },
]

describe('costs', () => {
  test('are hours × rate of the role, by role where there is no plan', async () => {
    const { assessment } = await assessed({ findings, costs })
    expect(
      printedAll(assessment, 'finding/F-1.cost', 'finding/F-2.cost', 'cost.total', 'cost.hours'),
    ).toEqual({
      'finding/F-1.cost': '$1,000–1,200',
      'finding/F-2.cost': '$200',
      'cost.total': '$1,200–1,400',
      'cost.hours': '14–16 h',
    })
    expect(assessment.cost.rows.map(({ role }) => role)).toEqual(['engineer', 'writer'])
  })

  test('find the role by task, finding, phase, only rate, and blended rate, in this order', async () => {
    const phase = { id: 'P', name: 'P', resources: [{ role: 'Writer' }] }
    const task = { id: 'T', title: 'T', effort: '8h' }
    const costOf = async (given: Given): Promise<string> =>
      printed((await assessed({ costs: { ...costs, blendedRate: 10 }, ...given })).assessment, 'task/T.cost')
    const team = { roles: [{ id: 'writer', label: 'Writer' }] }
    expect(await costOf({ team, phases: [{ ...phase, tasks: [{ ...task, role: 'engineer' }] }] })).toBe(
      '$800',
    )
    expect(
      await costOf({ team, findings, phases: [{ ...phase, tasks: [{ ...task, findings: ['F-1'] }] }] }),
    ).toBe('$800')
    expect(await costOf({ team, phases: [{ ...phase, tasks: [task] }] })).toBe('$400')
    expect(await costOf({ phases: [{ id: 'P', name: 'P', tasks: [task] }] })).toBe('$80')
    const only = { currency: 'USD', rates: [{ role: 'engineer', amount: 100 }], blendedRate: 10 }
    expect(await costOf({ costs: only, phases: [{ id: 'P', name: 'P', tasks: [task] }] })).toBe('$800')
  })

  test('add fixed lines, contingency on what it is declared on, and tax', async () => {
    const { assessment } = await assessed({
      findings,
      costs: {
        ...costs,
        contingency: { percent: 10, on: 'effort' },
        vatPercent: 19,
        lines: [
          { id: 'audit', label: 'Audit', kind: 'fixed', amount: 300 },
          { id: 'hosting', label: 'Hosting', kind: 'recurring', amount: 50 },
        ],
      },
    })
    const ids = [
      'cost.subtotal',
      'cost.contingency.amount',
      'cost.tax.amount',
      'cost.total',
      'cost.recurring/mo.total',
    ]
    expect(printedAll(assessment, ...ids)).toEqual({
      'cost.subtotal': '$1,500–1,700',
      'cost.contingency.amount': '$120–140',
      'cost.tax.amount': '$307.80–349.60',
      'cost.total': '$1,927.80–2,189.60',
      'cost.recurring/mo.total': '$50',
    })
  })

  test('print what follows from the blended rate beside the total', async () => {
    const { assessment } = await assessed({
      findings,
      costs: { ...costs, blendedRate: { min: 90, max: 110 } },
    })
    expect(printed(assessment, 'cost.equivalent')).toBe('$1,260–1,760')
  })
})

describe('benefits', () => {
  // Losses of 5 to 20 before and below 1 after, against an outlay of 10 to 15: figures of a published report.
  const given: Given = {
    costs: {
      currency: 'INR',
      lines: [{ id: 'outlay', label: 'Outlay', kind: 'fixed', amount: { min: 1_000_000, max: 1_500_000 } }],
      benefits: [
        {
          label: 'Losses',
          before: { min: 500_000, max: 2_000_000 },
          after: { op: '<', value: 100_000 },
        },
        { label: 'Claimed', saving: { min: 2_000_000, max: 3_000_000 }, source: 'Sales' },
      ],
      roiMonths: [1, 6],
    },
    meta: { locale: 'en-IN' },
  }

  test('save the difference, where "below" counts as all it may be', async () => {
    const { assessment } = await assessed(given)
    expect(
      printedAll(assessment, 'benefit/benefit-1.after', 'benefit/benefit-1.saving', 'cost.savings'),
    ).toEqual({
      'benefit/benefit-1.after': '< ₹1 lakh',
      'benefit/benefit-1.saving': '₹4–20 lakh',
      'cost.savings': '₹4–20 lakh',
    })
  })

  test('return what is derived, and what is quoted apart from it', async () => {
    const { assessment } = await assessed(given)
    expect(printedAll(assessment, 'cost.roi/1.multiple', 'cost.roi/6.multiple', 'cost.payback')).toEqual({
      'cost.roi/1.multiple': '0.3–2×',
      'cost.roi/6.multiple': '1.6–12×',
      'cost.payback': '0.5–3.8 months',
    })
    expect(printedAll(assessment, 'benefit/benefit-2/1.multiple', 'benefit/benefit-2/6.multiple')).toEqual({
      'benefit/benefit-2/1.multiple': '1.3–3×',
      'benefit/benefit-2/6.multiple': '8–18×',
    })
  })

  test('are reduced by what has to be paid again and again', async () => {
    const { assessment } = await assessed({
      costs: {
        currency: 'USD',
        lines: [
          { id: 'once', label: 'Once', kind: 'fixed', amount: 1200 },
          { id: 'rent', label: 'Rent', kind: 'recurring', per: 'y', amount: 1200 },
        ],
        benefits: [{ label: 'Calls', before: 500, after: 100 }],
      },
    })
    expect(printedAll(assessment, 'cost.savings', 'cost.net', 'cost.payback', 'cost.roi/12.percent')).toEqual(
      {
        'cost.savings': '$400',
        'cost.net': '$300',
        'cost.payback': '4 months',
        'cost.roi/12.percent': '200%',
      },
    )
  })
})

describe('benefits of one scenario', () => {
  const costs: Given['costs'] = {
    currency: 'INR',
    roiMonths: [1, 6],
    benefits: [
      {
        id: 'losses',
        label: 'Losses',
        scenario: 'full',
        before: { min: 500_000, max: 2_000_000 },
        after: { op: '<', value: 100_000 },
      },
      { id: 'claim', label: 'Savings', scenario: 'full', saving: { min: 2_000_000, max: 3_000_000 } },
      {
        id: 'pace',
        label: 'Pace',
        unit: '%',
        before: { min: -50, max: -40 },
        after: { min: 30, max: 40 },
        higherIsBetter: true,
      },
    ],
  }
  const scenarios: Given['scenarios'] = [
    { id: 'sprint', name: 'Sprint', cost: { min: 200_000, max: 300_000 } },
    { id: 'full', name: 'Full', cost: { min: 1_000_000, max: 1_500_000 } },
  ]

  test('are returns of that scenario alone, claimed ones apart', async () => {
    const { assessment } = await assessed({ costs, scenarios })
    const [sprint, full] = assessment.scenarios
    expect(sprint).not.toHaveProperty('roi')
    expect(sprint).not.toHaveProperty('claimed')
    expect(assessment.cost.savings).toBeUndefined()
    expect(full?.roi?.map(({ multiple }) => printed(assessment, multiple))).toEqual(['0.3–2×', '1.6–12×'])
    expect(
      full?.claimed?.flatMap(({ returns }) => returns.map(({ multiple }) => printed(assessment, multiple))),
    ).toEqual(['1.3–3×', '8–18×'])
  })

  test('gain where more is better', async () => {
    const { assessment } = await assessed({ costs, scenarios })
    expect(printed(assessment, 'benefit/pace.saving')).toBe('70–90%')
  })
})

describe('scenarios', () => {
  const given: Given = {
    findings: [
      { id: 'F-1', title: 'First', priority: 'P0', effort: '10h', phase: 'P-1' },
      { id: 'F-2', title: 'Second', priority: 'P0', effort: '5h' },
      { id: 'F-3', title: 'Third', priority: 'P2', effort: '7h', phase: 'P-2' },
    ],
    phases: [
      { id: 'P-1', name: 'One', duration: '2w' },
      { id: 'P-2', name: 'Two', duration: '4w', dependsOn: ['P-1'] },
    ],
    costs: { currency: 'USD', rates: [{ role: 'engineer', amount: 100 }] },
    scenarios: [
      { id: 'small', name: 'Small', select: { phases: ['P-1'] }, team: [{ role: 'engineer', count: 2 }] },
      { id: 'urgent', name: 'Urgent', select: { priorities: ['P0'] } },
      {
        id: 'quoted',
        name: 'Quoted',
        select: { phases: ['P-1', 'P-2'], findings: ['F-2'] },
        cost: { min: 2000, max: 3000 },
        duration: '8-12w',
        team: [{ role: 'engineer', count: { min: 2, max: 3 }, allocation: 50 }],
      },
    ],
  }

  test('cover phases, priorities and findings, each finding once', async () => {
    const { assessment } = await assessed(given)
    expect(assessment.scenarios.map(({ findings }) => findings)).toEqual([
      ['F-1'],
      ['F-1', 'F-2'],
      ['F-1', 'F-2', 'F-3'],
    ])
  })

  test('derive effort, time, cost and person-weeks', async () => {
    const { assessment } = await assessed(given)
    const ids = ['effort', 'duration', 'total', 'people', 'personWeeks'].map(
      (field) => `scenario/small.${field}`,
    )
    expect(printedAll(assessment, ...ids)).toEqual({
      'scenario/small.effort': '10 h',
      'scenario/small.duration': '2 weeks',
      'scenario/small.total': '$1,000',
      'scenario/small.people': '2',
      'scenario/small.personWeeks': '4',
    })
  })

  test('print a quoted cost with the derived one beside it', async () => {
    const { assessment } = await assessed(given)
    const ids = ['total', 'derived', 'duration', 'personWeeks'].map((field) => `scenario/quoted.${field}`)
    expect(printedAll(assessment, ...ids)).toEqual({
      'scenario/quoted.total': '$2,000–3,000',
      'scenario/quoted.derived': '$2,200',
      'scenario/quoted.duration': '8–12 weeks',
      'scenario/quoted.personWeeks': '8–18',
    })
  })

  test('have no person-weeks where nobody knows how much part-time is', async () => {
    const scenarios: Given['scenarios'] = [
      { id: 'S', name: 'S', duration: '2w', team: [{ role: 'engineer', allocation: 'part-time' }] },
    ]
    const { assessment } = await assessed({ scenarios })
    expect(printed(assessment, 'scenario/S.people')).toBe('1')
    expect(assessment.scenarios[0]?.personWeeks).toBeUndefined()
  })
})
