import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from '../render/html/fonts.js'
import { ownFolder, packageFolder } from './package-folder.js'

/** The stylesheets of the page frame as one text, in the order of their names. */
export async function loadStyles(folder: string = join(ownFolder(), 'templates', 'page')): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).toSorted()
  const sheets = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')))
  return sheets.join('\n')
}

/** The script of the page frame. */
export async function loadScript(): Promise<string> {
  return readFile(join(ownFolder(), 'templates', 'page', 'page.js'), 'utf8')
}

/** Fonts that pages get parts of; WOFF, because its tables can be read without a decoder of our own. */
const cutFonts = [
  {
    role: 'fallback',
    weight: 400,
    name: '@fontsource/dejavu-sans',
    file: 'dejavu-sans-latin-400-normal.woff',
  },
  {
    role: 'fallback',
    weight: 700,
    name: '@fontsource/dejavu-sans',
    file: 'dejavu-sans-latin-700-normal.woff',
  },
  { role: 'code', weight: 400, name: '@fontsource/dejavu-mono', file: 'dejavu-mono-latin-400-normal.woff' },
] as const

/** The font of the text, one file for each script, weight and style. */
const textFont = {
  name: '@fontsource/inter',
  scripts: ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
  faces: [
    { weight: 400, style: 'normal' },
    { weight: 600, style: 'normal' },
    { weight: 400, style: 'italic' },
  ],
} as const

/** Whether the package of each font is there, for `dossier doctor`. */
export function inspectFonts(): readonly {
  readonly name: string
  readonly role: string
  readonly found: boolean
}[] {
  const named = [{ name: textFont.name, role: 'text' }, ...cutFonts]
  const names = [...new Map(named.map(({ name, role }) => [name, role]))]
  return names.map(([name, role]) => ({ name, role, found: packageFolder(name) !== undefined }))
}

/**
 * The fonts that travel with Dossier. A family whose package is not installed is left out: pages then use
 * what the reader's system has.
 */
export async function loadFonts(): Promise<readonly Font[]> {
  const cut = cutFonts.map(async ({ role, weight, name, file }): Promise<Font | undefined> => {
    const folder = packageFolder(name)
    return folder === undefined
      ? undefined
      : { role, weight, bytes: await readFile(join(folder, 'files', file)) }
  })
  const [loaded, text] = await Promise.all([Promise.all(cut), loadTextFont()])
  return [...text, ...loaded.filter((font) => font !== undefined)]
}

async function loadTextFont(): Promise<readonly Font[]> {
  const folder = packageFolder(textFont.name)
  if (folder === undefined) return []
  const ranges: unknown = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))
  const files = textFont.scripts.flatMap((script) => textFont.faces.map((face) => ({ ...face, script })))
  return Promise.all(
    files.map(async ({ script, style, weight }): Promise<Font> => {
      const range = typeof ranges === 'object' && ranges !== null ? Reflect.get(ranges, script) : undefined
      if (typeof range !== 'string') throw new Error(`Cannot read the ranges of ${textFont.name}`)
      const file = `inter-${script}-${weight}-${style}.woff2`
      return { role: 'text', weight, style, range, bytes: await readFile(join(folder, 'files', file)) }
    }),
  )
}
