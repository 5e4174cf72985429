import { statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { untar } from '../../../src/io/browser/untar.js'
import { filesIn, folderWith } from '../../folder.js'

/** One entry of a ustar archive. */
function entry(name: string, contents: string, type = '0'): Buffer {
  const data = Buffer.from(contents)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(data.length.toString(8).padStart(11, '0'), 124)
  header.write(type, 156)
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)])
}

async function unpack(...entries: readonly Buffer[]) {
  const folder = folderWith()
  await untar(Buffer.concat([...entries, Buffer.alloc(1024)]), folder)
  return folder
}

describe('untar', () => {
  it('gives back what was packed', async () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.txt$/),
      fc.string({ maxLength: 1200 }),
    )
    await fc.assert(
      fc.asyncProperty(files, async (packed) => {
        const folder = await unpack(...Object.entries(packed).map(([name, text]) => entry(name, text)))
        expect(filesIn(folder)).toEqual(packed)
      }),
      { numRuns: 20 },
    )
  })

  it.each(['../evil', '/tmp/evil', 'a/../../evil'])('leaves out the name `%s`', async (name) => {
    expect(filesIn(await unpack(entry(name, 'x'), entry('good', 'y')))).toEqual({ good: 'y' })
  })

  it('leaves out links and devices', async () => {
    expect(filesIn(await unpack(entry('link', '', '2'), entry('pipe', '', '6')))).toEqual({})
  })

  it('keeps files private and lets libraries be loaded', async () => {
    const folder = await unpack(entry('lib/liba.so.1', 'x'), entry('a.txt', 'x'))
    expect(statSync(join(folder, 'lib/liba.so.1')).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o600)
  })
})
