// Bundles the sources into a handful of files: Node spends most of a short command's time opening modules.
// Packages stay packages, except zod, of which most (its messages in sixty languages) is never used.
import { chmod } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
// Tests bundle into a folder of their own, so that they never run a stale or half-written `dist`.
const folder = resolve(root, process.argv[2] ?? 'dist')
const bundled = new Set((process.env.DOSSIER_BUNDLE ?? 'zod').split(',').concat('@oxc-project/runtime'))
const isPackage = (id) => !/^(?:[./]|[A-Za-z]:)/.test(id)
const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/')

const bundle = await rolldown({
  cwd: root,
  input: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'io/index': 'src/io/index.ts' },
  platform: 'node',
  transform: { target: 'node20.19' },
  external: (id) => isPackage(id) && !bundled.has(packageOf(id)),
})
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  sourcemap: false,
  comments: { legal: true, annotation: false, jsdoc: false },
})
await bundle.close()
await chmod(join(folder, 'cli/main.js'), 0o755)
