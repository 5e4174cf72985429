import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { loadTheme as loadThemeFiles, readText } from '../io/index.js'
import { readSource } from '../model/index.js'
import { checkTheme, type PageTheme } from '../theme/index.js'

/** A theme as far as it could be read, and the file with the messages about it. */
export type ReadTheme = { readonly theme?: PageTheme | undefined; readonly file: VFile }

/** Reads a theme (JSON or YAML) with the logo and the fonts it names; a relative path starts from `from`. */
export async function readTheme(path: string, from: string): Promise<ReadTheme> {
  const text = await readText(path, from)
  if (text.value === undefined) return { file: text }
  const source = await readSource({ path: text.path, text: String(text) })
  const theme = checkTheme(source)
  return { theme: theme && (await loadThemeFiles(theme, source, resolve(from, path))), file: source.file }
}

/** A theme for pages, or the messages that say why there is none. */
export type LoadedTheme = {
  readonly theme?: PageTheme | undefined
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a theme for `renderHtml` and `renderPdf`: `{ assets: { ...(await loadAssets()), theme } }`. A relative path
 * starts from the working folder.
 */
export async function loadTheme(path: string): Promise<LoadedTheme> {
  const { theme, file } = await readTheme(path, '.')
  return { theme, messages: file.messages }
}
