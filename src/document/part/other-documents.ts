import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { kindWords } from '../kind-words.js'
import { kindLink } from './document-link.js'
import type { Props } from './props.js'

/** The other documents of the set, with what each is good for; undefined when there are none. */
export function otherDocuments(
  { documents, words }: ViewContext,
  here: DocumentId,
): Props<'resources'> | undefined {
  const resources = others(documents, here).map((id) => {
    const { purpose } = kindWords(words, id)
    const { href, text } = kindLink(words, id)
    return { label: text, text: purpose, href }
  })
  return resources.length > 0 ? { resources } : undefined
}

/** The same by their titles alone, for a document that has no room to spare. */
export function otherTitles(
  { documents, words }: ViewContext,
  here: DocumentId,
): Props<'link-line'> | undefined {
  const links = others(documents, here).map((id) => kindLink(words, id))
  return links.length > 0 ? { links } : undefined
}

function others(documents: readonly DocumentId[], here: DocumentId): readonly DocumentId[] {
  return documents.filter((id) => id !== here)
}
