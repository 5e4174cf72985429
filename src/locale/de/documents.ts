import type { DocumentWords } from '../en/documents.js'
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

/** German words of the documents. */
export const documents: DocumentWords = {
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
