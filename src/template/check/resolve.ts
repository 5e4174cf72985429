import { nearest } from '../../diagnostics/nearest.js'
import { oneOf } from './wording.js'
import type { Binding, Scope } from './scope.js'
import type { JsonSchema, ReadShape, Shape } from './shape.js'

/** A path that leads somewhere. */
export type Resolved = {
  readonly schema: JsonSchema
  readonly shape: Shape
  readonly identity: string
  /** Identities of the value and of everything on the way to it. */
  readonly way: readonly string[]
  /** The first part of the path that may be absent here, as the template would write it. */
  readonly absent?: string | undefined
}

/** Why a path leads nowhere, as the values of a message. */
export type Unresolved =
  | { readonly problem: 'template-path'; readonly expected: string; readonly part: string }
  | { readonly problem: 'template-data'; readonly expected: string }
  | { readonly problem: 'template-parent' }

/** Follows a path through the schema of the view. */
export function resolvePath(
  path: hbs.AST.PathExpression,
  scope: Scope,
  root: JsonSchema,
  shapeOf: ReadShape,
): Resolved | Unresolved {
  if (path.data && path.parts[0] !== 'root') return resolveLoop(path, scope)
  const start = startOf(path, scope, root)
  if (start === undefined) return { problem: 'template-parent' }
  const { binding, parts, written } = start
  let { schema, identity } = binding
  let prefix = written
  const way = [identity]
  let absent = binding.optional && !scope.guards.has(identity) ? prefix : undefined
  for (const part of parts) {
    const step = descend(shapeOf(schema), part)
    if (step === undefined)
      return { problem: 'template-path', part, expected: candidates(shapeOf(schema), part) }
    prefix = prefix === '' || prefix.endsWith('/') ? prefix + part : `${prefix}.${part}`
    identity = `${identity}.${part}`
    way.push(identity)
    if (step.optional && !scope.guards.has(identity)) absent ??= prefix
    schema = step.schema
  }
  return { schema, shape: shapeOf(schema), identity, way, absent }
}

type Start = { readonly binding: Binding; readonly parts: readonly string[]; readonly written: string }

function startOf(path: hbs.AST.PathExpression, { frames }: Scope, root: JsonSchema): Start | undefined {
  const [first = '', ...rest] = path.parts
  if (path.data) return { binding: { schema: root, identity: '@root' }, parts: rest, written: '@root' }
  const isNamed = path.depth === 0 && !/^(?:this\b|\.)/.test(path.original)
  if (isNamed) {
    for (const frame of frames.toReversed()) {
      const binding = frame.names.get(first)
      if (binding) return { binding, parts: rest, written: first }
    }
  }
  const frame = frames[frames.length - 1 - path.depth]
  if (frame === undefined) return undefined
  const added = frame.added?.get(first)
  if (added) return { binding: added, parts: rest, written: '../'.repeat(path.depth) + first }
  const written = path.depth > 0 ? '../'.repeat(path.depth) : path.original.startsWith('this') ? 'this' : ''
  return { binding: frame.here, parts: path.parts, written }
}

const loopData: Readonly<Record<string, JsonSchema>> = {
  first: { type: 'boolean' },
  last: { type: 'boolean' },
  index: { type: 'number' },
  key: { type: 'string' },
}

function resolveLoop(path: hbs.AST.PathExpression, { frames }: Scope): Resolved | Unresolved {
  const [name = '', ...rest] = path.parts
  const schema = loopData[name]
  const loop = frames.at(-1)?.loop
  const isKnown = schema !== undefined && rest.length === 0 && path.depth === 0
  if (!isKnown)
    return { problem: 'template-data', expected: '`@root`, `@first`, `@last`, `@index` or `@key`' }
  if (loop === undefined) return { problem: 'template-data', expected: `it directly inside \`#each\`` }
  const kind = name === 'key' ? 'text' : name === 'index' ? 'number' : 'boolean'
  return { schema, shape: { kind }, identity: `@${name}`, way: [] }
}

function descend(shape: Shape, part: string): { schema: JsonSchema; optional: boolean } | undefined {
  switch (shape.kind) {
    case 'part':
      return shape.fields.get(part)
    case 'record':
      return { schema: shape.item, optional: true }
    case 'list':
      return part === 'length' ? { schema: { type: 'number' }, optional: false } : undefined
    case 'slot':
      return shape.slot === 'figure' && (part === 'shown' || part === 'id')
        ? { schema: { type: 'string' }, optional: false }
        : undefined
    default:
      return undefined
  }
}

function candidates(shape: Shape, part: string): string {
  if (shape.kind === 'part') {
    const names = [...shape.fields.keys()]
    const near = nearest(part, names)
    return near === undefined ? oneOf(names) : `\`${near}\``
  }
  if (shape.kind === 'list') return '`#each` around a field of its items'
  if (shape.kind === 'slot' && shape.slot === 'figure') return 'the figure itself, its `shown` or its `id`'
  return 'the value itself'
}
