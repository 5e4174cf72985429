import { readObjects, type PdfObjects } from './objects.js'
import { printOrigin } from './printable.js'
import { renumberElementsInPlace } from './renumber.js'
import { pdfDate, pdfString } from './strings.js'

/** What a PDF says about itself. */
export type PdfMetadata = {
  readonly title: string
  readonly author?: string | undefined
  readonly subject?: string | undefined
  readonly keywords: readonly string[]
  /** Language tag of the text. */
  readonly language: string
  /** Date of the assessment, or of the build where that is fixed. */
  readonly date: string | Date
  /** Hash of what the pages are printed from. */
  readonly fingerprint: string
}

/** What is read back from a PDF. */
export type PdfFacts = {
  readonly pages: number
  /** Absent in files that somebody else made. */
  readonly fingerprint?: string
}

/** Name of our entry in the information dictionary. */
const fingerprintKey = 'DossierSource'

/**
 * Completes a PDF as Chromium wrote it: same pages, same bytes. Dates are set to the given one, links to other
 * documents become relative, and metadata is added by an incremental update (ISO 32000-1, 7.5.6), because
 * Chromium knows none but the title. Undefined for a file with another structure.
 */
export function finishPdf(bytes: Uint8Array, metadata: PdfMetadata): Uint8Array | undefined {
  const objects = readObjects(bytes)
  if (!objects) return undefined
  const file = Buffer.from(bytes)
  patchDatesInPlace(file, objects, pdfDate(metadata.date))
  makeLinksRelativeInPlace(file)
  renumberElementsInPlace(file)
  return Buffer.concat([file, Buffer.from(update(file.length, objects, metadata), 'latin1')])
}

/** Pages and fingerprint of a PDF; undefined when it cannot be read. */
export function readPdf(bytes: Uint8Array): PdfFacts | undefined {
  const objects = readObjects(bytes)
  if (!objects) return undefined
  const pages = /\/Pages (\d+) 0 R/.exec(objects.text(objects.root))?.[1]
  const count = /\/Count (\d+)/.exec(pages === undefined ? '' : objects.text(Number(pages)))?.[1]
  if (count === undefined) return undefined
  const fingerprint = new RegExp(`/${fingerprintKey} \\(([^)]*)\\)`).exec(objects.text(objects.info))?.[1]
  return { pages: Number(count), ...(fingerprint === undefined ? {} : { fingerprint }) }
}

/** Whether a PDF holds a font, without which it shows no text. */
export function hasFont(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.includes('/BaseFont') || file.includes('/Subtype /Type3')
}

/** The clock's dates are the only difference between two runs; the new ones are as long. */
function patchDatesInPlace(file: Buffer, objects: PdfObjects, date: string): void {
  const start = objects.offset(objects.info)
  if (start === undefined) return
  for (const name of ['/CreationDate (', '/ModDate (']) {
    // A title cannot stand for it: parentheses in strings are escaped.
    const at = file.indexOf(`${name}D:`, start)
    if (at !== -1) file.write(date, at + name.length, 'latin1')
  }
}

/** Takes the stand-in origin out of link addresses; blanks behind the string keep every byte in its place. */
function makeLinksRelativeInPlace(file: Buffer): void {
  const prefix = `(${printOrigin}`
  for (let at = file.indexOf(prefix); at !== -1; at = file.indexOf(prefix, at + 1)) {
    let end = at
    while (file[end] !== 0x29 || file[end - 1] === 0x5c) end += 1
    const address = file.toString('latin1', at + prefix.length, end)
    file.write(`(${address})`.padEnd(end + 1 - at), at, 'latin1')
  }
}

function update(length: number, objects: PdfObjects, metadata: PdfMetadata): string {
  const changed = [{ number: objects.info, text: information(objects, metadata) }]
  const catalog = objects.text(objects.root)
  if (!catalog.includes('/Lang')) {
    const language = `/Lang ${pdfString(metadata.language)}`
    changed.push({ number: objects.root, text: catalog.replace(/>>\s*$/, `${language}>>`) })
  }
  let body = ''
  const entries: string[] = []
  for (const { number, text } of changed) {
    entries.push(`${number} 1\n${String(length + body.length).padStart(10, '0')} 00000 n \n`)
    body += `${number} 0 obj\n${text}\nendobj\n`
  }
  const trailer = `<</Size ${objects.size}\n/Root ${objects.root} 0 R\n/Info ${objects.info} 0 R\n/Prev ${objects.start}>>`
  const table = `xref\n${entries.join('')}trailer\n${trailer}\nstartxref\n${length + body.length}\n%%EOF\n`
  return body + table
}

function information(objects: PdfObjects, metadata: PdfMetadata): string {
  const producer = /\/Producer (\([^)]*\))/.exec(objects.text(objects.info))?.[1]
  const date = pdfString(pdfDate(metadata.date))
  const entries = [
    // First, where no text of the user can come before it when it is read.
    [fingerprintKey, pdfString(metadata.fingerprint)],
    ['Title', pdfString(metadata.title)],
    ['Author', metadata.author && pdfString(metadata.author)],
    ['Subject', metadata.subject && pdfString(metadata.subject)],
    ['Keywords', metadata.keywords.length > 0 && pdfString(metadata.keywords.join(', '))],
    ['Creator', '(Dossier)'],
    ['Producer', producer],
    ['CreationDate', date],
    ['ModDate', date],
  ] as const
  return `<<${entries.flatMap(([name, value]) => (value ? [`/${name} ${value}`] : [])).join('\n')}>>`
}
