import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build, type BuildResult } from '../../src/build.js'
import { documentIds } from '../../src/document/ids.js'
import { examples, goldenPath } from '../goldens/compiled.js'
import { readPdfText } from './pdf-text.js'

/* PDFs of the examples by their text and number of pages, printed with the browser that comes with the package. */
describe.each(examples)('the example %s as PDF', (example) => {
  let folder = ''
  let result: BuildResult

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-goldens-'))
    result = await build({ findings: `examples/${example}/findings.json`, out: folder, formats: ['pdf'] })
  })

  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it('prints every document', () => {
    expect(result.status).toBe('clean')
    expect(result.outputs.map(({ path }) => path)).toEqual(documentIds.map((id) => `${id}.pdf`))
  })

  it.each(documentIds)('prints %s as committed', async (id) => {
    const { pages } = await readPdfText(await readFile(join(folder, `${id}.pdf`)))
    const text = pages
      .map((page, index) => `page ${index + 1} of ${pages.length}\n${wrapped(page)}\n`)
      .join('\n')
    await expect(text).toMatchFileSnapshot(goldenPath(example, `${id}.pdf.txt`))
  })
})

/** Broken at words, so that a difference is seen where it is. */
function wrapped(page: string): string {
  return page
    .trim()
    .replace(/(.{1,110})(?:\s|$)/g, '$1\n')
    .trimEnd()
}
