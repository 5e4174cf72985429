import type { Rendition } from '../render/rendition.js'

/** What has to happen to one file so that the folder holds the renditions. */
export type PlanAction = 'create' | 'update' | 'keep'

/** One file of a plan. Paths are relative to the output folder, with `/`. */
export type PlanEntry = {
  readonly path: string
  readonly action: PlanAction
  /** Bytes to write; absent where the file is kept, and for a PDF that is not printed yet. */
  readonly contents?: string | Uint8Array | undefined
  /** Why, in a few words: `new`, `contents differ`, `unchanged`. */
  readonly reason: string
  /** Pages, for PDF, where they are known. */
  readonly pages?: number | undefined
}

/** What writing would do, decided before anything is written. */
export type Plan = { readonly entries: readonly PlanEntry[] }

/**
 * A rendition to compare with the disk. One with a `fingerprint` (a PDF) is compared by it and may come
 * without contents, because printing is dear; all others are compared byte by byte.
 */
export type Expected = Omit<Rendition, 'contents'> & {
  readonly contents?: string | Uint8Array | undefined
  /** Hash of the HTML a PDF is printed from. */
  readonly fingerprint?: string | undefined
}

/** A file that stands in the output folder already. */
export type Existing = {
  readonly contents: Uint8Array
  /** Hash kept in the metadata of a PDF; absent in files that somebody else made. */
  readonly fingerprint?: string | undefined
  readonly pages?: number | undefined
}

/**
 * Compares renditions with the files of the output folder and says what is to be done.
 * Entries come in the order of the renditions; files no rendition asks for are left alone.
 */
export function plan(renditions: readonly Expected[], existing: ReadonlyMap<string, Existing>): Plan {
  return { entries: renditions.map((rendition) => entry(rendition, existing.get(rendition.path))) }
}

function entry(rendition: Expected, existing: Existing | undefined): PlanEntry {
  const { path, contents, pages } = rendition
  if (!existing) return { path, action: 'create', contents, pages, reason: 'new' }
  if (rendition.fingerprint !== undefined) {
    return rendition.fingerprint === existing.fingerprint
      ? { path, action: 'keep', pages: pages ?? existing.pages, reason: 'printed from the same pages' }
      : { path, action: 'update', contents, pages, reason: printReason(existing) }
  }
  return same(contents ?? '', existing.contents)
    ? { path, action: 'keep', pages, reason: 'unchanged' }
    : { path, action: 'update', contents, pages, reason: 'contents differ' }
}

function printReason(existing: Existing): string {
  return existing.fingerprint === undefined ? 'printed by something else' : 'pages differ'
}

function same(contents: string | Uint8Array, existing: Uint8Array): boolean {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  return Buffer.compare(bytes, existing) === 0
}
