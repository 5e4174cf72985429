import { describe, expect, it } from 'vitest'
import * as dossier from '../src/index.js'
import { shopJson, shopYaml } from './cli/shop.js'

describe('the library', () => {
  it('offers these names and no others', () => {
    expect(Object.keys(dossier).sort()).toEqual([
      'assess',
      'build',
      'check',
      'checkAgreement',
      'checkPolicy',
      'compose',
      'loadAssets',
      'loadTheme',
      'renderHtml',
      'renderMarkdown',
      'renderPdf',
    ])
  })

  it('leads from text to pages step by step', async () => {
    const { findings, messages, source } = await dossier.check({ path: 'shop.json', text: shopJson() })
    expect(messages).toEqual([])
    if (!findings) throw new Error('Cannot go on without findings')
    const assessment = dossier.assess(findings, source)
    const assets = await dossier.loadAssets()
    const { documents, failed, ledger } = dossier.compose(assessment, { templates: assets.templates })
    expect(failed).toEqual([])
    expect(dossier.checkAgreement(documents, { ledger }).messages).toEqual([])
    const [document] = documents
    if (!document) throw new Error('Cannot render without a document')
    const markdown = dossier.renderMarkdown(document, { documents })
    const html = dossier.renderHtml(document, { assets, documents, ledger })
    expect(markdown).toMatchObject({ path: 'executive-summary.md' })
    expect(markdown.contents).toContain('6.8/10')
    expect(html).toMatchObject({ path: 'executive-summary.html' })
    expect(html.contents).toMatch(/<data value="6\.8\d*"[^>]*>6\.8<\/data>/)
  })

  it('tells JSON and YAML apart by what they look like when there is no path', async () => {
    for (const text of [shopJson(), shopYaml]) {
      expect((await dossier.check({ text })).findings?.meta.title).toBe('Web shop review')
    }
  })

  it('gives messages with places instead of findings when there are errors', async () => {
    const { findings, messages } = await dossier.check({ path: 'a.json', text: '{"meta":{"titel":"x"}}' })
    expect(findings).toBeUndefined()
    expect(messages[0]).toMatchObject({ file: 'a.json', line: 1, fatal: true })
  })

  it('gives the same for the same, and changes nothing it is given', async () => {
    const once = async (): Promise<unknown> => {
      const { findings } = await dossier.check({ text: shopJson() })
      if (!findings) throw new Error('Cannot go on without findings')
      const before = structuredClone(findings)
      const assessment = dossier.assess(findings)
      const { templates } = await dossier.loadAssets()
      const { documents } = dossier.compose(assessment, { templates })
      const pages = documents.map((document) => dossier.renderMarkdown(document, { documents }).contents)
      expect(findings).toEqual(before)
      return pages
    }
    expect(await once()).toEqual(await once())
  })
})
