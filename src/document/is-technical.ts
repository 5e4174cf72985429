import type { FindingResult } from '../assess/index.js'

/** Whether an open finding tells an engineer more than that it is there: what is, why, what to do instead, where. */
export function isTechnical({ finding, open }: FindingResult): boolean {
  const { current, problem, fix } = finding
  const { issues, evidence, references, artifacts, standards } = finding
  return (
    open &&
    ([current, problem, fix].some((text) => text !== undefined) ||
      [issues, evidence, references, artifacts, standards].some((list) => list.length > 0))
  )
}
