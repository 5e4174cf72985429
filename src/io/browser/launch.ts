import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Environment } from '../environment.js'
import type { Browser } from './browser.js'
import { installCommand } from './install-command.js'
import { startBrowser, type BrowserDeath, type BrowserProcess } from './process.js'

/** What to do about the browser's sandbox; the choices of `--sandbox`. */
export const sandboxPolicies = ['auto', 'require', 'off'] as const

/** One of {@link sandboxPolicies}. */
export type SandboxPolicy = (typeof sandboxPolicies)[number]

/** A running browser and whether its sandbox is kept. */
export type Launched = BrowserProcess & { readonly sandboxed: boolean }

/**
 * Starts a browser under a sandbox policy. `auto` keeps the sandbox for everybody but root, who cannot
 * have one, and gives it up with a notice where the system forbids it; `require` never gives it up.
 */
export async function launchBrowser(
  browser: Browser,
  policy: SandboxPolicy,
  environment: Environment,
  file: VFile,
): Promise<Launched | undefined> {
  const isRoot = environment.userId === 0
  if (policy === 'require' && isRoot) {
    report(file, 'sandbox-not-possible', { detail: 'the browser has none for root' })
    return undefined
  }
  const sandboxed = policy !== 'off' && !isRoot
  const first = await startBrowser(browser, environment, sandboxed)
  if (!isDead(first)) return { ...first, sandboxed }
  if (!sandboxed || !mayBeSandbox(first)) return failed(first, browser, environment, file)
  if (policy === 'require') {
    report(file, 'sandbox-not-possible', { detail: first.died })
    return undefined
  }
  const second = await startBrowser(browser, environment, false)
  if (isDead(second)) return failed(second, browser, environment, file)
  report(file, 'browser-without-sandbox', { detail: first.died })
  return { ...second, sandboxed: false }
}

function isDead(result: BrowserProcess | BrowserDeath): result is BrowserDeath {
  return 'died' in result
}

/** Whether another try without sandbox can help; a missing library stays missing. */
function mayBeSandbox({ died }: BrowserDeath): boolean {
  return !/shared librar|ENOENT|ENOEXEC|EACCES|exec format/i.test(died)
}

function failed({ died }: BrowserDeath, browser: Browser, environment: Environment, file: VFile): undefined {
  report(file, 'browser-not-started', {
    path: browser.path,
    detail: died,
    command: installCommand(environment),
  })
}
