import { usualTheme } from '../../src/theme/index.js'
import type { BlockContent } from 'mdast'
import { words } from '../../src/locale/index.js'
import type { Document } from '../../src/document/document.js'
import { renderHtml, type HtmlOptions } from '../../src/render/html.js'
import { root } from '../../src/tree/builders.js'
import { sampleSet } from './fixture/sample.js'

/** A document of a few blocks. */
export function smallDocument(blocks: readonly BlockContent[], changes: Partial<Document> = {}): Document {
  return {
    kind: 'gap-analysis',
    title: 'Gap analysis',
    name: 'gap-analysis',
    locale: 'en',
    tree: root(...blocks),
    outline: [],
    cover: [],
    figures: [],
    meta: { keywords: [], date: '2026-03' },
    ...changes,
  }
}

/** Options without styles and fonts, for looking at the markup alone. */
export const plainOptions: HtmlOptions = {
  documents: sampleSet,
  styles: '',
  theme: usualTheme,
  fonts: { has: () => false, css: () => '' },
  words: words('en').page,
}

/** The page of a few blocks. */
export function pageOf(blocks: readonly BlockContent[], changes: Partial<HtmlOptions> = {}): string {
  return String(renderHtml(smallDocument(blocks), { ...plainOptions, ...changes }).contents)
}

/** What stands in the main part of the page of a few blocks. */
export function mainOf(blocks: readonly BlockContent[], changes: Partial<HtmlOptions> = {}): string {
  return /<main id="page-main">([^]*?)\n?<\/main>/.exec(pageOf(blocks, changes))?.[1] ?? ''
}
