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
import { listedAnchors, pageNumbers } from './page-numbers.js'
import { tellLength } from './length.js'
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

/** A page as the browser printed it. */
export type PrintedSheet = {
  readonly bytes: Uint8Array
  /** Height of the main heading's text; zero when the browser found no font. */
  readonly textHeight: number
}

/** A page that the browser has laid out, and prints as often as it is asked to. */
export type Sheet = {
  /** A draft is only asked where its pages are: no tags, no outline. `scale` is a factor of the usual size. */
  readonly print: (options?: { readonly draft?: boolean; readonly scale?: number }) => Promise<PrintedSheet>
  /** Puts the texts of page numbers into the contents list, one for each of its entries. */
  readonly enterPageNumbers: (texts: readonly string[]) => Promise<void>
}

/** Lays a page out and lends it to a task. */
export type WithSheet = <Result>(html: string, task: (sheet: Sheet) => Promise<Result>) => Promise<Result>

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
  const html = printablePage(page.contents, document.kind, options.documents)
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
async function printNumbered(
  sheet: Sheet,
  anchors: readonly string[],
  earlier: Uint8Array | undefined,
): Promise<PrintedSheet> {
  const pagesIn = (pdf: Uint8Array | undefined) => pdf && destinationPages(pdf)
  const known = pagesIn(earlier) ?? pagesIn((await sheet.print({ draft: true })).bytes)
  let numbers = pageNumbers(anchors, known)
  for (let printing = 1; ; printing += 1) {
    await sheet.enterPageNumbers(numbers)
    const printed = await sheet.print()
    const settled = pageNumbers(anchors, pagesIn(printed.bytes))
    if (printing === mostPrintings || settled.join() === numbers.join()) return printed
    numbers = settled
  }
}

/** Sizes that are tried until a document fits its pages; smaller print would be hard to read. */
const scales = [1, 0.94, 0.88, 0.82, 0.76] as const

/** Prints a document that should not take more than so many pages, as large as it fits; at full size if it cannot. */
async function printFitting(sheet: Sheet, mostPages: number): Promise<PrintedSheet> {
  const full = await sheet.print()
  const fits = (bytes: Uint8Array): boolean => (readPdf(bytes)?.pages ?? 0) <= mostPages
  if (fits(full.bytes)) return full
  for (const scale of scales.slice(1)) {
    const smaller = await sheet.print({ scale })
    if (fits(smaller.bytes)) return smaller
  }
  return full
}

/**
 * Prints a prepared document. A browser that fails or prints nothing is told, and the document left out: a
 * blank PDF that looks like a success would be worse than none.
 */
export async function printPdf(
  printable: PrintablePdf,
  withSheet: WithSheet,
  { earlier, file = new VFile() }: PrintOptions = {},
): Promise<Rendition | undefined> {
  const { document, html, mediaType, metadata, mostPages, path } = printable
  const failed = (detail: string): undefined => void report(file, 'print-failed', { document, detail })
  const anchors = listedAnchors(html)
  let printed: PrintedSheet
  try {
    printed = await withSheet(html, async (sheet) => {
      if (mostPages !== undefined) return printFitting(sheet, mostPages)
      return anchors.length > 0 ? printNumbered(sheet, anchors, earlier) : sheet.print()
    })
  } catch (error) {
    // The browser is another program: what ends it (memory, a crash, the user) is not our mistake.
    return failed(error instanceof Error ? error.message : String(error))
  }
  if (printed.textHeight <= 0 || !hasFont(printed.bytes)) return void report(file, 'page-blank', { document })
  const contents = finishPdf(printed.bytes, metadata)
  const facts = contents && readPdf(contents)
  if (!contents || !facts || facts.pages < 1) return failed('its structure cannot be read')
  tellLength(printable, facts.pages, file)
  return { path, mediaType, contents, pages: facts.pages }
}

function reportIcons(html: string, document: Document, file: VFile): void {
  for (const icon of undrawnIcons(html)) {
    report(file, 'icon-unknown', { icon, document: document.kind, known: knownIcons.join(' ') })
  }
}
