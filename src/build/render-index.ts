import type { Document } from '../document/index.js'
import { words } from '../locale/index.js'
import type { PrintablePdf, Rendition } from '../render/index.js'

type File = Pick<Rendition | PrintablePdf, 'path'>

/** What an index leads to. */
export type IndexToMake = {
  readonly documents: readonly Document[]
  /** Files of each document, in the order of the documents. */
  readonly files: readonly (readonly File[])[]
  /** Files of the whole set. */
  readonly shared: readonly File[]
}

/** Whether documents that are written as pages get an index: one alone needs none, and one of them may have its name. */
export function leadsToSet(documents: readonly Pick<Document, 'name'>[]): boolean {
  return documents.length > 1 && documents.every(({ name }) => name !== 'index')
}

/** The page that leads to all documents of a set, to be rendered like any other; undefined for a single document. */
export async function makeIndex({ documents, files, shared }: IndexToMake): Promise<Document | undefined> {
  const [first] = documents
  if (first === undefined) return undefined
  const { setIndex } = await import('../render/index.js')
  const listed = documents
    .map((document, at) => ({ document, files: pathsOf(files[at] ?? []) }))
    .filter((one) => one.files.length > 0)
  return setIndex(listed, pathsOf(shared), words(first.locale).page)
}

/** Paths of a document's files, the page first. */
function pathsOf(files: readonly File[]): readonly string[] {
  const paths = files.map(({ path }) => path)
  const isPage = (path: string): boolean => path.endsWith('.html')
  return [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))]
}
