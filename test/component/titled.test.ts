import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entityAnchor } from '../../src/component/titled.js'
import { idPattern } from '../../src/model/id.js'

it('names anchors that every tool accepts', () => {
  fc.assert(
    fc.property(fc.stringMatching(idPattern), (id) => {
      expect(entityAnchor('finding', id)).toMatch(/^finding-[a-z0-9_-]+$/)
    }),
  )
})

it.each([
  ['SEC-01', 'finding-sec-01'],
  ['1.1', 'finding-1_1'],
  ['1_1', 'finding-1__1'],
])('gives %s the anchor %s', (id, anchor) => {
  expect(entityAnchor('finding', id)).toBe(anchor)
})
