// Bundles the sources and the packages they use into a handful of files: Node spends most of a short command's time
// opening modules, and of most packages only a part is used. What is or finds a browser stays a package, as do fonts.
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
// Tests bundle into a folder of their own, so that they never run a stale or half-written `dist`.
const folder = resolve(root, process.argv[2] ?? 'dist')
const staysPackage = /^(?:node:|puppeteer$|@puppeteer\/|@sparticuz\/|@fontsource\/)/

// Layers that a command opens on its own: as entries they bring along nothing of a higher one.
const layers = ['model', 'assess', 'policy', 'document', 'render']

/** Other ways of puppeteer to reach a browser, loaded only by who asks for them: they would treble the size of the whole. */
const otherWays = {
  name: 'other-ways',
  resolveId(source, importer = '') {
    const isDriver = importer.replaceAll('\\', '/').includes('/node_modules/puppeteer-core/')
    const [, name] = /\/(bidi|BrowserWebSocketTransport|NodeWebSocketTransport)\.js$/.exec(source) ?? []
    const folder = { bidi: 'bidi', BrowserWebSocketTransport: 'common', NodeWebSocketTransport: 'node' }[name]
    if (!isDriver || !folder) return undefined
    return { id: `puppeteer-core/lib/esm/puppeteer/${folder}/${name}.js`, external: true }
  },
}

const bundle = await rolldown({
  cwd: root,
  input: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'io/index': 'src/io/index.ts',
    ...Object.fromEntries(layers.map((layer) => [`${layer}/index`, `src/${layer}/index.ts`])),
  },
  platform: 'node',
  transform: { target: 'node20.19' },
  external: staysPackage,
  plugins: [otherWays],
})
const { output } = await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  sourcemap: false,
  comments: { legal: true, annotation: false, jsdoc: false },
})
await bundle.close()
await writeFile(
  join(folder, 'licenses.txt'),
  await licensesOf(output.flatMap(({ moduleIds }) => moduleIds ?? [])),
)
await chmod(join(folder, 'cli/main.js'), 0o755)

/** The licence of every package of which something was bundled, as their authors ask for. */
async function licensesOf(modules) {
  const roots = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/')) ?? [],
  )
  const packages = new Map()
  for (const root of new Set(roots)) {
    const { name, version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const file = (await readdir(root)).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file ? await readFile(join(root, file), 'utf8') : `License: ${license}`
    packages.set(name, `${name} ${version}\n\n${text.trim()}\n`)
  }
  const rule = `\n${'-'.repeat(80)}\n\n`
  return [...packages.keys()]
    .toSorted()
    .map((name) => packages.get(name))
    .join(rule)
}
