import { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { readJson } from './read-json.js'
import type { Source } from './source.js'

/** A text and where it came from; `-` or a name without ending is read as what it looks like. */
export type SourceText = { readonly path: string; readonly text: string }

/**
 * Reads JSON or YAML and keeps where everything stands. Problems become messages of `source.file`. YAML is
 * imported only when the file is YAML: it takes as long to load as everything else together.
 */
export async function readSource({ path, text: given }: SourceText): Promise<Source> {
  // A byte order mark is no part of the text: columns count from the character after it.
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const file = new VFile({ path, value: text })
  const format = formatOf(path, text)
  if (text.trim() === '') {
    report(file, 'file-empty', {}, { place: { line: 1, column: 1, offset: 0 } })
    return unreadable(file, format)
  }
  if (text.includes('\0')) {
    report(file, 'text-binary', {}, { place: { line: 1, column: 1, offset: 0 } })
    return unreadable(file, format)
  }
  if (format === 'json') return readJson(file, text)
  const { readYaml } = await import('./read-yaml.js')
  return readYaml(file, text)
}

/** A source without a value; its file says why. */
function unreadable(file: VFile, format: Source['format']): Source {
  return { file, format, value: undefined, locate: () => undefined }
}

function formatOf(path: string, text: string): Source['format'] {
  if (/\.json$/i.test(path)) return 'json'
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  return /^\s*[[{]/.test(text) ? 'json' : 'yaml'
}
