import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { oneLine, readBlocks, readInline } from '../../../src/tree/authored/plain.js'
import { cleanText } from '../../../src/tree/hygiene.js'
import { mergeText } from '../../../src/tree/merge-text.js'
import { parse } from '../../../src/tree/parse.js'
import { bare } from '../shape.js'
import { anyMarkdown } from '../trees.js'
import { anyText, runs } from '../values.js'

/** Bare addresses are linked later, in text read either way. */
const withoutAddresses = (text: string): boolean => !/:\/\/|www\.|@|:/i.test(text)

/** The paragraphs' content, whatever their number. */
function lineOf(tree: Root): unknown {
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children.map(bare) : [bare(node)]))
}

describe('reading without the parser', () => {
  test('gives what the parser gives, in a line', () => {
    fc.assert(
      fc.property(anyText.map(cleanText).filter(withoutAddresses), (value) => {
        const quick = readInline({ kind: 'inline', value })
        if (quick === undefined) return
        const read = parse(oneLine(value), { profile: 'line' })
        expect(mergeText(quick).map(bare)).toEqual(lineOf(read))
      }),
      runs(2000),
    )
  })

  test('gives what the parser gives, in blocks', () => {
    fc.assert(
      fc.property(anyMarkdown.map(cleanText).filter(withoutAddresses), (value) => {
        const quick = readBlocks({ kind: 'markdown', value })
        if (quick === undefined) return
        expect(bare({ type: 'root', children: quick })).toEqual(bare(parse(value, { profile: 'blocks' })))
      }),
      runs(2000),
    )
  })

  test.each([
    'Open CORS',
    'No `cache` layer',
    'snake_case (2) + 3 = 5, 50 % < 60 & more; "x"',
    'arr[0] and C#',
    'a - b / c',
  ])('is enough for %j', (value) => {
    expect(readInline({ kind: 'inline', value })).toBeDefined()
    expect(readBlocks({ kind: 'markdown', value })).toBeDefined()
  })

  test.each(['**bold**', '[a](b)', '&amp;', '`` a ` b ``', '_a_', 'a\\*', '~~x~~', '<https://x.test>'])(
    'is not enough for %j',
    (value) => {
      expect(readInline({ kind: 'inline', value })).toBeUndefined()
      expect(readBlocks({ kind: 'markdown', value })).toBeUndefined()
    },
  )

  test('is not enough for placeholders', () => {
    expect(readInline({ kind: 'inline', value: 'a {{b}}', figures: {} })).toBeUndefined()
    expect(readInline({ kind: 'inline', value: 'a {{b}}' })).toEqual([{ type: 'text', value: 'a {{b}}' }])
  })
})
