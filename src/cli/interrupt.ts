import { exitCodes } from './exit-codes.js'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a task that must tidy up when the user interrupts: the first signal aborts, the second one leaves at once.
 * Tasks that open nothing do without, because then the system stops them faster.
 */
export async function interruptible<Result>(task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort()
  }
  for (const signal of signals) process.on(signal, onSignal)
  try {
    return await task(controller.signal)
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}
