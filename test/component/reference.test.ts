import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { components } from '../../src/component/index.js'
import { componentReference } from '../../src/component/reference.js'

test('gives the committed reference page', () => {
  expect(readFileSync('docs/reference/components.md', 'utf8')).toBe(componentReference(components))
})

test('has a section for every component', () => {
  const page = componentReference(components)
  expect(Object.keys(components).filter((name) => !page.includes(`\n## ${name}\n`))).toEqual([])
})
