import type { Document } from '../document/index.js'
import { words } from '../locale/index.js'
import type { FormatId, LinkTarget } from '../render/index.js'

/** What a set is printed in: documents that others link to, and the volumes of each by its kind. */
export type Volumes = {
  readonly targets: readonly LinkTarget[]
  readonly of: ReadonlyMap<string, readonly Document[]>
}

/** The volumes of the documents of a set that are wanted as PDF; most documents are one volume. */
export async function volumesOfSet(
  documents: readonly Document[],
  formats: readonly FormatId[],
): Promise<Volumes> {
  if (!formats.includes('pdf')) return { targets: documents, of: new Map() }
  const { volumePlaces, volumesOf } = await import('../render/index.js')
  const printed = documents.filter((document) => document.formats?.includes('pdf') ?? true)
  const of = new Map(
    printed.map((document) => [document.kind, volumesOf(document, words(document.locale).page)] as const),
  )
  const targets = documents.map((document): LinkTarget => {
    const volumes = of.get(document.kind) ?? []
    return { ...document, ...(volumes.length > 1 && { volumes: volumePlaces(volumes) }) }
  })
  return { targets, of }
}
