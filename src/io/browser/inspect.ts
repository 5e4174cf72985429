import { VFile } from 'vfile'
import type { Environment } from '../environment.js'
import { openPrinter, type Printer, type PrinterOptions } from '../printer.js'
import type { Attempt, Browser } from './browser.js'
import { installCommand } from './install-command.js'
import { namedBrowser, resolveBrowser, sourceOrder } from './resolve.js'
import { browserSources } from './sources.js'

/** Everything `dossier doctor` tells about browsers. */
export type BrowserReport = {
  /** The one that builds would use. */
  readonly chosen?: Browser | undefined
  /** Every place that was looked at, in order, also behind the chosen one. */
  readonly attempts: readonly Attempt[]
  /** What the chosen one calls itself; absent when it did not start. */
  readonly product?: string | undefined
  /** Whether its sandbox is kept; absent when it did not start. */
  readonly sandboxed?: boolean | undefined
  /** Whether a test page came out with text on it. */
  readonly prints: boolean
  /** Command that brings a browser to this platform. */
  readonly installCommand: string
  /** Messages met on the way: why it did not start, or that it runs without sandbox. */
  readonly file: VFile
}

const testPage = '<!DOCTYPE html><html lang="en"><title>Test</title><h1>Test page</h1></html>'

/** Looks everywhere a browser could be, starts the one that would be used and prints a page with it. */
export async function inspectBrowsers(
  environment: Environment,
  options: Pick<PrinterOptions, 'browser' | 'sandbox' | 'signal'> = {},
): Promise<BrowserReport> {
  const file = new VFile()
  const resolution = await resolveBrowser(options.browser, environment, new VFile())
  const looked = new Set(resolution.attempts.map(({ origin }) => origin))
  const others = sourceOrder(namedBrowser(options.browser, environment)?.path).filter((id) => !looked.has(id))
  const behind = await Promise.all(others.map(async (id) => browserSources[id].look(environment)))
  const printer = await openPrinter({ ...options, environment, file })
  const prints = printer ? await canPrint(printer) : false
  await printer?.[Symbol.asyncDispose]()
  return {
    chosen: resolution.browser,
    attempts: [...resolution.attempts, ...behind.flat()],
    product: printer?.product,
    sandboxed: printer?.sandboxed,
    prints,
    installCommand: installCommand(environment),
    file,
  }
}

async function canPrint({ withSheet }: Printer): Promise<boolean> {
  // A browser that starts and then fails is exactly what the doctor has to tell.
  return withSheet(testPage, async ({ print }) => print()).then(
    ({ textHeight }) => textHeight > 0,
    () => false,
  )
}
