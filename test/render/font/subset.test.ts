import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineOf, partsOf } from '../../../src/render/font/outlines.js'
import { readCharacterMap } from '../../../src/render/font/character-map.js'
import { readTables, table, type Tables } from '../../../src/render/font/sfnt.js'
import { openFont } from '../../../src/render/font/subset.js'

const path = createRequire(import.meta.url).resolve(
  '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
)
const bytes = readFileSync(path)
const all = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'OS/2', 'post', 'name']

function advance(tables: Tables, character: number): number {
  const glyph = readCharacterMap(table(tables, 'cmap'))(character)
  return table(tables, 'hmtx').readUInt16BE(Math.min(glyph, table(tables, 'hhea').readUInt16BE(34) - 1) * 4)
}

function outline(tables: Tables, character: number): Buffer {
  return outlineOf(tables, readCharacterMap(table(tables, 'cmap'))(character))
}

describe('openFont', () => {
  const font = openFont(bytes)
  const original = readTables(bytes, all)

  it('keeps the characters asked for, their widths and their shapes', () => {
    const characters = fc.uniqueArray(fc.integer({ min: 0x20, max: 0x27bf }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(characters, (wanted) => {
        const kept = wanted.filter(font.has)
        const subset = readTables(font.subset(kept), all)
        const glyphOf = readCharacterMap(table(subset, 'cmap'))
        for (const character of kept) {
          expect(glyphOf(character)).toBeGreaterThan(0)
          expect(advance(subset, character)).toBe(advance(original, character))
          const shape = outline(subset, character)
          // The bounding box stands in the first ten bytes, hinting behind it goes.
          expect(shape.subarray(0, 10)).toEqual(outline(original, character).subarray(0, 10))
          for (const part of partsOf(shape)) {
            expect(part).toBeLessThan(table(subset, 'maxp').readUInt16BE(4))
          }
        }
        for (const character of [0x41, 0x416, 0x2192]) {
          expect(glyphOf(character) > 0).toBe(kept.includes(character))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('brings the parts that composite letters are made of', () => {
    const subset = readTables(font.subset(['é'.codePointAt(0) ?? 0]), all)
    const parts = partsOf(outline(subset, 'é'.codePointAt(0) ?? 0))
    expect(parts).toHaveLength(2)
    for (const part of parts) expect(outlineOf(subset, part).length).toBeGreaterThan(0)
  })

  it('gives the same bytes whatever the order', () => {
    expect(font.subset([0x2192, 0x41, 0x41])).toEqual(font.subset([0x41, 0x2192]))
  })

  it('opens what it has written', () => {
    const again = openFont(font.subset([0x41, 0x2192]))
    expect([0x41, 0x42, 0x2192].map(again.has)).toEqual([true, false, true])
  })

  it('gives every table the checksum of its words', () => {
    const subset = Buffer.from(font.subset([0x41, 0x2192, 0x2713]))
    for (let entry = 12; entry < 12 + subset.readUInt16BE(4) * 16; entry += 16) {
      const start = subset.readUInt32BE(entry + 8)
      const end = start + Math.ceil(subset.readUInt32BE(entry + 12) / 4) * 4
      let sum = 0
      for (let at = start; at < end; at += 4) sum = (sum + subset.readUInt32BE(at)) >>> 0
      expect(subset.readUInt32BE(entry + 4)).toBe(sum)
    }
  })
})
