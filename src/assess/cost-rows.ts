import type { Costs } from '../model/index.js'
import { moneyUnit } from './benefits.js'
import { effortUnit, inHours } from './effort.js'
import type { FigureId, Term } from './ledger.js'
import type { Payer } from './payers.js'
import type { PhaseWork } from './phases.js'
import type { CostResult, CostRow } from './plan-result.js'
import { present } from './present.js'
import { figureTerm, given } from './terms.js'
import type { PaidWork, WorkCosts } from './work-cost.js'
import type { Workbench } from './workbench.js'

/** Rows of the phases that cost something; their hours × rate where one rate pays them. */
export function phaseRows(phases: readonly PhaseWork[], costs: WorkCosts): readonly CostRow[] {
  return phases.flatMap(({ phase, pointer, hours }): CostRow[] => {
    const paid = costs.phases.get(phase.id)
    if (!paid) return []
    const payer = commonPayer(paid.parts)
    return [
      {
        id: phase.id,
        label: phase.name,
        kind: 'effort',
        pointer,
        phase: phase.id,
        amount: paid.cost,
        ...present({ role: payer?.role, hours, rate: payer?.rate, roi: phase.roi }),
      },
    ]
  })
}

/** The one payer of several pieces of work; nothing where they have several. */
export function commonPayer(parts: readonly PaidWork[]): Payer | undefined {
  const [first] = parts
  return first && parts.every(({ payer }) => payer.rate === first.payer.rate) ? first.payer : undefined
}

/** Hours and cost of each role, in the order of their rates, the blended rate last. */
export function roleRows(
  parts: readonly PaidWork[],
  payers: readonly Payer[],
  costs: Costs,
  work: Workbench,
): CostResult['byRole'] {
  const { draft, findings } = work
  return payers.flatMap((payer) => {
    const own = parts.filter((part) => part.payer.rate === payer.rate)
    if (own.length === 0) return []
    const names = { role: payer.label }
    const hours = {
      derivation: {
        op: 'sum' as const,
        of: own.map(({ effort }): Term => {
          const { unit } = draft.get(effort)
          return inHours(figureTerm(effort), unit.kind === 'effort' ? unit.unit : 'h', findings.scales.effort)
        }),
      },
      unit: effortUnit('h'),
    }
    const amount = {
      derivation: { op: 'sum' as const, of: own.map(({ cost }) => figureTerm(cost)) },
      unit: moneyUnit(costs),
    }
    const ids =
      payer.role === undefined
        ? { hours: draft.define('blendedHours', {}, hours), amount: draft.define('blendedCost', {}, amount) }
        : {
            hours: draft.define('roleHours', { role: payer.role }, { ...hours, names }),
            amount: draft.define('roleCost', { role: payer.role }, { ...amount, names }),
          }
    return [{ role: payer.role ?? '', label: payer.label, rate: payer.rate, ...ids }]
  })
}

/** Rows of roles, for a file without phases: open findings by who is paid for them. */
export function rowsOfRoles(byRole: CostResult['byRole'], costs: Costs): readonly CostRow[] {
  return byRole.map(({ role, label, hours, rate, amount }) => ({
    id: role === '' ? 'blended' : role,
    label,
    kind: 'effort',
    pointer:
      role === ''
        ? '/costs/blendedRate'
        : `/costs/rates/${costs.rates.findIndex((one) => one.role === role)}`,
    ...(role === '' ? {} : { role }),
    hours,
    rate,
    amount,
  }))
}

/** A line that is paid once or again and again, and the scenario it belongs to. */
export type LineRow = CostRow & { readonly scenario?: string }

/** Rows of the lines that are paid once, or again and again. */
export function lineRows(costs: Costs, work: Workbench): readonly LineRow[] {
  return costs.lines.map((line, index) => {
    const pointer = `/costs/lines/${index}`
    const amount = work.draft.define(
      'lineAmount',
      { line: line.id },
      {
        derivation: given(line.amount, `${pointer}/amount`),
        unit: moneyUnit(costs),
        names: { line: line.label },
      },
    )
    return {
      id: line.id,
      label: line.label,
      kind: line.kind,
      pointer,
      amount,
      ...present({
        phase: line.phase,
        scenario: line.scenario,
        per: line.kind === 'recurring' ? (line.per ?? ('mo' as const)) : undefined,
      }),
    }
  })
}

/** Amounts of rows as terms. */
export function amountsOf(rows: readonly { readonly amount: FigureId }[]): readonly Term[] {
  return rows.map(({ amount }) => figureTerm(amount))
}
