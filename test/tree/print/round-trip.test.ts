import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import type { Root } from 'mdast'
import { hydrate } from '../../../src/tree/hydrate/hydrate.js'
import { tidy } from '../../../src/tree/tidy.js'
import { roundTrip } from '../shape.js'
import { anyTree } from '../trees.js'
import { runs } from '../values.js'

function settled(tree: Root): Root {
  hydrate(tree, { file: new VFile(), author: 'component' })
  tidy(tree)
  return tree
}

test('reads any built tree back from its Markdown', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const { before, after } = roundTrip(settled(tree))
      expect(after).toEqual(before)
    }),
    runs(300),
  )
})

test('prints any built tree twice with the same bytes', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const { printed, again } = roundTrip(settled(tree))
      expect(again).toBe(printed)
    }),
    runs(300),
  )
})
