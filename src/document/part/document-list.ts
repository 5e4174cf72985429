import { interval, present, type FigureKey, type Pointer } from '../../assess/index.js'
import type { DocumentItem } from '../../model/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { kindWords } from '../kind-words.js'
import { ownReadTime, readTime } from '../read-time.js'
import { minutes } from '../set-ledger.js'
import { compiledKind, itemLink, kindLink } from './document-link.js'
import { isInSet } from './is-in-set.js'
import type { Entry, Props } from './props.js'

type List = Props<'document-list'>
type Row = Entry<List['rows']>
type Placed = { readonly context: ViewContext; readonly here: DocumentId }
type Here = Pick<Placed, 'here'>

/** Every document of the set: in the order and the words of the file where it declares them, then the others. */
export function compiledDocuments(context: ViewContext, { here }: Here): List {
  const rows = compiledRows({ context, here })
  const of = rows.flatMap(({ minutes: time }) => (time ? [{ figure: time.id }] : []))
  return { rows, minutes: context.set.postpone('documentsMinutes', {}, { derivation: { op: 'sum', of } }) }
}

/** The documents the file names that come from elsewhere, added up where all say how long they are; or undefined. */
export function externalDocuments(context: ViewContext, { here }: Here): List | undefined {
  const rows = externalRows({ context, here })
  if (rows.length === 0) return undefined
  const sum = (key: 'externalMinutes' | 'externalPages', figures: readonly (FigureValue | undefined)[]) => {
    const of = figures.flatMap((figure) => (figure ? [{ figure: figure.id }] : []))
    if (of.length < 2 || of.length < rows.length) return undefined
    const unit = key === 'externalMinutes' ? minutes : undefined
    return context.set.define(key, {}, { derivation: { op: 'sum', of }, unit })
  }
  return {
    rows,
    ...present({
      pages: sum(
        'externalPages',
        rows.map(({ pages }) => pages),
      ),
      minutes: sum(
        'externalMinutes',
        rows.map((row) => row.minutes),
      ),
    }),
  }
}

function compiledRows({ context, here }: Placed): Row[] {
  const { documents, words } = context
  const declared = new Set<DocumentId>()
  const rows = context.assessment.findings.documents.items.flatMap((item, index) => {
    const kind = compiledKind(item)
    if (kind === undefined || declared.has(kind) || !isInSet(context, kind)) return []
    declared.add(kind)
    return [itemRow(item, index, { context, here })]
  })
  const others = documents
    .filter((id) => !declared.has(id))
    .map((id): Row => {
      const { purpose, audience } = kindWords(words, id)
      const { text, href } = kindLink(words, id)
      const place = id === here ? { here: true } : { href }
      return {
        title: text,
        purpose,
        audience: [audience],
        ...place,
        ...present({ formats: files(context, id) }),
        minutes: readTime(context, id),
      }
    })
  const own = context.own.map((document): Row => {
    const { audience, formats, id, purpose, title } = document
    return {
      title,
      purpose,
      audience: [audience],
      ...present({
        // A link leads to the format it stands in, which this document may not have.
        href: context.formats.every((one) => formats?.includes(one.id) ?? true) ? `dossier:${id}` : undefined,
        formats: files(context, id, formats),
      }),
      minutes: ownReadTime(context, document),
    }
  })
  return [...rows, ...others, ...own]
}

function externalRows({ context, here }: Placed): Row[] {
  const { items } = context.assessment.findings.documents
  return items.flatMap((item, index) =>
    compiledKind(item) === undefined ? [itemRow(item, index, { context, here })] : [],
  )
}

function itemRow(item: DocumentItem, index: number, { context, here }: Placed): Row {
  const pointer = `/documents/items/${index}`
  const { text, href } = itemLink(context, item, index)
  const kind = compiledKind(item)
  const isHere = kind === here
  const said = kind === undefined ? undefined : kindWords(context.words, kind)
  const purpose =
    item.purpose === undefined ? said?.purpose : context.authored.inline(item.purpose, `${pointer}/purpose`)
  return {
    title: text,
    ...present({
      href: isHere ? undefined : href,
      here: isHere || undefined,
      // A compiled document is reached by its link, whatever it is called; others only by their name.
      file: kind === undefined ? item.file : undefined,
      purpose,
      audience: item.audience.length > 0 ? [...item.audience] : said && [said.audience],
      formats: kind === undefined ? undefined : files(context, kind),
      pages: kind === undefined ? externalPages(context, item, pointer) : undefined,
      minutes: documentMinutes(context, item, pointer),
    }),
  }
}

/** The files a document is written as, each leading to it; undefined where nobody says which. */
function files(
  { formats: all }: ViewContext,
  kind: string,
  only: readonly string[] = all.map(({ id }) => id),
): Row['formats'] {
  const formats = all.filter(({ id }) => only.includes(id))
  if (formats.length === 0) return undefined
  return formats.map(({ id, label }) => ({ text: label, href: `dossier:${kind}?${id}` }))
}

/** How long a declared document takes to read: derived where it is made, as stated where it comes from elsewhere. */
export function documentMinutes(
  context: ViewContext,
  item: DocumentItem,
  pointer: Pointer,
): FigureValue | undefined {
  const kind = compiledKind(item)
  if (kind !== undefined) return isInSet(context, kind) ? readTime(context, kind) : undefined
  return item.minutes === undefined
    ? undefined
    : stated(context, 'documentMinutes', item, { value: item.minutes, pointer: `${pointer}/minutes` })
}

function externalPages(context: ViewContext, item: DocumentItem, pointer: Pointer): FigureValue | undefined {
  return item.pages === undefined
    ? undefined
    : stated(context, 'documentPages', item, { value: item.pages, pointer: `${pointer}/pages` })
}

function stated(
  { set }: ViewContext,
  key: Extract<FigureKey, 'documentMinutes' | 'documentPages'>,
  { id, title, file }: DocumentItem,
  { value, pointer }: { readonly value: number; readonly pointer: Pointer },
): FigureValue {
  return set.define(
    key,
    { document: id },
    {
      derivation: { op: 'given', value: interval(value), pointer },
      names: { document: title ?? file ?? id },
      unit: key === 'documentMinutes' ? minutes : undefined,
    },
  )
}
