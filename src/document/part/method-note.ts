import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import type { Linked } from './findings.js'
import type { Props } from './props.js'
import { criticalLabel, incompleteCoverage } from './scorecard.js'

/**
 * How scores, counts and efforts came about, in sentences. `scoring` is false where the derivation stands beside it;
 * elsewhere the link leads there.
 */
export function methodNote(
  context: ViewContext,
  { derivation, scoring = true }: { readonly derivation?: Linked; readonly scoring?: boolean } = {},
): Props<'method-note'> | undefined {
  const { assessment, optional } = context
  const { categories, counts, findings, rows, score } = assessment
  const isScored = scoring && score.overall !== undefined
  const weights = categories.flatMap(({ state, weight }) => (state === 'scored' && weight ? [weight] : []))
  const shown = new Set(weights.map((id) => assessment.ledger.get(id).shown))
  const isMissing = categories.some(({ state }) => state === 'not-assessed')
  const hasCritical = rows.some(({ critical }) => critical)
  const note: Props<'method-note'> = present({
    method: isScored ? score.method : undefined,
    equalWeights: isScored && weights.length > 1 && shown.size === 1 ? true : undefined,
    raw: isScored ? optional(score.raw) : undefined,
    overall: isScored ? optional(score.override ? score.override.computed : score.overall) : undefined,
    steps: isScored && score.steps.length > 0 ? true : undefined,
    coverage: isScored ? incompleteCoverage(context) : undefined,
    notAssessed: isScored && isMissing ? findings.scoring.notAssessed : undefined,
    critical: hasCritical ? criticalLabel(context) : undefined,
    effort: counts.effort === undefined ? undefined : effortScale(context),
    derivation: isScored ? derivation : undefined,
  })
  return Object.keys(note).length > 0 ? note : undefined
}

/** Where an effort is printed in days or longer, what a day and a week are. */
function effortScale({ assessment, format }: ViewContext): Props<'method-note'>['effort'] {
  const { hoursPerDay, daysPerWeek } = assessment.findings.scales.effort
  const isInHours = assessment.rows.every(({ effort }) => {
    const unit = effort === undefined ? undefined : assessment.ledger.get(effort).unit
    return unit === undefined || (unit.kind === 'effort' && unit.unit === 'h')
  })
  if (isInHours) return undefined
  return { hoursPerDay: format.number(`${hoursPerDay}`), daysPerWeek: format.number(`${daysPerWeek}`) }
}
