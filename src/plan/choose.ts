import type { VFile } from 'vfile'
import { adviseNearest, choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import { isLocale } from '../model/locale-tag.js'

/** What a build is asked for; absent means what is usual. */
export type Wish = {
  readonly documents?: readonly string[] | undefined
  readonly formats?: readonly string[] | undefined
  readonly locale?: string | undefined
}

/** What there is. Registries are above this folder, so their ids are handed in. */
export type Offer<DocumentId extends string, FormatId extends string> = {
  readonly documents: readonly DocumentId[]
  readonly formats: readonly FormatId[]
  readonly defaultFormats: readonly FormatId[]
}

/** What will be built, every word of it known; in the order of the registries, each once. */
export type Choice<DocumentId extends string, FormatId extends string> = {
  readonly documents: readonly DocumentId[]
  /** Whether the documents were asked for by name, so that one without content deserves a message. */
  readonly named: boolean
  readonly formats: readonly FormatId[]
}

/** Turns a wish into a choice; words that name nothing are told, all of them, and then there is no choice. */
export function choose<DocumentId extends string, FormatId extends string>(
  wish: Wish,
  offer: Offer<DocumentId, FormatId>,
  file: VFile,
): Choice<DocumentId, FormatId> | undefined {
  const before = file.messages.length
  for (const document of unknown(wish.documents, offer.documents)) {
    const advice = adviseNearest(
      document,
      offer.documents,
      'Run `dossier documents` to see what each is for.',
    )
    report(file, 'document-unknown', { document: excerpt(document), known: choices(offer.documents), advice })
  }
  for (const format of unknown(wish.formats, offer.formats)) {
    const advice = adviseNearest(format, offer.formats, 'Separate formats by commas: `--formats md,html`.')
    report(file, 'format-unknown', { format: excerpt(format), known: choices(offer.formats), advice })
  }
  if (wish.locale !== undefined && !isLocale(wish.locale)) {
    report(file, 'locale-unknown', { found: excerpt(wish.locale) })
  }
  if (file.messages.length > before) return undefined
  return {
    documents: offer.documents.filter((id) => wish.documents?.includes(id) ?? true),
    named: wish.documents !== undefined,
    formats: offer.formats.filter((id) => (wish.formats ?? offer.defaultFormats).includes(id)),
  }
}

function unknown(words: readonly string[] | undefined, known: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !known.includes(word))
}
