import type { Costs, Phase } from '../model/index.js'
import { inWorkUnit } from './effort.js'
import type { Derivation, FigureId, Pointer, TimeUnit } from './ledger.js'
import { figureTerm, given } from './terms.js'
import type { Workbench } from './workbench.js'

/** Who is paid for work, and at which rate. */
export type Payer = {
  /** Role of the rate; absent for the blended rate. */
  readonly role?: string
  readonly label: string
  readonly rate: FigureId
  readonly per: TimeUnit
}

/** Rates of the file, and who pays when a role is or is not known. */
export type Payers = {
  readonly currency: string
  readonly all: readonly Payer[]
  readonly blended?: Payer
  /** The payer of the first role that is named; else the only rate, else the blended one. Tells when there is none. */
  readonly of: (roles: readonly (string | undefined)[], pointer: Pointer) => Payer | undefined
  /** The one role that works on a phase, when its resources name one. */
  readonly onlyRole: (phase: Phase) => string | undefined
}

/** Defines the rates of the file; nothing where it states no costs. */
export function definePayers(work: Workbench): Payers | undefined {
  const { costs } = work.findings
  if (!costs) return undefined
  const roles = new Set<string>()
  const all = costs.rates.flatMap((rate, index) => {
    const pointer = `/costs/rates/${index}`
    if (roles.has(rate.role)) {
      work.tell('rate-repeated', { role: rate.role }, pointer)
      return []
    }
    roles.add(rate.role)
    return [definePayer(rate, pointer, costs, work)]
  })
  const blended = defineBlended(costs, work)
  const byRole = new Map(all.map((payer) => [payer.role, payer]))
  const told = new Set<string>()
  const only = all.length === 1 ? all[0] : undefined
  const isPriced = all.length > 0 || blended !== undefined || !isQuoted(work)
  return {
    currency: costs.currency,
    all,
    ...(blended ? { blended } : {}),
    of: (roles, pointer) => {
      const role = roles.find((name) => name !== undefined)
      const payer = role === undefined ? (only ?? blended) : (byRole.get(role) ?? blended)
      if (!payer && isPriced && !told.has(role ?? '')) {
        told.add(role ?? '')
        if (role === undefined) work.tell('role-missing', {}, pointer)
        else work.tell('rate-missing', { role }, pointer)
      }
      return payer
    },
    onlyRole: roleFinder(costs, work),
  }
}

/** True for a file that states no price of work, only amounts that others named: nobody expects hours × rate there. */
function isQuoted({ findings: { costs, scenarios } }: Workbench): boolean {
  return (costs?.quoted.length ?? 0) > 0 || scenarios.some(({ cost }) => cost !== undefined)
}

/** What work costs: `hours × rate`, the hours brought to the unit that the rate is paid for. */
export function costOf(effort: FigureId, { rate, per }: Payer, { draft, findings }: Workbench): Derivation {
  const { unit } = draft.get(effort)
  const from = unit.kind === 'effort' ? unit.unit : 'h'
  const paid = inWorkUnit(figureTerm(effort), from, per, findings.scales.effort)
  return { op: 'product', of: [paid, figureTerm(rate)] }
}

function definePayer(
  rate: Costs['rates'][number],
  pointer: Pointer,
  costs: Costs,
  { draft }: Workbench,
): Payer {
  const label = rate.label ?? rate.role
  const derivation = given(rate.amount, `${pointer}/amount`)
  const unit = { kind: 'money', currency: costs.currency, rate: true } as const
  const names = { role: label }
  return {
    role: rate.role,
    label,
    rate: draft.define('rateAmount', { role: rate.role }, { derivation, unit, names }),
    per: rate.per,
  }
}

function defineBlended({ blendedRate, currency }: Costs, { draft, words }: Workbench): Payer | undefined {
  if (!blendedRate) return undefined
  const derivation = given(blendedRate, '/costs/blendedRate')
  const unit = { kind: 'money', currency, rate: true } as const
  return {
    label: words.labels.rateBlended,
    rate: draft.define('rateBlended', {}, { derivation, unit }),
    per: 'h',
  }
}

/** Resources name roles by id or by name; one that is no role of the team or of a rate stands for itself. */
function roleFinder({ rates }: Costs, { findings }: Workbench): Payers['onlyRole'] {
  const known = new Map<string, string>()
  for (const { id, label } of findings.team.roles) known.set(id, id).set(label, id)
  for (const { role, label } of rates) {
    known.set(role, role)
    if (label !== undefined) known.set(label, role)
  }
  return ({ resources }) => {
    const roles = new Set(resources.map(({ role }) => known.get(role) ?? role))
    return roles.size === 1 ? [...roles][0] : undefined
  }
}
