// Writes everything that is derived from the sources: schemas, reference pages, outputs of the examples, pictures.
// Each has a drift test that fails when it is stale.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))

const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    'test/generated',
    'test/goldens',
    'test/browser/goldens.test.ts',
    'test/browser/pictures.test.ts',
    '--update',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UPDATE_PICTURES: '1' },
  },
)
process.exitCode = status ?? 1
