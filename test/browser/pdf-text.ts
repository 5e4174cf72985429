import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One place an outline leads to. */
export type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

/** A PDF as a reader of it sees it. */
export type ReadPdf = {
  readonly pages: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly tagged: boolean
  readonly outline: readonly Bookmark[]
  /** Addresses of links, also those within the file by the name of their target. */
  readonly links: readonly string[]
  /** Names that other files can link to. */
  readonly destinations: readonly string[]
  /** Roles of the tags of all pages. */
  readonly roles: ReadonlySet<string>
}

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
)

/** Reads a PDF with a program that has nothing to do with the one that wrote it. */
export async function readPdfText(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: fonts, verbosity: 0 })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async (number) => pdf.getPage(number)))
  const { info } = await pdf.getMetadata()
  const marks = await pdf.getMarkInfo()
  const read = {
    pages: await Promise.all(pages.map(async (page) => pageText(await page.getTextContent()))),
    info: Object.fromEntries(Object.entries(info)),
    tagged: marks?.Marked === true,
    outline: bookmarks(await pdf.getOutline()),
    links: (await Promise.all(pages.map(async (page) => page.getAnnotations()))).flat().flatMap(linkOf),
    destinations: Object.keys(await pdf.getDestinations()),
    roles: new Set(
      (await Promise.all(pages.map(async (page) => page.getStructTree()))).flatMap((tree) => [
        ...rolesOf(tree),
      ]),
    ),
  }
  await task.destroy()
  return read
}

function pageText({ items }: { readonly items: readonly object[] }): string {
  const pieces = items.flatMap((item) => [
    'str' in item ? String(item.str) : '',
    'hasEOL' in item && item.hasEOL ? ' ' : '',
  ])
  return pieces.join('').replace(/\s+/g, ' ')
}

function bookmarks(items: readonly { title: string; items: unknown[] }[] | null): readonly Bookmark[] {
  return (items ?? []).map(({ items: below, title }) => ({
    title,
    items: bookmarks(below.filter(isBookmark)),
  }))
}

function isBookmark(value: unknown): value is { title: string; items: unknown[] } {
  return typeof value === 'object' && value !== null && 'title' in value && 'items' in value
}

function linkOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  if ('unsafeUrl' in annotation) return [String(annotation.unsafeUrl)]
  return 'dest' in annotation ? [`#${String(annotation.dest)}`] : []
}

function rolesOf(node: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found
  if ('role' in node) found.add(String(node.role))
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) rolesOf(child, found)
  return found
}
