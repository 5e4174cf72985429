import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/render/json.js'

describe('renderJson', () => {
  it('reads back as what it was made from, and ends with a newline', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { contents } = renderJson('assessment', value)
        expect(JSON.stringify(JSON.parse(String(contents)))).toBe(JSON.stringify(value))
        expect(contents).toMatch(/[^\n]\n$/)
      }),
    )
  })

  it('keeps keys in the order they were made', () => {
    expect(renderJson('assessment', { b: 1, a: [2] })).toEqual({
      path: 'assessment.json',
      mediaType: 'application/json',
      contents: '{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n',
    })
  })
})
