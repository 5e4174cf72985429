import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BlockContent } from 'mdast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barChart } from '../../src/chart/index.js'
import { darkPalette, lightPalette } from '../../src/theme/index.js'
import { icon, paragraph, region } from '../../src/tree/builders.js'
import { renderHtml } from '../../src/render/html.js'
import { sampleDocument } from '../render/fixture/sample.js'
import { smallDocument } from '../render/small.js'
import { pageOptions } from '../render/page-options.js'
import { look, openScreen, type Screen } from './open-screen.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('a page on a screen', () => {
  let screen: Screen
  let html: string
  beforeAll(async () => {
    screen = await openScreen()
    html = String(renderHtml(sampleDocument(), await pageOptions()).contents)
  })
  afterAll(async () => screen.end())

  async function open(width: number, scheme: 'light' | 'dark') {
    const page = await screen.browser.newPage()
    await look(page, { width, scheme })
    await page.setContent(html)
    return page
  }

  async function violations(width: number, scheme: 'light' | 'dark'): Promise<unknown> {
    const page = await open(width, scheme)
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

  it.each([320, 390, 768, 1280, 1920])('never scrolls sideways at %i pixels', async (width) => {
    const page = await open(width, 'light')
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    await page.close()
    expect(overflow).toBe(0)
  })

  it('shows levels in the colours of a theme, on dark ground in those for it', async () => {
    const theme = {
      fonts: [],
      theme: { levels: { critical: '#7a1f3d', low: '#4d6526' }, darkLevels: { critical: '#f0a3b8' } },
    }
    const bars = barChart('Scores', [{ label: 'One', to: 1, shown: '1', tone: 'bad', level: 'critical' }])
    const drawn: BlockContent = { ...region('chart', [paragraph('One')]), data: { drawing: bars } }
    const marks = paragraph(...['critical', 'low', 'other'].map((level) => icon('🔴', level)))
    const document = smallDocument([marks, drawn])
    const page = await screen.browser.newPage()
    await page.setContent(String(renderHtml(document, { ...(await pageOptions()), theme }).contents))
    const seen: unknown[] = []
    for (const scheme of ['light', 'dark'] as const) {
      await look(page, { width: 390, scheme })
      seen.push(
        await page.evaluate(`[...document.querySelectorAll('.icon, .tone-bad')].map((mark) =>
          getComputedStyle(mark)[mark.matches('.icon') ? 'color' : 'fill'])`),
      )
    }
    await page.close()
    const [bad, darkBad] = [lightPalette.bad, darkPalette.bad].map(rgb)
    expect(seen).toEqual([
      [rgb('#7a1f3d'), rgb('#4d6526'), bad, rgb('#7a1f3d')],
      [rgb('#f0a3b8'), darkBad, darkBad, rgb('#f0a3b8')],
    ])
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

/** A colour as browsers tell it. */
function rgb(colour: string): string {
  const channels = colour.match(/[0-9a-f]{2}/g) ?? []
  return `rgb(${channels.map((pair) => Number.parseInt(pair, 16)).join(', ')})`
}
