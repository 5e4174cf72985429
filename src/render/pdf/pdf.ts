import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Document } from '../../document/document.js'
import { fileName, formats } from '../formats.js'
import { knownIcons } from '../html/icons.js'
import { fullTitle } from '../html/page.js'
import type { LinkTarget } from '../links.js'
import type { Rendition } from '../rendition.js'
import { destinationPages } from './destinations.js'
import { finishPdf, hasFont, readPdf, type PdfMetadata } from './finish.js'
import { hasPageNumbers, withPageNumbers } from './page-numbers.js'
import { printablePage, undrawnIcons } from './printable.js'

/** A document made ready for the browser. Printing is dear: equal fingerprints mean equal pages. */
export type PrintablePdf = {
  readonly path: string
  readonly mediaType: string
  /** Id of the document's kind, for messages. */
  readonly document: string
  readonly html: string
  /** Pages it may take; absent where it may take any number. */
  readonly mostPages?: number | undefined
  /** Hash of the page and its metadata; kept in the PDF, so that `--check` need not print. */
  readonly fingerprint: string
  readonly metadata: PdfMetadata
}

/** Prints a page. */
export type Print = (
  html: string,
  /** A draft is only asked where its pages are: no tags, no outline. */
  options?: {
    readonly draft?: boolean
    /** Size of everything, as a factor of the usual one. */
    readonly scale?: number
  },
) => Promise<{
  readonly bytes: Uint8Array
  /** Height of the main heading's text; zero when the browser found no font. */
  readonly textHeight: number
}>

/** What printing needs besides the page. */
export type PdfOptions = {
  /** The set: documents that can be linked to. */
  readonly documents: readonly LinkTarget[]
  /** The build date where `SOURCE_DATE_EPOCH` fixes it; otherwise the date of the assessment is used. */
  readonly date?: Date | undefined
  /** Collects what paper cannot show. */
  readonly file?: VFile | undefined
}

/** Prepares a document for printing, out of its HTML rendition: paper shows the same page. */
export function preparePdf(document: Document, page: Rendition, options: PdfOptions): PrintablePdf {
  if (typeof page.contents !== 'string') throw new Error(`Cannot print ${page.path}, expected a page as text`)
  const html = printablePage(page.contents, options.documents)
  if (options.file) reportIcons(html, document, options.file)
  const { meta } = document
  const facts = {
    title: fullTitle(document),
    author: meta.author,
    subject: meta.description ?? meta.subject,
    keywords: meta.keywords,
    language: document.locale,
    date: options.date?.toISOString() ?? meta.date,
  }
  const hash = createHash('sha256').update(JSON.stringify(facts)).update(html).digest('hex')
  const fingerprint = `sha256-${hash}`
  return {
    path: fileName(document.name, 'pdf'),
    mediaType: formats.pdf.mediaType,
    document: document.kind,
    html,
    mostPages: document.mostPages,
    fingerprint,
    metadata: { ...facts, date: options.date ?? meta.date, fingerprint },
  }
}

/** What is known when a document is printed. */
export type PrintOptions = {
  /** The PDF that was printed before: its page numbers are most likely still right. */
  readonly earlier?: Uint8Array | undefined
  /** Collects why a document could not be printed. */
  readonly file?: VFile | undefined
}

/** Printings after which page numbers are left as they are; they settle at once, since they take the same room. */
const mostPrintings = 3

/**
 * Prints a page whose contents list has page numbers. The numbers are read from a printing: an earlier PDF if there
 * is one, else a draft. Printing again is left out when nothing has moved.
 */
async function printNumbered(html: string, print: Print, earlier: Uint8Array | undefined): ReturnType<Print> {
  if (!hasPageNumbers(html)) return print(html)
  const known = earlier && destinationPages(earlier)
  let numbered = withPageNumbers(html, known ?? (await draftPages(html, print)))
  for (let printing = 1; ; printing += 1) {
    const printed = await print(numbered)
    const settled = withPageNumbers(html, destinationPages(printed.bytes) ?? new Map())
    if (settled === numbered || printing === mostPrintings) return printed
    numbered = settled
  }
}

/** Sizes that are tried until a document fits its pages; smaller print would be hard to read. */
const scales = [1, 0.94, 0.88, 0.82, 0.76] as const

/** Prints a document that should not take more than so many pages, as large as it fits; at full size if it cannot. */
async function printFitting(html: string, print: Print, mostPages: number): ReturnType<Print> {
  const full = await print(html)
  const fits = (bytes: Uint8Array): boolean => (readPdf(bytes)?.pages ?? 0) <= mostPages
  if (fits(full.bytes)) return full
  for (const scale of scales.slice(1)) {
    const smaller = await print(html, { scale })
    if (fits(smaller.bytes)) return smaller
  }
  return full
}

async function draftPages(html: string, print: Print): Promise<ReadonlyMap<string, number>> {
  const { bytes } = await print(html, { draft: true })
  return destinationPages(bytes) ?? new Map()
}

/**
 * Prints a prepared document. A browser that fails or prints nothing is told, and the document left out: a
 * blank PDF that looks like a success would be worse than none.
 */
export async function printPdf(
  printable: PrintablePdf,
  print: Print,
  { earlier, file = new VFile() }: PrintOptions = {},
): Promise<Rendition | undefined> {
  const { document, mediaType, metadata, path } = printable
  const failed = (detail: string): undefined => void report(file, 'print-failed', { document, detail })
  let printed: Awaited<ReturnType<Print>>
  try {
    printed =
      printable.mostPages === undefined
        ? await printNumbered(printable.html, print, earlier)
        : await printFitting(printable.html, print, printable.mostPages)
  } catch (error) {
    // The browser is another program: what ends it (memory, a crash, the user) is not our mistake.
    return failed(error instanceof Error ? error.message : String(error))
  }
  if (printed.textHeight <= 0 || !hasFont(printed.bytes)) return void report(file, 'page-blank', { document })
  const contents = finishPdf(printed.bytes, metadata)
  const facts = contents && readPdf(contents)
  if (!contents || !facts || facts.pages < 1) return failed('its structure cannot be read')
  return { path, mediaType, contents, pages: facts.pages }
}

function reportIcons(html: string, document: Document, file: VFile): void {
  for (const icon of undrawnIcons(html)) {
    report(file, 'icon-unknown', { icon, document: document.kind, known: knownIcons.join(' ') })
  }
}
