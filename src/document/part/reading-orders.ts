import { interval, present, type Pointer } from '../../assess/index.js'
import type { ReadingOrder } from '../../model/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { isDocumentId } from '../ids.js'
import { readTime } from '../read-time.js'
import { minutes } from '../set-ledger.js'
import { compiledKind, documentLink } from './document-link.js'
import { documentMinutes } from './document-list.js'
import { isInSet } from './is-in-set.js'
import type { Entry, Props } from './props.js'

type Order = Entry<Props<'reading-orders'>['orders']>
type EntryProps = Entry<Order['entries']>

/** What to read first, per audience, and how long it takes; undefined without reading orders. */
export function readingOrders(
  context: ViewContext,
  { depth }: { readonly depth: Props<'reading-orders'>['depth'] },
): Props<'reading-orders'> | undefined {
  const orders = context.assessment.findings.documents.readingOrders.flatMap((order, index) => {
    const pointer = `/documents/readingOrders/${index}`
    const entries = order.entries.flatMap((entry, position) =>
      entryProps(entry, { pointer: `${pointer}/entries/${position}`, order, position, context }),
    )
    if (entries.length === 0) return []
    return [
      {
        audience: order.audience,
        entries,
        ...present({
          total: totalOf(order, entries, context),
          budget: budgetOf(order, `${pointer}/budget`, context),
        }),
      },
    ]
  })
  return orders.length > 0 ? { depth, orders } : undefined
}

type Placed = {
  readonly context: ViewContext
  readonly order: ReadingOrder
  readonly pointer: Pointer
  readonly position: number
}

function entryProps(
  entry: ReadingOrder['entries'][number],
  { context, pointer, ...place }: Placed,
): EntryProps[] {
  const { document, section, text } = entry
  const said = text === undefined ? undefined : context.authored.inline(text, `${pointer}/text`)
  const time = present({ minutes: minutesOf(entry, { context, pointer, ...place }) })
  if (document === undefined) {
    const read = said ?? section
    return read === undefined ? [] : [{ read: { text: read }, ...time }]
  }
  // Nobody can read what is not made.
  if (!exists(context, document)) return []
  return [{ read: documentLink(context, document), ...present({ note: said ?? section }), ...time }]
}

/** As stated for the entry, else the time the whole document takes. */
function minutesOf(
  { document, minutes: value }: ReadingOrder['entries'][number],
  { context, order, pointer, position }: Placed,
): FigureValue | undefined {
  if (value !== undefined)
    return context.set.define(
      'readingEntry',
      { order: order.id, position: position + 1 },
      {
        derivation: { op: 'given', value: interval(value), pointer: `${pointer}/minutes` },
        names: { order: order.audience },
        unit: minutes,
      },
    )
  if (document === undefined) return undefined
  const { items } = context.assessment.findings.documents
  const index = items.findIndex(({ id }) => id === document)
  const item = items[index]
  if (item) return documentMinutes(context, item, `/documents/items/${index}`)
  return isDocumentId(document) ? readTime(context, document) : undefined
}

/** The sum stands there only when every entry says how long it takes. */
function totalOf(
  { id, audience }: ReadingOrder,
  entries: readonly EntryProps[],
  { set }: ViewContext,
): FigureValue | undefined {
  const of = entries.flatMap(({ minutes: time }) => (time ? [{ figure: time.id }] : []))
  if (of.length < entries.length) return undefined
  return set.postpone(
    'readingMinutes',
    { order: id },
    { derivation: { op: 'sum', of }, names: { order: audience } },
  )
}

function budgetOf(
  { id, audience, budget }: ReadingOrder,
  pointer: Pointer,
  { set }: ViewContext,
): FigureValue | undefined {
  if (budget === undefined) return undefined
  const derivation = { op: 'given', value: interval(budget), pointer } as const
  return set.define('readingBudget', { order: id }, { derivation, names: { order: audience }, unit: minutes })
}

function exists(context: ViewContext, id: string): boolean {
  const { items } = context.assessment.findings.documents
  const item = items.find((one) => one.id === id)
  const kind = item ? compiledKind(item) : id
  return kind === undefined || !isDocumentId(kind) || isInSet(context, kind)
}
