import type { Document } from '../document/index.js'
import { readExisting, readText } from '../io/index.js'
import type { SourceText } from '../model/index.js'
import type { Existing, Expected, Plan, Request } from '../plan/index.js'
import { fileName, type FormatId } from '../render/formats.js'
import type { BuildOptions, Output } from './options.js'
import type { Run } from './run.js'

/** The text of the findings; undefined after a message when it cannot be read. */
export async function readInput(
  findings: BuildOptions['findings'],
  run: Run,
): Promise<SourceText | undefined> {
  if (typeof findings !== 'string') return findings
  const file = await readText(findings, run.folder)
  if (file.value === undefined) {
    run.job.messages.push(...file.messages)
    return undefined
  }
  return { path: file.path, text: String(file) }
}

/** The files that stand where the build would write, with what PDFs say about themselves; `known` is not read again. */
export async function readEarlier(
  expected: readonly Pick<Expected, 'path'>[],
  { target }: Pick<Run, 'target'>,
  known: ReadonlyMap<string, Existing> = new Map(),
): Promise<ReadonlyMap<string, Existing>> {
  const { readPdf } = await import('../render/index.js')
  const paths = expected.map(({ path }) => path).filter((path) => !known.has(path))
  const files = await readExisting(target, paths)
  const facts = (path: string, contents: Uint8Array) =>
    path.endsWith('.pdf') ? readPdf(contents) : undefined
  const read = [...files].map(([path, contents]) => [path, { contents, ...facts(path, contents) }] as const)
  return new Map([...known, ...read])
}

/** The PDFs that stand where the documents would be printed to; none where none is wanted. */
export async function readEarlierPdfs(
  documents: readonly Pick<Document, 'name'>[],
  formats: readonly FormatId[],
  run: Pick<Run, 'target'>,
): Promise<ReadonlyMap<string, Existing>> {
  if (!formats.includes('pdf')) return new Map()
  return readEarlier(
    documents.map(({ name }) => ({ path: fileName(name, 'pdf') })),
    run,
  )
}

/** The entries of a plan as a build reports them, sizes filled in where they are known. */
export function outputsOf({ entries }: Plan, earlier: ReadonlyMap<string, Existing>): readonly Output[] {
  return entries.map(({ action, contents, pages, path, reason }) => {
    const kept = action === 'keep' ? earlier.get(path)?.contents : undefined
    const bytes = contents === undefined ? kept?.length : Buffer.byteLength(contents)
    return { path, action, reason, bytes, pages }
  })
}

/** What was asked for, as it would stand on a command line. */
export function requestOf({ findings, ...options }: BuildOptions): Request {
  const { documents, fonts, formats, locale, out, paper, templates, theme } = options
  const path = typeof findings === 'string' ? findings : findings.path
  return { findings: path, documents, fonts, formats, locale, out, paper, templates, theme }
}
