// Packs the project, installs the tarball into an empty folder, and builds a report there as a user would.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dossier-package-'))
const shell = process.platform === 'win32'
const run = (command, parameters, cwd) => {
  console.log(`$ ${command} ${parameters.join(' ')}`)
  return execFileSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

try {
  const [{ filename, files, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], root),
  )
  const odd = files.map(({ path }) => path).filter((path) => /^(?:src|test|scripts|bench|docs|\.)/.test(path))
  if (odd.length > 0) throw new Error(`The package holds files nobody needs: ${odd.join(', ')}`)
  console.log(`${filename}: ${files.length} files, ${Math.round(size / 1024)} kB packed`)

  run('npx', ['--no-install', 'publint', '--strict', join(folder, filename)], root)
  run('npx', ['--no-install', 'attw', '--profile', 'esm-only', join(folder, filename)], root)

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  run('npm', ['install', '--no-fund', '--no-audit', join(folder, filename)], folder)
  run('npx', ['--no-install', 'dossier', 'init'], folder)
  run('npx', ['--no-install', 'dossier', 'build', 'findings.yaml', '--strict'], folder)
  const written = readdirSync(join(folder, 'dossier'))
  for (const extension of ['md', 'html', 'pdf', 'json']) {
    const found = written.filter((name) => name.endsWith(`.${extension}`))
    if (found.length === 0) throw new Error(`The installed package wrote no .${extension} file`)
    if (found.some((name) => statSync(join(folder, 'dossier', name)).size === 0))
      throw new Error('An output is empty')
  }
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { check, assess } from 'dossier'
     const { findings } = await check({ path: 'f.json', text: JSON.stringify({ meta: { title: 'T', date: '2026-01-01' }, categories: [{ id: 'a', name: 'A', weight: 1, score: 7 }], findings: [{ id: 'F-1', title: 'One' }] }) })
     if (assess(findings).ledger.get('open.total').shown !== '1') throw new Error('The library counts wrong')`,
  )
  run('node', ['use.mjs'], folder)
  console.log(`The installed package wrote ${written.length} files and works as a library.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
