import { readFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import type { Source } from '../model/index.js'
import type { PageTheme, Theme, ThemeFont } from '../theme/index.js'
import { loadImages } from './images.js'
import { systemCode } from './system-error.js'

/** Kinds of font files, with the bytes they begin with. */
const fontKinds: Readonly<Record<string, { readonly mediaType: string; readonly magic: string }>> = {
  '.woff2': { mediaType: 'font/woff2', magic: '774f4632' },
  '.woff': { mediaType: 'font/woff', magic: '774f4646' },
  '.ttf': { mediaType: 'font/ttf', magic: '00010000' },
  '.otf': { mediaType: 'font/otf', magic: '4f54544f' },
}

/**
 * Reads the logo and the fonts that a theme names, from the folder of the theme. A file that cannot be used becomes
 * a message of the theme's file; then there is no theme.
 */
export async function loadTheme(
  theme: Theme,
  { file, locate }: Pick<Source, 'file' | 'locate'>,
  path: string,
): Promise<PageTheme | undefined> {
  const folder = dirname(path)
  const tell: Tell = (pointer, wrong, expected) => {
    const field = pointer.split('/').findLast((step) => /[a-z]/.test(step)) ?? 'theme'
    report(file, 'theme-file-unusable', { path: wrong, field, expected }, { place: locate(pointer) })
  }
  const [logo, fonts] = await Promise.all([loadLogo(theme, folder, tell), loadFonts(theme, folder, tell)])
  return hasErrors(file) ? undefined : { theme, fonts, logo }
}

type Tell = (pointer: string, path: string, expected: string) => void

async function loadLogo({ logo }: Theme, folder: string, tell: Tell): Promise<PageTheme['logo']> {
  if (!logo) return undefined
  const wanted = [
    ['path', logo.path],
    ['darkPath', logo.darkPath],
  ] as const
  const paths = wanted.flatMap(([, path]) => (path === undefined ? [] : [path]))
  const images = await loadImages(paths, folder)
  for (const [field, path] of wanted) {
    if (path !== undefined && !images.has(path))
      tell(`/logo/${field}`, path, 'an SVG, PNG, JPEG, GIF or WebP file')
  }
  const light = images.get(logo.path)
  if (light === undefined) return undefined
  return { light, dark: logo.darkPath === undefined ? undefined : images.get(logo.darkPath), alt: logo.alt }
}

async function loadFonts({ fonts = {} }: Theme, folder: string, tell: Tell): Promise<readonly ThemeFont[]> {
  const wanted = Object.entries(fonts).flatMap(([role, { family, files = [] }]) =>
    files.map(({ path, weight = 400 }, index) => ({
      pointer: `/fonts/${role}/files/${index}/path`,
      family,
      path,
      weight,
    })),
  )
  const loaded = await Promise.all(
    wanted.map(async ({ pointer, family, path, weight }): Promise<ThemeFont | undefined> => {
      const kind = fontKinds[extname(path).toLowerCase()]
      const bytes = kind && (await readIfThere(resolve(folder, path)))
      if (kind && bytes?.toString('hex', 0, 4) === kind.magic)
        return { family, weight, mediaType: kind.mediaType, bytes }
      tell(pointer, path, 'a WOFF2, WOFF, TrueType or OpenType font')
      return undefined
    }),
  )
  return loaded.filter((font) => font !== undefined)
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    // Told as a file that cannot be used, with its place in the theme.
    if (systemCode(error) === undefined) throw error
    return undefined
  }
}
