import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { systemCode } from './system-error.js'

/** Kinds of pictures every browser shows. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/**
 * Pictures as data URIs by the address they are named with, looked up from `folder` (the one of the findings).
 * Addresses on the network, other kinds of files and files that cannot be read are left out: the page that
 * misses them tells.
 */
export async function loadImages(
  addresses: Iterable<string>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const loaded = await Promise.all([...new Set(addresses)].map(async (address) => load(address, folder)))
  return new Map(loaded.filter((entry) => entry !== undefined))
}

async function load(address: string, folder: string): Promise<readonly [string, string] | undefined> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined
  const path = decodePath(address)
  const mediaType = mediaTypes[extname(path).toLowerCase()]
  if (mediaType === undefined) return undefined
  try {
    const bytes = await readFile(resolve(folder, path))
    return [address, `data:${mediaType};base64,${bytes.toString('base64')}`]
  } catch (error) {
    // A missing picture is told by the page that wanted it, with the document's name.
    if (systemCode(error) === undefined) throw error
    return undefined
  }
}

function decodePath(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  try {
    return decodeURIComponent(path)
  } catch {
    // Not percent-encoded: taken as it stands.
    return path
  }
}
