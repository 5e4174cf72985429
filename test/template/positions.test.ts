import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { expand } from '../../src/template/expand.js'
import { loadTemplate } from '../../src/template/load.js'
import { cleanText } from '../../src/tree/hygiene.js'
import { allText, folded, roundTrip, shape } from '../tree/shape.js'
import { anyText, runs } from '../tree/values.js'
import { positions, type Position } from './positions.js'

const schema = z.toJSONSchema(z.object({ v: z.string() }))

function treeOf(position: Position, v: string) {
  const template = loadTemplate({ path: 'position.md.hbs', source: positions[position], schema })
  return expand(template, { v }, { context: undefined }).tree
}

/** Positions that show something else than the value: a safe form of it, or nothing at all when it is refused. */
const changed: ReadonlySet<Position> = new Set([
  'language of a fence',
  'part of a destination',
  'destination',
  'bare address',
])

/** GFM cannot write a backslash before a pipe in the code of a cell: such a value is printed as text. */
function isUnwritable(position: Position, value: string): boolean {
  return position === 'code in a cell' && /\\\|/.test(cleanText(value))
}

describe.each(Object.keys(positions).filter((name): name is Position => name in positions))(
  'any string in %s',
  (position) => {
    const expected = position === 'destination' ? undefined : shape(treeOf(position, 'val'))

    test('keeps the shape of the document and its text', () => {
      fc.assert(
        fc.property(anyText, (value) => {
          const tree = treeOf(position, value)
          const words = folded(cleanText(value))
          if (words !== '' && expected !== undefined && !isUnwritable(position, value))
            expect(shape(tree)).toBe(expected)
          if (!changed.has(position)) expect(folded(allText(tree))).toContain(words)
        }),
        runs(40),
      )
    })

    test('reads back the same when printed, and prints the same twice', () => {
      fc.assert(
        fc.property(anyText, (value) => {
          const { printed, again, before, after } = roundTrip(treeOf(position, value))
          expect(after).toEqual(before)
          expect(again).toBe(printed)
        }),
        runs(40),
      )
    })
  },
)
