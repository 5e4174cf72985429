import { describe, expect, it } from 'vitest'
import { checked, file } from './reading.js'

const many = (count: number, entry: (index: number) => object): object =>
  file({ findings: Array.from({ length: count }, (_, index) => entry(index)) })

// No times are asserted: the suite's own time limit fails a run that grows with the square of its input.
describe('large files', () => {
  it('checks 10 MB', async () => {
    const problem = 'Nothing slows down a program that tries **every** password. '.repeat(16)
    const { findings, told } = await checked(
      many(10_000, (index) => ({ id: `F${index}`, title: 'A', severity: 'high', effort: '2h', problem })),
    )
    expect(told).toEqual([])
    expect(findings?.findings).toHaveLength(10_000)
  })

  it.each([
    ['unknown fields', 'field-unknown', (index: number) => ({ id: `F${index}`, title: 'A', titel: 'B' })],
    [
      'missing references',
      'reference-missing',
      (index: number) => ({ id: `F-${index}`, title: 'A', related: [`G-${index}`] }),
    ],
    [
      'unreadable quantities',
      'quantity-unreadable',
      (index: number) => ({ id: `F${index}`, title: 'A', effort: 'a b' }),
    ],
    ['hidden characters', 'hidden-character', (index: number) => ({ id: `F${index}`, title: 'A\u202E' })],
  ])('places 10,000 %s', async (_name, rule, entry) => {
    const { messages } = await checked(many(10_000, entry))
    expect(messages).toHaveLength(10_000)
    expect(messages.every(({ ruleId, place }) => ruleId === rule && place !== undefined)).toBe(true)
  })

  it('places 10,000 unknown fields of one object', async () => {
    const extra = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`field${index}`, index]))
    expect((await checked(file({ meta: { title: 'A', date: '2026', ...extra } }))).messages).toHaveLength(
      10_000,
    )
  })
})
