import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/seed.ts'],
    // Modules hold no state, so files share them: loading them anew for each file took half of the time.
    isolate: false,
    maxWorkers: availableParallelism(),
    coverage: { include: ['src/**/*.ts'] },
  },
})
