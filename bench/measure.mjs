// Times whole processes, interleaved, so that a slow moment of the machine meets every contender.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const peak = fileURLToPath(new URL('peak.mjs', import.meta.url))

/** Runs a Node script and gives its wall time in milliseconds and its peak memory in MiB (its own, not the browser's). */
export function runOnce({ args, cwd, env = {} }) {
  const start = performance.now()
  const { status, output, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const ms = performance.now() - start
  if (error || status !== 0)
    throw new Error(`${args.join(' ')} failed: ${error?.message ?? output?.[2]?.toString()}`)
  return { ms, mib: Number(output[3]?.toString() || 0) / 1024 }
}

/** The median of each contender over `runs` interleaved rounds, by default one round of warm-up before. */
export function interleave(contenders, runs, warmUps = 1) {
  const results = new Map(contenders.map(({ name }) => [name, []]))
  for (let round = -warmUps; round < runs; round++) {
    for (const contender of contenders) {
      const result = runOnce(contender)
      if (round >= 0) results.get(contender.name).push(result)
      contender.after?.()
    }
  }
  return new Map(
    [...results].map(([name, list]) => [
      name,
      {
        ms: median(list.map(({ ms }) => ms)),
        mib: median(list.map(({ mib }) => mib)),
        all: list.map(({ ms }) => Math.round(ms)),
      },
    ]),
  )
}

/** Arguments that make Node report its peak memory on file descriptor 3. */
export const withPeak = ['--import', peak]

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
