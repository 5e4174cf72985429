// Runs the tests on the other supported Node versions; the npm package `node` brings each of them.
import { spawnSync } from 'node:child_process'

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24']
let failed = false
for (const version of versions) {
  console.log(`\nNode ${version}`)
  const { status } = spawnSync(
    'npx',
    ['--yes', '--package', `node@${version}`, '--', 'node', 'node_modules/vitest/vitest.mjs', 'run'],
    { stdio: 'inherit', cwd: new URL('..', import.meta.url), shell: process.platform === 'win32' },
  )
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
