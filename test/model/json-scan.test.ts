import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestingLimit, scanJson } from '../../src/model/json-scan.js'
import type { PlaceNode } from '../../src/model/place-tree.js'

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Every place must hold the text of its value. */
function expectPlaces(node: PlaceNode, value: unknown, text: string): void {
  expect(JSON.parse(text.slice(node.start, node.end))).toEqual(value)
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  expect(node.children).toHaveLength(entries.length)
  for (const [index, child] of (node.children ?? []).entries()) {
    const name = node.names?.[index]
    expectPlaces(child, name === undefined ? Reflect.get(value, index) : Reflect.get(value, name), text)
  }
}

describe('scanJson', () => {
  it('places every value of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const scan = scanJson(text)
        expect(scan.state).toBe('read')
        if (scan.state === 'read') expectPlaces(scan.root, JSON.parse(text), text)
      }),
    )
  })

  it('accepts exactly the texts that JSON.parse accepts', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      '1.',
      'true',
      'truex',
      'null',
      ' ',
      '\n',
      '"',
      "'",
      '\u0001',
      '\\',
      'NaN',
      '+1',
      '1-2',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        expect(scanJson(text).state === 'read').toBe(accepts(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('accepts what is left of JSON after one character is changed exactly when JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.string({ maxLength: 1 }),
        (value, position, character) => {
          const text = JSON.stringify(value)
          const at = position % text.length
          const changed = text.slice(0, at) + character + text.slice(at + 1)
          expect(scanJson(changed).state === 'read').toBe(accepts(changed))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('finds a second field of one name, written with or without escapes', () => {
    const scan = scanJson('{"a": 1, "b": {"\\u0061": 1}, "\\u0061": 2}')
    expect(scan).toMatchObject({
      state: 'read',
      duplicates: [{ name: 'a', first: { start: 1 }, second: { start: 29 } }],
    })
  })

  it('reads nesting up to the limit and not beyond', () => {
    expect(scanJson('['.repeat(nestingLimit) + ']'.repeat(nestingLimit)).state).toBe('read')
    expect(scanJson('['.repeat(100_000))).toEqual({
      state: 'deep',
      at: { start: nestingLimit, end: nestingLimit + 1 },
    })
  })

  it.each([
    ['{ // note', '`//`', 'Remove the comment'],
    ['{"a": 1,}', '`}`', 'Remove the comma before it'],
    ["{'a': 1}", "`'`", 'double quotes'],
    ['{a: 1}', '`a`', 'Put the field name in double quotes'],
    ['{"a": NaN}', '`NaN`', 'Write `null`'],
    ['{"a": True}', '`True`', 'lower case'],
    ['{"a": .5}', '`.5`', 'digits on both sides'],
    ['{"a": 1', 'end of file', 'cut off'],
    ['{"a": "x\n"}', 'end of line', 'same line'],
    ['{"a": "\\x"}', '`\\`', 'backslash'],
    ['--- a', '`---`', 'YAML'],
    ['{"a": 1 "b": 2}', '`"`', 'comma'],
  ])('explains %j', (text, found, advice) => {
    const scan = scanJson(text)
    expect(scan.state).toBe('syntax')
    if (scan.state !== 'syntax') return
    expect(scan.problem.found).toBe(found)
    expect(scan.problem.advice).toContain(advice)
  })
})
