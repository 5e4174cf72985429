import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'
import { investment } from './investment.js'
import type { Props } from './props.js'

/** The other documents of the set that the findings hold something for, with what each is good for. */
export function otherDocuments(context: ViewContext, here: DocumentId): Props<'resources'> | undefined {
  const { assessment, words } = context
  const { executiveSummary, gapAnalysis, investment: money, roadmap } = words.documents
  const others = [
    { id: 'executive-summary', said: executiveSummary, exists: true },
    { id: 'gap-analysis', said: gapAnalysis, exists: true },
    {
      id: 'investment',
      said: money,
      exists: assessment.scenarios.length > 0 || investment(context) !== undefined,
    },
    { id: 'roadmap', said: roadmap, exists: assessment.plan.phases.length > 0 },
  ] as const satisfies readonly {
    id: DocumentId
    said: { title: string; purpose: string }
    exists: boolean
  }[]
  const resources = others
    .filter(({ id, exists }) => exists && id !== here)
    .map(({ id, said }) => ({ label: said.title, text: said.purpose, href: `dossier:${id}` }))
  return resources.length > 0 ? { resources } : undefined
}
