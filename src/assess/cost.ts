import type { Costs } from '../model/index.js'
import { defineBenefits, moneyUnit, type Benefits } from './benefits.js'
import { defineEquivalent, defineHours, defineQuoted, defineTotals } from './cost-figures.js'
import { amountsOf, lineRows, phaseRows, roleRows, rowsOfRoles, type LineRow } from './cost-rows.js'
import type { FigureId, Term } from './ledger.js'
import type { Payers } from './payers.js'
import { perMonth } from './periods.js'
import type { PhaseWork } from './phases.js'
import type { CostResult } from './plan-result.js'
import { present } from './present.js'
import { gainedAfter, returnMonths, returnsOf, type Gain } from './returns.js'
import { figureTerm, inner, printedTerm } from './terms.js'
import type { PaidWork, WorkCosts } from './work-cost.js'
import type { Workbench } from './workbench.js'

/** What scenarios need to know of the costs. */
export type CostBasis = { readonly lines: readonly LineRow[]; readonly benefits: Benefits }

/** What the plan brings to its costs. */
export type PlanWork = {
  readonly payers: Payers
  readonly phases: readonly PhaseWork[]
  readonly paid: WorkCosts
  readonly planEffort: FigureId | undefined
}

/** The costs of a file that states none. */
export const noCosts: CostResult = {
  rows: [],
  recurring: [],
  recurringTotals: [],
  byRole: [],
  quoted: [],
  benefits: [],
}

/** Adds up what the plan costs and what it brings: rows, contingency, tax, total, returns. */
export function assessCost(
  costs: Costs,
  plan: PlanWork,
  work: Workbench,
): { readonly result: CostResult; readonly basis: CostBasis } {
  const lines = lineRows(costs, work)
  const { fixed, recurring } = commonLines(lines, plan.phases)
  const { payers } = plan
  const byRole = roleRows(
    partsOf(plan),
    [...payers.all, ...(payers.blended ? [payers.blended] : [])],
    costs,
    work,
  )
  const effort = plan.phases.length > 0 ? phaseRows(plan.phases, plan.paid) : rowsOfRoles(byRole, costs)
  const totals = defineTotals({ effort: amountsOf(effort), fixed: amountsOf(fixed) }, costs, work)
  const hours = defineHours(effort, plan.planEffort, work)
  const benefits = defineBenefits(costs, work)
  const rates = new Set(effort.map(({ rate }) => rate))
  const result: CostResult = {
    currency: costs.currency,
    rows: [...effort, ...fixed],
    recurring,
    recurringTotals: recurringTotals(recurring, costs, work),
    byRole,
    ...totals,
    ...present({
      rate: rates.size === 1 ? [...rates][0] : undefined,
      hours,
      equivalent: defineEquivalent(hours, effort, payers, costs, work),
      savings: benefits.savings,
    }),
    quoted: defineQuoted(costs, work),
    benefits: benefits.results.map((benefit) => ({
      ...benefit,
      quotedReturns: quotedReturns(benefit, totals.total, work),
    })),
    ...planReturns(benefits, recurring, totals.total, costs, work),
  }
  return { result, basis: { lines, benefits } }
}

/** Lines of no scenario; those paid once leave with the phase they belong to. */
function commonLines(lines: readonly LineRow[], phases: readonly PhaseWork[]) {
  const done = new Set(phases.flatMap((one) => (one.done ? [one.phase.id] : [])))
  const common = lines.filter(({ scenario }) => scenario === undefined)
  return {
    fixed: common.filter(({ kind, phase }) => kind === 'fixed' && !(phase !== undefined && done.has(phase))),
    recurring: common.filter(({ kind }) => kind === 'recurring'),
  }
}

/** Pieces of work that are paid: of the phases, or of the open findings where there is no plan. */
function partsOf({ phases, paid }: PlanWork): readonly PaidWork[] {
  return phases.length > 0
    ? [...paid.phases.values()].flatMap(({ parts }) => parts)
    : [...paid.findings.values()]
}

function recurringTotals(
  lines: readonly LineRow[],
  costs: Costs,
  { draft, words }: Workbench,
): CostResult['recurringTotals'] {
  return (['mo', 'q', 'y'] as const).flatMap((per) => {
    const own = lines.filter((line) => line.per === per)
    if (own.length === 0) return []
    const derivation = { op: 'sum', of: amountsOf(own) } as const
    const definition = { derivation, unit: moneyUnit(costs), names: { period: words.periods[per] } }
    return [{ per, total: draft.define('costRecurring', { period: per }, definition) }]
  })
}

/** Recurring lines as one amount of a month. */
export function recurringPerMonth(lines: readonly LineRow[]): readonly Term[] {
  return lines.flatMap(({ amount, per }) => (per === undefined ? [] : [perMonth(figureTerm(amount), per)]))
}

function planReturns(
  benefits: Benefits,
  recurring: readonly LineRow[],
  total: FigureId | undefined,
  costs: Costs,
  work: Workbench,
): Pick<CostResult, 'net' | 'roi' | 'payback'> {
  const { draft } = work
  if (benefits.savings === undefined && benefits.once === undefined) return {}
  const monthly = recurringPerMonth(recurring)
  const net =
    monthly.length === 0 || benefits.savings === undefined
      ? undefined
      : draft.define(
          'costNet',
          {},
          {
            derivation: {
              op: 'difference',
              of: [printedTerm(draft.get(benefits.savings)), inner({ op: 'sum', of: monthly })],
            },
            unit: moneyUnit(costs),
          },
        )
  const regular = net ?? benefits.savings
  const gain: Gain = {
    monthly: regular === undefined ? undefined : printedTerm(draft.get(regular)),
    once: benefits.once,
  }
  if (total === undefined) return present({ net })
  const returns = returnsOf(total, gain, {
    work,
    figures: {
      defineMultiple: (months, derivation) =>
        draft.define('roiMultiple', { months }, { derivation, unit: { kind: 'factor' } }),
      definePercent: (months, derivation) =>
        draft.define('roiPercent', { months }, { derivation, unit: { kind: 'percent' } }),
      definePayback: (definition) =>
        draft.define('costPayback', {}, { ...definition, decimals: { upTo: 1 } }),
    },
  })
  return { ...present({ net }), ...returns }
}

/** Returns of a quoted saving, apart from those of the derived ones. */
function quotedReturns(
  { id, label, quoted, per = 'mo' }: Benefits['results'][number],
  total: FigureId | undefined,
  { draft, findings }: Workbench,
) {
  if (quoted === undefined || total === undefined) return []
  const amount = printedTerm(draft.get(quoted))
  const gain: Gain = per === 'once' ? { once: amount } : { monthly: perMonth(amount, per) }
  return returnMonths(findings).flatMap((months) => {
    const derivation = {
      op: 'quotient',
      of: [gainedAfter(months, gain), printedTerm(draft.get(total))],
    } as const
    if (draft.evaluate(derivation) === null) return []
    const names = { benefit: label }
    const multiple = draft.define(
      'benefitMultiple',
      { benefit: id, months },
      { derivation, unit: { kind: 'factor' }, names },
    )
    return [{ months, multiple }]
  })
}
