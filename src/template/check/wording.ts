import type { ArgumentKind } from '../helpers.js'
import { isPrintable, type JsonSchema, type ReadShape, type Shape } from './shape.js'

/** Words for a choice between names: `a`, `b` or `c`. */
export function oneOf(names: readonly string[], word: 'and' | 'or' = 'or', limit = 8): string {
  const shown = names.slice(0, limit).map((name) => `\`${name}\``)
  if (names.length > limit) return `${shown.join(', ')} ${word} ${names.length - limit} others`
  return shown.length > 1
    ? `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
    : (shown[0] ?? 'nothing')
}

/** What to call a value of a shape. */
export function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'slot':
      return shape.slot === 'text' ? 'text' : kindName(shape.slot)
    case 'part':
      return shape.component === undefined ? 'part of the view' : 'part for a component'
    case 'record':
      return 'list by name'
    case 'unknown':
    case 'mixed':
      return 'value of no fixed kind'
    default:
      return shape.kind
  }
}

/** What to call typed text. */
export function kindName(kind: ArgumentKind | 'inline' | 'markdown'): string {
  switch (kind) {
    case 'plural':
      return 'noun with plural forms'
    case 'figure':
      return 'figure'
    default:
      return kind === 'text' ? 'plain text' : 'authored text'
  }
}

/** What to print in place of a value that cannot be printed. */
export function insteadOf(shape: Shape, path: string, shapeOf: ReadShape): string {
  switch (shape.kind) {
    case 'list':
    case 'record':
      return `\`{{#each ${path}}}\` around ${fieldsOf(shapeOf(shape.item), 'this', shapeOf)}`
    case 'part':
      return shape.component === undefined
        ? fieldsOf(shape, path, shapeOf)
        : `\`{{${shape.component} ${path}}}\``
    case 'slot':
      return `\`{{plural figure ${path}}}\``
    case 'number':
      return 'a figure'
    case 'boolean':
      return `\`{{#if ${path}}}\``
    default:
      return 'text or a figure'
  }
}

/** Where the part of the view for a component is. */
export function partsFor(component: string, schema: JsonSchema, shapeOf: ReadShape): string {
  const root = shapeOf(schema)
  const names = root.kind === 'part' ? [...root.fields] : []
  const found = names.filter(([, field]) => {
    const shape = shapeOf(field.schema)
    const item = shape.kind === 'list' ? shapeOf(shape.item) : shape
    return item.kind === 'part' && item.component === component
  })
  return found.length === 0 ? `the part of the view for \`${component}\`` : oneOf(found.map(([name]) => name))
}

function fieldsOf(shape: Shape, path: string, shapeOf: ReadShape): string {
  if (isPrintable(shape)) return `\`{{${path}}}\``
  if (shape.kind !== 'part') return 'its values'
  if (shape.component !== undefined) return `\`{{${shape.component} ${path}}}\``
  const names = [...shape.fields]
    .filter(([, field]) => isPrintable(shapeOf(field.schema)))
    .map(([name]) => name)
  const prefix = path === 'this' ? '' : `${path}.`
  return names.length === 0 ? 'one of its parts' : oneOf(names.map((name) => prefix + name))
}
