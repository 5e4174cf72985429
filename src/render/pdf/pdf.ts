import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Document } from '../../document/document.js'
import { fileName, formats } from '../formats.js'
import { htmlPage, type HtmlOptions } from '../html.js'
import { linkResolver, type ResolveLink } from '../links.js'
import type { Rendition } from '../rendition.js'
import { finishPdf, hasFont, printOrigin, readPdf, type PdfMetadata } from './finish.js'

/** A document made ready for the browser. Printing is dear: equal fingerprints mean equal pages. */
export type PrintablePdf = {
  readonly path: string
  readonly mediaType: string
  /** Id of the document's kind, for messages. */
  readonly document: string
  readonly html: string
  /** Hash of the page and its metadata; kept in the PDF, so that `--check` need not print. */
  readonly fingerprint: string
  readonly metadata: PdfMetadata
}

/** Prints a page. */
export type Print = (html: string) => Promise<{
  readonly bytes: Uint8Array
  /** Height of the main heading's text; zero when the browser found no font. */
  readonly textHeight: number
}>

/** What printing needs besides what a page needs. */
export type PdfOptions = HtmlOptions & {
  /** The build date where `SOURCE_DATE_EPOCH` fixes it; otherwise the date of the assessment is used. */
  readonly date?: Date | undefined
}

/** Prepares a document for printing. */
export function preparePdf(document: Document, options: PdfOptions): PrintablePdf {
  const html = htmlPage(document, {
    ...options,
    media: 'print',
    resolveLink: printableLinks(document, options),
  })
  const { meta, title } = document
  const facts = {
    title: meta.subject && !title.includes(meta.subject) ? `${title} · ${meta.subject}` : title,
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
    fingerprint,
    metadata: { ...facts, date: options.date ?? meta.date, fingerprint },
  }
}

/**
 * Prints a prepared document. A browser that fails or prints nothing is told, and the document left out: a
 * blank PDF that looks like a success would be worse than none.
 */
export async function printPdf(
  printable: PrintablePdf,
  print: Print,
  file: VFile = new VFile(),
): Promise<Rendition | undefined> {
  const { document, html, mediaType, metadata, path } = printable
  const failed = (detail: string): undefined => void report(file, 'print-failed', { document, detail })
  let printed: Awaited<ReturnType<Print>>
  try {
    printed = await print(html)
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

/** While printing, other documents of the set live at an address of their own, which is taken out afterwards. */
function printableLinks(document: Document, { documents }: PdfOptions): ResolveLink {
  const resolve = linkResolver(document, documents, 'pdf')
  return (url) => {
    const resolved = resolve(url)
    return url.startsWith('dossier:') && resolved !== undefined && !resolved.startsWith('#')
      ? printOrigin + resolved
      : resolved
  }
}
