import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What PDF/UA asks of a file, and what its readers find in it. */
export type PdfFacts = {
  readonly pages: number
  readonly info: Readonly<Record<string, unknown>>
  readonly marked: boolean
  readonly showsTitle: boolean
  /** Titles of the outline, in order. */
  readonly outline: readonly string[]
  /** Places by name, and their pages from 1 on. */
  readonly places: ReadonlyMap<string, number>
  /** Addresses of links; those within the file begin with `#`. */
  readonly links: readonly string[]
  /** Alternative texts of pictures; undefined for one without. */
  readonly pictures: readonly (string | undefined)[]
  /** Whether each table has heads. */
  readonly tables: readonly boolean[]
  /** The text as a screen reader reads it, tag by tag, without white space. */
  readonly read: string
  /** How far down each page its text goes, from 0 at the top to 1; the line at the foot does not count. */
  readonly depths: readonly number[]
}

type Tag = {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Tag[]
}

/** Reads facts back with a program that has nothing to do with the one that wrote the file. */
export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const preferences: unknown = await pdf.getViewerPreferences()
  const { info } = await pdf.getMetadata()
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async (number) => readPage(pdf, number)))
  const facts = {
    pages: pdf.numPages,
    info: Object.fromEntries(Object.entries(info)),
    marked: (await pdf.getMarkInfo())?.Marked === true,
    showsTitle: JSON.stringify(preferences).includes('"DisplayDocTitle":true'),
    outline: titles(await pdf.getOutline()),
    places: await placesOf(pdf),
    links: pages.flatMap(({ links }) => links),
    pictures: pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)),
    tables: pages.flatMap(({ tags }) => tags.filter(({ role }) => role === 'Table').map(hasHead)),
    read: pages.map(({ read }) => read).join(''),
    depths: pages.map(({ depth }) => depth),
  }
  await task.destroy()
  return facts
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number)
  const tags = flat(await page.getStructTree())
  const [, , , height = 1] = page.view
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  let lowest = height
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id)
      continue
    }
    const id = open.findLast(Boolean)
    if (id === undefined) continue
    texts.set(id, (texts.get(id) ?? '') + item.str)
    if (item.str.trim() !== '') lowest = Math.min(lowest, Number(item.transform[5]))
  }
  const read = tags.map((tag) => (tag.type === 'content' ? (texts.get(tag.id ?? '') ?? '') : '')).join('')
  const annotations: unknown[] = await page.getAnnotations()
  return {
    tags,
    // Inter has one drawing for the modifier letter and the apostrophe, and Chromium names it after the first.
    read: read.replace(/\s+/g, '').replaceAll('\u02bc', '\u2019'),
    depth: 1 - lowest / height,
    links: annotations.flatMap(addressOf),
  }
}

/** A tag and everything below it, in reading order. */
function flat(tag: unknown): readonly Tag[] {
  if (typeof tag !== 'object' || tag === null) return []
  const { children = [], ...own }: Tag = tag
  return [{ ...own, children }, ...children.flatMap(flat)]
}

function hasHead(table: Tag): boolean {
  return flat(table).some(({ role }) => role === 'TH')
}

function addressOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  if ('unsafeUrl' in annotation && annotation.unsafeUrl) return [String(annotation.unsafeUrl)]
  return 'dest' in annotation ? [`#${String(annotation.dest)}`] : []
}

function titles(items: unknown): readonly string[] {
  if (!Array.isArray(items)) return []
  return items.flatMap((item: { title: string; items: unknown }) => [item.title, ...titles(item.items)])
}

async function placesOf(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const places = Object.entries(await pdf.getDestinations())
  const numbered = places.map(async ([name, [page]]) => [name, (await pdf.getPageIndex(page)) + 1] as const)
  return new Map(await Promise.all(numbered))
}
