import type { Theme } from './schema.js'

/** A font file of a theme. */
export type ThemeFont = {
  readonly family: string
  readonly weight: number
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** A theme with the files it names, ready for pages. */
export type PageTheme = {
  readonly theme: Theme
  readonly fonts: readonly ThemeFont[]
  /** Pictures as data URIs. */
  readonly logo?:
    { readonly light: string; readonly dark?: string | undefined; readonly alt: string } | undefined
}

/** Pages as they are without a theme. */
export const usualTheme: PageTheme = { theme: {}, fonts: [] }
