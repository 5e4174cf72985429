import type { DocumentKind } from './document-kind.js'
import type { DocumentId } from './ids.js'
import { backlog } from './kind/backlog.js'
import { documentIndex } from './kind/document-index.js'
import { executiveSummary } from './kind/executive-summary.js'
import { gapAnalysis } from './kind/gap-analysis.js'
import { investment } from './kind/investment.js'
import { masterAssessment } from './kind/master-assessment.js'
import { quickReference } from './kind/quick-reference.js'
import { readinessChecklist } from './kind/readiness-checklist.js'
import { roadmap } from './kind/roadmap.js'
import { technicalRecommendations } from './kind/technical-recommendations.js'

/** Every kind of document, by id. */
export const documentKinds = {
  'executive-summary': executiveSummary,
  'quick-reference': quickReference,
  'master-assessment': masterAssessment,
  'gap-analysis': gapAnalysis,
  'technical-recommendations': technicalRecommendations,
  roadmap,
  investment,
  'readiness-checklist': readinessChecklist,
  backlog,
  'document-index': documentIndex,
} as const satisfies Record<DocumentId, DocumentKind>
