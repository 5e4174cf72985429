import type { TemplateSet } from '../document/index.js'
import { loadFonts, loadScript, loadStyles, loadTemplates } from '../io/index.js'
import type { PageFonts } from '../render/index.js'
import type { PageTheme } from '../theme/index.js'

/** What HTML pages need besides their documents. */
export type PageAssets = {
  /** The stylesheet. */
  readonly styles: string
  /** The script that pages carry for screens; none when absent. */
  readonly script?: string | undefined
  /** Fonts that characters are taken from which readers may lack. */
  readonly fonts: PageFonts
  /** Colours, fonts, logo and marks; the usual ones when absent. */
  readonly theme?: PageTheme | undefined
}

/** Everything that travels with the package and that pure functions take as an argument. */
export type Assets = PageAssets & { readonly templates: TemplateSet }

/**
 * Reads the built-in templates, styles and fonts from the package; templates in `folder` replace built-in ones
 * by name. One call serves any number of sets.
 */
export async function loadAssets(folder?: string): Promise<Assets> {
  const [templates, page] = await Promise.all([loadTemplates(folder), loadPageAssets()])
  return { ...page, templates }
}

/** Reads the styles, the script and the fonts of pages. */
export async function loadPageAssets(): Promise<PageAssets> {
  const [styles, script, fonts, { openFonts }] = await Promise.all([
    loadStyles(),
    loadScript(),
    loadFonts(),
    import('../render/index.js'),
  ])
  return { styles, script, fonts: openFonts(fonts) }
}
