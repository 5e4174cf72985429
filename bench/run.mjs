// All benchmarks with one command: `npm run bench`. Medians of interleaved runs; every figure as a ratio in the same run.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectBrowsers, readEnvironment } from '../dist/io/index.js'
import { generateFindings } from './generate.mjs'
import { interleave, runOnce, withPeak } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/main.js')
const example = join(root, 'examples/fastapi-service/findings.json')
const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
const rounds = Number(process.argv[2] ?? 9)

console.log(
  `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} cores, ${rounds} rounds\n`,
)
try {
  startUp()
  await fullBuild('Four documents', ['executive-summary', 'gap-analysis', 'investment', 'roadmap'])
  await fullBuild('All documents')
  growth()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function startUp() {
  const results = interleave(
    [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'dossier --version', args: [cli, '--version'] },
      { name: 'dossier check', args: [cli, 'check', example] },
    ],
    rounds * 2,
  )
  print('Start-up, whole process', results, 'node -e 0')
}

async function fullBuild(title, documents) {
  const out = join(folder, title)
  const build = ['build', example, ...(documents ? ['--documents', documents.join(',')] : []), '--out']
  runOnce({ args: [cli, ...build, out] })
  const files = readdirSync(out)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(out, name.replace(/\.pdf$/, '.html')))
  const { chosen } = await inspectBrowsers(readEnvironment())
  if (!chosen) return console.log('No browser, so nothing can be printed.\n')
  const bare = JSON.stringify({
    executablePath: chosen.path,
    environment: chosen.variables,
    files,
    sandbox: process.getuid?.() !== 0,
  })
  const cold = join(folder, 'cold')
  const results = interleave(
    [
      {
        name: 'bare puppeteer, same HTML',
        args: [...withPeak, join(root, 'bench/bare-puppeteer.mjs'), bare],
      },
      {
        name: 'dossier build, md + html + pdf',
        args: [...withPeak, cli, ...build, cold],
        after: () => rmSync(cold, { recursive: true, force: true }),
      },
    ],
    rounds,
  )
  print(
    `${title} (${files.length}) of the 57-finding example, cold, whole process`,
    results,
    'bare puppeteer, same HTML',
  )
}

function growth() {
  const contenders = [1_000, 10_000].map((count) => {
    const file = join(folder, `${count}.json`)
    writeFileSync(file, JSON.stringify(generateFindings(count)))
    return {
      name: `${count.toLocaleString('en')} findings, md + html`,
      args: [...withPeak, cli, 'build', file, '--formats', 'md,html', '--out', join(folder, `out-${count}`)],
    }
  })
  // Minutes long, so that the noise of a moment counts little: one round, without one to warm up.
  print('Growth', interleave(contenders, 1, 0), contenders[0].name)
}

function print(title, results, base) {
  console.log(title)
  const unit = results.get(base).ms
  for (const [name, { ms, mib }] of results) {
    const memory = mib ? `${Math.round(mib)} MiB` : ''
    console.log(
      `  ${name.padEnd(36)} ${Math.round(ms).toString().padStart(7)} ms  ${(ms / unit).toFixed(2).padStart(6)}×  ${memory}`,
    )
  }
  console.log()
}
