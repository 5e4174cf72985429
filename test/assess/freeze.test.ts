import { expect, it } from 'vitest'
import { assessedFile } from './assessing.js'

it('freezes the assessment and leaves the findings, which belong to the caller, as they are', async () => {
  const { assessment, findings } = await assessedFile('test/fixtures/everything/findings.yaml')
  const { findings: _findings, ...results } = assessment
  expect(Object.values(results).filter((part) => !Object.isFrozen(part))).toEqual([])
  expect(frozenIn(findings)).toEqual([])
})

/** Pointers to all frozen objects in a value. */
function frozenIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([name, one]) => frozenIn(one, `${pointer}/${name}`))
  return Object.isFrozen(value) ? [pointer, ...inner] : inner
}
