import type { Browser as Connection, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Sheet, WithSheet } from '../render/index.js'
import type { Browser } from './browser/browser.js'
import { installCommand } from './browser/install-command.js'
import { launchBrowser, type SandboxPolicy } from './browser/launch.js'
import { resolveBrowser } from './browser/resolve.js'
import type { Environment } from './environment.js'
import { openPagePool, type WithPage } from './page-pool.js'

/** A browser that prints, until it is disposed of. */
export type Printer = AsyncDisposable & {
  readonly browser: Browser
  /** What the browser calls itself. */
  readonly product: string
  readonly sandboxed: boolean
  /** Lays a self-contained page out and lends it to a task; calls may overlap. */
  readonly withSheet: WithSheet
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
    const withTab = await openTabs(connection)
    const withSheet: Printer['withSheet'] = async (html, task) =>
      withTab(html.length, async ({ crash, page }) =>
        Promise.race([layOut(page, html).then(async () => task(sheetOf(page))), crash]),
      )
    return { browser, product, sandboxed, withSheet, [Symbol.asyncDispose]: close }
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

/** A tab that is ready for pages, and the news of its death, which puppeteer would wait out. */
type Tab = { readonly page: Page; readonly crash: Promise<never>; readonly isAlive: () => boolean }

/** The tab that every browser begins with, prepared while composing goes on, and others when they are needed. */
async function openTabs(connection: Connection): Promise<WithPage<Tab>> {
  const [first] = await connection.pages()
  const prepared = prepareTab(first ?? (await connection.newPage()))
  // A printer that is closed before it prints leaves a tab half prepared, which nobody waits for.
  prepared.catch(() => undefined)
  return openPagePool(
    async (isFirst) => (isFirst ? prepared : prepareTab(await connection.newPage())),
    ({ isAlive }) => isAlive(),
  )
}

/** Makes a tab run no script and load nothing but what is inlined in it. */
async function prepareTab(page: Page): Promise<Tab> {
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

/** Set, not navigated to: half the time, since the tab keeps its process. */
async function layOut(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load', timeout: patienceMs })
}

function sheetOf(page: Page): Sheet {
  return {
    print: async ({ draft = false, scale = 1 } = {}) => {
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
    },
    enterPageNumbers: async (texts) => {
      await page.evaluate(`(${enterTexts})(${JSON.stringify(texts)})`)
    },
  }
}

/** Runs in the page: the height of the main heading's text itself, without padding. */
const headingHeight = `(() => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('h1') ?? document.body)
  return range.getBoundingClientRect().height
})()`

/** Runs in the page: fills the rooms of the contents list. */
const enterTexts = `(texts) => {
  const rooms = document.querySelectorAll('a > span.page')
  texts.forEach((text, index) => { rooms[index].textContent = text })
}`
