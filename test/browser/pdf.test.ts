import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { Printer } from '../../src/io/printer.js'
import { renderHtml } from '../../src/render/html.js'
import { preparePdf, printPdf, type PrintablePdf } from '../../src/render/pdf/pdf.js'
import { sampleDocument, sampleSet, signs } from '../render/fixture/sample.js'
import { pageOptions } from '../render/page-options.js'
import { smallDocument } from '../render/small.js'
import { heading, paragraph, table } from '../../src/tree/builders.js'
import { openTestPrinter } from './open.js'
import { readPdfText, type Bookmark, type ReadPdf } from './pdf-text.js'

async function prepare(document = sampleDocument()): Promise<PrintablePdf> {
  return preparePdf(document, renderHtml(document, await pageOptions()), { documents: sampleSet })
}

async function print(printer: Printer, printable: PrintablePdf): Promise<Uint8Array> {
  const file = new VFile()
  const rendition = await printPdf(printable, printer.withSheet, { file })
  if (!rendition) throw new Error(file.messages.join('; '))
  return Buffer.from(rendition.contents)
}

function titles(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ items, title }) => [title, ...titles(items)])
}

describe('a printed document', () => {
  let printer: Printer
  let pdf: ReadPdf
  beforeAll(async () => {
    printer = await openTestPrinter()
    pdf = await readPdfText(await print(printer, await prepare()))
  })
  afterAll(async () => printer[Symbol.asyncDispose]())

  it('says what it is: title, language, author, dates', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Gap analysis · Harbour Shop',
      Author: 'Example Consulting',
      Language: 'en-GB',
      Keywords: 'shop, launch',
      CreationDate: "D:20260314000000+00'00'",
      ModDate: "D:20260314000000+00'00'",
    })
  })

  it('is tagged, with headings, tables, lists and links', () => {
    expect(pdf.tagged).toBe(true)
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'Link']))
  })

  it('has an outline of its headings (G10)', () => {
    expect(pdf.outline.map(({ title }) => title)).toEqual(['Gap analysis: Harbour Shop'])
    expect(titles(pdf.outline)).toEqual(
      expect.arrayContaining(['Scores by category', 'SEC-01 — Every origin is allowed']),
    )
  })

  it('prints every sign', () => {
    const text = pdf.pages.join(' ')
    for (const sign of signs.split(' ')) expect(text).toContain(sign)
    expect(text).toContain('₹4,20,000')
  })

  it('numbers its pages and says on each what it is and who may read it', () => {
    const [cover = '', ...others] = pdf.pages
    expect(others.length).toBeGreaterThan(1)
    for (const [index, text] of others.entries()) {
      expect(text).toContain(`Page ${index + 2} of ${pdf.pages.length}`)
      expect(text).toContain('Confidential')
    }
    expect(cover).toContain('Gap analysis: Harbour Shop')
    expect(cover).not.toMatch(/Page \d/)
  })

  it('lists its contents with the pages they stand on', () => {
    const contents = pdf.pages[1] ?? ''
    for (const title of ['Scores by category', 'SEC-01 — Every origin is allowed']) {
      const page = pdf.pages.findIndex((text, index) => index > 1 && text.includes(title))
      const [, listed] = new RegExp(`${title}\\s*(\\d+)`).exec(contents) ?? []
      expect(Number(listed), title).toBe(pdf.pages[1]?.split(title).length === 3 ? 2 : page + 1)
    }
  })

  it('is printed once where an earlier printing knows the pages, to the same bytes', async () => {
    const printable = await prepare()
    const first = await printPdf(printable, printer.withSheet)
    const earlier = Buffer.from(first?.contents ?? '')
    const drafts: boolean[] = []
    const again = await printPdf(
      printable,
      async (html, task) =>
        printer.withSheet(html, async (sheet) =>
          task({
            ...sheet,
            print: async (options) => {
              drafts.push(options?.draft === true)
              return sheet.print(options)
            },
          }),
        ),
      { earlier },
    )
    expect(drafts).toEqual([false])
    expect(Buffer.from(again?.contents ?? '').equals(earlier)).toBe(true)
  })

  it('repeats the head of a table on every page of it (G10)', () => {
    const pages = pdf.pages.filter((text) => /Order \d+ was placed/.test(text))
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter((text) => !text.includes('Event'))).toEqual([])
  })

  it('links inside itself, to the web, and to the other PDFs beside it', () => {
    expect(pdf.links).toEqual(
      expect.arrayContaining([
        '#finding-sec-01',
        'https://example.com/standards?a=1&b=2',
        'roadmap.pdf#phase-one',
      ]),
    )
    expect(pdf.links.filter((link) => link.includes('dossier.invalid'))).toEqual([])
  })

  it('has a name for every anchor, so that other documents can link to it', () => {
    expect(pdf.destinations).toEqual(
      expect.arrayContaining(['finding-sec-01', 'finding-sec-02', 'long-list']),
    )
  })

  it('is the same bytes from another browser, and when pages are printed side by side', async () => {
    const printable = await prepare()
    const small = await prepare(smallDocument([heading(2, 'Other'), table(['a', 'b'], [['1', '2']])]))
    const [one, other, two] = await Promise.all(
      [printable, small, printable].map(async (each) => print(printer, each)),
    )
    const second = await openTestPrinter()
    const [three, again] = [await print(second, printable), await print(second, small)]
    await second[Symbol.asyncDispose]()
    expect(Buffer.compare(one ?? again, two ?? again)).toBe(0)
    expect(Buffer.compare(one ?? again, three)).toBe(0)
    expect(Buffer.compare(other ?? three, again)).toBe(0)
  })

  it('keeps long words and long lines of code on the page', async () => {
    const word = 'x'.repeat(600)
    const document = smallDocument([
      paragraph(word),
      { type: 'code', value: word },
      table(['a', 'b'], [[word, word]]),
    ])
    const { pages } = await readPdfText(await print(printer, await prepare(document)))
    expect(pages.join('').match(/x/g)).toHaveLength(4 * 600)
  })
})
