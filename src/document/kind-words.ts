import type { Words } from '../locale/index.js'
import type { DocumentId } from './ids.js'

/** What a kind of document is called, whom it is for and what it is good for. */
export type KindWords = { readonly title: string; readonly audience: string; readonly purpose: string }

/** The words a language has for a kind of document. */
export function kindWords({ documents }: Words, kind: DocumentId): KindWords {
  const words = {
    'executive-summary': documents.executiveSummary,
    'quick-reference': documents.quickReference,
    'master-assessment': documents.masterAssessment,
    'gap-analysis': documents.gapAnalysis,
    'technical-recommendations': documents.technicalRecommendations,
    roadmap: documents.roadmap,
    investment: documents.investment,
    'readiness-checklist': documents.readinessChecklist,
    backlog: documents.backlog,
    'document-index': documents.documentIndex,
  } as const satisfies Record<DocumentId, KindWords>
  return words[kind]
}
