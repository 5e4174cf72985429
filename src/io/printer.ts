import type { Browser as Connection, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Browser } from './browser/browser.js'
import { installCommand } from './browser/install-command.js'
import { launchBrowser, type SandboxPolicy } from './browser/launch.js'
import { resolveBrowser } from './browser/resolve.js'
import type { Environment } from './environment.js'
import { openPagePool, type WithPage } from './page-pool.js'

/** Pages as the browser printed them, before dates and metadata are set. */
export type Printed = {
  readonly bytes: Uint8Array
  /** Height of the text of the main heading in CSS pixels; zero when the browser found no font. */
  readonly textHeight: number
}

/** How one page is printed. */
export type PrintOptions = {
  /** A draft is only asked where its pages are: no tags, no outline. */
  readonly draft?: boolean
  /** Size of everything, as a factor of the usual one. */
  readonly scale?: number
}

/** A browser that prints, until it is disposed of. */
export type Printer = AsyncDisposable & {
  readonly browser: Browser
  /** What the browser calls itself. */
  readonly product: string
  readonly sandboxed: boolean
  /** Prints a self-contained page; calls may overlap. */
  readonly print: (html: string, options?: PrintOptions) => Promise<Printed>
}

/** Settings of {@link openPrinter}. */
export type PrinterOptions = {
  /** Path of a browser, or `system` to prefer an installed one. */
  readonly browser?: string | undefined
  readonly sandbox?: SandboxPolicy | undefined
  readonly environment: Environment
  /** Collects why there is no browser, and the notice about its sandbox. */
  readonly file: VFile
  /** Ends the browser at once when aborted. */
  readonly signal?: AbortSignal | undefined
}

/** Large documents take minutes; a hang is ended by the user. */
const patienceMs = 600_000

/**
 * Finds and starts a browser for printing; undefined after a message when there is none. Loading puppeteer
 * overlaps with the start, and both may overlap with composing: call it first, await it when pages are ready.
 */
export async function openPrinter(options: PrinterOptions): Promise<Printer | undefined> {
  const { environment, file, signal, sandbox = 'auto' } = options
  // The entry made for browsers: half the loading time, since starting programs is done here.
  const loading = import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js')
  const { browser } = await resolveBrowser(options.browser, environment, file)
  const launched = browser && (await launchBrowser(browser, sandbox, environment, file))
  const { connect } = await loading
  if (!browser || !launched) return undefined
  const { end, pipe, product, sandboxed } = launched
  signal?.addEventListener('abort', end, { once: true })
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', end)
    await end()
  }
  try {
    if (signal?.aborted) throw new Error('interrupted')
    const connection = await connect({
      transport: pipe,
      defaultViewport: null,
      protocolTimeout: patienceMs,
    })
    const withSheet = await openSheets(connection)
    const print: Printer['print'] = async (html, options = {}) =>
      withSheet(html.length, async ({ crash, page }) => Promise.race([printPage(page, html, options), crash]))
    return { browser, product, sandboxed, print, [Symbol.asyncDispose]: close }
  } catch (error) {
    // It answered a moment ago: what ends it now is the user, or the system running out of something.
    await close()
    const detail = error instanceof Error ? error.message : String(error)
    if (!signal?.aborted) {
      const command = installCommand(environment)
      report(file, 'browser-not-started', { path: browser.path, detail, command })
    }
    return undefined
  }
}

/** A page that is ready to print, and the news of its death, which puppeteer would wait out. */
type Sheet = { readonly page: Page; readonly crash: Promise<never>; readonly isAlive: () => boolean }

/** The page that every browser begins with, prepared while composing goes on, and others when they are needed. */
async function openSheets(connection: Connection): Promise<WithPage<Sheet>> {
  const [first] = await connection.pages()
  const prepared = prepareSheet(first ?? (await connection.newPage()))
  // A printer that is closed before it prints leaves a page half prepared, which nobody waits for.
  prepared.catch(() => undefined)
  return openPagePool(
    async (isFirst) => (isFirst ? prepared : prepareSheet(await connection.newPage())),
    ({ isAlive }) => isAlive(),
  )
}

/** Makes a page run no script and load nothing but what is inlined in it. */
async function prepareSheet(page: Page): Promise<Sheet> {
  let alive = true
  const crash = new Promise<never>((_, fail) => {
    page.on('error', (error) => {
      alive = false
      fail(error)
    })
  })
  crash.catch(() => undefined)
  page.on('request', (request) => {
    const answer = request.url().startsWith('data:') ? request.continue() : request.abort()
    // The page may be gone by now, and its requests with it.
    answer.catch(() => undefined)
  })
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ])
  return { page, crash, isAlive: () => alive }
}

async function printPage(
  page: Page,
  html: string,
  { draft = false, scale = 1 }: PrintOptions,
): Promise<Printed> {
  // Set, not navigated to: half the time, since the page keeps its process.
  await page.setContent(html, { waitUntil: 'load', timeout: patienceMs })
  const textHeight = await page.evaluate(headingHeight)
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    scale,
    tagged: !draft,
    outline: !draft,
    timeout: patienceMs,
  })
  return { bytes, textHeight: typeof textHeight === 'number' ? textHeight : 0 }
}

/** Runs in the page: the height of the main heading's text itself, without padding. */
const headingHeight = `(() => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('h1') ?? document.body)
  return range.getBoundingClientRect().height
})()`
