import { dirname, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { Assessment } from '../assess/index.js'
import type { Document } from '../document/index.js'
import { loadImages, readClock } from '../io/index.js'
import type { FormatId, PrintablePdf, Rendition } from '../render/index.js'
import { loadPageAssets } from './assets.js'
import type { Run } from './run.js'

/** A set written down, file by file: texts ready to be written, PDFs ready to be printed. */
export type RenderedSet = {
  /** In the order of the documents, each with its formats side by side. */
  readonly files: readonly (Rendition | PrintablePdf)[]
  /** Those of the files that have to be printed. */
  readonly printables: readonly PrintablePdf[]
}

/** What is rendered, and how. */
export type SetToRender = {
  readonly documents: readonly Document[]
  readonly assessment: Assessment
  readonly formats: readonly FormatId[]
  /** Path of the findings: pictures are looked up from its folder. */
  readonly findings: string
}

/** Renders every document in every format, and the assessment itself where its JSON is wanted. */
export async function renderSet(set: SetToRender, run: Run): Promise<RenderedSet> {
  const { assessment, documents, formats } = set
  const wants = (format: FormatId): boolean => formats.includes(format)
  const { preparePdf, renderJson, renderMarkdown } = await import('../render/index.js')
  const { toJson } = await import('../assess/index.js')
  const file = new VFile()
  run.files.push(file)
  const pages = wants('html') || wants('pdf') ? await renderPages(set, file, run) : []
  const clock = readClock(run.environment, run.job)
  const date = clock.fixed ? clock.date : undefined
  const printables: PrintablePdf[] = []
  const files = documents.flatMap((document, index): (Rendition | PrintablePdf)[] => {
    const page = pages[index]
    const printable = wants('pdf') && page ? [preparePdf(document, page, { documents, date, file })] : []
    printables.push(...printable)
    return [
      ...(wants('md') ? [renderMarkdown(document, { documents })] : []),
      ...(wants('html') && page ? [page] : []),
      ...printable,
    ]
  })
  if (wants('json')) files.push(renderJson('assessment', toJson(assessment)))
  return { files, printables }
}

async function renderPages(
  { assessment, documents, findings }: SetToRender,
  file: VFile,
  { folder }: Run,
): Promise<readonly Rendition[]> {
  const { imageAddresses } = await import('../render/index.js')
  const { renderHtml } = await import('./render-html.js')
  // Text from standard input has no folder of its own: its pictures are looked up from where we are.
  const from = findings.startsWith('<') ? folder : dirname(resolve(folder, findings))
  const images = await loadImages(documents.flatMap(imageAddresses), from)
  const assets = await loadPageAssets()
  const { ledger } = assessment
  return documents.map((document) => renderHtml(document, { assets, documents, file, images, ledger }))
}
