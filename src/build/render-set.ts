import { dirname, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { Ledger } from '../assess/index.js'
import type { Document } from '../document/index.js'
import { loadImages, readClock } from '../io/index.js'
import type { Source } from '../model/index.js'
import type { FormatId, PrintablePdf, Rendition } from '../render/index.js'
import type { PageTheme } from '../theme/index.js'
import { loadPageAssets } from './assets.js'
import { tellMissingGlyphs } from './missing-glyphs.js'
import type { FontChoice } from './options.js'
import { leadsToSet, makeIndex } from './render-index.js'
import { renderData, type DataToRender } from './render-data.js'
import type { Run } from './run.js'
import type { Volumes } from './volumes.js'

/** What is rendered, and how. */
export type SetToRender = DataToRender & {
  /** The ledger of the composed set. */
  readonly ledger: Ledger
  /** Path of the findings: pictures are looked up from its folder. */
  readonly findings: string
  /** The findings as they were read, for messages about what fonts cannot show. */
  readonly source: Pick<Source, 'file' | 'value' | 'locate'>
  readonly theme?: PageTheme | undefined
  readonly fonts?: FontChoice | undefined
  readonly volumes: Volumes
}

/** What a page leads to: the other documents, and the page that leads to all of them. */
type Surroundings = {
  readonly documents: readonly Document[]
  readonly hasIndex: boolean
  /** Fragments of the other volumes of a document. */
  readonly anchors?: Iterable<string> | undefined
}

/** Formats that people read. */
const pageFormats = ['md', 'html', 'pdf'] as const

/**
 * Renders every document in every format, each with its formats side by side, and the assessment itself where its
 * JSON is wanted. `print` gets every page that is to become a PDF as soon as it is ready: printing is another
 * process, so it goes on while the rest is rendered.
 */
export async function renderSet(
  set: SetToRender,
  print: (page: PrintablePdf) => void,
  run: Run,
): Promise<readonly (Rendition | PrintablePdf)[]> {
  const { assessment, documents, formats } = set
  const wants = (format: FormatId, document?: Document): boolean =>
    formats.includes(format) && (document?.formats?.includes(format) ?? true)
  const { linkFonts, preparePdf, renderJson, renderMarkdown } = await import('../render/index.js')
  const { toJson } = await import('../assess/index.js')
  const file = new VFile()
  run.files.push(file)
  const pages = documents.filter((document) => pageFormats.some((format) => wants(format, document)))
  const hasIndex = wants('html') && leadsToSet(pages)
  const renderPage =
    wants('html') || wants('pdf') ? await pageRenderer({ ...set, hasIndex }, file, run) : undefined
  const clock = readClock(run.environment, run.job)
  const date = clock.fixed ? clock.date : undefined
  const fonts = new Map<string, Rendition>()
  const webPage = (page: Rendition): Rendition => {
    if (set.fonts !== 'linked') return page
    const linked = linkFonts(page)
    for (const font of linked.fonts) fonts.set(font.path, font)
    return linked.page
  }
  const rendered = documents.map((): (Rendition | PrintablePdf)[] => [])
  for (const [index, document] of documents.entries()) {
    const page = renderPage?.(document)
    if (page && wants('html', document)) rendered[index]?.push(webPage(page))
    const places = set.volumes.targets[index]?.volumes
    for (const volume of set.volumes.of.get(document.kind) ?? []) {
      const around = { documents, hasIndex, anchors: places?.keys() }
      const sheet = volume === document ? page : renderPage?.(volume, around)
      if (!sheet) continue
      const printable = preparePdf(volume, sheet, { documents: set.volumes.targets, date, file })
      rendered[index]?.push(printable)
      print(printable)
      await turn()
    }
  }
  for (const [index, document] of documents.entries()) {
    if (wants('md', document)) rendered[index]?.unshift(renderMarkdown(document, { documents }))
    await turn()
  }
  const data = await renderData(set, run)
  const own = documents.map(({ kind }, index) => [...(rendered[index] ?? []), ...(data.get(kind) ?? [])])
  const shared = wants('json') ? [renderJson('assessment', toJson(assessment))] : []
  const index = hasIndex ? await makeIndex({ documents, files: own, shared }) : undefined
  const indexPage =
    index && renderPage ? [webPage(renderPage(index, { documents: [], hasIndex: false }))] : []
  return [...indexPage, ...own.flat(), ...(wants('html') ? fonts.values() : []), ...shared]
}

/** Lets the browser's answers in between two documents. */
async function turn(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume)
  })
}

async function pageRenderer(
  { assessment, documents, findings, formats, hasIndex, ledger, source, theme }: SetToRender & Surroundings,
  file: VFile,
  { folder }: Run,
): Promise<(document: Document, around?: Surroundings) => Rendition> {
  const { imageAddresses, themeHas } = await import('../render/index.js')
  const { renderHtml } = await import('./render-html.js')
  // Text from standard input has no folder of its own: its pictures are looked up from where we are.
  const from = findings.startsWith('<') ? folder : dirname(resolve(folder, findings))
  const images = await loadImages(documents.flatMap(imageAddresses), from)
  const assets = { ...(await loadPageAssets()), theme }
  if (formats.includes('pdf')) {
    const hasOfTheme = themeHas(theme)
    tellMissingGlyphs(source, (codePoint) => assets.fonts.has(codePoint) || hasOfTheme(codePoint))
  }
  const times = assessment.findings.scales.effort
  return (document, around = { documents, hasIndex }) =>
    renderHtml(document, { assets, ...around, file, images, ledger, times })
}
