#!/usr/bin/env node
import { version } from './version.js'

// Answered here because the command line parser alone doubles the time this takes.
const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version()}\n`)
} else {
  const { run } = await import('./run.js')
  process.exitCode = await run(process.argv.slice(2))
}
