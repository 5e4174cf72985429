import type { Findings } from '../model/index.js'

/** Ids of the findings that are named together with each metric: by a quick win, a requirement, or a condition of a verdict. */
export function findingsByMetric(findings: Findings): ReadonlyMap<string, readonly string[]> {
  const { quickWins, requirements, targets, verdict } = findings
  const conditions = [verdict, ...targets].flatMap((one) => one.conditions)
  const linked = new Map<string, string[]>()
  for (const { findings: ids, metric } of [...quickWins, ...requirements, ...conditions]) {
    if (metric !== undefined) linked.set(metric, [...(linked.get(metric) ?? []), ...ids])
  }
  return linked
}
