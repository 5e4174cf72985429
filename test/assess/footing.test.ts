import { describe, expect, it } from 'vitest'
import { foots } from '../../src/assess/index.js'
import { assessed } from './assessing.js'

describe('foots', () => {
  it('holds the printed parts against the printed total', async () => {
    const { ledger } = await withTasks('2h', '3h')
    expect(foots(ledger, 'phase/P.effort', ['task/A.effort', 'task/B.effort'])).toBe(true)
    expect(foots(ledger, 'phase/P.effort', ['task/A.effort'])).toBe(false)
  })

  it('leaves parts in another unit than the total to the derivation', async () => {
    const { ledger } = await withTasks('2h', '1d')
    expect(ledger.get('phase/P.effort').shown).toBe('10')
    expect(foots(ledger, 'phase/P.effort', ['task/A.effort', 'task/B.effort'])).toBe(true)
  })
})

async function withTasks(first: string, second: string) {
  const { assessment } = await assessed({
    phases: [
      {
        id: 'P',
        name: 'Phase',
        tasks: [
          { id: 'A', title: 'One', effort: first },
          { id: 'B', title: 'Two', effort: second },
        ],
      },
    ],
  })
  return assessment
}
