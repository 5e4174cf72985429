// A page of a PDF as a picture, drawn by a program that has nothing to do with the one that printed it.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
)

/** Draws one page, the first being 1, and gives back its canvas. */
export async function drawPage(bytes, number, scale) {
  // Drawing and canvas have to share their classes, so they are put in place before pdfjs looks for them.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: fonts, verbosity: 0 })
  const pdf = await task.promise
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
  await task.destroy()
  return canvas
}
