import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { puppeteerCache } from '../../../src/io/browser/puppeteer-cache.js'
import { machine } from './place.js'

const chrome = (build: string) => `chrome/linux-${build}/chrome-linux64/chrome`
const shell = (build: string) =>
  `chrome-headless-shell/linux-${build}/chrome-headless-shell-linux64/chrome-headless-shell`

describe('puppeteerCache', () => {
  it('finds shells before browsers and newer builds before older ones', async () => {
    const { environment, folder } = machine({
      [`${chrome('150.0.1.2')}!`]: '',
      [`${shell('99.0.1.2')}!`]: '',
      [`${shell('143.0.1.10')}!`]: '',
      [`${shell('143.0.1.9')}!`]: '',
    })
    const attempts = await puppeteerCache.look({ ...environment, variables: { PUPPETEER_CACHE_DIR: folder } })
    expect(attempts.map(({ browser }) => browser?.label)).toEqual([
      'chrome-headless-shell 143.0.1.10',
      'chrome-headless-shell 143.0.1.9',
      'chrome-headless-shell 99.0.1.2',
      'chrome 150.0.1.2',
    ])
  })

  it('passes over a download that was cut off', async () => {
    const { environment, folder } = machine({
      'chrome/linux-150.0.1.2/partial.zip': '',
      [`${chrome('143.0.1.2')}!`]: '',
    })
    const attempts = await puppeteerCache.look({ ...environment, variables: { PUPPETEER_CACHE_DIR: folder } })
    expect(attempts.map(({ path, reason }) => ({ path, reason }))).toEqual([
      { path: join(folder, chrome('150.0.1.2')), reason: 'The download is incomplete: not there.' },
      { path: join(folder, chrome('143.0.1.2')), reason: 'Found chrome 143.0.1.2.' },
    ])
  })

  it('knows the builds of other platforms', async () => {
    const path =
      'chrome-headless-shell/mac_arm-143.0.1.2/chrome-headless-shell-mac-arm64/chrome-headless-shell'
    const { environment, folder } = machine({ [`.cache/puppeteer/${path}!`]: '' }, { platform: 'darwin' })
    const [attempt] = await puppeteerCache.look(environment)
    expect(attempt?.browser?.path).toBe(join(folder, '.cache/puppeteer', path))
  })
})
