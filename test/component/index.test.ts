import fc from 'fast-check'
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { components } from '../../src/component/index.js'
import { parse } from '../../src/tree/parse.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { toText } from '../../src/tree/to-text.js'
import { context, finished } from './drawn.js'
import { asWritten, samples, type Say } from './samples.js'
import { shapeOf } from './shape.js'

/** Texts full of markup that say something; addresses are linked by design, so they are left out here. */
const text = fc
  .string({
    unit: fc.constantFrom(...'*_`[]()<>#|{}!\\~-+=.&:;"\'$^ \n\t01aZé漢🎉'),
    minLength: 1,
    maxLength: 24,
  })
  .filter((value) => value.trim() !== '' && !/:\/\/|www\.|@/.test(value))

const names = Object.keys(samples) as (keyof typeof samples)[]

describe.each(names)('%s', (name) => {
  const component = components[name]
  const tree = (say: Say) => finished(component.drawFrom(samples[name](say), context))

  test('is listed under its name, which its props carry', () => {
    expect(component.name).toBe(name)
    expect(component.props.meta()).toMatchObject({ component: name })
  })

  test('takes props that are plain JSON', () => {
    const props = samples[name](asWritten)
    expect(component.props.parse(JSON.parse(JSON.stringify(props)))).toEqual(
      JSON.parse(JSON.stringify(props)),
    )
  })

  test('prints or counts with every figure of its props', () => {
    const used = nodesOf(tree(asWritten)).flatMap((node) =>
      node.type === 'figure'
        ? [node.figure]
        : [node.data?.rows?.counted ?? [], drawnIn(node).figures.map(({ id }) => id)].flat(),
    )
    expect(new Set(used)).toEqual(new Set(figuresIn(samples[name](asWritten))))
  })

  test('prints every text of its props', () => {
    const said: string[] = []
    const mark = (): string => {
      said.push(`w${said.length}w`)
      return `w${said.length - 1}w`
    }
    const drawn = tree({
      t: mark,
      i: () => ({ kind: 'inline', value: mark() }),
      m: () => ({ kind: 'markdown', value: mark() }),
    })
    const shown =
      toText(drawn) +
      nodesOf(drawn)
        .map((node) => ('value' in node ? node.value : drawnIn(node).words))
        .join(' ')
    expect(said.filter((word) => !shown.includes(word))).toEqual([])
  })

  test('keeps its shape whatever its texts are, printed and read again too', () => {
    const plain = tree({ ...asWritten, t: () => 'word' })
    const shape = shapeOf(plain)
    const shapeRead = shapeOf(parse(printMarkdown(plain)))
    fc.assert(
      fc.property(text, (value) => {
        const odd = tree({ ...asWritten, t: () => value })
        expect(shapeOf(odd)).toEqual(shape)
        expect(shapeOf(parse(printMarkdown(odd)))).toEqual(shapeRead)
      }),
      { numRuns: 20 },
    )
  })

  test('leaves no trace of what is absent', () => {
    expect(printMarkdown(tree(asWritten))).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/)
  })
})

test('lists every component under its own name', () => {
  expect(Object.values(components).map(({ name }) => name)).toEqual(Object.keys(components))
})

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** Figures and words of the picture that a region shows; none for all other nodes. */
function drawnIn({ data }: Nodes) {
  const words = (node: ElementContent): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join(' ') : ''
  return data?.drawing
    ? { figures: data.figures ?? [], words: words(data.drawing) }
    : { figures: [], words: '' }
}

function figuresIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('kind' in value && value.kind === 'figure' && 'id' in value) return [String(value.id)]
  return Object.values(value).flatMap(figuresIn)
}
