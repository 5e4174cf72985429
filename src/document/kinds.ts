import type { DocumentKind } from './document-kind.js'
import type { DocumentId } from './ids.js'
import { documentIndex } from './kind/document-index.js'
import { executiveSummary } from './kind/executive-summary.js'
import { gapAnalysis } from './kind/gap-analysis.js'
import { investment } from './kind/investment.js'
import { masterAssessment } from './kind/master-assessment.js'
import { quickReference } from './kind/quick-reference.js'
import { roadmap } from './kind/roadmap.js'

/** Every kind of document, by id. */
export const documentKinds = {
  'executive-summary': executiveSummary,
  'quick-reference': quickReference,
  'master-assessment': masterAssessment,
  'gap-analysis': gapAnalysis,
  roadmap,
  investment,
  'document-index': documentIndex,
} as const satisfies Record<DocumentId, DocumentKind>
