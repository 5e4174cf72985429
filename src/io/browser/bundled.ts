import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import type { Environment } from '../environment.js'
import { packageFolder } from '../package-folder.js'
import { isPrivate, privateFolder } from '../private-folder.js'
import { systemCode } from '../system-error.js'
import { removeStaleTemporaries, temporaryName } from '../temporary-name.js'
import type { Attempt, Browser, BrowserSource } from './browser.js'
import { fontConfig } from './font-config.js'
import { untar } from './untar.js'

/** Changes when the layout of the unpacked folder changes, so that old ones are not used. */
const layout = 1

/**
 * The Chromium inside the package `@sparticuz/chromium`. Only its archives are used: its own code unpacks
 * into a shared, well-known place, where concurrent runs collide and a planted program would be run.
 */
export const bundledBrowser = {
  id: 'bundled',
  summary: 'The Chromium that is installed with Dossier on Linux (x64).',
  look: async (environment) => [await attempt(environment)],
} as const satisfies BrowserSource

async function attempt(environment: Environment): Promise<Attempt> {
  const { platform, arch } = environment
  if (platform !== 'linux' || arch !== 'x64')
    return { origin: 'bundled', reason: `There is none for ${platform}-${arch}, only for linux-x64.` }
  const source = packageFolder('@sparticuz/chromium')
  if (source === undefined)
    return { origin: 'bundled', reason: 'The optional package `@sparticuz/chromium` is not installed.' }
  const folder = await privateFolder(environment)
  if ('notPrivate' in folder) return notPrivate(folder.notPrivate)
  const version = await packageVersion(source)
  const { size } = await stat(join(source, 'bin', 'chromium.br'))
  const target = join(folder.path, 'chromium', `${version}-${size}-${layout}`)
  try {
    if (!(await isWhole(target))) await unpack(join(source, 'bin'), target)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return { origin: 'bundled', path: target, reason: `It could not be unpacked (${code}).` }
  }
  const browser = describe(target, version)
  // Looked at on every run, also right before use: what stands there is going to be run.
  const own = await Promise.all([target, browser.path].map((path) => isPrivate(path, environment)))
  if (own.includes(false)) return notPrivate(target)
  return { origin: 'bundled', path: browser.path, browser, reason: `Found ${browser.label}.` }
}

function notPrivate(path: string): Attempt {
  const reason = 'Its folder belongs to somebody else or can be written by others.'
  return { origin: 'bundled', path, reason, notPrivate: path }
}

function describe(folder: string, version: string): Browser {
  return {
    origin: 'bundled',
    path: join(folder, 'chromium'),
    label: `bundled Chromium ${version}`,
    variables: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

async function packageVersion(folder: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const version =
    typeof description === 'object' && description !== null && 'version' in description && description.version
  if (typeof version !== 'string') throw new Error(`Cannot read the version of ${folder}, expected a string`)
  return version
}

async function isWhole(folder: string): Promise<boolean> {
  // The folder appears by one rename, so that it is whole as soon as it is there.
  return (await stat(join(folder, 'chromium')).catch(() => undefined))?.isFile() ?? false
}

/** Unpacks beside the target and renames the folder into place; a lost race uses the winner's. */
async function unpack(archives: string, target: string): Promise<void> {
  const temporary = temporaryName(target)
  await removeStaleTemporaries(dirname(target))
  await mkdir(temporary, { recursive: true, mode: 0o700 })
  try {
    await Promise.all([
      unpackProgram(join(archives, 'chromium.br'), join(temporary, 'chromium')),
      unpackArchive(join(archives, 'al2023.tar.br'), temporary),
      unpackArchive(join(archives, 'fonts.tar.br'), join(temporary, 'packaged')),
    ])
    await writeFile(join(temporary, 'fonts.conf'), fontConfig(target), { mode: 0o600 })
    await rename(temporary, target)
  } catch (error) {
    if (!(await isWhole(target))) throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function unpackProgram(archive: string, path: string): Promise<void> {
  await pipeline(
    createReadStream(archive, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    createWriteStream(path, { mode: 0o700, flags: 'wx' }),
  )
}

async function unpackArchive(archive: string, folder: string): Promise<void> {
  await untar(await promisify(brotliDecompress)(await readFile(archive)), folder)
}
