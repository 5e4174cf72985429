// Compiles the example in every format and says where to look.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync(
  process.execPath,
  ['dist/cli/main.js', 'build', 'examples/fastapi-service/findings.json', '--out', 'demo'],
  { cwd: root, stdio: 'inherit' },
)
if (status === 0) {
  console.log(
    '\nLook at demo/executive-summary.pdf, then at the same figures in demo/gap-analysis.html and demo/roadmap.md.',
  )
  console.log(
    'Ask where one comes from: node dist/cli/main.js explain examples/fastapi-service/findings.json score.overall',
  )
}
process.exitCode = status ?? 1
