import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../src/build.js'
import { loadTheme } from '../src/index.js'
import { shopJson } from './cli/shop.js'

describe('a build with a theme', () => {
  let folder = ''
  const findings = { path: 'shop.json', text: shopJson() }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-theme-'))
  })

  afterAll(async () => rm(folder, { recursive: true, force: true }))

  async function page(options: Partial<Parameters<typeof build>[0]>): Promise<string> {
    const out = join(folder, 'out')
    const result = await build({
      findings,
      out,
      formats: ['html'],
      documents: ['executive-summary'],
      ...options,
    })
    expect(result.files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(String))).toEqual(
      [],
    )
    return readFile(join(out, 'executive-summary.html'), 'utf8')
  }

  it('changes colours, logo, footer and mark, and not one word of the document', async () => {
    const usual = await page({})
    const themed = await page({ theme: 'themes/acme/theme.json' })
    const { theme } = await loadTheme('themes/acme/theme.json')
    expect(themed).toContain('--accent:#7a1f3d')
    expect(usual).not.toContain('#7a1f3d')
    expect(themed).toContain(`<img src="${theme?.logo?.light}" alt="Acme Assurance">`)
    expect(themed).toContain('@top-right{content:"Confidential"}')
    const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0]
    expect(main(themed)).toBe(main(usual))
  })

  it('writes fonts beside the pages where they are to be linked', async () => {
    const linked = await page({ fonts: 'linked' })
    const names = await readdir(join(folder, 'out', 'fonts'))
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) expect(linked).toContain(`url(fonts/${name})`)
  })

  it('prints on the paper that is asked for, else on that of the theme, else on A4', async () => {
    const theme = join(folder, 'letter.json')
    await writeFile(theme, '{ "paper": "Letter", "footer": "Acme" }')
    expect(await page({})).toContain('@page{size:A4;')
    expect(await page({ paper: 'letter' })).toContain('@page{size:Letter;')
    expect(await page({ theme })).toContain('@page{size:Letter;')
    const both = await page({ theme, paper: 'a4' })
    expect(both).toContain('@page{size:A4;')
    expect(both).toContain('<p class="house">Acme</p>')
  })

  it('writes nothing with a theme that cannot be read by everybody', async () => {
    const path = join(folder, 'pale.json')
    await writeFile(path, '{ "colours": { "ink": "#aaaaaa" }, "logo": { "path": "no.svg", "alt": "None" } }')
    const result = await build({ findings, out: join(folder, 'none'), formats: ['html'], theme: path })
    expect(result).toMatchObject({ status: 'problems', written: false })
    const rules = result.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
    expect(rules).toContain('theme-contrast-low')
  })

  it('names files of a theme that are missing or are no fonts', async () => {
    const path = join(folder, 'lost.json')
    await writeFile(join(folder, 'fake.woff2'), 'not a font')
    const font = { family: 'Fake', files: [{ path: 'fake.woff2' }] }
    await writeFile(path, JSON.stringify({ fonts: { text: font }, logo: { path: 'no.svg', alt: 'None' } }))
    const { theme, messages } = await loadTheme(path)
    expect(theme).toBeUndefined()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['theme-file-unusable', 'theme-file-unusable'])
  })

  it('names the characters that no font has, where they stand', async () => {
    const text = shopJson().replace('Passwords are logged', 'Passwords are logged 注文')
    expect(text).toContain('注文')
    const result = await build({
      findings: { path: 'shop.json', text },
      out: join(folder, 'glyphs'),
      formats: ['pdf'],
      mode: 'dry-run',
    })
    const found = result.files
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => ruleId === 'glyph-missing')
    expect(found).toHaveLength(1)
    expect(found[0]?.reason).toContain('U+6CE8')
    expect(found[0]?.line).toBeGreaterThan(1)
  })
})
