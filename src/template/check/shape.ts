import type { core } from 'zod'

/** JSON Schema of a view, as `z.toJSONSchema` writes it. */
export type JsonSchema = core.JSONSchema.JSONSchema

/** What a template can do with a value of the view. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'unknown' | 'mixed' }
  | { readonly kind: 'slot'; readonly slot: SlotKind }
  | { readonly kind: 'list' | 'record'; readonly item: JsonSchema }
  | {
      readonly kind: 'part'
      readonly fields: ReadonlyMap<string, Field>
      readonly component: string | undefined
    }

/** Typed text; `text` is a value that may be any of the printable kinds. */
export type SlotKind = 'figure' | 'inline' | 'markdown' | 'plural' | 'text'

/** A field of a part: optional when the part may come without it. */
export type Field = { readonly schema: JsonSchema; readonly optional: boolean }

/** Reads the shape of a schema; `$ref` is resolved in the root schema. */
export type ReadShape = (schema: JsonSchema) => Shape

/** A reader of shapes for one root schema. */
export function shapesOf(root: JsonSchema): ReadShape {
  // One shape per schema object, so that a partial inside itself is recognised by the schema of its context.
  const known = new WeakMap<JsonSchema, Shape>()
  const read = (schema: JsonSchema): Shape => {
    const shape = known.get(schema) ?? readAnew(schema)
    known.set(schema, shape)
    return shape
  }
  const readAnew = (schema: JsonSchema): Shape => {
    const resolved = follow(schema, root)
    const variants = variantsOf(resolved)
    if (variants) return merged(variants.filter((variant) => !isNull(follow(variant, root))).map(read))
    return plainShape(resolved, (field) => isNullable(field, root))
  }
  return read
}

/** Whether a value may be null, which a template treats as absent. */
function isNullable(schema: JsonSchema, root: JsonSchema): boolean {
  return variantsOf(follow(schema, root))?.some((variant) => isNull(follow(variant, root))) ?? false
}

function plainShape(schema: JsonSchema, isNullableField: (field: JsonSchema) => boolean): Shape {
  if (isSlotKind(schema['slot'])) return { kind: 'slot', slot: schema['slot'] }
  const { type } = schema
  if (type === 'string' || isTextConstant(schema)) return { kind: 'text' }
  if (type === 'number' || type === 'integer') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'boolean' }
  if (type === 'array')
    return { kind: 'list', item: schemaOr(Array.isArray(schema.items) ? undefined : schema.items) }
  if (type !== 'object') return { kind: 'unknown' }
  const { additionalProperties, properties } = schema
  if (properties === undefined && typeof additionalProperties === 'object')
    return { kind: 'record', item: additionalProperties }
  const required = new Set(schema.required)
  const fields = Object.entries(properties ?? {}).map(([name, value]): [string, Field] => {
    const field = schemaOr(value)
    return [name, { schema: field, optional: !required.has(name) || isNullableField(field) }]
  })
  const component = typeof schema['component'] === 'string' ? schema['component'] : undefined
  return { kind: 'part', fields: new Map(fields), component }
}

/** What all variants of a union have in common. */
function merged(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes
  if (first === undefined) return { kind: 'unknown' }
  if (others.length === 0) return first
  if (
    shapes.every(
      (shape) =>
        shape.kind === first.kind &&
        first.kind !== 'part' &&
        first.kind !== 'list' &&
        first.kind !== 'record' &&
        first.kind !== 'slot',
    )
  ) {
    return first
  }
  if (shapes.every(isPrintable)) {
    const same = shapes.every(
      (shape) => shape.kind === 'slot' && first.kind === 'slot' && shape.slot === first.slot,
    )
    return same ? first : { kind: 'slot', slot: 'text' }
  }
  const parts = shapes.filter((shape) => shape.kind === 'part')
  return parts.length === shapes.length ? mergedParts(parts) : { kind: 'mixed' }
}

function mergedParts(parts: readonly Extract<Shape, { kind: 'part' }>[]): Shape {
  const fields = new Map<string, Field>()
  for (const name of new Set(parts.flatMap((part) => [...part.fields.keys()]))) {
    const found = parts.flatMap((part) => part.fields.get(name) ?? [])
    const schemas = found.map((field) => field.schema)
    const optional = found.length < parts.length || found.some((field) => field.optional)
    fields.set(name, {
      schema: schemas.length === 1 && schemas[0] ? schemas[0] : { anyOf: schemas },
      optional,
    })
  }
  const component = parts[0]?.component
  return {
    kind: 'part',
    fields,
    component: parts.every((part) => part.component === component) ? component : undefined,
  }
}

/** Whether an expression may print a value of this shape. */
export function isPrintable(shape: Shape): boolean {
  return shape.kind === 'text' || (shape.kind === 'slot' && shape.slot !== 'plural')
}

function follow(schema: JsonSchema, root: JsonSchema): JsonSchema {
  let current = schema
  while (typeof current.$ref === 'string') {
    const name = /^#\/\$defs\/(.+)$/.exec(current.$ref)?.[1]
    const target = name === undefined ? root : root.$defs?.[name]
    if (target === undefined || target === current) return {}
    // Marks beside a reference belong to this use of it.
    const { $ref: _reference, ...marks } = current
    current = { ...target, ...marks }
  }
  return current
}

function variantsOf(schema: JsonSchema): JsonSchema[] | undefined {
  if (isSlotKind(schema['slot'])) return undefined
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }))
  return schema.anyOf ?? schema.oneOf
}

function isNull(schema: JsonSchema): boolean {
  return schema.type === 'null' || schema.const === null
}

function isTextConstant(schema: JsonSchema): boolean {
  return (
    typeof schema.const === 'string' || (schema.enum?.every((value) => typeof value === 'string') ?? false)
  )
}

function isSlotKind(value: unknown): value is SlotKind {
  return value === 'figure' || value === 'inline' || value === 'markdown' || value === 'plural'
}

function schemaOr(value: JsonSchema | boolean | undefined): JsonSchema {
  return typeof value === 'object' ? value : {}
}
