import { join } from 'node:path'
import { VFile } from 'vfile'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { report } from '../diagnostics/report.js'
import { applyPlan, loadTemplates, readExisting } from '../io/index.js'
import { joinPath, plan } from '../plan/index.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import type { EjectFlags } from './flags.js'
import type { Shell } from './shell.js'
import { tell } from './tell.js'

/** Sources of the built-in templates by the name that replaces them: `roadmap`, `partials/category-text`. */
async function builtIn(): Promise<ReadonlyMap<string, string>> {
  const { documents, partials } = await loadTemplates()
  return new Map([
    ...Object.entries(documents).map(([name, { source }]) => [name, source] as const),
    ...Object.entries(partials).map(([name, { source }]) => [`partials/${name}`, source] as const),
  ])
}

/** Prints the names of all templates and partials, one to a line. */
export async function listTemplates(shell: Shell): Promise<ExitCode> {
  const names = await builtIn()
  shell.out.write([...names.keys(), ''].join('\n'))
  return exitCodes.clean
}

/** Copies templates into a folder; files that exist are left alone unless forced. */
export async function ejectTemplates(
  names: readonly string[],
  { force, to }: EjectFlags,
  shell: Shell,
): Promise<ExitCode> {
  const file = new VFile()
  const sources = await builtIn()
  for (const name of names) {
    if (sources.has(name)) continue
    const known = [...sources.keys()]
    const advice = adviseNearest(name, known, 'Run `dossier templates list` to see them all.')
    report(file, 'template-unknown', { name, known: choices(known, 20), advice })
  }
  const target = join(shell.folder, to)
  const wanted = names.flatMap((name) => {
    const contents = sources.get(name)
    return contents === undefined ? [] : [{ path: `${name}.md.hbs`, mediaType: 'text/plain', contents }]
  })
  const existing = await readExisting(
    target,
    wanted.map(({ path }) => path),
  )
  const planned = plan(wanted, new Map([...existing].map(([path, contents]) => [path, { contents }])))
  if (!force) {
    for (const { action, path } of planned.entries)
      if (action === 'update') report(file, 'file-exists', { path: joinPath(to, path) })
  }
  const written = file.messages.length === 0 ? await applyPlan(planned, target, { file }) : undefined
  await tell([file], shell)
  if (!written) return exitCodes.usage
  for (const { path } of planned.entries) shell.out.write(`${joinPath(to, path)}\n`)
  shell.out.write(`Next: change them, then dossier build --templates ${to}\n`)
  return exitCodes.clean
}
