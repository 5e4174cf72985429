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

/** Font files by package; WOFF, because its tables can be read without a decoder of our own. */
const fontFiles = [
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

/** Whether the package of each font is there, for `dossier doctor`. */
export function inspectFonts(): readonly {
  readonly name: string
  readonly role: string
  readonly found: boolean
}[] {
  const names = [...new Map(fontFiles.map(({ name, role }) => [name, role]))]
  return names.map(([name, role]) => ({ name, role, found: packageFolder(name) !== undefined }))
}

/**
 * The fonts that travel with Dossier. A family whose package is not installed is left out: pages then use
 * what the reader's system has.
 */
export async function loadFonts(): Promise<readonly Font[]> {
  const loaded = await Promise.all(
    fontFiles.map(async ({ role, weight, name, file }): Promise<Font | undefined> => {
      const folder = packageFolder(name)
      return folder === undefined
        ? undefined
        : { role, weight, bytes: await readFile(join(folder, 'files', file)) }
    }),
  )
  return loaded.filter((font) => font !== undefined)
}
