import { excerpt } from '../diagnostics/excerpt.js'

/** A value as messages name it: scalars in backticks, others by their type. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  if (typeof value === 'string') return value === '' ? 'empty text' : `text \`${excerpt(value)}\``
  if (typeof value === 'object' && value !== null) return 'object'
  if (value === Infinity) return 'number too large to hold'
  if (value === -Infinity) return 'number too small to hold'
  return `\`${String(value)}\``
}

/** What a zod type is called in messages. */
export function expectedType(type: string): string {
  return types[type] ?? 'another value'
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
