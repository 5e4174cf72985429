import { describe, expect, test } from 'vitest'
import { policed } from './policing.js'

const told = async (parts: string): Promise<readonly string[]> =>
  (await policed(parts)).messages
    .filter(({ ruleId }) => ruleId?.startsWith('metric-'))
    .map(({ reason }) => reason)

describe('a typed value beside what it is made of', () => {
  const polls = (current: string): string => `
metrics:
  - id: polls
    label: Polls
    current: ${current}
    factors: [{ label: A year, value: 5200, per: 12 }]`

  test('is told with as many decimals as it has', async () => {
    expect(await told(polls('430'))).toEqual([
      'Unexpected current value `430` of the metric `polls`, expected `433` as its factors give',
    ])
    expect(await told(polls('433.4'))).toEqual([expect.stringContaining('expected `433.3`')])
  })

  test('may be rounded', async () => {
    expect(await told(polls('433'))).toEqual([])
    expect(await told(polls('433.33'))).toEqual([])
  })

  test('may be a bound', async () => {
    expect(await told(polls('{ op: "<", value: 500 }'))).toEqual([])
  })
})

describe('a measure that is stated twice', () => {
  const twice = (value: string): string => `
metrics:
  - { id: tests, label: Tests, current: 38 }
  - { id: others, label: Tests, current: ${value} }`

  test('is told where the values differ', async () => {
    expect(await told(twice('40'))).toHaveLength(1)
    expect(await told(twice('38'))).toEqual([])
  })

  test('may be a bound beside a value', async () => {
    expect(await told(twice('{ op: ">=", value: 30 }'))).toEqual([])
  })
})
