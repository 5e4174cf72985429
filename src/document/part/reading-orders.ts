import { present } from '../../assess/index.js'
import type { ReadingOrder } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { documentLink } from './document-link.js'
import type { Entry, Props } from './props.js'

type EntryProps = Entry<Entry<Props<'reading-orders'>['orders']>['entries']>

/** What to read first, per audience; undefined without reading orders. */
export function readingOrders(
  context: ViewContext,
  { depth }: { readonly depth: Props<'reading-orders'>['depth'] },
): Props<'reading-orders'> | undefined {
  const orders = context.assessment.findings.documents.readingOrders.flatMap((order, index) => {
    const pointer = `/documents/readingOrders/${index}/entries`
    const entries = order.entries.flatMap((entry, position) =>
      entryProps(entry, `${pointer}/${position}`, context),
    )
    if (entries.length === 0) return []
    return [{ audience: order.audience, entries }]
  })
  return orders.length > 0 ? { depth, orders } : undefined
}

function entryProps(
  { document, section, text }: ReadingOrder['entries'][number],
  pointer: string,
  context: ViewContext,
): EntryProps[] {
  const said = text === undefined ? undefined : context.authored.inline(text, `${pointer}/text`)
  if (document === undefined) {
    const read = said ?? section
    return read === undefined ? [] : [{ read: { text: read } }]
  }
  return [{ read: documentLink(context, document), ...present({ note: said ?? section }) }]
}
