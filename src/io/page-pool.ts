/** Does something with a page that is free; `size` says how long it will take, in characters to print. */
export type WithPage<Page> = <Result>(size: number, task: (page: Page) => Promise<Result>) => Promise<Result>

type Waiting<Page> = {
  readonly size: number
  readonly run: (page: Page) => void
  readonly fail: (error: unknown) => void
}

/** Pages at the same time; a second one helps on two cores, a third costs memory only. */
const mostPages = 2

/** A second page costs its start, which pays off only when this much is waiting: some seconds of printing. */
const worthAPage = 1_000_000

/**
 * Hands out pages one task at a time: the first one again and again, a second one when much is waiting, another
 * one in place of one that has died.
 */
export function openPagePool<Page>(
  open: (isFirst: boolean) => Promise<Page>,
  isAlive: (page: Page) => boolean = () => true,
): WithPage<Page> {
  const idle: Page[] = []
  const waiting: Waiting<Page>[] = []
  let opened = 0
  let isFirst = true

  const give = (page: Page): void => {
    if (!isAlive(page)) {
      opened -= 1
      openIfWorth()
      return
    }
    const next = takeLargest(waiting)
    if (next) next.run(page)
    else idle.push(page)
  }
  const failed = (error: unknown): void => {
    opened -= 1
    // Another page goes on with the work; without any nobody would ever come to it.
    if (opened === 0) for (const task of waiting.splice(0)) task.fail(error)
  }
  const openIfWorth = (): void => {
    const size = waiting.reduce((sum, task) => sum + task.size, 0)
    if (waiting.length === 0 || (opened > 0 && (opened >= mostPages || size <= worthAPage))) return
    opened += 1
    open(isFirst).then(give, failed)
    isFirst = false
  }
  const take = async (size: number): Promise<Page> => {
    const free = idle.pop()
    if (free !== undefined) return free
    return new Promise((run, fail) => {
      waiting.push({ size, run, fail })
      openIfWorth()
    })
  }
  return async (size, task) => {
    const page = await take(size)
    try {
      return await task(page)
    } finally {
      give(page)
    }
  }
}

/** Large tasks go first: a small one at the end is shared out better than a large one that others wait for. */
function takeLargest<Page>(waiting: Waiting<Page>[]): Waiting<Page> | undefined {
  const largest = Math.max(...waiting.map(({ size }) => size))
  const [next] = waiting.splice(
    waiting.findIndex(({ size }) => size === largest),
    1,
  )
  return next
}
