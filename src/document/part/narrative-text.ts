import type { MarkdownValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'

/** Blocks of prose that documents have a place for. */
export const narrativeBlocks = ['overview', 'goodNews', 'badNews', 'closing'] as const

/** A block of prose that some document has a place for. */
export type NarrativeBlock = (typeof narrativeBlocks)[number]

/** The author's prose for a block of a document; undefined when there is none. */
export function narrativeText(
  { assessment, narrative }: ViewContext,
  block: NarrativeBlock,
): MarkdownValue | undefined {
  const text = assessment.findings.narrative[block]
  return text === undefined ? undefined : narrative.markdown(text, `/narrative/${block}`)
}
