import { describe, expect, it } from 'vitest'
import { linkFonts } from '../../../src/render/html/link-fonts.js'
import { renderHtml } from '../../../src/render/html.js'
import { sampleDocument } from '../fixture/sample.js'
import { pageOptions } from '../page-options.js'

const options = await pageOptions()
const page = renderHtml(sampleDocument(), options)

describe('linkFonts', () => {
  it('takes every font out of a page, each into one file that the page names', () => {
    const { page: linked, fonts } = linkFonts(page)
    expect(String(linked.contents)).not.toContain('data:font')
    expect(fonts.length).toBeGreaterThan(1)
    for (const { path } of fonts) expect(linked.contents).toContain(`url(${path})`)
  })

  it('gives back the bytes that were inlined, and lets pages load them', () => {
    const { page: linked, fonts } = linkFonts(page)
    for (const { contents } of fonts)
      expect(page.contents).toContain(Buffer.from(contents).toString('base64'))
    expect(linked.contents).toContain("font-src 'self' file:")
  })

  it('names equal fonts equally, so that pages share them', () => {
    expect(linkFonts(page).fonts.map(({ path }) => path)).toEqual(
      linkFonts(page).fonts.map(({ path }) => path),
    )
  })
})
