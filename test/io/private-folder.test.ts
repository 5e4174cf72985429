import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPrivate, privateFolder } from '../../src/io/private-folder.js'
import { machine } from './browser/place.js'

describe('privateFolder', () => {
  it('is made for the user alone', async () => {
    const { environment, folder } = machine()
    expect(await privateFolder(environment)).toEqual({ path: join(folder, 'cache') })
    expect(statSync(join(folder, 'cache')).mode & 0o777).toBe(0o700)
  })

  it('is a temporary one where the usual place cannot be made', async () => {
    const { environment, folder } = machine({ cache: 'a file' }, {})
    const userId = environment.userId ?? 'user'
    expect(await privateFolder(environment)).toEqual({ path: join(folder, `dossier-${userId}`) })
  })

  it.each([
    ['others can write', (path: string) => chmodSync(path, 0o777)],
    ['the group can write', (path: string) => chmodSync(path, 0o720)],
  ])('is not used when %s', async (_, open) => {
    const { environment, folder } = machine()
    mkdirSync(join(folder, 'cache'))
    open(join(folder, 'cache'))
    expect(await privateFolder(environment)).toEqual({ notPrivate: join(folder, 'cache') })
  })
})

describe('isPrivate', () => {
  it('does not follow links', async () => {
    const { environment, folder } = machine()
    mkdirSync(join(folder, 'mine'), { mode: 0o700 })
    symlinkSync(join(folder, 'mine'), join(folder, 'link'))
    expect(await isPrivate(join(folder, 'mine'), environment)).toBe(true)
    expect(await isPrivate(join(folder, 'link'), environment)).toBe(false)
  })

  it("is false for somebody else's", async () => {
    const { environment, folder } = machine({}, { userId: 4711 })
    expect(await isPrivate(folder, environment)).toBe(false)
  })
})
