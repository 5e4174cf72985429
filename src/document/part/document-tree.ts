import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { compiledKind } from './document-link.js'
import type { Entry, Props } from './props.js'

type Leaf = Entry<Props<'artifact-tree'>['roots']>

/** The documents as files of one folder, the one at hand marked; undefined where the file names no folder for them. */
export function documentTree(
  context: ViewContext,
  { here }: { readonly here: DocumentId },
): Props<'artifact-tree'> | undefined {
  const { assessment, documents, own, words } = context
  const { items, tree } = assessment.findings.documents
  if (tree === undefined) return undefined
  const compiled = documents.map((id): Leaf => ({
    name: fileNames(id, context.formats),
    ...(id === here && { note: words.components.documents.here }),
  }))
  const mine = own.map(({ file, formats: only }): Leaf => ({
    name: fileNames(
      file,
      context.formats.filter(({ id }) => only?.includes(id) ?? true),
    ),
  }))
  const others = items.flatMap((item): Leaf[] =>
    compiledKind(item) === undefined && item.file !== undefined ? [{ name: item.file }] : [],
  )
  return {
    roots: [{ name: tree.endsWith('/') ? tree : `${tree}/`, children: [...compiled, ...mine, ...others] }],
  }
}

/** `roadmap.md`, or `roadmap.{md,html,pdf}` where it is written as several files. */
function fileNames(id: string, formats: ViewContext['formats']): string {
  const [first, second] = formats
  if (!first) return id
  return second
    ? `${id}.{${formats.map(({ extension }) => extension).join(',')}}`
    : `${id}.${first.extension}`
}
