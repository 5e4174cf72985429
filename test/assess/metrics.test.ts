import { describe, expect, test } from 'vitest'
import { assessed, printed, printedAll, type Given } from './assessing.js'

type Metric = Omit<NonNullable<Given['metrics']>[number], 'id' | 'label'>

async function figures(metric: Metric): Promise<Record<string, string>> {
  const { assessment } = await assessed({ metrics: [{ id: 'm', label: 'Metric', ...metric }] })
  const ids = assessment.ledger.ids().filter((id) => id.startsWith('metric/m.'))
  return Object.fromEntries(ids.map((id) => [id.slice('metric/m.'.length), printed(assessment, id)]))
}

async function met(metric: Metric): Promise<boolean | undefined> {
  const { assessment } = await assessed({ metrics: [{ id: 'm', label: 'Metric', ...metric }] })
  return assessment.metrics[0]?.met
}

describe('metrics', () => {
  test('compare the printed values, in the direction that is better', async () => {
    expect(await figures({ unit: 'ms', current: 500, target: { op: '<=', value: 150 } })).toEqual({
      current: '500 ms',
      target: '≤ 150 ms',
      gap: '350 ms',
      improvement: '70%',
      factor: '3.3×',
    })
    expect(await figures({ current: 40, target: 60, higherIsBetter: true })).toEqual({
      current: '40',
      target: '60',
      gap: '20',
      improvement: '50%',
      factor: '1.5×',
    })
  })

  test('improve towards what is projected, else towards the target', async () => {
    expect(await figures({ current: 100, target: '< 10', projected: 50 })).toMatchObject({
      projected: '50',
      improvement: '50%',
      gap: '90',
    })
  })

  test('follow from their factors, or from their parts', async () => {
    const factors = [
      { label: 'polls', value: 1440 },
      { label: 'tasks', value: 12 },
    ]
    const parts = [
      { label: 'unit', value: 30 },
      { label: 'other', value: 7 },
    ]
    expect(await figures({ factors })).toEqual({ current: '17,280' })
    expect(await figures({ parts })).toEqual({ current: '37' })
  })

  test('multiply sizes of the subject and ranges, and mark estimates', async () => {
    const { assessment } = await assessed({
      meta: { subject: { name: 'Shop', size: { linesOfCode: 24_654 } } },
      metrics: [
        {
          id: 'm',
          label: 'Defects',
          decimals: 0,
          approx: true,
          factors: [
            { label: 'thousand lines', size: 'linesOfCode', per: 1000 },
            { label: 'defects per thousand', value: { min: 8, max: 16 } },
          ],
        },
      ],
    })
    expect(printedAll(assessment, 'metric/m/factor-1.value', 'metric/m.current')).toEqual({
      'metric/m/factor-1.value': '24.654',
      'metric/m.current': '≈ 197–394',
    })
  })

  test('say what a share leaves of the whole', async () => {
    expect(await figures({ unit: '%', current: 2.7 })).toEqual({ current: '2.7%', rest: '97.3%' })
    expect(await figures({ unit: '%', current: { op: '>', value: 80 } })).toEqual({ current: '> 80%' })
    expect(await figures({ unit: '%', current: 130 })).toEqual({ current: '130%' })
  })

  test('tell shares that should grow in points', async () => {
    expect(await figures({ unit: '%', current: 15, target: '>= 80' })).toEqual({
      current: '15%',
      target: '≥ 80%',
      gap: '65 points',
      rest: '85%',
      factor: '5.3×',
    })
  })

  test('are more than their gap from the target where only a bound is known', async () => {
    expect(await figures({ unit: '%', current: { op: '<', value: 30 }, target: '>= 70' })).toEqual({
      current: '< 30%',
      target: '≥ 70%',
      gap: '> 40 points',
    })
    expect(await figures({ current: { op: '>=', value: 30 }, target: '< 10' })).toEqual({
      current: '≥ 30',
      target: '< 10',
      gap: '≥ 20',
    })
  })

  test('have nowhere to go once their target is met', async () => {
    const metric = { unit: 'ms', current: 100, target: { op: '<=', value: 150 } } as const
    const { assessment } = await assessed({ metrics: [{ id: 'm', label: 'Metric', ...metric }] })
    expect(assessment.metrics[0]).toMatchObject({ met: true })
    expect(assessment.metrics[0]).not.toHaveProperty('improvement')
    expect(await figures({ ...metric, projected: 80 })).toMatchObject({ improvement: '20%' })
  })

  test('compare nothing with the unknown, with words, or with zero', async () => {
    expect(await figures({ current: null, target: '> 80' })).toEqual({ current: 'unknown', target: '> 80' })
    expect(await figures({ current: 'High', target: 'Low' })).toEqual({ current: 'High', target: 'Low' })
    expect(await figures({ current: 0, target: '>= 5' })).toEqual({ current: '0', target: '≥ 5', gap: '5' })
  })

  test('reach their target with the whole of their range', async () => {
    expect(await met({ current: 80, target: '>= 80' })).toBe(true)
    expect(await met({ current: 80, target: '> 80' })).toBe(false)
    expect(await met({ current: { min: 70, max: 90 }, target: '>= 80' })).toBe(false)
    expect(await met({ current: 15, target: { min: 10, max: 20 } })).toBe(true)
    expect(await met({ current: { op: '<', value: 10 }, target: '< 10' })).toBe(true)
    expect(await met({ current: { op: '<', value: 10 }, target: '>= 5' })).toBeUndefined()
    expect(await met({ current: { op: '<', value: 10 }, target: '>= 10' })).toBe(false)
    expect(await met({ current: { op: '<=', value: 10 }, target: '>= 10' })).toBeUndefined()
    expect(await met({ current: { op: '>=', value: 10 }, target: '>= 20' })).toBeUndefined()
    expect(await met({ current: { op: '>', value: 10 }, target: '<= 10' })).toBe(false)
    expect(await met({ current: { op: '<', value: 10 }, target: { min: 10, max: 20 } })).toBe(false)
    expect(await met({ current: null, target: '>= 5' })).toBeUndefined()
  })
})

test('counts people, and full-time and part-time apart', async () => {
  const { assessment } = await assessed({
    costs: { currency: 'USD' },
    team: {
      roles: [
        { id: 'dev', label: 'Developer', count: { min: 2, max: 3 }, allocation: 'full-time' },
        { id: 'sec', label: 'Security', allocation: 50 },
      ],
      infrastructure: [
        { label: 'Cache', monthly: 20 },
        { label: 'Logs', monthly: { min: 10, max: 40 } },
      ],
    },
  })
  expect(printedAll(assessment, 'team.people', 'team.fullTime', 'team.partTime', 'team.monthly')).toEqual({
    'team.people': '3–4',
    'team.fullTime': '2–3',
    'team.partTime': '1',
    'team.monthly': '$30–60',
  })
})
