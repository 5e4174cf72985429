import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { applyPlan, writeAtomic } from '../../src/io/apply.js'
import type { Plan } from '../../src/plan/index.js'
import { filesIn, folderWith } from '../folder.js'

function planOf(files: Readonly<Record<string, string | Uint8Array>>): Plan {
  return {
    entries: Object.entries(files).map(([path, contents]) => ({
      path,
      action: 'update' as const,
      contents,
      reason: 'contents differ',
    })),
  }
}

async function apply(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const file = new VFile()
  const written = await applyPlan(planOf(files), folder, { file })
  return { written, ids: file.messages.map(({ ruleId }) => ruleId), file }
}

describe('applyPlan', () => {
  it('writes what it is given, whatever stood there before', async () => {
    const name = fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6})?\.md$/)
    const files = fc.dictionary(name, fc.string({ unit: 'grapheme' }), { maxKeys: 5 })
    await fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const folder = folderWith()
        await apply(folder, before)
        const { written } = await apply(folder, after)
        expect(filesIn(folder)).toEqual({ ...before, ...after })
        expect(written?.map(({ path }) => path)).toEqual(Object.keys(after))
      }),
      { numRuns: 25 },
    )
  })

  it('makes the folders it needs and counts bytes', async () => {
    const folder = folderWith()
    const { written } = await apply(join(folder, 'a/b'), { 'c/d.md': 'ä' })
    expect(written).toEqual([{ path: 'c/d.md', bytes: 2 }])
    expect(filesIn(folder)).toEqual({ 'a/b/c/d.md': 'ä' })
  })

  it('leaves files alone that the plan keeps', async () => {
    const folder = folderWith({ 'kept.md': 'as it was' })
    const file = new VFile()
    const plan: Plan = { entries: [{ path: 'kept.md', action: 'keep', reason: 'unchanged' }] }
    expect(await applyPlan(plan, folder, { file })).toEqual([])
    expect(filesIn(folder)).toEqual({ 'kept.md': 'as it was' })
  })

  it('keeps the permissions of the file it replaces', async () => {
    const folder = folderWith({ 'a.md': 'old' })
    chmodSync(join(folder, 'a.md'), 0o640)
    await apply(folder, { 'a.md': 'new' })
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  })

  it('replaces a link and not what it points to', async () => {
    const folder = folderWith({ 'target.txt': 'mine', 'out/.keep': '' })
    symlinkSync(join(folder, 'target.txt'), join(folder, 'out/a.md'))
    await apply(join(folder, 'out'), { 'a.md': 'new' })
    expect(filesIn(folder)).toMatchObject({ 'target.txt': 'mine', 'out/a.md': 'new' })
    expect(lstatSync(join(folder, 'out/a.md')).isSymbolicLink()).toBe(false)
  })

  it('names the file that stands where a folder is needed', async () => {
    const folder = folderWith({ out: 'a file' })
    const { written, ids, file } = await apply(join(folder, 'out'), { 'a.md': 'new' })
    expect(written).toBeUndefined()
    expect(ids).toEqual(['output-not-folder'])
    expect(file.messages[0]?.reason).toContain(join(folder, 'out'))
    expect(filesIn(folder)).toEqual({ out: 'a file' })
  })

  it('names the folder that stands where a file is needed, and writes none of the others', async () => {
    const folder = folderWith({ 'a.md': 'old' })
    mkdirSync(join(folder, 'b.md'))
    const { ids } = await apply(folder, { 'a.md': 'new', 'b.md': 'new' })
    expect(ids).toEqual(['output-is-folder'])
    expect(filesIn(folder)).toEqual({ 'a.md': 'old' })
  })

  it('tells a loop of symbolic links', async () => {
    const folder = folderWith()
    symlinkSync(join(folder, 'two'), join(folder, 'one'))
    symlinkSync(join(folder, 'one'), join(folder, 'two'))
    const { ids } = await apply(join(folder, 'one', 'out'), { 'a.md': 'new' })
    expect(ids).toEqual(['output-link-loop'])
    expect(readdirSync(folder)).toEqual(['one', 'two'])
  })

  it('tells a name that is too long for the disk', async () => {
    const folder = folderWith({ 'a.md': 'old' })
    const { ids } = await apply(folder, { 'a.md': 'new', [`${'b'.repeat(300)}.md`]: 'new' })
    expect(ids).toEqual(['output-failed'])
    expect(filesIn(folder)).toEqual({ 'a.md': 'old' })
  })

  it('takes back the folders it made when it fails', async () => {
    const folder = folderWith()
    const { ids } = await apply(join(folder, 'new/deep'), { 'a.md': 'a', [`${'b'.repeat(300)}.md`]: 'b' })
    expect(ids).toEqual(['output-failed'])
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['../a.md', '/a.md', 'x/../../a.md', 'C:\\a.md', '..\\a.md', ''])(
    'refuses to leave the folder for `%s`',
    async (path) => {
      const folder = folderWith({ 'out/b.md': 'old' })
      const { ids } = await apply(join(folder, 'out'), { 'b.md': 'new', [path]: 'x' })
      expect(ids).toEqual(['output-outside'])
      expect(filesIn(folder)).toEqual({ 'out/b.md': 'old' })
    },
  )

  it('throws for a plan without contents, which is our mistake', async () => {
    const plan: Plan = { entries: [{ path: 'a.pdf', action: 'create', reason: 'new' }] }
    await expect(applyPlan(plan, folderWith(), { file: new VFile() })).rejects.toThrow('Cannot write a.pdf')
  })

  it('removes what a crashed run has left, and nothing of a running one', async () => {
    const folder = folderWith()
    // No process has this number: it is above the largest that Linux gives.
    writeFileSync(join(folder, '.a.md.99999999.0a1b2c3d.dossier-tmp'), 'half')
    writeFileSync(join(folder, `.a.md.${process.pid}.0a1b2c3d.dossier-tmp`), 'half')
    await apply(folder, { 'a.md': 'new' })
    expect(Object.keys(filesIn(folder))).toEqual([`.a.md.${process.pid}.0a1b2c3d.dossier-tmp`, 'a.md'])
  })
})

describe('writeAtomic', () => {
  it('ends with one whole text when many write at once', async () => {
    const folder = folderWith()
    const path = join(folder, 'a.txt')
    const texts = Array.from({ length: 20 }, (_, index) => `${index} `.repeat(5000))
    await Promise.all(texts.map(async (text) => writeAtomic(path, text, { file: new VFile(), sync: true })))
    const files = filesIn(folder)
    expect(Object.keys(files)).toEqual(['a.txt'])
    expect(texts).toContain(files['a.txt'])
  })
})
