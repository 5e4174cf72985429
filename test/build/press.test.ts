import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { openPrinting } from '../../src/build/press.js'
import { openRun } from '../../src/build/run.js'

const page = {
  path: 'executive-summary.pdf',
  mediaType: 'application/pdf',
  document: 'executive-summary',
  html: '',
  fingerprint: 'sha256-1',
  mostPages: 2,
  metadata: { title: 'Summary', keywords: [], language: 'en', date: '2026-03', fingerprint: 'sha256-1' },
}

const press = {
  printer: Promise.resolve(undefined),
  file: new VFile(),
  [Symbol.asyncDispose]: async () => undefined,
}

describe('openPrinting', () => {
  it.each([
    [2, []],
    [3, ['pages-exceeded']],
  ])('tells of an earlier PDF of %i pages that is kept what printing it told', async (pages, told) => {
    const run = openRun({ findings: 'findings.json' })
    const earlier = new Map([
      [page.path, { contents: new Uint8Array(), fingerprint: page.fingerprint, pages }],
    ])
    const printing = openPrinting(press, earlier, run)
    printing.begin(page)
    expect(await printing.finish({ entries: [] })).toEqual({ plan: { entries: [] }, failed: [] })
    expect(run.job.messages.map(({ ruleId }) => ruleId)).toEqual(told)
  })
})
