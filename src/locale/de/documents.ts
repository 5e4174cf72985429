import type { DocumentWords } from '../en/documents.js'
import { executiveSummary } from './documents/executive-summary.js'
import { gapAnalysis } from './documents/gap-analysis.js'
import { head } from './documents/head.js'
import { investment } from './documents/investment.js'
import { roadmap } from './documents/roadmap.js'

/** German words of the documents. */
export const documents: DocumentWords = { head, executiveSummary, gapAnalysis, investment, roadmap }
