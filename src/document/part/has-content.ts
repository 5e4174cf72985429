import type { Assessment } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { DocumentId } from '../ids.js'

/** Whether the findings hold something for a kind of document; without it the document is not made. */
export function hasContent({ assessment }: ViewContext, kind: DocumentId): boolean {
  return tests[kind](assessment)
}

const tests = {
  'executive-summary': () => true,
  'gap-analysis': () => true,
  investment: ({ cost, findings }) =>
    cost.total !== undefined ||
    isSome(cost.recurring, cost.quoted, cost.benefits, findings.scenarios) ||
    isSome(findings.team.roles, findings.team.infrastructure),
  // Measures, conditions and next steps stand in other documents too; a plan or what belongs to one does not.
  roadmap: ({ findings }) =>
    isSome(findings.phases, findings.decisions, findings.risks, findings.recommendations) ||
    isSome(findings.checklists, findings.processes, findings.messages, findings.faq),
} as const satisfies Record<DocumentId, (assessment: Assessment) => boolean>

function isSome(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.some((list) => list.length > 0)
}
