import type { Environment } from '../environment.js'

/** The command that brings a browser to this platform, to be run as it stands. */
export function installCommand({ platform, arch }: Environment): string {
  // The bundled one is left out by `npm install --omit=optional`; elsewhere puppeteer's download fits.
  if (platform === 'linux' && arch === 'x64')
    return 'npm install --include=optional @sparticuz/chromium@143.0.4'
  // There is no download for Linux on ARM: distributions build their own.
  if (platform === 'linux') return 'sudo apt-get install chromium'
  return 'npx puppeteer browsers install chrome-headless-shell'
}
