import type { Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import type { VFile } from 'vfile'
import type { Browser } from './browser/browser.js'
import { launchBrowser, type SandboxPolicy } from './browser/launch.js'
import { resolveBrowser } from './browser/resolve.js'
import type { Environment } from './environment.js'

/** Pages as the browser printed them, before dates and metadata are set. */
export type Printed = {
  readonly bytes: Uint8Array
  /** Height of the text of the main heading in CSS pixels; zero when the browser found no font. */
  readonly textHeight: number
}

/** A browser that prints, until it is disposed of. */
export type Printer = AsyncDisposable & {
  readonly browser: Browser
  /** What the browser calls itself. */
  readonly product: string
  readonly sandboxed: boolean
  /** Prints a self-contained page; calls may overlap. */
  readonly print: (html: string) => Promise<Printed>
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

/** Pages printed at the same time; a second one helps on two cores, a third costs memory only. */
const parallelPages = 2

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
  signal?.addEventListener('abort', launched.end, { once: true })
  const connection = await connect({
    transport: launched.pipe,
    defaultViewport: null,
    protocolTimeout: patienceMs,
  })
  const [first] = await connection.pages()
  const pool = createPool(async () => preparePage(await connection.newPage()), first && preparePage(first))
  return {
    browser,
    product: launched.product,
    sandboxed: launched.sandboxed,
    print: async (html) => pool(async (page) => printPage(page, html)),
    [Symbol.asyncDispose]: async () => {
      signal?.removeEventListener('abort', launched.end)
      await launched.end()
    },
  }
}

/** A page that runs no script and loads nothing but what is inlined in it. */
async function preparePage(page: Page): Promise<Page> {
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) void request.continue()
    else void request.abort()
  })
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
  ])
  return page
}

async function printPage(page: Page, html: string): Promise<Printed> {
  // Set, not navigated to: half the time, since the page keeps its process.
  await page.setContent(html, { waitUntil: 'load', timeout: patienceMs })
  const textHeight = await page.evaluate(headingHeight)
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
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

/** Hands out pages: the first one again when it is free, a second one only when it is not. */
function createPool(
  open: () => Promise<Page>,
  first: Promise<Page> | undefined,
): <Result>(task: (page: Page) => Promise<Result>) => Promise<Result> {
  const idle: Promise<Page>[] = first ? [first] : []
  // A printer that is closed before it prints leaves a page half prepared, which nobody waits for.
  first?.catch(() => undefined)
  const waiting: ((page: Promise<Page>) => void)[] = []
  let opened = idle.length
  const take = async (): Promise<Page> => {
    const free = idle.pop()
    if (free) return free
    if (opened < parallelPages) {
      opened += 1
      return open()
    }
    return new Promise<Promise<Page>>((next) => waiting.push(next)).then(async (page) => page)
  }
  return async (task) => {
    const page = await take()
    try {
      return await task(page)
    } finally {
      const next = waiting.shift()
      if (next) next(Promise.resolve(page))
      else idle.push(Promise.resolve(page))
    }
  }
}
