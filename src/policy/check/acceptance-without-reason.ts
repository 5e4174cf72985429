import type { PolicyCheck } from '../policy-check.js'

/** Findings that are accepted or not applicable, and whose status gives no reason. */
export const acceptanceWithoutReason = {
  id: 'acceptance-without-reason',
  check: ({ assessment: { rows } }) =>
    rows
      .filter(
        ({ counted, finding, status }) =>
          counted &&
          (status.class === 'accepted' || status.class === 'na') &&
          finding.status.reason === undefined &&
          finding.status.note === undefined,
      )
      .map(({ finding, pointer, status }) => ({
        values: { finding: finding.id, status: status.id },
        pointer: `${pointer}/status`,
      })),
} as const satisfies PolicyCheck<'acceptance-without-reason'>
