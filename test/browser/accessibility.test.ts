import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect, type Browser } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type Launched } from '../../src/io/browser/launch.js'
import { resolveBrowser } from '../../src/io/browser/resolve.js'
import { readEnvironment } from '../../src/io/environment.js'
import { renderHtml } from '../../src/render/html.js'
import { compile } from '../goldens/compiled.js'
import { sampleDocument } from '../render/fixture/sample.js'
import { pageOptions } from '../render/page-options.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('a page on a screen', () => {
  let launched: Launched | undefined
  let browser: Browser
  let html: string
  beforeAll(async () => {
    const environment = readEnvironment()
    const resolved = await resolveBrowser(undefined, environment, new VFile())
    if (!resolved.browser) throw new Error('Cannot test without a browser')
    launched = await launchBrowser(resolved.browser, 'auto', environment, new VFile())
    if (!launched) throw new Error('Cannot test without a browser')
    browser = await connect({ transport: launched.pipe, defaultViewport: null })
    html = String(renderHtml(sampleDocument(), await pageOptions()).contents)
  })
  afterAll(async () => launched?.end())

  async function open(width: number, scheme: 'light' | 'dark', contents = html) {
    const page = await browser.newPage()
    await page.setViewport({ width, height: 900 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.setContent(contents)
    return page
  }

  async function violations(width: number, scheme: 'light' | 'dark', contents?: string): Promise<unknown> {
    const page = await open(width, scheme, contents)
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    )
    await page.close()
    return found
  }

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible at %i pixels in %s', async (width, scheme) => {
    expect(await violations(width, scheme)).toEqual([])
  })

  it('is accessible in every document of an example, on a phone in the dark', async () => {
    const { documents } = await compile('examples/fastapi-service/findings.json')
    for (const compiled of documents) {
      const { name } = compiled.document
      expect([name, await violations(390, 'dark', compiled.html)]).toEqual([name, []])
    }
  }, 120_000)

  it.each([320, 390, 768, 1280, 1920])('never scrolls sideways at %i pixels', async (width) => {
    const page = await open(width, 'light')
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    await page.close()
    expect(overflow).toBe(0)
  })

  it('takes its signs from its own font', async () => {
    const page = await open(1280, 'light')
    const loaded = await page.evaluate(
      `document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))`,
    )
    await page.close()
    expect(loaded).toEqual(expect.arrayContaining(['Dossier Signs', 'Dossier Code']))
  })
})
