import { Readable } from 'node:stream'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExisting, readStdin, readText } from '../../src/io/read.js'
import { folderWith } from '../folder.js'

async function read(folder: string, path: string) {
  const file = await readText(path, folder)
  return { value: file.value, ids: file.messages.map(({ ruleId }) => ruleId), file }
}

describe('readText', () => {
  it('reads any text as it was written', async () => {
    const folder = folderWith()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        writeFileSync(join(folder, 'a.json'), text)
        // A byte order mark is the encoding's, not the text's.
        expect((await read(folder, 'a.json')).value ?? '').toBe(text.replace(/^\u{feff}/u, ''))
      }),
      { numRuns: 50 },
    )
  })

  it('takes the byte order mark off', async () => {
    const folder = folderWith({ 'a.json': '\u{feff}{}' })
    expect(await read(folder, 'a.json')).toMatchObject({ value: '{}', ids: [] })
  })

  it('tells a missing file and where it was looked for', async () => {
    const folder = folderWith()
    const { ids, file } = await read(folder, 'none.json')
    expect(ids).toEqual(['file-not-found'])
    expect(file.messages[0]?.note).toContain(folder)
  })

  it('tells a folder', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'findings'))
    expect((await read(folder, 'findings')).ids).toEqual(['file-is-folder'])
  })

  it('tells a file in the way', async () => {
    const folder = folderWith({ a: '' })
    expect((await read(folder, 'a/b.json')).ids).toEqual(['file-not-readable'])
  })

  it.each([
    ['Latin-1', Buffer.from('{"a": "caf\u00e9"}', 'latin1'), 10],
    ['UTF-16', Buffer.from('\u{feff}{}', 'utf16le'), 0],
    ['a cut character', Buffer.from([0x61, 0xe2, 0x82]), 1],
  ])('tells the first byte that is no UTF-8: %s', async (_, bytes, offset) => {
    const folder = folderWith()
    writeFileSync(join(folder, 'a.json'), bytes)
    const { ids, file } = await read(folder, 'a.json')
    expect(ids).toEqual(['file-not-text'])
    expect(file.messages[0]?.reason).toContain(`offset ${offset} `)
  })
})

describe('readStdin', () => {
  it('joins what comes in pieces, also inside a character', async () => {
    const bytes = Buffer.from('ä→')
    const pieces = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    expect((await readStdin(pieces)).toString()).toBe('ä→')
  })
})

describe('readExisting', () => {
  it('gives the files that are there', async () => {
    const folder = folderWith({ 'a.md': 'A', 'b/c.md': 'C' })
    const existing = await readExisting(folder, ['a.md', 'b/c.md', 'b', 'none.md'])
    expect([...existing.keys()]).toEqual(['a.md', 'b/c.md'])
    expect(Buffer.from(existing.get('b/c.md') ?? []).toString()).toBe('C')
  })
})
