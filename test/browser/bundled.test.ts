import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledBrowser } from '../../src/io/browser/bundled.js'
import { readEnvironment } from '../../src/io/environment.js'
import { folderWith } from '../folder.js'

const environment = readEnvironment()
const isBundled = environment.platform === 'linux' && environment.arch === 'x64'

describe.runIf(isBundled)('bundledBrowser', () => {
  it('is unpacked once, privately, by whoever comes first, and refused when it is not private', async () => {
    const cacheFolder = join(folderWith(), 'cache')
    const place = { ...environment, cacheFolder }
    const found = await Promise.all([1, 2].map(async () => bundledBrowser.look(place)))
    const paths = found.flat().map(({ browser }) => browser?.path ?? '')
    expect(new Set(paths).size).toBe(1)
    const [path = ''] = paths
    const folder = dirname(path)
    expect(readdirSync(join(cacheFolder, 'chromium'))).toHaveLength(1)
    expect(statSync(path).mode & 0o777).toBe(0o700)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const { ino } = statSync(path)

    const [again] = await bundledBrowser.look(place)
    expect(again?.browser?.variables).toEqual({
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    })
    expect(statSync(path).ino).toBe(ino)

    writeFileSync(path, 'planted')
    chmodSync(path, 0o777)
    const [planted] = await bundledBrowser.look(place)
    expect(planted?.browser).toBeUndefined()
    expect(planted?.notPrivate).toBe(folder)
  })
})
