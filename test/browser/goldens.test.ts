import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, type BuildResult } from '../../src/build.js'
import { compile, examples, goldenPath } from '../goldens/compiled.js'
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
    result = await build({ findings: `examples/${example}/findings.json`, out: folder, formats: ['pdf'] })
  })

  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it('prints every document', () => {
    expect(result.status).toBe('clean')
    expect(result.outputs.map(({ path }) => path)).toEqual(names.map((name) => `${name}.pdf`))
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

  it.each(names)('prints %s as committed', async (name) => {
    const { pages } = await readPdfText(await readFile(join(folder, `${name}.pdf`)))
    const text = pages
      .map((page, index) => `page ${index + 1} of ${pages.length}\n${wrapped(page)}\n`)
      .join('\n')
    await expect(text).toMatchFileSnapshot(goldenPath(example, `${name}.pdf.txt`))
  })
})

/** Broken at words, so that a difference is seen where it is. */
function wrapped(page: string): string {
  return page
    .trim()
    .replace(/(.{1,110})(?:\s|$)/g, '$1\n')
    .trimEnd()
}
