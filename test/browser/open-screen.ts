import { connect, type Browser, type Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import { VFile } from 'vfile'
import { launchBrowser } from '../../src/io/browser/launch.js'
import { resolveBrowser } from '../../src/io/browser/resolve.js'
import { readEnvironment } from '../../src/io/environment.js'

/** A browser to look at pages with: the one that builds would use on this machine. */
export type Screen = { readonly browser: Browser; readonly end: () => Promise<void> }

/** Starts it; whoever does so ends it. */
export async function openScreen(): Promise<Screen> {
  const environment = readEnvironment()
  const file = new VFile()
  const { browser: found } = await resolveBrowser(undefined, environment, file)
  const launched = found && (await launchBrowser(found, 'auto', environment, file))
  if (!launched) throw new Error(`Cannot test without a browser: ${file.messages.join('; ')}`)
  const browser = await connect({ transport: launched.pipe, defaultViewport: null })
  return { browser, end: async () => void (await launched.end()) }
}

/** What a screen can be: so wide, and light or dark. */
export type Look = { readonly width: number; readonly scheme: 'light' | 'dark' }

/** Turns a page to a look, without loading it again. */
export async function look(page: Page, { width, scheme }: Look): Promise<void> {
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
}
