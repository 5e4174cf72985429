import { fileName, formats } from './formats.js'
import type { Rendition } from './rendition.js'

/** Wraps a plain object as a JSON file: two spaces, keys in the order they were made, a newline at the end. */
export function renderJson(name: string, value: unknown): Rendition {
  return {
    path: fileName(name, 'json'),
    mediaType: formats.json.mediaType,
    contents: `${JSON.stringify(value, null, 2)}\n`,
  }
}
