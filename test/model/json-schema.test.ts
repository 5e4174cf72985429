import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { configJsonSchema, findingsJsonSchema, printJsonSchema } from '../../src/model/json-schema.js'

const published = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../schemas/${name}`, import.meta.url)), 'utf8')

describe('JSON Schemas', () => {
  it('are published as they are generated', () => {
    expect(published('findings.schema.json')).toBe(printJsonSchema(findingsJsonSchema()))
    expect(published('config.schema.json')).toBe(printJsonSchema(configJsonSchema()))
  })

  it('define every entity with a description', () => {
    const definitions = Object.entries(findingsJsonSchema().$defs ?? {})
    expect(definitions.length).toBeGreaterThan(60)
    expect(
      definitions.filter(([, { description }]) => description === undefined).map(([name]) => name),
    ).toEqual([])
  })

  it('describe every field', () => {
    const missing: string[] = []
    visit(findingsJsonSchema(), '', (path, schema) => {
      if (!('description' in schema) && !('$ref' in schema)) missing.push(path)
    })
    expect(missing).toEqual([])
  })

  it('hold nothing that only our own documents need', () => {
    expect(published('findings.schema.json')).not.toMatch(/"(?:text|narrative)": (?:"|true)/)
  })
})

/** Calls `seen` for the schema of every property, definitions included. */
function visit(schema: unknown, path: string, seen: (path: string, schema: object) => void): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const [name, property] of Object.entries(value)) {
        if (typeof property === 'object' && property !== null) seen(`${path}/${name}`, property)
        visit(property, `${path}/${name}`, seen)
      }
    } else visit(value, `${path}/${key}`, seen)
  }
}
