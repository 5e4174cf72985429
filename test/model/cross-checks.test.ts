import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checked, file, ruleIds } from './reading.js'

const finding = (id: string, rest: object = {}): object => ({ id, title: id, ...rest })

describe('cross-checks', () => {
  it('points at the second of two ids and at the first', async () => {
    const { messages } = await checked(
      'meta: { title: A, date: "2026" }\nfindings:\n  - { id: Login, title: A }\nphases:\n  - { id: login, name: B }\n',
    )
    expect(messages).toMatchObject([
      { ruleId: 'id-duplicate', line: 5, cause: { place: { start: { line: 3 } } } },
    ])
  })

  it('lets lists of their own reuse ids', async () => {
    const decision = (id: string): object => ({
      id,
      title: id,
      options: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B' },
      ],
      choice: 'B',
    })
    expect((await checked(file({ decisions: [decision('D1'), decision('D2')] }))).told).toEqual([])
  })

  it('finds a cycle exactly when the references hold one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }), async (pairs) => {
        const ids = Array.from({ length: 8 }, (_, index) => `F${index}`)
        const findings = ids.map((id, index) =>
          finding(id, { dependsOn: pairs.filter(([from]) => from === index).map(([, to]) => `F${to}`) }),
        )
        const outcome = await checked(file({ findings }))
        expect(ruleIds(outcome).includes('dependency-cycle')).toBe(reachesItself(pairs))
      }),
      { numRuns: 100 },
    )
  })

  it('follows a chain of ten thousand without a cycle', async () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      finding(`F${index}`, index > 0 ? { dependsOn: [`F${index - 1}`] } : {}),
    )
    expect((await checked(file({ findings }))).told).toEqual([])
  })

  it('accepts a finding whose own phase is that of its task', async () => {
    const phases = [{ id: 'P', name: 'P', tasks: [{ id: 'T', title: 'T', findings: ['F'] }] }]
    expect((await checked(file({ findings: [finding('F', { phase: 'P' })], phases }))).told).toEqual([])
  })

  it('reads scores on the scale of their category', async () => {
    const categories = [
      { id: 'a', name: 'A', score: 85, scale: { max: 100 } },
      { id: 'b', name: 'B', score: { min: 8, max: 11 } },
    ]
    const { messages } = await checked(file({ categories }))
    expect(messages.map(({ reason }) => reason)).toEqual(['Unexpected score 8 to 11, expected 0 to 10'])
  })

  it.each([
    [{ kind: 'floor', value: 5, when: { open: {}, op: '=', value: 0 } }, []],
    [
      {
        kind: 'floor',
        value: 5,
        when: {
          allOf: [
            { open: {}, op: '<' },
            { metric: 'm', value: 1 },
          ],
        },
      },
      [],
    ],
    [{ kind: 'floor', value: 5, when: { open: { severity: 'low' }, op: '=', value: 0 } }, ['step-raises']],
    [{ kind: 'floor', value: 5 }, ['step-raises']],
    [{ kind: 'multiply', value: 1.1 }, ['step-raises']],
    [{ kind: 'subtract', value: -1 }, ['step-raises']],
    [{ kind: 'multiply', value: 0.9, when: { open: { critical: true } } }, []],
    [{ kind: 'ceiling', value: 5, when: { score: 'overall', op: '<', value: 4 } }, []],
    [{ kind: 'ceiling', value: 5, when: { score: 'overall', value: 4 } }, ['step-punishes-closing']],
    [{ kind: 'ceiling', value: 5, when: { open: {}, op: '<', value: 3 } }, ['step-punishes-closing']],
  ])('judges the step %j', async (step, expected) => {
    const metrics = [{ id: 'm', label: 'M', current: 1 }]
    expect(ruleIds(await checked(file({ metrics, scoring: { steps: [step] } })))).toEqual(expected)
  })

  it('weighs categories alike when no weight is stated, and refuses no weight at all', async () => {
    const categories = (weight?: number): object[] => [
      { id: 'a', name: 'A', score: 5, ...(weight === undefined ? {} : { weight }) },
    ]
    expect((await checked(file({ categories: categories() }))).told).toEqual([])
    expect(ruleIds(await checked(file({ categories: categories(0) })))).toEqual(['weights-zero'])
    expect((await checked(file({ categories: categories(0), scoring: { method: 'minimum' } }))).told).toEqual(
      [],
    )
  })

  it('takes decimals from the currency', async () => {
    const costs = (currency: string, amount: number): Record<string, unknown> => ({
      costs: { currency, rates: [{ role: 'r', amount }] },
    })
    expect((await checked(file(costs('USD', 12.25)))).told).toEqual([])
    expect(ruleIds(await checked(file(costs('JPY', 12.5))))).toEqual(['amount-too-precise'])
    expect((await checked(file(costs('KWD', 1.125)))).told).toEqual([])
  })

  it('knows roles once the file declares one, and takes them as words before', async () => {
    const findings = [finding('F', { role: 'enginer' })]
    expect((await checked(file({ findings }))).told).toEqual([])
    const { messages } = await checked(
      file({ findings, costs: { currency: 'USD', rates: [{ role: 'engineer', amount: 1 }] } }),
    )
    expect(messages.map(({ note }) => note)).toEqual([
      'The nearest is `engineer`; write it if that is meant.',
    ])
  })

  it('looks into nested items and conditions', async () => {
    const actions = [{ text: 'a', items: [{ text: 'b', items: [{ text: 'c', findings: ['gone'] }] }] }]
    const steps = [
      { kind: 'ceiling', value: 5, when: { allOf: [{ allOf: [{ open: { category: 'gone' } }] }] } },
    ]
    const { messages } = await checked(file({ findings: [finding('F', { actions })], scoring: { steps } }))
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['reference-missing', 'reference-missing'])
  })

  it('names the field of an object that refers by its name', async () => {
    const scenarios = [{ id: 'S', name: 'S', milestones: [{ label: 'M', values: { latancy: 3 } }] }]
    const { messages } = await checked(file({ metrics: [{ id: 'latency', label: 'L' }], scenarios }))
    expect(messages).toMatchObject([
      { ruleId: 'reference-missing', note: 'The nearest is `latency`; write it if that is meant.' },
    ])
  })

  it('finds the band of every score of the default scale', async () => {
    const { findings } = await checked(file({ scales: { score: { min: 1, max: 5 } } }))
    expect(findings?.scales.bands.map(({ min }) => min)).toEqual([4.6, 4, 3.4, 2.6, 1])
  })
})

function reachesItself(pairs: readonly (readonly [number, number])[]): boolean {
  const reaches = Array.from({ length: 8 }, () => new Set<number>())
  for (const [from, to] of pairs) reaches[from]?.add(to)
  for (let round = 0; round < 8; round++) {
    for (const set of reaches) for (const next of set) for (const after of reaches[next] ?? []) set.add(after)
  }
  return reaches.some((set, index) => set.has(index))
}
