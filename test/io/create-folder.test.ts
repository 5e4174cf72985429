import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFolder } from '../../src/io/create-folder.js'
import { folderWith } from '../folder.js'

it('creates what is missing and names it, outermost first', async () => {
  const folder = folderWith()
  expect(await createFolder(join(folder, 'a', 'b'))).toEqual([join(folder, 'a'), join(folder, 'a', 'b')])
  expect(await createFolder(join(folder, 'a', 'b'))).toEqual([])
})

it('lets several builds create the same folder at once', async () => {
  const folder = join(folderWith(), 'a', 'b', 'c')
  await Promise.all(Array.from({ length: 8 }, () => createFolder(folder)))
  expect(existsSync(folder)).toBe(true)
})

it('refuses to pass through a file', async () => {
  const file = join(folderWith(), 'file')
  writeFileSync(file, '')
  await expect(createFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(createFolder(join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

it.runIf(process.platform === 'linux')('ends where the file system takes no folders', async () => {
  await expect(createFolder('/proc/dossier/reports')).rejects.toMatchObject({ code: 'ENOENT' })
})
