import { present } from '../../assess/index.js'
import type { DocumentItem } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { compiledKind, itemLink } from './document-link.js'
import { hasContent } from './has-content.js'
import type { Entry, Props } from './props.js'

/**
 * The documents that the file declares, the one at hand marked; undefined when it declares none. A document the
 * findings hold nothing for is not made, and so not listed.
 */
export function documentList(
  context: ViewContext,
  { here }: { readonly here: DocumentId },
): Props<'document-list'> | undefined {
  const { items } = context.assessment.findings.documents
  const rows = items.flatMap((item, index) => {
    const kind = compiledKind(item)
    const exists = kind === undefined || hasContent(context, kind)
    return exists ? [documentRow(item, index, { context, here })] : []
  })
  return rows.length > 0 ? { rows } : undefined
}

function documentRow(
  item: DocumentItem,
  index: number,
  { context, here }: { readonly context: ViewContext; readonly here: DocumentId },
): Entry<Props<'document-list'>['rows']> {
  const { text, href } = itemLink(context, item, index)
  const isHere = compiledKind(item) === here
  return {
    title: text,
    ...present({
      href: isHere ? undefined : href,
      here: isHere || undefined,
      // A compiled document is reached by its link, whatever it is called; others only by their name.
      file: href === undefined ? item.file : undefined,
      purpose:
        item.purpose === undefined
          ? undefined
          : context.authored.inline(item.purpose, `/documents/items/${index}/purpose`),
      audience: item.audience.length > 0 ? [...item.audience] : undefined,
    }),
  }
}
