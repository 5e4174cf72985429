import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.js'
import type { Rule } from '../../src/diagnostics/rule.js'
import { stages } from '../../src/diagnostics/stages.js'
import { unlistedRules } from '../../src/diagnostics/reference.js'
import { checked } from '../model/reading.js'
import { raised, type Raising } from './raised.js'

const rules: (readonly [string, Rule])[] = Object.entries<Rule>(catalogue)

describe('the catalogue', () => {
  it('lists every id once, under one stage', () => {
    expect(unlistedRules()).toEqual([])
  })

  it.each(rules)('words %s as the others are worded', (id, { summary, reason, note }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/)
    expect(reason).toMatch(/^Unexpected .+[,;] expected .+/)
    expect(reason).not.toMatch(/[.!]$/)
    for (const sentence of [summary, note]) expect(sentence).toMatch(/(?:[.`]|\{\w+\})$/)
    expect(`${summary} ${reason} ${note}`).not.toMatch(/!|\bplease\b|\bError:/i)
  })
})

describe('diagnostics of reading and checking', () => {
  it.each(Object.entries<Raising>(raised))('raise %s', async (id, { text, path }) => {
    const { messages } = await checked(text, path ?? 'findings.yaml')
    const message = messages.find(({ ruleId }) => ruleId === id)
    expect(messages.map(({ ruleId }) => ruleId)).toContain(id)
    expect(message?.place).toBeDefined()
    expect(`${message?.reason} ${message?.note}`).not.toMatch(/\{\w+\}|undefined|\[object/)
  })
})

describe('diagnostics of the other stages', () => {
  const tests = testFiles()
  const others = stages
    .filter(({ folder }) => folder !== 'model')
    .flatMap(({ rules: list }) => Object.entries<Rule>(list))

  it.each(others.filter(([, rule]) => !rule.retired).map(([id]) => id))('are raised by a test: %s', (id) => {
    expect(
      tests.some((text) => text.includes(`'${id}'`) || text.includes(`\`${id}\``) || text.includes(` ${id}`)),
    ).toBe(true)
  })
})

/** Texts of all tests but those of the catalogue itself. */
function testFiles(): string[] {
  const root = new URL('..', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('diagnostics'))
    .map((name) => readFileSync(fileURLToPath(new URL(name, root)), 'utf8'))
}
