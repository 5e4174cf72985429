import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { removeHidden } from './hidden.js'
import { pointerOf } from './place-tree.js'
import type { Source } from './source.js'

/** Fields in which an empty text says something; elsewhere it says as much as no field. */
const meaningfulWhenEmpty: ReadonlySet<string> = new Set(['code', 'suffix'])

/**
 * The value of a source without hidden characters, which are reported, and without empty texts in fields: absent and
 * empty both leave no trace in a document. Parts that need no change are the same objects; the source is untouched.
 */
export function clean({ file, value, locate }: Source): unknown {
  return cleanValue(value, [], { file, locate })
}

type Context = { readonly file: VFile; readonly locate: Source['locate'] }

function cleanValue(value: unknown, path: (string | number)[], context: Context): unknown {
  if (typeof value === 'string') return cleanText(value, path, context)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return cleanList(value, path, context)
  return cleanObject(value, path, context)
}

function cleanList(
  list: readonly unknown[],
  path: (string | number)[],
  context: Context,
): readonly unknown[] {
  let copy: unknown[] | undefined
  for (const [index, entry] of list.entries()) {
    path.push(index)
    const cleaned = cleanValue(entry, path, context)
    path.pop()
    if (cleaned !== entry) (copy ??= [...list])[index] = cleaned
  }
  return copy ?? list
}

function cleanObject(object: object, path: (string | number)[], context: Context): object {
  let changed = false
  const entries: [string, unknown][] = []
  for (const [name, entry] of Object.entries(object)) {
    path.push(name)
    const cleaned: unknown = cleanValue(entry, path, context)
    path.pop()
    if (cleaned !== entry) changed = true
    if (cleaned === '' && !meaningfulWhenEmpty.has(name)) changed = true
    else entries.push([name, cleaned])
  }
  return changed ? Object.fromEntries(entries) : object
}

function cleanText(text: string, path: readonly (string | number)[], { file, locate }: Context): string {
  const { text: cleaned, removed } = removeHidden(text)
  if (removed.length > 0) {
    report(
      file,
      'hidden-character',
      { found: removed.slice(0, 5).join(', '), field: fieldName(path) },
      { place: locate(pointerOf(path)) },
    )
  }
  return cleaned
}

/** The field a path ends in, from the last entry of a list on: `effort.min`; for an entry itself, the list. */
export function fieldName(path: readonly (string | number | symbol)[]): string {
  const names = path.slice(path.findLastIndex((step) => typeof step === 'number') + 1)
  if (names.length > 0) return names.map(String).join('.')
  return String(path.findLast((step) => typeof step === 'string') ?? 'file')
}
