import { isOpen } from '../open.js'
import type { PolicyCheck } from '../policy-check.js'

/** Requirements that are judged as met while a finding that stands in their way is open. */
export const requirementMetWithOpenFindings = {
  id: 'requirement-met-with-open-findings',
  check: ({ assessment, rows }) =>
    assessment.requirements
      .flatMap((group) => group.rows)
      .filter(
        ({ requirement, state }) => state === 'met' && requirement.findings.some((id) => isOpen(id, rows)),
      )
      .map(({ pointer, requirement }) => ({
        values: { requirement: requirement.id },
        pointer: `${pointer}/status`,
      })),
} as const satisfies PolicyCheck<'requirement-met-with-open-findings'>
