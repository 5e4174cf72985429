import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawPage } from '../../scripts/pdf-picture.mjs'
import { build } from '../../src/build.js'
import { look, openScreen, type Look, type Screen } from './open-screen.js'
import { isUpdating, pictureFault } from './picture.js'

const pictures = 'test/browser/pictures'

/** The upper part of a page, which has a verdict, facts, a table and a chart; desktops at half their size. */
type Shot = { readonly name: string; readonly page: string; readonly look: Look; readonly height: number }

const shots: readonly Shot[] = [
  { name: 'phone-light', page: 'executive-summary', look: { width: 390, scheme: 'light' }, height: 1500 },
  { name: 'phone-dark', page: 'roadmap', look: { width: 390, scheme: 'dark' }, height: 1200 },
  { name: 'desktop-light', page: 'master-assessment', look: { width: 1280, scheme: 'light' }, height: 1500 },
  { name: 'desktop-dark', page: 'gap-analysis', look: { width: 1280, scheme: 'dark' }, height: 1500 },
]

describe('the look of pages', () => {
  let folder = ''
  let screen: Screen
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-pictures-'))
    screen = await openScreen()
    const { status } = await build({
      findings: 'examples/fastapi-service/findings.json',
      out: folder,
      documents: ['executive-summary', 'roadmap', 'master-assessment', 'gap-analysis'],
      formats: ['html'],
    })
    expect(status).toBe('clean')
  })
  afterAll(async () => {
    await screen.end()
    await rm(folder, { recursive: true, force: true })
  })

  async function shoot(shot: Shot, style = ''): Promise<Uint8Array> {
    const page = await screen.browser.newPage()
    await look(page, shot.look)
    const {
      height,
      look: { width },
    } = shot
    const deviceScaleFactor = width > 1000 ? 0.5 : 1
    await page.setViewport({ width, height, deviceScaleFactor })
    await page.goto(pathToFileURL(join(folder, `${shot.page}.html`)).href)
    if (style) await page.addStyleTag({ content: style })
    await page.evaluate('document.fonts.ready.then(() => true)')
    const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } })
    await page.close()
    return png
  }

  it.each(shots)('is as committed: $name', async (shot) => {
    expect(await pictureFault(await shoot(shot), join(pictures, `${shot.name}.png`))).toBeUndefined()
  })

  it.each([
    ['a margin', 'h2 { margin-top: 3em }'],
    ['a colour', ':root { --paper: #e8d9b0 }'],
    ['a part that is missing', '.alert { display: none }'],
  ])('would tell when %s changed, with a picture of the difference', async (_, style) => {
    const [shot] = shots
    // What is planted must not be written over what is committed.
    if (!shot || isUpdating) return
    const told = await pictureFault(await shoot(shot, style), join(pictures, `${shot.name}.png`), folder)
    const path = join(folder, `${shot.name}-difference.png`)
    expect(told).toMatch(/^phone-light differs in \d+\.\d\d % of its pixels: /)
    expect(told).toContain(path)
    expect((await readFile(path)).length).toBeGreaterThan(1000)
  })

  it('is as committed on paper', async () => {
    const { outputs } = await build({
      findings: 'examples/fastapi-service/findings.json',
      out: join(folder, 'paper'),
      documents: ['executive-summary'],
      formats: ['pdf'],
    })
    expect(outputs.map(({ path }) => path)).toEqual(['executive-summary.pdf'])
    const canvas = await drawPage(await readFile(join(folder, 'paper/executive-summary.pdf')), 1, 1)
    expect(await pictureFault(await canvas.encode('png'), join(pictures, 'paper.png'))).toBeUndefined()
  })
})
