import type { VFile } from 'vfile'
import { explainBriefly, type Ledger } from '../assess/index.js'
import type { Document } from '../document/index.js'
import { words } from '../locale/index.js'
import type { EffortScale } from '../model/index.js'
import { renderHtml as renderPage, type LinkTarget, type Rendition } from '../render/index.js'
import { usualTheme } from '../theme/index.js'
import type { PageAssets } from './assets.js'
import { exactValue } from './exact-value.js'
import { timeOrder } from './time-order.js'

/** What a page is made with. */
export type RenderHtmlOptions = {
  /** Styles and fonts: `await loadAssets()`. */
  readonly assets: PageAssets
  /** The set: documents that can be linked to; the document alone when absent. */
  readonly documents?: readonly LinkTarget[] | undefined
  /** Whether the set has an `index.html` to lead back to. */
  readonly hasIndex?: boolean | undefined
  /** Fragments of other volumes of the document. */
  readonly anchors?: Iterable<string> | undefined
  /** The ledger of the set, for the exact values of figures beside the printed ones. */
  readonly ledger?: Ledger | undefined
  /** What a day, a week and a month of work are, so that times of several units are sorted right on screens. */
  readonly times?: EffortScale | undefined
  /** Pictures as data URIs, by the address the document names them with. */
  readonly images?: ReadonlyMap<string, string> | undefined
  /** Collects what could not be shown. */
  readonly file?: VFile | undefined
}

/** Renders a document as one self-contained page: styles, fonts and script inlined, nothing to fetch. */
export function renderHtml(
  document: Document,
  { anchors, assets, documents = [document], file, hasIndex, images, ledger, times }: RenderHtmlOptions,
): Rendition {
  const { fonts, script, styles, theme = usualTheme } = assets
  return renderPage(document, {
    anchors,
    documents,
    hasIndex,
    styles,
    script,
    fonts,
    theme,
    words: words(document.locale).page,
    images,
    exactValue: ledger && exactValue(ledger),
    order: ledger && times && timeOrder(ledger, times),
    derivation: ledger && explainBriefly({ ledger, locale: document.locale }),
    file,
  })
}
