import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, type BuildResult } from '../../src/build.js'
import { compile, examples, goldenPath } from '../goldens/compiled.js'
import { expectSameText, headingTexts, paperText, tableHeads } from './page-text.js'
import { readPdfFacts } from './pdf-facts.js'
import { readPdfText } from './pdf-text.js'

/* PDFs of the examples by their text and number of pages, printed with the browser that comes with the package. */
describe.each(examples)('the example %s as PDF', async (example) => {
  const names = (await compile(`examples/${example}/findings.json`)).documents.map(
    ({ document }) => document.name,
  )
  let folder = ''
  let result: BuildResult

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-goldens-'))
    result = await build({
      findings: `examples/${example}/findings.json`,
      out: folder,
      formats: ['html', 'pdf'],
    })
  })

  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it('prints every document', () => {
    expect(result.status).toBe('clean')
    const pdfs = result.outputs.map(({ path }) => path).filter((path) => path.endsWith('.pdf'))
    expect(pdfs).toEqual(names.map((name) => `${name}.pdf`))
  })

  it('keeps what decision makers read to its pages (002-1)', async () => {
    for (const [name, most] of [
      ['executive-summary', 2],
      ['quick-reference', 1],
    ] as const) {
      if (!names.includes(name)) continue
      const { pages } = await readPdfText(await readFile(join(folder, `${name}.pdf`)))
      expect(pages.length, name).toBeLessThanOrEqual(most)
    }
  })

  it.each(names)('gives %s what PDF/UA and its readers ask for', async (name) => {
    const html = await readFile(join(folder, `${name}.html`), 'utf8')
    const pdf = await readPdfFacts(await readFile(join(folder, `${name}.pdf`)))
    expect(pdf).toMatchObject({ marked: true, showsTitle: true })
    expect(pdf.info).toMatchObject({
      Title: expect.stringMatching(/./),
      Subject: expect.stringMatching(/./),
      Keywords: expect.anything(),
      Language: /<html lang="([^"]+)"/.exec(html)?.[1],
      CreationDate: expect.stringMatching(/^D:20\d{12}/),
    })
    expect('Author' in pdf.info).toBe(html.includes('<meta name="author"'))
    expect(pdf.info['ModDate']).toBe(pdf.info['CreationDate'])
    expect(pdf.outline.map((title) => title.replace(/\s+/g, ''))).toEqual(headingTexts(html))
    expect(pdf.pictures).toEqual(
      [...html.matchAll(/<svg[^>]*role="img"/g)].map(() => expect.stringMatching(/./)),
    )
    expect(pdf.tables).not.toContain(false)
    // One comparison for the order of reading and the numbers of the contents list.
    expectSameText(pdf.read, paperText(html, pdf.places), tableHeads(html))
    // Emoji are drawn: a font of text has none, and would print a box.
    expect(pdf.read).not.toMatch(/\p{Emoji_Presentation}/u)
    for (const link of pdf.links) await expectTarget(link, name)
    // A page that is left half empty before the end was broken at the wrong place.
    expect(Math.min(...pdf.depths.slice(1, -1), 1)).toBeGreaterThan(0.55)
  })

  /** Places of each PDF, read once. */
  const places = new Map<string, Promise<ReadonlyMap<string, number>>>()

  async function expectTarget(link: string, from: string): Promise<void> {
    if (/^https?:/.test(link)) return
    const [file = '', place] = link.split('#')
    const path = file === '' ? `${from}.pdf` : decodeURI(file)
    const bytes = readFile(join(folder, path))
    if (place === undefined || !path.endsWith('.pdf')) return void (await bytes)
    const known = places.get(path) ?? bytes.then(readPdfFacts).then((facts) => facts.places)
    places.set(path, known)
    expect([...(await known).keys()], link).toContain(decodeURIComponent(place))
  }

  it.each(names)('prints %s as committed', async (name) => {
    const { pages } = await readPdfText(await readFile(join(folder, `${name}.pdf`)))
    const text = pages
      .map((page, index) => `page ${index + 1} of ${pages.length}\n${wrapped(page)}\n`)
      .join('\n')
    await expect(text).toMatchFileSnapshot(goldenPath(example, `${name}.pdf.txt`))
  })
})

describe('a build of the same findings', () => {
  it('gives the same bytes in another folder, and where a PDF of other pages stood before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-same-'))
    const findings = 'examples/platform-readiness/findings.json'
    const options = { findings, documents: ['gap-analysis', 'executive-summary'], formats: ['pdf'] }
    await build({ ...options, out: join(folder, 'first') })
    const second = join(folder, 'second', 'deeper')
    await build({ ...options, out: second, paper: 'letter' })
    const letter = await readFile(join(second, 'gap-analysis.pdf'))
    await build({ ...options, out: second })
    for (const name of ['gap-analysis.pdf', 'executive-summary.pdf']) {
      const first = await readFile(join(folder, 'first', name))
      expect(first.equals(await readFile(join(second, name))), name).toBe(true)
      expect(first.equals(letter)).toBe(false)
    }
    expect(letter.includes('/MediaBox [0 0 612 792]')).toBe(true)
    await rm(folder, { recursive: true, force: true })
  })
})

/** Broken at words, so that a difference is seen where it is. */
function wrapped(page: string): string {
  return page
    .trim()
    .replace(/(.{1,110})(?:\s|$)/g, '$1\n')
    .trimEnd()
}
