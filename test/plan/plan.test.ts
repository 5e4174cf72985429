import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan, type Existing } from '../../src/plan/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const markdown = (path: string, contents: string) => ({ path, mediaType: 'text/markdown', contents })
const pdf = { path: 'roadmap.pdf', mediaType: 'application/pdf', fingerprint: 'sha256-a' }

describe('plan', () => {
  it('keeps everything once its entries are written, whatever stood there before', () => {
    const files = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(files, files, (wanted, before) => {
        const renditions = Object.entries(wanted).map(([path, contents]) => markdown(path, contents))
        const disk = new Map<string, Existing>()
        for (const [path, contents] of Object.entries(before)) disk.set(path, { contents: bytes(contents) })
        for (const { path, action, contents } of plan(renditions, disk).entries) {
          if (action !== 'keep' && typeof contents === 'string') disk.set(path, { contents: bytes(contents) })
        }
        for (const { path, contents } of renditions) expect(disk.get(path)?.contents).toEqual(bytes(contents))
        expect(plan(renditions, disk).entries.every(({ action }) => action === 'keep')).toBe(true)
      }),
    )
  })

  it('creates what is missing and updates what differs by one byte', () => {
    const disk = new Map([['b.md', { contents: bytes('b\r\n') }]])
    expect(plan([markdown('a.md', 'a\n'), markdown('b.md', 'b\n')], disk).entries).toMatchObject([
      { path: 'a.md', action: 'create', contents: 'a\n', reason: 'new' },
      { path: 'b.md', action: 'update', contents: 'b\n', reason: 'contents differ' },
    ])
  })

  it('keeps a PDF that was printed from the same pages, without having printed it', () => {
    const disk = new Map([['roadmap.pdf', { contents: bytes('%PDF'), fingerprint: 'sha256-a', pages: 3 }]])
    expect(plan([pdf], disk).entries).toMatchObject([{ path: 'roadmap.pdf', action: 'keep', pages: 3 }])
  })

  it('updates a PDF of other pages and one of somebody else, and says which it is', () => {
    const other = new Map([['roadmap.pdf', { contents: bytes('%PDF'), fingerprint: 'sha256-b' }]])
    const foreign = new Map([['roadmap.pdf', { contents: bytes('%PDF') }]])
    expect(plan([pdf], other).entries).toMatchObject([{ action: 'update', reason: 'pages differ' }])
    expect(plan([pdf], foreign).entries).toMatchObject([
      { action: 'update', reason: 'printed by something else' },
    ])
  })

  it('leaves files alone that no rendition asks for', () => {
    expect(plan([], new Map([['notes.md', { contents: bytes('mine') }]])).entries).toEqual([])
  })
})
