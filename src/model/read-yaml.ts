import type { VFile } from 'vfile'
import { Composer, Lexer, Parser, type CST, type Document, type YAMLError } from 'yaml'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import { nestingLimit } from './json-scan.js'
import { linesOf, type Lines } from './lines.js'
import { findExtent, pointerOf, type Extent, type PlaceNode } from './place-tree.js'
import type { Source } from './source.js'
import { yamlPlaces } from './yaml-places.js'

/** How often aliases may repeat what they stand for, as counted by `yaml`; beyond, a small file fills the memory. */
const aliasLimit = 100

/** Reads one YAML 1.2 document; what is wrong with it becomes messages of `file`. */
export function readYaml(file: VFile, text: string): Source {
  const lines = linesOf(text)
  const unreadable: Source = { file, format: 'yaml', value: undefined, locate: () => undefined }
  const parsed = parse(text)
  if (parsed.state === 'deep') {
    report(file, 'nesting-too-deep', { limit: nestingLimit }, { place: lines.toPosition(parsed.at) })
    return unreadable
  }
  const { document, second } = parsed
  for (const error of [...document.errors, ...document.warnings]) tell(file, error, lines, text)
  if (second) report(file, 'yaml-documents-many', {}, { place: lines.toPosition(second) })
  if (second || document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return unreadable

  let places: PlaceNode | undefined
  const locate: Source['locate'] = (pointer, part = 'value') => {
    places ??= yamlPlaces(document)
    return lines.toPosition(findExtent(places, pointer, part))
  }
  const value = valueOf(document)
  if (value === undefined) {
    report(file, 'yaml-aliases-many', {}, { place: lines.toPosition({ start: 0, end: 1 }) })
    return unreadable
  }
  const deep = tooDeep(value.value)
  if (deep) {
    report(file, 'nesting-too-deep', { limit: nestingLimit }, { place: locate(pointerOf(deep)) })
    return unreadable
  }
  return { file, format: 'yaml', value: value.value, locate }
}

/** The document, whether others follow it, or where it nests beyond all reason. */
type Parsed =
  | { readonly state: 'read'; readonly document: Document.Parsed; readonly second?: Extent }
  | { readonly state: 'deep'; readonly at: Extent }

/**
 * Parses without recursion as far as it must: composing recurses, and some of the parser's expressions grow with the
 * depth of the text, so that thousands of open brackets would end the process. The exact limit is checked later.
 */
function parse(text: string): Parsed {
  const parser = new Parser()
  let deep: Extent | undefined
  const tokens = function* (): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme)
      if (parser.stack.length <= nestingLimit * 2) continue
      deep = { start: parser.offset - 1, end: parser.offset }
      return
    }
    yield* parser.end()
  }
  const composer = new Composer({ prettyErrors: false, uniqueKeys: true })
  const [document, second] = [...composer.compose(tokens(), true, text.length)]
  if (deep) return { state: 'deep', at: deep }
  // With `forceDoc` there is always one.
  if (!document) throw new Error('Cannot compose YAML, expected one document at least')
  return {
    state: 'read',
    document,
    ...(second ? { second: { start: second.range[0], end: second.range[0] + 1 } } : {}),
  }
}

/** The plain value, boxed because it may be `null`; `undefined` when aliases multiply beyond the limit. */
function valueOf(document: Document.Parsed): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: aliasLimit }) }
  } catch (error) {
    // yaml throws a ReferenceError for aliases that multiply, and for nothing else once parsing has succeeded.
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function tell(file: VFile, error: YAMLError, lines: Lines, text: string): void {
  const place = lines.toPosition({ start: error.pos[0], end: error.pos[1] })
  if (error.code === 'DUPLICATE_KEY') {
    const key = excerpt(/^[^:\r\n]*/.exec(text.slice(error.pos[0], error.pos[0] + 200))?.[0].trim() ?? '')
    report(file, 'key-duplicate', { key: key.replace(/^(["'])(.*)\1$/, '$2') }, { place })
  } else {
    const problem = excerpt(error.message.split('\n')[0] ?? '').replace(/[.:]$/, '')
    report(file, error.name === 'YAMLWarning' ? 'yaml-doubtful' : 'yaml-syntax', { problem }, { place })
  }
}

/** Steps to the first value below the limit. Aliases may lead back to their own parents, so depth is all that ends this. */
function tooDeep(value: unknown, depth = 1): (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > nestingLimit) return []
  for (const [key, child] of Object.entries(value)) {
    const below = tooDeep(child, depth + 1)
    if (below) return [key, ...below]
  }
  return undefined
}
