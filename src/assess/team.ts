import type { TeamRole } from '../model/index.js'
import type { Derivation, FigureId, Pointer, Term } from './ledger.js'
import type { TeamResult } from './plan-result.js'
import { present } from './present.js'
import { figureTerm, given, typedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** Counts people by role, full-time and part-time apart, and adds what the infrastructure costs a month. */
export function assessTeam(work: Workbench): TeamResult {
  const { draft, findings } = work
  const { roles, infrastructure } = findings.team
  const unit = { kind: 'measure' } as const
  const rows = roles.map((role, index) => {
    const pointer = `/team/roles/${index}`
    const names = { role: role.label }
    const { allocation } = role
    const count = draft.define(
      'roleCount',
      { role: role.id },
      { derivation: headsOf(role, pointer, work), unit, names },
    )
    const share =
      allocation?.kind === 'percent'
        ? draft.define(
            'roleAllocation',
            { role: role.id },
            {
              derivation: given(allocation.percent, `${pointer}/allocation`),
              unit: { kind: 'percent' },
              names,
            },
          )
        : undefined
    return {
      role,
      row: { id: role.id, label: role.label, count, pointer, ...present({ allocation: share }) },
    }
  })
  const people = (some: readonly { row: { count: FigureId } }[]) => ({
    derivation: { op: 'sum' as const, of: some.map(({ row }): Term => figureTerm(row.count)) },
    unit,
  })
  const fullTime = rows.filter(({ role }) => isFullTime(role))
  const partTime = rows.filter(({ role }) => role.allocation && !isFullTime(role))
  return {
    roles: rows.map(({ row }) => row),
    ...present({
      people: rows.length > 0 ? draft.define('teamPeople', {}, people(rows)) : undefined,
      fullTime: fullTime.length > 0 ? draft.define('teamFullTime', {}, people(fullTime)) : undefined,
      partTime: partTime.length > 0 ? draft.define('teamPartTime', {}, people(partTime)) : undefined,
    }),
    ...assessInfrastructure(infrastructure, work),
  }
}

/** Typed, else the most people of the role that any phase asks for at once, else one. */
function headsOf({ id, count }: TeamRole, pointer: Pointer, { findings }: Workbench): Derivation {
  if (count) return given(count, `${pointer}/count`)
  const asked = findings.phases.flatMap(({ resources }, phase) =>
    resources.flatMap((one, position): Term[] =>
      one.role === id ? [typedTerm(one.count, `/phases/${phase}/resources/${position}/count`)] : [],
    ),
  )
  return asked.length > 0 ? { op: 'maximum', of: asked } : given({ min: 1, max: 1 }, pointer)
}

function isFullTime({ allocation }: TeamRole): boolean {
  return allocation?.kind === 'full-time' || (allocation?.kind === 'percent' && allocation.percent === 100)
}

function assessInfrastructure(
  entries: Workbench['findings']['team']['infrastructure'],
  { draft, findings, tell }: Workbench,
): Pick<TeamResult, 'infrastructure' | 'monthly'> {
  const currency = findings.costs?.currency
  const rows = entries.map(({ id, label, monthly }, index) => {
    const pointer = `/team/infrastructure/${index}`
    if (!monthly) return { id, pointer }
    if (currency === undefined) {
      tell('currency-missing', { what: id }, `${pointer}/monthly`)
      return { id, pointer }
    }
    const unit = { kind: 'money', currency } as const
    const derivation = given(monthly, `${pointer}/monthly`)
    const names = { entry: label }
    return {
      id,
      pointer,
      monthly: draft.define('infrastructureMonthly', { entry: id }, { derivation, unit, names }),
    }
  })
  const priced = rows.flatMap((row) => ('monthly' in row ? [figureTerm(row.monthly)] : []))
  if (priced.length === 0 || currency === undefined) return { infrastructure: rows }
  const monthly = draft.define(
    'teamMonthly',
    {},
    { derivation: { op: 'sum', of: priced }, unit: { kind: 'money', currency } },
  )
  return { infrastructure: rows, monthly }
}
