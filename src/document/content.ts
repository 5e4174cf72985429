import type { Assessment } from '../assess/index.js'
import { documentIds, type DocumentId } from './ids.js'
import { isTechnical } from './is-technical.js'

/**
 * The kinds of documents that make up a set, in reading order: of those that are wanted, the ones the findings hold
 * something for. What is not among them is not made, and so neither listed nor linked to.
 */
export function documentsWithContent(
  assessment: Assessment,
  wanted: readonly DocumentId[] = documentIds,
): readonly DocumentId[] {
  const some = documentIds.filter((id) => wanted.includes(id) && hasContent(assessment, id))
  const { items } = assessment.findings.documents
  const isOne = some.length + items.filter(({ external }) => external).length <= 2
  // A list of one document tells nobody anything.
  return isOne ? some.filter((id) => id !== 'document-index') : some
}

/** Whether the findings hold something for a kind of document. */
export function hasContent(assessment: Assessment, kind: DocumentId): boolean {
  return tests[kind](assessment)
}

const tests = {
  'executive-summary': () => true,
  'quick-reference': () => true,
  // Without areas, requirements, ways to choose from or readers to address, the summary and the gap analysis say it all.
  'master-assessment': ({ categories, findings }) =>
    isSome(categories, findings.requirements, findings.scenarios, findings.messages) ||
    isSome(
      findings.documents.readingOrders,
      findings.documents.items.filter(({ external }) => external),
    ),
  'gap-analysis': () => true,
  'technical-recommendations': ({ findings, rows }) =>
    rows.some(isTechnical) ||
    isSome(findings.artifacts, findings.processes) ||
    findings.categories.some(({ currentState }) => currentState.length > 0),
  // Measures, conditions and next steps stand in other documents too; a plan or what belongs to one does not.
  roadmap: ({ findings }) =>
    isSome(findings.phases, findings.decisions, findings.risks, findings.recommendations) ||
    isSome(findings.checklists, findings.processes, findings.messages, findings.faq) ||
    isSome(findings.team.roles, findings.team.infrastructure, findings.quickWins),
  // People alone are no investment: without money or ways to choose from, they stand beside the plan, and so do quick wins.
  investment: ({ cost, findings }) =>
    cost.total !== undefined || isSome(cost.recurring, cost.quoted, cost.benefits, findings.scenarios),
  'readiness-checklist': ({ readiness }) => isSome(readiness.groups),
  backlog: ({ actionItems, rows }) => rows.length > 0 || actionItems !== undefined,
  'document-index': () => true,
} as const satisfies Record<DocumentId, (assessment: Assessment) => boolean>

function isSome(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.some((list) => list.length > 0)
}
