import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfDate, pdfString } from '../../../src/render/pdf/strings.js'

/** Reads a string back, as a viewer does. */
function read(text: string): string {
  if (text.startsWith('(')) return text.slice(1, -1).replace(/\\(.)/g, '$1')
  const units = text.slice(5, -1).match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))
}

describe('pdfString', () => {
  it('holds any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(read(pdfString(text))).toBe(text)
      }),
    )
  })
})

describe('pdfDate', () => {
  it.each([
    ['2026', "D:20260101000000+00'00'"],
    ['2026-03', "D:20260301000000+00'00'"],
    ['2026-03-14', "D:20260314000000+00'00'"],
    ['unknown', "D:19700101000000+00'00'"],
  ])('starts %s at its beginning', (date, expected) => {
    expect(pdfDate(date)).toBe(expected)
  })

  it('keeps the second of a moment', () => {
    expect(pdfDate(new Date('2026-03-14T15:09:26Z'))).toBe("D:20260314150926+00'00'")
  })
})
