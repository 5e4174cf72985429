import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/render/html.js'
import { readPdf } from '../../../src/render/pdf/finish.js'
import { preparePdf, printPdf, type Sheet } from '../../../src/render/pdf/pdf.js'
import { code, heading, anchor, icon, link, paragraph } from '../../../src/tree/builders.js'
import { sampleSet } from '../fixture/sample.js'
import { plainOptions, smallDocument } from '../small.js'
import { examplePdf } from './example.js'

const blocks = [
  heading(2, anchor('here'), 'Here'),
  paragraph(link('dossier:roadmap#phase-1', 'Roadmap'), link('https://example.com', 'Out'), icon('🦜')),
  paragraph(link('dossier:roadmap?html', 'Page')),
  code('<a href="roadmap.html"> id="x" </main>'),
]

function prepare(changes: Parameters<typeof smallDocument>[1] = {}, date?: Date) {
  const document = smallDocument(blocks, changes)
  const file = new VFile()
  const printable = preparePdf(document, renderHtml(document, plainOptions), {
    documents: sampleSet,
    date,
    file,
  })
  return { printable, file }
}

async function print(how: Sheet['print'], changes: Parameters<typeof smallDocument>[1] = {}) {
  const file = new VFile()
  const sheet: Sheet = { print: how, enterPageNumbers: async () => undefined }
  const rendition = await printPdf(prepare(changes).printable, async (_, task) => task(sheet), { file })
  return {
    rendition,
    messages: file.messages.map(({ fatal, reason, ruleId }) => ({ fatal, reason, ruleId })),
  }
}

describe('preparePdf', () => {
  it('leads links of the set to PDFs and leaves everything else as it is', () => {
    const { html } = prepare().printable
    expect(html).toContain('<a href="https://dossier.invalid/roadmap.pdf#phase-1">Roadmap</a>')
    expect(html).toContain('<a href="https://dossier.invalid/roadmap.html">Page</a>')
    expect(html).toContain('<a href="https://example.com">Out</a>')
    expect(html).toContain('&lt;a href="roadmap.html"> id="x" &lt;/main>')
  })

  it('links to every anchor once, so that the PDF has names for them', () => {
    expect(prepare().printable.html).toContain(
      '<div hidden><a href="#page-main"></a><a href="#here"></a></div>\n</main>',
    )
  })

  it('tells icons that paper has no drawing for', () => {
    expect(prepare().file.messages.map(({ ruleId }) => ruleId)).toEqual(['icon-unknown'])
  })

  it('has one fingerprint for one page and its metadata', () => {
    const { fingerprint } = prepare().printable
    expect(fingerprint).toMatch(/^sha256-[0-9a-f]{64}$/)
    expect(prepare().printable.fingerprint).toBe(fingerprint)
    const others = [
      prepare({ title: 'Gaps' }),
      prepare({ locale: 'de' }),
      prepare({ meta: { keywords: [], date: '2026-04' } }),
      prepare({}, new Date(0)),
    ]
    expect(new Set([fingerprint, ...others.map(({ printable }) => printable.fingerprint)]).size).toBe(5)
  })
})

describe('printPdf', () => {
  it('gives a finished PDF with its pages', async () => {
    const { messages, rendition } = await print(async () => ({ bytes: examplePdf(), textHeight: 43 }))
    expect(messages).toEqual([])
    expect(rendition).toMatchObject({ path: 'gap-analysis.pdf', mediaType: 'application/pdf', pages: 2 })
    expect(rendition && readPdf(Buffer.from(rendition.contents))?.fingerprint).toBe(
      prepare().printable.fingerprint,
    )
  })

  it('tells a document that takes more pages than it may, however small it is printed', async () => {
    const scales: (number | undefined)[] = []
    const { messages, rendition } = await print(
      async ({ scale } = {}) => {
        scales.push(scale)
        return { bytes: examplePdf(), textHeight: 43 }
      },
      { mostPages: 1 },
    )
    expect(scales).toEqual([undefined, 0.94, 0.88, 0.82, 0.76])
    expect(rendition?.pages).toBe(2)
    expect(messages).toEqual([
      {
        fatal: false,
        reason: 'Unexpected 2 pages of `gap-analysis`, expected 1 at most',
        ruleId: 'pages-exceeded',
      },
    ])
  })

  it.each([
    ['text has no height', { bytes: examplePdf(), textHeight: 0 }],
    ['there is no font in it', { bytes: Buffer.from('%PDF-1.4\n'), textHeight: 43 }],
  ])('refuses blank pages: %s', async (_, printed) => {
    const { messages, rendition } = await print(async () => printed)
    expect(rendition).toBeUndefined()
    expect(messages).toMatchObject([{ ruleId: 'page-blank', fatal: true }])
  })

  it('tells why the browser failed', async () => {
    const { messages, rendition } = await print(async () => Promise.reject(new Error('Target closed')))
    expect(rendition).toBeUndefined()
    expect(messages).toMatchObject([{ ruleId: 'print-failed', fatal: true }])
    expect(messages[0]?.reason).toContain('Target closed')
  })

  it('tells a file whose structure is unknown', async () => {
    const { messages } = await print(async () => ({
      bytes: Buffer.from('%PDF-2.0 /BaseFont'),
      textHeight: 43,
    }))
    expect(messages).toMatchObject([{ ruleId: 'print-failed' }])
  })
})
