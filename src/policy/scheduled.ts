import type { Assessment, FindingResult } from '../assess/index.js'

/** Says whether a finding is planned: a phase carries it, or a scenario covers it. */
export function scheduledIn({ scenarios }: Assessment): (row: FindingResult) => boolean {
  const covered = new Set(scenarios.flatMap(({ findings }) => findings))
  return ({ finding, phase }) => phase !== undefined || covered.has(finding.id)
}
