import { describeFailure, type SyntaxProblem } from './json-syntax.js'
import type { Extent, PlaceNode } from './place-tree.js'

/** Deepest nesting of objects and lists in a file; zod and remark run out of stack far below what JSON allows. */
export const nestingLimit = 32

/** A second field of the same name in one object. */
export type DuplicateKey = { readonly name: string; readonly first: Extent; readonly second: Extent }

/** What a scan of JSON text finds: places and duplicate names, or why it is no JSON. */
export type JsonScan =
  | { readonly state: 'read'; readonly root: PlaceNode; readonly duplicates: readonly DuplicateKey[] }
  | { readonly state: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly state: 'deep'; readonly at: Extent }

/**
 * Reads JSON text as RFC 8259 has it, for places only; values come from `JSON.parse`, which accepts the same texts.
 * One pass, no copies: 10 MB take a fraction of a second.
 */
export function scanJson(text: string): JsonScan {
  const duplicates: DuplicateKey[] = []
  let at = 0
  let problem: SyntaxProblem | undefined
  let deep: Extent | undefined

  const skipSpace = (): void => {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      at++
    }
  }
  const fail = (expected: string): undefined => {
    problem ??= describeFailure(text, at, expected)
    return undefined
  }

  const readValue = (depth: number): PlaceNode | undefined => {
    const code = text.charCodeAt(at)
    if (code === 0x22) return readString()
    if (code === 0x7b || code === 0x5b) {
      if (depth > nestingLimit) {
        deep = { start: at, end: at + 1 }
        return undefined
      }
      return code === 0x7b ? readObject(depth) : readList(depth)
    }
    return readWord() ?? fail('a value')
  }

  const readString = (): PlaceNode | undefined => {
    const start = at++
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x22) return { start, end: ++at }
      if (code === 0x5c) {
        escape.lastIndex = at
        if (!escape.test(text)) return fail('an escape that JSON knows')
        at = escape.lastIndex
      } else if (code < 0x20 || Number.isNaN(code)) return fail('a closing quote')
      else at++
    }
  }

  const readWord = (): PlaceNode | undefined => {
    word.lastIndex = at
    const start = at
    if (!word.test(text)) return undefined
    at = word.lastIndex
    return { start, end: at }
  }

  const readList = (depth: number): PlaceNode | undefined => {
    const start = at++
    const children: PlaceNode[] = []
    skipSpace()
    if (text.charCodeAt(at) === 0x5d) return { start, end: ++at, children }
    for (;;) {
      skipSpace()
      const child = readValue(depth + 1)
      if (!child) return undefined
      children.push(child)
      skipSpace()
      const code = text.charCodeAt(at)
      if (code === 0x5d) return { start, end: ++at, children }
      if (code !== 0x2c) return fail('`,` or `]`')
      at++
    }
  }

  const readObject = (depth: number): PlaceNode | undefined => {
    const start = at++
    const fields = { names: [] as string[], nameStarts: [] as number[], nameEnds: [] as number[] }
    const children: PlaceNode[] = []
    const known = new Map<string, number>()
    skipSpace()
    if (text.charCodeAt(at) === 0x7d) return { start, end: ++at, ...fields, children }
    for (;;) {
      skipSpace()
      if (text.charCodeAt(at) !== 0x22) return fail('a field name in double quotes')
      const name = readString()
      if (!name) return undefined
      const label = nameIn(text, name)
      const before = known.get(label)
      if (before !== undefined) {
        const first = { start: fields.nameStarts[before] ?? 0, end: fields.nameEnds[before] ?? 0 }
        duplicates.push({ name: label, first, second: name })
      }
      known.set(label, children.length)
      skipSpace()
      if (text.charCodeAt(at) !== 0x3a) return fail('`:`')
      at++
      skipSpace()
      const child = readValue(depth + 1)
      if (!child) return undefined
      fields.names.push(label)
      fields.nameStarts.push(name.start)
      fields.nameEnds.push(name.end)
      children.push(child)
      skipSpace()
      const code = text.charCodeAt(at)
      if (code === 0x7d) return { start, end: ++at, ...fields, children }
      if (code !== 0x2c) return fail('`,` or `}`')
      at++
    }
  }

  // Sticky expressions keep their position, so they are made per call.
  const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
  const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true(?!\w)|false(?!\w)|null(?!\w)/y

  skipSpace()
  const root = readValue(1)
  if (deep) return { state: 'deep', at: deep }
  skipSpace()
  if (root && at < text.length) fail('the end of the file')
  if (!root || problem) return { state: 'syntax', problem: problem ?? describeFailure(text, at, 'a value') }
  return { state: 'read', root, duplicates }
}

/** A name between its quotes; escapes are rare and left to `JSON.parse`. */
function nameIn(text: string, { start, end }: Extent): string {
  const inner = text.slice(start + 1, end - 1)
  if (!inner.includes('\\')) return inner
  const name: unknown = JSON.parse(text.slice(start, end))
  return String(name)
}
