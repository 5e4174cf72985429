import type { Category } from '../model/index.js'
import { exact, exactText } from './exact.js'
import type { Carried } from './counts.js'
import type { Workbench } from './workbench.js'

/** Tells about what is allowed but rarely meant: overrides without reasons, odd weights, severities that CVSS denies. */
export function checkPolicy(carried: Carried, work: Workbench): void {
  tellOverrides(work)
  tellWeights(work)
  tellSeverities(work)
  tellUnknownEfforts(carried, work)
}

function tellOverrides({ findings, tell }: Workbench): void {
  const { scoring, verdict, targets } = findings
  if (scoring.override && scoring.override.reason === undefined) {
    tell('override-without-reason', { what: 'overall score' }, '/scoring/override')
  }
  const verdicts = [
    { override: verdict.override, pointer: '/verdict/override' },
    ...targets.map(({ override }, index) => ({ override, pointer: `/targets/${index}/override` })),
  ]
  for (const { override, pointer } of verdicts) {
    if (override && override.reason === undefined)
      tell('override-without-reason', { what: 'verdict' }, pointer)
  }
}

/** Weights of siblings: none at all, some missing, or a sum that misses 100 by little. */
function tellWeights(work: Workbench): void {
  const { findings, tell } = work
  if (findings.scoring.method !== 'weighted-mean') return
  const siblings = new Map<string | undefined, { category: Category; pointer: string }[]>()
  findings.categories.forEach((category, index) => {
    if (!category.applicable) return
    const rows = siblings.get(category.parent) ?? []
    rows.push({ category, pointer: `/categories/${index}` })
    siblings.set(category.parent, rows)
  })
  for (const [parent, rows] of siblings) {
    const stated = rows.filter(({ category }) => category.weight !== undefined)
    if (stated.length === 0) {
      if (parent === undefined && rows.length > 1) tell('weights-absent', {}, '/categories')
      continue
    }
    for (const { category, pointer } of rows) {
      if (category.weight === undefined) tell('weight-missing', { category: category.id }, pointer)
    }
    const total = stated.reduce((all, { category }) => all.add(exact(category.weight ?? 0)), exact(0))
    const isNear = total.gte(90) && total.lte(110) && !total.equals(100)
    const [first] = stated
    if (isNear && first && stated.length === rows.length) {
      tell('weights-near-hundred', { total: exactText(total) }, `${first.pointer}/weight`)
    }
  }
}

function tellSeverities({ findings, index, tell }: Workbench): void {
  const levels = findings.scales.severities
    .filter((level) => level.cvssMin !== undefined)
    .sort((a, b) => (b.cvssMin ?? 0) - (a.cvssMin ?? 0))
  if (levels.length === 0) return
  for (const { finding, severity, pointer } of index.all) {
    const { cvss } = finding
    if (!cvss || severity?.cvssMin === undefined) continue
    const expected = levels.find(({ cvssMin = 0 }) => cvss.score >= cvssMin)
    if (expected && expected.id !== severity.id) {
      const values = { severity: severity.id, score: cvss.score, expected: expected.id }
      tell('cvss-contradicts-severity', values, `${pointer}/severity`)
    }
  }
}

/** Once for all findings, and only where some have an effort: elsewhere nobody adds efforts up. */
function tellUnknownEfforts(carried: Carried, { draft, index, tell }: Workbench): void {
  const known = index.open.filter(({ finding }) => {
    const effort = carried.get(finding.id)?.effort
    return effort !== undefined && draft.valueOf(effort) !== null
  })
  const count = index.open.length - known.length
  if (known.length > 0 && count > 0) tell('effort-unknown', { count }, '/findings')
}
