import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attempt, BrowserSource } from './browser.js'
import { whyNotRunnable } from './runnable.js'

/** Path of the program inside `<cache>/<product>/<platform>-<build>/`, by product and platform folder. */
const programs = {
  // The shell first: it starts faster and is made for printing.
  'chrome-headless-shell': {
    linux: 'chrome-headless-shell-linux64/chrome-headless-shell',
    linux_arm: 'chrome-headless-shell-linux-arm64/chrome-headless-shell',
    mac: 'chrome-headless-shell-mac-x64/chrome-headless-shell',
    mac_arm: 'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    win32: 'chrome-headless-shell-win32/chrome-headless-shell.exe',
    win64: 'chrome-headless-shell-win64/chrome-headless-shell.exe',
  },
  chrome: {
    linux: 'chrome-linux64/chrome',
    linux_arm: 'chrome-linux-arm64/chrome',
    mac: 'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    mac_arm: 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    win32: 'chrome-win32/chrome.exe',
    win64: 'chrome-win64/chrome.exe',
  },
} as const satisfies Record<string, Record<string, string>>

/** Browsers that `npx puppeteer browsers install` or an installed `puppeteer` has downloaded. */
export const puppeteerCache = {
  id: 'puppeteer',
  summary: 'The download cache of puppeteer.',
  look: async (environment) => {
    const cache =
      environment.variables['PUPPETEER_CACHE_DIR'] ?? join(environment.home, '.cache', 'puppeteer')
    const attempts: Attempt[] = []
    for (const [product, paths] of Object.entries(programs)) {
      const builds = await readdir(join(cache, product)).catch(() => [])
      const newestFirst = builds.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      for (const build of newestFirst) {
        const [platform = '', version = ''] = build.split('-')
        const program = Object.entries(paths).find(([name]) => name === platform)?.[1]
        if (program !== undefined)
          attempts.push(await attempt(join(cache, product, build, program), `${product} ${version}`))
      }
    }
    return attempts.length > 0
      ? attempts
      : [{ origin: 'puppeteer', path: cache, reason: 'No browser has been downloaded there.' }]
  },
} as const satisfies BrowserSource

async function attempt(path: string, label: string): Promise<Attempt> {
  const obstacle = await whyNotRunnable(path)
  if (obstacle !== undefined)
    return { origin: 'puppeteer', path, reason: `The download is incomplete: ${obstacle}.` }
  return {
    origin: 'puppeteer',
    path,
    browser: { origin: 'puppeteer', path, label, variables: {} },
    reason: `Found ${label}.`,
  }
}
