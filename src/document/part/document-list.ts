import { present } from '../../assess/index.js'
import type { DocumentItem } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { kindWords } from '../kind-words.js'
import { compiledKind, itemLink, kindLink } from './document-link.js'
import { hasContent } from './has-content.js'
import type { Entry, Props } from './props.js'

type Row = Entry<Props<'document-list'>['rows']>
type Placed = { readonly context: ViewContext; readonly here: DocumentId }

/**
 * The documents of the set and those from elsewhere, the one at hand marked; undefined when the file declares none.
 * A document the findings hold nothing for is not made, and so not listed.
 */
export function documentList(
  context: ViewContext,
  { here }: { readonly here: DocumentId },
): Props<'document-list'> | undefined {
  if (context.assessment.findings.documents.items.length === 0) return undefined
  const rows = [...compiledRows({ context, here }), ...externalRows({ context, here })]
  return rows.length > 0 ? { rows } : undefined
}

/** Every document of the set: in the order and the words of the file where it declares them, then the others. */
export function compiledDocuments(
  context: ViewContext,
  { here }: { readonly here: DocumentId },
): Props<'document-list'> {
  return { rows: compiledRows({ context, here }) }
}

/** The documents the file names that come from elsewhere; undefined when there are none. */
export function externalDocuments(
  context: ViewContext,
  { here }: { readonly here: DocumentId },
): Props<'document-list'> | undefined {
  const rows = externalRows({ context, here })
  return rows.length > 0 ? { rows } : undefined
}

function compiledRows({ context, here }: Placed): Row[] {
  const { documents, words } = context
  const declared = new Set<DocumentId>()
  const rows = context.assessment.findings.documents.items.flatMap((item, index) => {
    const kind = compiledKind(item)
    if (kind === undefined || !hasContent(context, kind)) return []
    declared.add(kind)
    return [itemRow(item, index, { context, here })]
  })
  const others = documents
    .filter((id) => !declared.has(id))
    .map((id): Row => {
      const { purpose, audience } = kindWords(words, id)
      const { text, href } = kindLink(words, id)
      return { title: text, purpose, audience: [audience], ...(id === here ? { here: true } : { href }) }
    })
  return [...rows, ...others]
}

function externalRows({ context, here }: Placed): Row[] {
  const { items } = context.assessment.findings.documents
  return items.flatMap((item, index) =>
    compiledKind(item) === undefined ? [itemRow(item, index, { context, here })] : [],
  )
}

function itemRow(item: DocumentItem, index: number, { context, here }: Placed): Row {
  const { text, href } = itemLink(context, item, index)
  const kind = compiledKind(item)
  const isHere = kind === here
  const said = kind === undefined ? undefined : kindWords(context.words, kind)
  const purpose =
    item.purpose === undefined
      ? said?.purpose
      : context.authored.inline(item.purpose, `/documents/items/${index}/purpose`)
  return {
    title: text,
    ...present({
      href: isHere ? undefined : href,
      here: isHere || undefined,
      // A compiled document is reached by its link, whatever it is called; others only by their name.
      file: kind === undefined ? item.file : undefined,
      purpose,
      audience: item.audience.length > 0 ? [...item.audience] : said && [said.audience],
    }),
  }
}
