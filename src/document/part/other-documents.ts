import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { hasContent } from './has-content.js'
import type { Props } from './props.js'

/** The other documents of the set that the findings hold something for, with what each is good for. */
export function otherDocuments(context: ViewContext, here: DocumentId): Props<'resources'> | undefined {
  const { executiveSummary, gapAnalysis, investment, roadmap } = context.words.documents
  const others = [
    { id: 'executive-summary', said: executiveSummary },
    { id: 'gap-analysis', said: gapAnalysis },
    { id: 'investment', said: investment },
    { id: 'roadmap', said: roadmap },
  ] as const satisfies readonly { id: DocumentId; said: { title: string; purpose: string } }[]
  const resources = others
    .filter(({ id }) => id !== here && hasContent(context, id))
    .map(({ id, said }) => ({ label: said.title, text: said.purpose, href: `dossier:${id}` }))
  return resources.length > 0 ? { resources } : undefined
}
