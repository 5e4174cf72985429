import type { Assessment, FindingResult } from '../assess/index.js'

/**
 * Says whether a finding is planned: a phase carries it, or a scenario covers it.
 *
 * A scenario that takes its time from phases gives none to what it covers by priority beside them; such findings are
 * planned only where it names them.
 */
export function scheduledIn({ scenarios }: Assessment): (row: FindingResult) => boolean {
  const covered = new Set(
    scenarios.flatMap(({ findings, scenario: { duration, select } }) =>
      duration === undefined && select.phases.length > 0 ? select.findings : findings,
    ),
  )
  return ({ finding, phase }) => phase !== undefined || covered.has(finding.id)
}
