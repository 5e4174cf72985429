import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { assess, check, compose, loadAssets, renderPdf } from '../../src/index.js'
import { readPdf } from '../../src/render/index.js'
import { buildJson } from '../../src/cli/json/build.js'
import { dossier } from '../cli/dossier.js'
import { folderWith, pathsIn, textOf } from '../folder.js'
import { shopJson } from '../cli/shop.js'

const pdf = ['build', 'findings.json', '--documents', 'roadmap,investment', '--formats', 'pdf']

describe('dossier build with PDF', () => {
  it('prints every document, says so line by line, and counts pages', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    const { code, stdout, stderr } = await dossier(pdf, { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^Printed (roadmap|investment)\.pdf \(1 of 2\)$/m)
    expect(stderr).toMatch(/^Printed (roadmap|investment)\.pdf \(2 of 2\)$/m)
    expect(stdout).toMatch(/^dossier\/roadmap\.pdf +\d+\.\d kB +\d+ pages?$/m)
  })

  it('keeps PDFs of pages that have not changed, and knows them stale once they have', async () => {
    const cwd = folderWith({ 'findings.json': shopJson() })
    await dossier(pdf, { cwd })
    const before = readFileSync(join(cwd, 'dossier/roadmap.pdf'))
    const again = await dossier([...pdf, '--json'], { cwd })
    const { files } = buildJson.parse(JSON.parse(again.stdout))
    expect(files).toMatchObject([
      { action: 'keep', pages: expect.any(Number) },
      { action: 'keep', pages: expect.any(Number) },
    ])
    expect(await dossier([...pdf, '--check'], { cwd })).toMatchObject({ code: 0 })

    writeFileSync(join(cwd, 'findings.json'), shopJson().replace('Stop the leak', 'Stop all leaks'))
    const stale = await dossier([...pdf, '--check'], { cwd })
    expect(stale.code).toBe(1)
    expect(stale.stderr).toContain('dossier/roadmap.pdf')
    expect(readFileSync(join(cwd, 'dossier/roadmap.pdf')).equals(before)).toBe(true)
  })

  it('replaces a PDF of somebody else', async () => {
    const cwd = folderWith({
      'findings.json': shopJson(),
      'dossier/roadmap.pdf': '%PDF-1.4 of somebody else',
    })
    const { code } = await dossier(pdf, { cwd })
    expect(code).toBe(0)
    expect(readPdf(readFileSync(join(cwd, 'dossier/roadmap.pdf')))?.pages).toBeGreaterThan(0)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('answers 130 to %s and leaves nothing behind', async (name) => {
    const cwd = folderWith({ 'findings.json': shopJson(), 'dossier/roadmap.pdf': 'earlier' })
    const temporary = folderWith()
    const { code, stderr } = await dossier(pdf, {
      cwd,
      env: { TMPDIR: temporary },
      onStart: (signal) => {
        // As soon as the profile stands there, the browser is being started.
        const timer = setInterval(() => {
          if (pathsIn(temporary).length === 0) return
          clearInterval(timer)
          signal(name)
        }, 5)
      },
    })
    expect(code).toBe(130)
    expect(stderr).toContain('nothing was written')
    expect(pathsIn(cwd)).toEqual(['dossier/roadmap.pdf', 'findings.json'])
    expect(textOf(cwd, 'dossier/roadmap.pdf')).toBe('earlier')
    expect(pathsIn(temporary)).toEqual([])
  })
})

describe('build', () => {
  it('counts the PDFs it prints', async () => {
    const folder = folderWith({ 'findings.json': shopJson() })
    const counts: string[] = []
    await build({
      findings: 'findings.json',
      folder,
      formats: ['pdf'],
      onProgress: (event) => {
        if (event.step === 'print') counts.push(`${event.done}/${event.of}`)
      },
    })
    const of = counts.length - 1
    expect(of).toBeGreaterThan(3)
    expect(counts).toEqual(Array.from({ length: of + 1 }, (_, done) => `${done}/${of}`))
  })
})

describe('renderPdf', () => {
  it('prints documents of the library', async () => {
    const { findings } = await check({ text: shopJson() })
    if (!findings) throw new Error('Cannot go on without findings')
    const assets = await loadAssets()
    const { documents } = compose(assess(findings), { templates: assets.templates, documents: ['roadmap'] })
    const { messages, renditions } = await renderPdf(documents, { assets })
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([])
    expect(renditions).toMatchObject([{ path: 'roadmap.pdf', mediaType: 'application/pdf' }])
    expect(renditions[0]?.pages).toBeGreaterThan(0)
  })

  it('gives messages instead of PDFs where there is no browser', async () => {
    const assets = await loadAssets()
    const { messages, renditions } = await renderPdf([], { assets, browser: '/no/browser' })
    expect(renditions).toEqual([])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['browser-not-runnable'])
  })
})
