// Pictures of real output for the README: builds the example and turns pages of its PDFs into images.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas'
import { build } from '../dist/index.js'

// Drawing and canvas have to share their classes, so they are put in place before pdfjs looks for them.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D })
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

const root = fileURLToPath(new URL('..', import.meta.url))
const gallery = join(root, 'docs/gallery')
const fonts = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
)
const pictures = [
  ['executive-summary', 1],
  ['gap-analysis', 1],
  ['roadmap', 1],
]

const folder = await mkdtemp(join(tmpdir(), 'dossier-gallery-'))
try {
  const { status } = await build({
    findings: join(root, 'examples/fastapi-service/findings.json'),
    out: folder,
    formats: ['pdf'],
  })
  if (status !== 'clean') throw new Error(`Cannot make pictures, the build ended ${status}`)
  await mkdir(gallery, { recursive: true })
  for (const [name, number] of pictures) {
    const data = new Uint8Array(await readFile(join(folder, `${name}.pdf`)))
    const pdf = await getDocument({ data, standardFontDataUrl: fonts, verbosity: 0 }).promise
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: 1.4 })
    const canvas = createCanvas(viewport.width, viewport.height)
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
    await writeFile(join(gallery, `${name}-${number}.png`), await canvas.encode('png'))
    console.log(`docs/gallery/${name}-${number}.png`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
