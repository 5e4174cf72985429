import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../src/io/environment.js'

describe('readEnvironment', () => {
  it.each([
    ['what is asked for', { DOSSIER_CACHE_DIR: '/c', XDG_CACHE_HOME: '/x' }, 'linux', '/c'],
    ['the cache folder of the desktop', { XDG_CACHE_HOME: '/x' }, 'linux', '/x/dossier'],
    ['the home folder', { XDG_CACHE_HOME: '' }, 'linux', join(homedir(), '.cache/dossier')],
    ['the library of macOS', {}, 'darwin', join(homedir(), 'Library/Caches/dossier')],
    ['the local data of Windows', { LOCALAPPDATA: '/l' }, 'win32', '/l/dossier/Cache'],
  ] as const)('keeps things in %s', (_, variables, platform, folder) => {
    expect(readEnvironment(variables, platform).cacheFolder).toBe(folder)
  })

  it('splits the path and drops what is empty', () => {
    const path = ['/a', '', '/b'].join(delimiter)
    expect(readEnvironment({ PATH: path }).pathFolders).toEqual(['/a', '/b'])
    expect(readEnvironment({}).pathFolders).toEqual([])
  })
})
