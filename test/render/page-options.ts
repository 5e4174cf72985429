import { loadFonts, loadScript, loadStyles } from '../../src/io/assets.js'
import { words } from '../../src/locale/index.js'
import { openFonts } from '../../src/render/html/fonts.js'
import type { HtmlOptions } from '../../src/render/html.js'
import { usualTheme } from '../../src/theme/index.js'
import { sampleSet } from './fixture/sample.js'

/** Everything a page needs besides its document, as a build brings it. */
export async function pageOptions(): Promise<HtmlOptions> {
  return {
    documents: sampleSet,
    styles: await loadStyles(),
    script: await loadScript(),
    fonts: openFonts(await loadFonts()),
    theme: usualTheme,
    words: words('en').page,
  }
}
