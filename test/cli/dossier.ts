import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/dossier-test')

/** What a finished command leaves behind. */
export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** How to run a command: its folder, what stands on its standard input, its environment. */
export type RunOptions = {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Called with the started process, to send signals. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void
}

/** Runs the built command line as a user would: a process of its own, output piped, a bare environment. */
export function dossier(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { cwd = root, input, env = {}, onStart } = options
  const child = spawn(process.execPath, [join(builtPackage(), 'dist/cli/main.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  })
  onStart?.((name) => void child.kill(name))
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A command that fails before it reads its input closes the pipe under us.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}

let built: string | undefined

/** A folder laid out like the installed package, bundled from the sources as they were when first asked for. */
export function builtPackage(): string {
  built ??= bundleOnce()
  return built
}

/** Its name is a hash of the sources, so that it is bundled once per change and never shared by two states. */
function bundleOnce(): string {
  const folder = join(cache, sourcesHash())
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  removeOldBuilds()
  const unfinished = `${folder}.${process.pid}`
  const bundle = join(root, 'scripts/bundle.mjs')
  const bundled = spawnSync(process.execPath, [bundle, join(unfinished, 'dist')], { encoding: 'utf8' })
  if (bundled.status !== 0) throw new Error(`Cannot bundle the sources: ${bundled.stderr}`)
  cpSync(join(root, 'package.json'), join(unfinished, 'package.json'))
  for (const name of ['templates', 'schemas']) {
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(unfinished, name))
  }
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another worker was faster; its build is the same.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(join(root, 'src')).concat(join(root, 'package.json'))) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(root, file)} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function removeOldBuilds(): void {
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (statSync(folder).mtimeMs < hourAgo) rmSync(folder, { recursive: true, force: true })
  }
}
