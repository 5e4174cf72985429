import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Document } from '../document/index.js'
import { openPrinter, readEnvironment, type SandboxPolicy } from '../io/index.js'
import { preparePdf, printPdf, type Rendition } from '../render/index.js'
import type { PageAssets } from './assets.js'
import { renderHtml } from './render-html.js'
import { volumesOfSet } from './volumes.js'

/** How PDFs are printed. */
export type RenderPdfOptions = {
  /** Styles and fonts: `await loadAssets()`. */
  readonly assets: PageAssets
  /** Path of the browser, or `system` to prefer an installed one; found by itself when absent. */
  readonly browser?: string | undefined
  readonly sandbox?: SandboxPolicy | undefined
  /** Pictures as data URIs, by the address the documents name them with. */
  readonly images?: ReadonlyMap<string, string> | undefined
  /** Aborted, the browser is closed at once. */
  readonly signal?: AbortSignal | undefined
}

/** The PDFs that could be printed, and why others could not. */
export type RenderedPdfs = {
  readonly renditions: readonly Rendition[]
  readonly messages: readonly VFileMessage[]
}

/** Prints documents as PDF with one browser, which is closed at the end. Without a browser there are messages only. */
export async function renderPdf(
  documents: readonly Document[],
  { assets, browser, images, sandbox, signal }: RenderPdfOptions,
): Promise<RenderedPdfs> {
  const file = new VFile()
  await using printer = await openPrinter({ browser, sandbox, signal, environment: readEnvironment(), file })
  if (!printer) return { renditions: [], messages: file.messages }
  const { of, targets } = await volumesOfSet(documents, ['pdf'])
  const printed = await Promise.all(
    [...of.values()].flat().map(async (volume) => {
      const anchors = targets.find(({ kind }) => kind === volume.kind)?.volumes?.keys()
      const page = renderHtml(volume, { anchors, assets, documents, file, images })
      return printPdf(preparePdf(volume, page, { documents: targets, file }), printer.withSheet, { file })
    }),
  )
  return { renditions: printed.filter((one) => one !== undefined), messages: file.messages }
}
