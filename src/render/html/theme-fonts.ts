import type { PageTheme } from '../../theme/index.js'
import { openFont } from '../font/subset.js'
import { fontFace } from './font-face.js'

/** `@font-face` rules with the fonts a theme brings. */
export function themeFontCss({ fonts }: PageTheme): string {
  return fonts.map((font) => fontFace(font)).join('\n')
}

/**
 * Whether a font of the theme has a character. Compressed files (WOFF2) and OpenType outlines are believed to have
 * all: nothing in Dossier can read them.
 */
export function themeHas(theme: PageTheme | undefined): (codePoint: number) => boolean {
  const fonts = theme?.fonts ?? []
  const opened = fonts.map(({ bytes, mediaType }) =>
    /\/(?:woff|ttf)$/.test(mediaType) ? openFont(bytes).has : () => true,
  )
  return (codePoint) => opened.some((has) => has(codePoint))
}
