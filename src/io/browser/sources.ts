import type { BrowserSource } from './browser.js'
import { bundledBrowser } from './bundled.js'
import { pathBrowsers, systemBrowsers } from './installed.js'
import { puppeteerCache } from './puppeteer-cache.js'

/** Every kind of place a browser is looked for in. */
export const browserSources = {
  puppeteer: puppeteerCache,
  bundled: bundledBrowser,
  system: systemBrowsers,
  path: pathBrowsers,
} as const satisfies Readonly<Record<string, BrowserSource>>

/** Id of a source. */
export type BrowserSourceId = keyof typeof browserSources
