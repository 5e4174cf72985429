import type { DocumentKind } from './document-kind.js'
import type { DocumentId } from './ids.js'
import { executiveSummary } from './kind/executive-summary.js'
import { gapAnalysis } from './kind/gap-analysis.js'
import { investment } from './kind/investment.js'
import { roadmap } from './kind/roadmap.js'

/** Every kind of document, by id. */
export const documentKinds = {
  'executive-summary': executiveSummary,
  'gap-analysis': gapAnalysis,
  investment,
  roadmap,
} as const satisfies Record<DocumentId, DocumentKind>
