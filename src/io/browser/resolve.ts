import { isAbsolute, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Environment } from '../environment.js'
import type { Attempt, Browser } from './browser.js'
import { installCommand } from './install-command.js'
import { whyNotRunnable } from './runnable.js'
import { browserSources, type BrowserSourceId } from './sources.js'

/** In place of a path: installed browsers first. */
const preferSystem = 'system'

/** A browser named by the user, and where. */
export type NamedBrowser = { readonly path: string; readonly from: string }

/** What was chosen, and everything that was looked at on the way. */
export type Resolution = {
  readonly browser?: Browser | undefined
  readonly attempts: readonly Attempt[]
}

/** Variables that name a browser, in order. */
const variableNames = ['DOSSIER_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'] as const

/** The bundled one stands before installed ones: it prints the same pages everywhere. */
const usual: readonly BrowserSourceId[] = ['puppeteer', 'bundled', 'system', 'path']
const systemFirst: readonly BrowserSourceId[] = ['system', 'path', 'puppeteer', 'bundled']

/**
 * Finds the browser to print with: the one that is named, else puppeteer's download, the bundled one, an
 * installed one, one on the PATH. `choice` is what stands after `--browser`: a path, or `system` to prefer
 * installed ones. A named browser that cannot be run is an error; no other is tried then.
 */
export async function resolveBrowser(
  choice: string | undefined,
  environment: Environment,
  file: VFile,
): Promise<Resolution> {
  const named = namedBrowser(choice, environment)
  if (named && named.path !== preferSystem) return resolveNamed(named, file)
  const attempts: Attempt[] = []
  for (const id of sourceOrder(named?.path)) {
    const looked = await browserSources[id].look(environment)
    attempts.push(...looked)
    for (const { notPrivate } of looked)
      if (notPrivate !== undefined) report(file, 'browser-cache-not-private', { path: notPrivate })
    const browser = looked.find((attempt) => attempt.browser)?.browser
    if (browser) return { browser, attempts }
  }
  report(file, 'browser-not-found', { command: installCommand(environment) })
  return { attempts }
}

/** The order places are looked at in. */
export function sourceOrder(choice: string | undefined): readonly BrowserSourceId[] {
  return choice === preferSystem ? systemFirst : usual
}

/** What the user asked for, on the command line or in a variable. */
export function namedBrowser(choice: string | undefined, environment: Environment): NamedBrowser | undefined {
  if (choice !== undefined) return { path: choice, from: '--browser' }
  const name = variableNames.find((variable) => environment.variables[variable])
  return name && { path: environment.variables[name] ?? '', from: name }
}

async function resolveNamed({ path, from }: NamedBrowser, file: VFile): Promise<Resolution> {
  const absolute = isAbsolute(path) ? path : resolve(path)
  const obstacle = await whyNotRunnable(absolute)
  if (obstacle !== undefined) {
    report(file, 'browser-not-runnable', { path, origin: from })
    return {
      attempts: [{ origin: 'named', path: absolute, reason: `Named by \`${from}\`, but ${obstacle}.` }],
    }
  }
  const browser: Browser = { origin: 'named', path: absolute, label: absolute, variables: {} }
  return {
    browser,
    attempts: [{ origin: 'named', path: absolute, browser, reason: `Named by \`${from}\`.` }],
  }
}
