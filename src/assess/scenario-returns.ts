import type { Scenario } from '../model/index.js'
import { benefitsOf } from './benefits.js'
import { recurringPerMonth, type CostBasis } from './cost.js'
import type { LineRow } from './cost-rows.js'
import type { FigureId } from './ledger.js'
import { perMonth } from './periods.js'
import type { ScenarioResult } from './plan-result.js'
import { present } from './present.js'
import { gainedAfter, returnMonths, returnsOf, type Gain } from './returns.js'
import { inner, printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** What a scenario costs: its total, and the lines among it. */
export type ScenarioCost = { readonly cost: FigureId; readonly lines: readonly LineRow[] }

/** What a scenario saves and gives back: by the derived savings, and by those that somebody quotes. */
export function scenarioReturns(
  scenario: Scenario,
  paid: ScenarioCost,
  { benefits }: CostBasis,
  work: Workbench,
): Pick<ScenarioResult, 'savings' | 'roi' | 'payback' | 'claimed'> {
  const { costs } = work.findings
  if (!costs) return {}
  const { savings, once } = benefitsOf(scenario, benefits, costs, work)
  const claimed = claimedReturns(scenario, paid.cost, benefits, work)
  return {
    ...present({ savings, claimed: claimed.length > 0 ? claimed : undefined }),
    ...derivedReturns(scenario, paid, { savings, once }, work),
  }
}

function derivedReturns(
  { id, name }: Scenario,
  { cost, lines }: ScenarioCost,
  { savings, once }: { readonly savings: FigureId | undefined; readonly once: Gain['once'] },
  work: Workbench,
): Pick<ScenarioResult, 'roi' | 'payback'> {
  const { draft } = work
  if (savings === undefined && once === undefined) return {}
  const recurring = recurringPerMonth(lines)
  const saved = savings === undefined ? undefined : printedTerm(draft.get(savings))
  const monthly =
    saved && recurring.length > 0
      ? inner({ op: 'difference', of: [saved, inner({ op: 'sum', of: recurring })] })
      : saved
  const gain: Gain = { monthly, once }
  const names = { scenario: name }
  return returnsOf(cost, gain, {
    work,
    figures: {
      defineMultiple: (months, derivation) =>
        draft.define(
          'scenarioMultiple',
          { scenario: id, months },
          { derivation, unit: { kind: 'factor' }, names },
        ),
      definePercent: (months, derivation) =>
        draft.define(
          'scenarioPercent',
          { scenario: id, months },
          { derivation, unit: { kind: 'percent' }, names },
        ),
      definePayback: (definition) =>
        draft.define('scenarioPayback', { scenario: id }, { ...definition, decimals: { upTo: 1 }, names }),
    },
  })
}

/** Returns of savings that somebody quotes for every scenario or for this one; they enter no sum. */
function claimedReturns(
  { id, name }: Scenario,
  cost: FigureId,
  { results }: CostBasis['benefits'],
  { draft, findings }: Workbench,
): NonNullable<ScenarioResult['claimed']> {
  const paid = printedTerm(draft.get(cost))
  return results.flatMap(({ id: benefit, label, quoted, scenario, per = 'mo' }) => {
    if (quoted === undefined || (scenario !== undefined && scenario !== id)) return []
    const amount = printedTerm(draft.get(quoted))
    const gain: Gain = per === 'once' ? { once: amount } : { monthly: perMonth(amount, per) }
    const returns = returnMonths(findings).flatMap((months) => {
      const derivation = { op: 'quotient', of: [gainedAfter(months, gain), paid] } as const
      if (draft.evaluate(derivation) === null) return []
      const parameters = { scenario: id, benefit, months }
      const names = { scenario: name, benefit: label }
      const unit = { kind: 'factor' } as const
      return [{ months, multiple: draft.define('scenarioClaimed', parameters, { derivation, unit, names }) }]
    })
    return returns.length > 0 ? [{ benefit, label, saving: quoted, returns }] : []
  })
}
