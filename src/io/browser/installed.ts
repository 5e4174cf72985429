import { join } from 'node:path'
import type { Environment } from '../environment.js'
import type { Attempt, BrowserSource } from './browser.js'
import { whyNotRunnable } from './runnable.js'

/** An installed browser and where each platform puts it. */
type Product = {
  readonly label: string
  readonly linux: readonly string[]
  readonly darwin: readonly string[]
  /** Below each of the folders for programs. */
  readonly win32: readonly string[]
}

const products = [
  {
    label: 'Google Chrome',
    linux: ['/opt/google/chrome/chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    label: 'Microsoft Edge',
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    label: 'Chromium',
    linux: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser', '/snap/bin/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium/Application/chrome.exe'],
  },
] as const satisfies readonly Product[]

/** Names browsers go by on the PATH. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
  'chromium',
  'chromium-browser',
]

/** Chrome, Edge and Chromium where their installers put them. */
export const systemBrowsers = {
  id: 'system',
  summary: 'Chrome, Edge or Chromium as installed on the system.',
  look: async (environment) => {
    const paths = products.flatMap((product) =>
      places(product, environment).map((path) => ({ label: product.label, path })),
    )
    const attempts = await Promise.all(paths.map(({ label, path }) => attempt('system', label, path)))
    return orNothing(attempts, { origin: 'system', reason: 'No Chrome, Edge or Chromium is installed.' })
  },
} as const satisfies BrowserSource

/** Browsers on the PATH. */
export const pathBrowsers = {
  id: 'path',
  summary: 'A browser on the PATH.',
  look: async (environment) => {
    const ending = environment.platform === 'win32' ? '.exe' : ''
    const paths = names.flatMap((name) =>
      environment.pathFolders.map((folder) => ({ label: name, path: join(folder, name + ending) })),
    )
    const attempts = await Promise.all(paths.map(({ label, path }) => attempt('path', label, path)))
    return orNothing(attempts, { origin: 'path', reason: `None of ${names.join(', ')} is on the PATH.` })
  },
} as const satisfies BrowserSource

function places(product: Product, { platform, variables, home }: Environment): readonly string[] {
  if (platform === 'darwin') return [...product.darwin, ...product.darwin.map((path) => join(home, path))]
  if (platform !== 'win32') return product.linux
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => variables[name])
  return roots.flatMap((root) => (root ? product.win32.map((path) => join(root, path)) : []))
}

async function attempt(origin: string, label: string, path: string): Promise<Attempt | undefined> {
  const obstacle = await whyNotRunnable(path)
  if (obstacle === 'not there') return undefined
  if (obstacle !== undefined) return { origin, path, reason: `${label} is there, but ${obstacle}.` }
  return { origin, path, browser: { origin, path, label, variables: {} }, reason: `Found ${label}.` }
}

function orNothing(attempts: readonly (Attempt | undefined)[], nothing: Attempt): readonly Attempt[] {
  const looked = attempts.filter((one) => one !== undefined)
  return looked.length > 0 ? looked : [nothing]
}
