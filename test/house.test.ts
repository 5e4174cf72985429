import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

/*
 * The rules of the house (ARCHITECTURE.md), as a test. When one fails, the thing is in the wrong layer or too large:
 * move it or pass it in as an argument; widening a rule needs a decision record.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each folder of `src` may import besides itself and packages, lowest layer first. */
const layers: readonly { readonly name: string; readonly may: readonly string[] }[] = [
  { name: 'diagnostics', may: [] },
  { name: 'model', may: ['diagnostics'] },
  { name: 'theme', may: ['diagnostics', 'model'] },
  { name: 'locale', may: ['diagnostics', 'model'] },
  { name: 'assess', may: ['diagnostics', 'model', 'locale'] },
  { name: 'policy', may: ['diagnostics', 'model', 'locale', 'assess'] },
  { name: 'tree', may: ['diagnostics', 'model', 'locale'] },
  { name: 'chart', may: ['diagnostics', 'model', 'locale'] },
  { name: 'template', may: ['diagnostics', 'model', 'locale', 'tree'] },
  { name: 'component', may: ['diagnostics', 'model', 'locale', 'assess', 'tree', 'chart'] },
  { name: 'document', may: ['diagnostics', 'model', 'locale', 'assess', 'tree', 'template', 'component'] },
  {
    name: 'render',
    may: ['diagnostics', 'model', 'locale', 'assess', 'tree', 'template', 'component', 'document', 'theme'],
  },
  {
    name: 'plan',
    may: [
      'diagnostics',
      'model',
      'locale',
      'assess',
      'tree',
      'template',
      'component',
      'document',
      'theme',
      'render',
    ],
  },
]
const layered = new Map(layers.map(({ name, may }) => [name, new Set([name, ...may])]))
const edge = ['io', 'cli', 'build', 'build.ts', 'index.ts']

/** Packages that touch the world: all of Node but its pure functions, and the browser. */
const worldly = /^(?:node:(?!(?:path|zlib|crypto)(?:$|\/))|puppeteer)/
const worldlyAllowed: Readonly<Record<string, readonly string[]>> = {
  io: [],
  cli: ['node:util', 'node:process', 'node:url', 'node:module', 'node:timers', 'node:timers/promises'],
}

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const files = sources(join(root, 'src')).map((path) => read(path))

describe('the house', () => {
  it('has sources to guard', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it('keeps every file at 300 lines or fewer', () => {
    const long = files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines} lines`)
    expect(long).toEqual([])
  })

  it('knows every folder of src', () => {
    const known = new Set([...layered.keys(), ...edge])
    expect(readdirSync(join(root, 'src')).filter((name) => !known.has(name))).toEqual([])
  })

  it('imports only from lower layers, types included', () => {
    const breaches = files.flatMap(({ path, imports }) => {
      const allowed = layered.get(folderOf(path))
      return imports
        .filter(({ to }) => isOwn(to))
        .filter(({ to }) => allowed !== undefined && !allowed.has(folderOf(to)))
        .map(({ to }) => `${path} imports ${to}`)
    })
    expect(breaches).toEqual([])
  })

  it('lets nothing but the entry points import the command line', () => {
    const breaches = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => folderOf(to) === 'cli' && folderOf(path) !== 'cli')
        .map(({ to }) => `${path} imports ${to}`),
    )
    expect(breaches).toEqual([])
  })

  it('has no cycle between files', () => {
    expect(findCycle(new Map(files.map(({ path, imports }) => [path, imports])))).toEqual([])
  })

  it('touches disk, browser and process only in io', () => {
    const breaches = files.flatMap(({ path, imports }) => {
      const allowed = worldlyAllowed[folderOf(path)]
      if (folderOf(path) === 'io') return []
      return imports
        .filter(({ to, typeOnly }) => !typeOnly && worldly.test(to) && !(allowed ?? []).includes(to))
        .map(({ to }) => `${path} imports ${to}`)
    })
    expect(breaches).toEqual([])
  })

  it('reads no environment, clock or chance outside of io and the command line', () => {
    const words =
      /\bprocess\.(?:env|argv|cwd|exit|stdout|stderr|platform)|\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/
    const breaches = files
      .filter(({ path }) => !['io', 'cli'].includes(folderOf(path)))
      .filter(({ code }) => words.test(code))
      .map(({ path }) => path)
    expect(breaches).toEqual([])
  })

  it('prints and exits only in the command line', () => {
    const breaches = files
      .filter(({ path }) => folderOf(path) !== 'cli')
      .filter(({ code }) => /\bconsole\.\w+\(|process\.exit/.test(code))
      .map(({ path }) => path)
    expect(breaches).toEqual([])
  })

  it('exports by name only', () => {
    expect(files.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path)).toEqual([])
  })

  it('has no drawer for things without a name', () => {
    const drawers = /\/(?:utils?|helpers?|common|shared|misc|manager|service)\/|\/(?:utils?|misc|common)\.ts$/
    expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })

  it('documents every exported function', () => {
    const bare = files.flatMap(({ path, code }) =>
      [...code.matchAll(/(?<before>^.*\n)?^export (?:async )?function (?<name>\w+)/gm)]
        .filter(({ groups }) => !/\*\/\s*$/.test(groups?.before ?? ''))
        .map(({ groups }) => `${path}: ${groups?.name}`),
    )
    expect(bare).toEqual([])
  })
})

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

function read(path: string): { path: string; code: string; lines: number; imports: Import[] } {
  const source = readFileSync(join(root, path), 'utf8')
  const { module, comments, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`Cannot parse ${path}: ${errors[0]?.message}`)
  const resolve = (specifier: string, typeOnly: boolean): Import => ({
    from: path,
    to: specifier.startsWith('.')
      ? join(dirname(path), specifier).split(sep).join('/').replace(/\.js$/, '.ts')
      : specifier,
    typeOnly,
  })
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      resolve(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [resolve(entry.moduleRequest.value, entry.isType)] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      resolve(source.slice(moduleRequest.start + 1, moduleRequest.end - 1), false),
    ),
  ]
  return { path, code: withoutComments(source, comments), lines: source.split('\n').length - 1, imports }
}

/** Comments blanked but for their ends, so that words in them do not count and doc blocks can still be seen. */
function withoutComments(source: string, comments: readonly { start: number; end: number }[]): string {
  return comments.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end - 2).replace(/[^\n]/g, ' ') + '*/' + text.slice(end),
    source,
  )
}

function isOwn(to: string): boolean {
  return to.startsWith('src/')
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? path
}

/** The files of one cycle of imports, or none. Type-only imports count. */
function findCycle(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { to } of graph.get(path) ?? []) {
      const cycle = graph.has(to) ? walk(to, [...trail, path]) : []
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  for (const path of graph.keys()) {
    const cycle = walk(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
