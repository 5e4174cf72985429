import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { applyPlan, readExisting } from '../io/index.js'
import { findingsJsonSchema, printJsonSchema } from '../model/json-schema.js'
import { starterFindings } from '../model/starter.js'
import { joinPath, plan } from '../plan/index.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import type { InitFlags } from './flags.js'
import { tell } from './tell.js'
import type { Shell } from './shell.js'

/** Writes the starter findings and their schema; files that exist are left alone unless forced. */
export async function runInit(folder: string, flags: InitFlags, shell: Shell): Promise<ExitCode> {
  const file = new VFile()
  const starters = [
    { path: 'findings.yaml', mediaType: 'application/yaml', contents: starterFindings() },
    {
      path: 'findings.schema.json',
      mediaType: 'application/schema+json',
      contents: printJsonSchema(findingsJsonSchema()),
    },
  ]
  const target = join(shell.folder, folder)
  const existing = await readExisting(
    target,
    starters.map(({ path }) => path),
  )
  const wanted = plan(starters, new Map([...existing].map(([path, contents]) => [path, { contents }])))
  if (!flags.force) {
    for (const { action, path } of wanted.entries)
      if (action === 'update') report(file, 'file-exists', { path: joinPath(folder, path) })
  }
  const written = file.messages.length === 0 ? await applyPlan(wanted, target, { file }) : undefined
  await tell([file], shell)
  if (!written) return exitCodes.usage
  if (!flags.quiet) {
    for (const { path } of wanted.entries) shell.out.write(`${joinPath(folder, path)}\n`)
    shell.out.write(`Next: dossier build ${joinPath(folder, 'findings.yaml')}\n`)
  }
  return exitCodes.clean
}
