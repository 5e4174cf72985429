import { backlog } from './documents/backlog.js'
import { charts } from './documents/charts.js'
import { documentIndex } from './documents/document-index.js'
import { executiveSummary } from './documents/executive-summary.js'
import { gapAnalysis } from './documents/gap-analysis.js'
import { head } from './documents/head.js'
import { investment } from './documents/investment.js'
import { masterAssessment } from './documents/master-assessment.js'
import { quickReference } from './documents/quick-reference.js'
import { readinessChecklist } from './documents/readiness-checklist.js'
import { roadmap } from './documents/roadmap.js'
import { technicalRecommendations } from './documents/technical-recommendations.js'

/** English words of the documents: one area per kind, used by its template as `{{words.…}}`, and the head of all. */
export const documents = {
  head,
  executiveSummary,
  quickReference,
  masterAssessment,
  gapAnalysis,
  technicalRecommendations,
  roadmap,
  investment,
  readinessChecklist,
  backlog,
  charts,
  documentIndex,
}

/** Shape of the documents area in any language. */
export type DocumentWords = typeof documents
