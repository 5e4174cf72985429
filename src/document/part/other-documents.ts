import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { kindWords } from '../kind-words.js'
import type { Props } from './props.js'

/** The other documents of the set, with what each is good for; undefined when there are none. */
export function otherDocuments(
  { documents, words }: ViewContext,
  here: DocumentId,
): Props<'resources'> | undefined {
  const resources = documents
    .filter((id) => id !== here)
    .map((id) => {
      const { title, purpose } = kindWords(words, id)
      return { label: title, text: purpose, href: `dossier:${id}` }
    })
  return resources.length > 0 ? { resources } : undefined
}

/** The same by their titles alone, for a document that has no room to spare. */
export function otherTitles(
  { documents, words }: ViewContext,
  here: DocumentId,
): Props<'link-line'> | undefined {
  const links = documents
    .filter((id) => id !== here)
    .map((id) => ({ text: kindWords(words, id).title, href: `dossier:${id}` }))
  return links.length > 0 ? { links } : undefined
}
