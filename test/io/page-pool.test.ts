import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPagePool } from '../../src/io/page-pool.js'

/** Runs tasks of these sizes and tells what became of the pages. */
async function run(sizes: readonly number[], fails: (index: number) => boolean = () => false) {
  let opened = 0
  const busy = new Set<number>()
  let collisions = 0
  const withPage = openPagePool(async () => (opened += 1))
  const results = await Promise.allSettled(
    sizes.map(async (size, index) =>
      withPage(size, async (page) => {
        if (busy.has(page)) collisions += 1
        busy.add(page)
        await new Promise((done) => setImmediate(done))
        busy.delete(page)
        if (fails(index)) throw new Error(`task ${index}`)
        return index
      }),
    ),
  )
  return {
    opened,
    collisions,
    results: results.map((one) => (one.status === 'fulfilled' ? one.value : undefined)),
  }
}

describe('openPagePool', () => {
  it('does every task once, never two on one page, on two pages at most', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(11), async (given, failing) => {
        const { collisions, opened, results } = await run(given, (index) => index === failing)
        expect(results).toEqual(given.map((_, index) => (index === failing ? undefined : index)))
        expect(collisions).toBe(0)
        expect(opened).toBeLessThanOrEqual(2)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps to one page for small sets and opens a second one when much is waiting', async () => {
    expect((await run([100_000, 100_000, 100_000, 100_000])).opened).toBe(1)
    expect((await run([600_000, 600_000, 600_000])).opened).toBe(2)
  })

  it('does what is largest first among those that wait', async () => {
    const order: number[] = []
    const withPage = openPagePool(async () => 'page')
    await Promise.all([3, 1, 5, 2].map(async (size) => withPage(size, async () => order.push(size))))
    expect(order).toEqual([5, 3, 2, 1])
  })

  it('puts another page in place of one that died', async () => {
    let opened = 0
    const dead = new Set<number>()
    const withPage = openPagePool(
      async () => (opened += 1),
      (page) => !dead.has(page),
    )
    const task = async (page: number): Promise<number> => {
      if (page === 1) dead.add(page)
      return page
    }
    expect(await Promise.all([1, 1, 1].map(async (size) => withPage(size, task)))).toEqual([1, 2, 2])
    expect(opened).toBe(2)
  })

  it('tells a page that cannot be opened', async () => {
    const withPage = openPagePool(async () => Promise.reject(new Error('Target closed')))
    const tasks = [1, 2, 3].map(async (number) => withPage(number, async () => number))
    const results = await Promise.allSettled(tasks)
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })
})
