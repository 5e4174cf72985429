import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import pixelmatch from 'pixelmatch'

/** Pictures that differ are written anew instead of told; see CONTRIBUTING.md. */
export const isUpdating = process.env['UPDATE_PICTURES'] === '1'

/**
 * Part of the pixels that may differ. The same browser draws the same pixels; another one, or another rasteriser of
 * fonts, smooths edges its own way, which `pixelmatch` knows and does not count, and places a few letters elsewhere.
 */
const mostDifferent = 0.01

/** How far a colour may be off, from 0 to 1. */
const threshold = 0.15

/** What is wrong with a picture, and where to look; undefined when it is as it was. */
export async function pictureFault(
  png: Uint8Array,
  committed: string,
  differences = join(tmpdir(), 'dossier-pictures'),
): Promise<string | undefined> {
  if (!existsSync(committed)) {
    if (isUpdating) return write(committed, png)
    return `${committed} is missing; CONTRIBUTING.md says how pictures are made`
  }
  const [then, now] = [await pixelsOf(await readFile(committed)), await pixelsOf(png)]
  const name = committed.replace(/^.*[\\/]/, '').replace(/\.png$/, '')
  const path = join(differences, `${name}-now.png`)
  await mkdir(differences, { recursive: true })
  if (then.width !== now.width || then.height !== now.height) {
    if (isUpdating) return write(committed, png)
    await writeFile(path, png)
    return `${name} is ${now.width} × ${now.height}, was ${then.width} × ${then.height}: ${path}`
  }
  const canvas = createCanvas(now.width, now.height)
  const context = canvas.getContext('2d')
  const marked = context.createImageData(now.width, now.height)
  const different = pixelmatch(then.data, now.data, marked.data, now.width, now.height, { threshold })
  const share = different / (now.width * now.height)
  if (share <= mostDifferent) return undefined
  if (isUpdating) return write(committed, png)
  context.putImageData(marked, 0, 0)
  const difference = join(differences, `${name}-difference.png`)
  await writeFile(difference, await canvas.encode('png'))
  await writeFile(path, png)
  return `${name} differs in ${(share * 100).toFixed(2)} % of its pixels: ${difference}, now ${path}`
}

async function write(path: string, png: Uint8Array): Promise<undefined> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, png)
}

async function pixelsOf(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}
