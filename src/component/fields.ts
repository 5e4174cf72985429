import { z } from 'zod'
import { figureSlot, inlineSlot, markdownSlot } from '../tree/value-schema.js'

/** A field of props as the reference shows it: `rows[].score?`, its type, what it is for. */
export type Field = { readonly name: string; readonly type: string; readonly about: string }

type Schema = z.core.JSONSchema.BaseSchema

/** Fields of an object schema in order; objects inside are opened, shared pieces are named. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const root: Schema = z.toJSONSchema(schema, { io: 'input', reused: 'inline' })
  return below(resolved(root, root), '', root)
}

function below(schema: Schema, prefix: string, root: Schema): Field[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    if (typeof child === 'boolean') return []
    const name = `${prefix}${key}${required.has(key) ? '' : '?'}`
    const { inner, suffix } = element(child, root)
    const open = namedType(inner) === undefined && inner.properties !== undefined
    const type = open ? (suffix ? 'list' : 'object') : `${typeOf(inner)}${suffix}`
    return [
      { name, type, about: aboutOf(child) },
      ...(open ? below(inner, `${prefix}${key}${suffix}.`, root) : []),
    ]
  })
}

/** The schema a reference stands for: shared pieces that hold themselves are defined apart. */
function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const definition = schema.$ref === '#' ? root : root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  return definition ?? schema
}

/** What an array holds, and the brackets that say so. */
function element(given: Schema, root: Schema, suffix = ''): { inner: Schema; suffix: string } {
  const schema = resolved(given, root)
  const { items } = schema
  return schema.type === 'array' && typeof items === 'object' && !Array.isArray(items)
    ? element(items, root, `${suffix}[]`)
    : { inner: schema, suffix }
}

function typeOf(schema: Schema): string {
  const named = namedType(schema)
  if (named !== undefined) return named
  if (schema.enum) return schema.enum.map(String).join(' | ')
  if (schema.anyOf)
    return schema.anyOf.map((option) => (typeof option === 'object' ? typeOf(option) : '')).join(' | ')
  return String(schema.type ?? 'object')
}

/** The name a schema was given: a slot, a shared shape, or another component. */
function namedType(schema: Schema): string | undefined {
  const name = schema['slot'] ?? schema['shape'] ?? schema['component']
  return typeof name === 'string' ? name : undefined
}

/** What the field is for; what its type is in general stands with the types. */
function aboutOf({ description = '' }: Schema): string {
  const general = [figureSlot, inlineSlot, markdownSlot].map((slot) => slot.meta()?.description)
  return general.includes(description) ? '' : description
}
