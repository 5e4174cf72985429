import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finishPdf, hasFont, readPdf, type PdfMetadata } from '../../../src/render/pdf/finish.js'
import { readObjects } from '../../../src/render/pdf/objects.js'
import { examplePdf } from './example.js'

const metadata: PdfMetadata = {
  title: 'Roadmap · Shop',
  author: 'Ada',
  subject: undefined,
  keywords: ['a', 'b'],
  language: 'en-GB',
  date: '2026-03',
  fingerprint: 'sha256-00ff',
}

function finish(bytes: Uint8Array, changes: Partial<PdfMetadata> = {}): Uint8Array {
  const finished = finishPdf(bytes, { ...metadata, ...changes })
  if (!finished) throw new Error('expected a PDF that can be finished')
  return finished
}

function info(bytes: Uint8Array): string {
  const objects = readObjects(bytes)
  return objects?.text(objects.info) ?? ''
}

describe('finishPdf', () => {
  it('gives the same bytes whenever and as whatever page it was printed', () => {
    const first = finish(examplePdf({ date: '20260101120000', nodes: ['48', '49'] }))
    const other = finish(examplePdf({ date: '20271231235959', nodes: ['4250', '17'] }))
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(true)
  })

  it('adds what the document says about itself, and leaves out what it does not', () => {
    expect(info(finish(examplePdf()))).toBe(
      [
        '<</DossierSource (sha256-00ff)',
        '/Title <FEFF0052006F00610064006D00610070002000B7002000530068006F0070>',
        '/Author (Ada)',
        '/Keywords (a, b)',
        '/Creator (Dossier)',
        '/Producer (Skia/PDF m143)',
        "/CreationDate (D:20260301000000+00'00')",
        "/ModDate (D:20260301000000+00'00')>>",
      ].join('\n'),
    )
  })

  it('sets the language where the browser has not', () => {
    const objects = readObjects(finish(examplePdf()))
    expect(objects?.text(objects.root)).toBe('<</Type /Catalog\n/Pages 3 0 R/Lang (en-GB)>>')
  })

  it('makes links to the set relative without moving a byte', () => {
    const bytes = Buffer.from(finish(examplePdf()))
    expect(bytes.toString('latin1')).toContain(
      `/URI (a\\(b\\).pdf#c)${' '.repeat('https://dossier.invalid/'.length)}>>`,
    )
  })

  it('numbers elements in the order of the file and keeps the list of names sorted', () => {
    const text = Buffer.from(finish(examplePdf({ nodes: ['9000', '12'] }))).toString('latin1')
    expect(text).toContain('/ID (node00000001)>>\nendobj\n6 0 obj\n<</S /TH\n/ID (node00000002)')
    expect(text).toContain('/Headers [(node00000001) (node00000002)]')
    expect(text).toContain(
      '/Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 5 0 R (node00000002) 6 0 R]',
    )
  })

  it('keeps its metadata whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('endobj', ') /DossierSource (x', '\\', '(D:', 'trailer <</Root 9'),
    )
    fc.assert(
      fc.property(text, text, (title, author) => {
        const bytes = finish(examplePdf(), { title, author, keywords: [author] })
        expect(readPdf(bytes)).toEqual({ pages: 2, fingerprint: 'sha256-00ff' })
        expect(readPdf(finish(bytes, { fingerprint: 'sha256-11' }))).toEqual({
          pages: 2,
          fingerprint: 'sha256-11',
        })
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a cut file', Buffer.from(examplePdf()).toString('latin1').slice(0, -30)],
    ['a cross-reference stream', '%PDF-1.5\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n'],
    ['a table without trailer', 'xref\n0 0\nstartxref\n0\n%%EOF\n'],
  ])('is undefined for %s', (_, text) => {
    const bytes = Buffer.from(text, 'latin1')
    expect(finishPdf(bytes, metadata)).toBeUndefined()
    expect(readPdf(bytes)).toBeUndefined()
  })
})

describe('readPdf', () => {
  it('does not walk in circles', () => {
    const text = Buffer.from(finish(examplePdf())).toString('latin1')
    const start = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? ''
    const round = text.replace(/\/Prev \d+(?![^]*\/Prev)/, `/Prev ${start}`)
    expect(readPdf(Buffer.from(round, 'latin1'))).toBeUndefined()
  })

  it('finds no fingerprint in the PDF of somebody else', () => {
    expect(readPdf(examplePdf())).toEqual({ pages: 2 })
  })
})

describe('hasFont', () => {
  it('tells pages with text from blank ones', () => {
    expect(hasFont(examplePdf())).toBe(true)
    expect(hasFont(Buffer.from('%PDF-1.4\n<</Type /Page>>'))).toBe(false)
  })
})
