import type { Costs } from '../model/index.js'
import { moneyUnit } from './benefits.js'
import { contingencyOf, shareOf, subtotalOf, type Costed } from './cost-total.js'
import { costOf, type Payers } from './payers.js'
import { effortUnit } from './effort.js'
import { intervalText } from './exact.js'
import type { Derivation, FigureId } from './ledger.js'
import type { CostResult, CostRow } from './plan-result.js'
import { present } from './present.js'
import { figureTerm, given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Defines subtotal, contingency, tax and total; no total where nothing is paid. */
export function defineTotals(
  costed: Costed,
  costs: Costs,
  { draft }: Workbench,
): Pick<CostResult, 'subtotal' | 'contingency' | 'tax' | 'total'> {
  if (costed.effort.length + costed.fixed.length === 0) return {}
  const unit = moneyUnit(costs)
  const percent = { kind: 'percent' } as const
  const subtotal = subtotalOf(costed)
  if (!costs.contingency && costs.vatPercent === undefined) {
    return { total: draft.define('costTotal', {}, { derivation: subtotal, unit }) }
  }
  const base = draft.define('costSubtotal', {}, { derivation: subtotal, unit })
  const contingency = costs.contingency && {
    percent: draft.define(
      'contingencyPercent',
      {},
      { derivation: given(costs.contingency.percent, '/costs/contingency/percent'), unit: percent },
    ),
    on: costs.contingency.on,
  }
  const reserve = contingency && {
    ...contingency,
    amount: draft.define(
      'contingencyAmount',
      {},
      { derivation: contingencyOf(costed, figureTerm(contingency.percent), contingency.on), unit },
    ),
  }
  const before: Derivation = {
    op: 'sum',
    of: [figureTerm(base), ...(reserve ? [figureTerm(reserve.amount)] : [])],
  }
  if (costs.vatPercent === undefined) {
    const total = draft.define('costTotal', {}, { derivation: before, unit })
    return { subtotal: base, total, ...present({ contingency: reserve }) }
  }
  const rate = draft.define(
    'taxPercent',
    {},
    { derivation: given(costs.vatPercent, '/costs/vatPercent'), unit: percent },
  )
  const tax = draft.define(
    'taxAmount',
    {},
    { derivation: shareOf({ derivation: before }, figureTerm(rate)), unit },
  )
  return {
    subtotal: base,
    ...present({ contingency: reserve }),
    tax: { percent: rate, amount: tax },
    total: draft.define(
      'costTotal',
      {},
      { derivation: { op: 'sum', of: [...before.of, figureTerm(tax)] }, unit },
    ),
  }
}

/** The hours that are paid for: those of the plan where its rows are all there is, else their sum. */
export function defineHours(
  rows: readonly CostRow[],
  planEffort: FigureId | undefined,
  { draft }: Workbench,
): FigureId | undefined {
  const hours = rows.flatMap((row) => row.hours ?? [])
  if (hours.length === 0) return undefined
  const derivation: Derivation = { op: 'sum', of: hours.map(figureTerm) }
  const plan = planEffort === undefined ? undefined : draft.get(planEffort)
  if (
    plan?.unit.kind === 'effort' &&
    plan.unit.unit === 'h' &&
    rows.every(({ phase }) => phase !== undefined)
  ) {
    const [own, whole] = [draft.evaluate(derivation), plan.value]
    if (own && whole && typeof own !== 'string' && typeof whole !== 'string') {
      if (intervalText(own) === intervalText(whole)) return plan.id
    }
  }
  return draft.define('costHours', {}, { derivation, unit: effortUnit('h') })
}

/** Hours × blended rate, beside a total that other rates give. */
export function defineEquivalent(
  hours: FigureId | undefined,
  rows: readonly CostRow[],
  payers: Payers,
  costs: Costs,
  work: Workbench,
): FigureId | undefined {
  const { blended } = payers
  if (!blended || hours === undefined || rows.every(({ rate }) => rate === blended.rate)) return undefined
  return work.draft.define(
    'costEquivalent',
    {},
    { derivation: costOf(hours, blended, work), unit: moneyUnit(costs) },
  )
}

/** Defines amounts that others named. */
export function defineQuoted(costs: Costs, work: Workbench): CostResult['quoted'] {
  return costs.quoted.map(({ id, label, amount, source }, index) => {
    const pointer = `/costs/quoted/${index}`
    const figure = work.draft.define(
      'quotedAmount',
      { quote: id },
      { derivation: given(amount, `${pointer}/amount`), unit: moneyUnit(costs), names: { quote: label } },
    )
    return { id, label, amount: figure, pointer, ...present({ source }) }
  })
}
