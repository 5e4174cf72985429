import type { Narrative } from '../../model/index.js'
import type { MarkdownValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'

/** The author's prose for a block of a document; undefined when there is none. */
export function narrativeText(
  { assessment, narrative }: ViewContext,
  block: keyof Narrative,
): MarkdownValue | undefined {
  const text = assessment.findings.narrative[block]
  return text === undefined ? undefined : narrative.markdown(text, `/narrative/${block}`)
}
