import type { Assessment } from '../assess/index.js'
import { words } from '../locale/index.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import { load, loadCode } from './load.js'
import type { Shell } from './shell.js'
import { textTable } from './table.js'
import { errorsOnly, tell } from './tell.js'

/** What the command line says about the list. */
export type DocumentsFlags = { readonly json?: true }

/** Lists the kinds of documents; with findings, also which of them a build would leave out for want of content. */
export async function runDocuments(
  path: string | undefined,
  flags: DocumentsFlags,
  shell: Shell,
): Promise<ExitCode> {
  if (path === undefined) {
    await list(undefined, flags, shell)
    return exitCodes.clean
  }
  const loaded = await load(path, { command: 'documents', policy: false }, shell)
  await tell(loaded.files, shell, errorsOnly)
  if (loaded.assessment) await list(loaded.assessment, flags, shell)
  return loadCode(loaded)
}

async function list(
  assessment: Assessment | undefined,
  flags: DocumentsFlags,
  { out }: Shell,
): Promise<void> {
  const { documentKinds, documentsWithContent } = await import('../document/index.js')
  const made: readonly string[] | undefined = assessment && documentsWithContent(assessment)
  const kinds = Object.values(documentKinds).map(({ describe, id }) => {
    const { audience, purpose, title } = describe(words('en'))
    return { id, title, audience, purpose, ...(made && { made: made.includes(id) }) }
  })
  if (flags.json) {
    out.write(`${JSON.stringify(kinds, null, 2)}\n`)
    return
  }
  const rows = kinds.map(({ audience, id, made: isMade, purpose }) => [
    isMade === false ? `${id} (skipped: no content)` : id,
    audience,
    purpose,
  ])
  out.write(textTable(rows, ['left', 'left', 'left']))
}
