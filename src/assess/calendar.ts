import type { EffortScale, Phase, Quantity } from '../model/index.js'
import { exact, exactText, single } from './exact.js'
import type { Derivation, FigureId, Interval, Pointer, Term, TimeUnit, Unit } from './ledger.js'
import { figureTerm, given, inner } from './terms.js'
import type { Workbench } from './workbench.js'

/** Calendar days in one unit: a week has seven, whatever people work in it. */
export function daysPer(unit: TimeUnit, { hoursPerDay, weeksPerMonth }: EffortScale): Interval {
  const hour = exact(1).div(exact(hoursPerDay))
  const days = {
    min: hour.div(60),
    h: hour,
    d: exact(1),
    w: exact(7),
    mo: exact(7).mul(exact(weeksPerMonth.numerator)).div(exact(weeksPerMonth.denominator)),
  }
  return single(days[unit])
}

/** A duration brought from one unit of the calendar to another. */
export function inUnit(term: Term, from: TimeUnit, to: TimeUnit, scale: EffortScale): Term {
  if (from === to) return term
  const factor = single(daysPer(from, scale).min.div(daysPer(to, scale).min))
  return inner({ op: 'convert', of: term, factor, rule: `1 ${from} = ${exactText(factor.min)} ${to}` })
}

/** The duration of a phase as typed, or as long as its place on the time line; nothing where neither is stated. */
export function phaseDuration(
  { duration, when }: Pick<Phase, 'duration' | 'when'>,
  pointer: Pointer,
): { readonly derivation: Derivation; readonly unit: TimeUnit; readonly approx: boolean } | undefined {
  if (duration) return typedDuration(duration, `${pointer}/duration`)
  const unit = when && timeUnitOf(when.unit)
  if (!when || !unit) return undefined
  return { derivation: given(when.to - when.from + 1, `${pointer}/when`), unit, approx: false }
}

/** A typed duration as a derivation. */
export function typedDuration(
  { min, max, unit, approx }: Quantity,
  pointer: Pointer,
): { readonly derivation: Derivation; readonly unit: TimeUnit; readonly approx: boolean } {
  return { derivation: given({ min, max }, pointer), unit, approx }
}

const timeUnits: Readonly<Record<NonNullable<Phase['when']>['unit'], TimeUnit | undefined>> = {
  day: 'd',
  week: 'w',
  month: 'mo',
  sprint: undefined,
}

/** The unit of time that a place on the time line is counted in; sprints have no length of their own. */
export function timeUnitOf(unit: NonNullable<Phase['when']>['unit']): TimeUnit | undefined {
  return timeUnits[unit]
}

/** The unit that durations share, else days. */
export function sharedUnit(units: readonly TimeUnit[]): TimeUnit {
  const [first] = units
  return first !== undefined && units.every((unit) => unit === first) ? first : 'd'
}

/** A duration figure as a term in another unit. */
export function durationTerm(id: FigureId, to: TimeUnit, { draft, findings }: Workbench): Term {
  const { unit } = draft.get(id)
  return inUnit(figureTerm(id), unit.kind === 'duration' ? unit.unit : to, to, findings.scales.effort)
}

/** A duration unit of figures. */
export function durationUnit(unit: TimeUnit, approx = false): Unit {
  return approx ? { kind: 'duration', unit, approx } : { kind: 'duration', unit }
}

/** The day that lies a number of days after another: `2026-01-05` and 7 give `2026-01-12`. */
export function dayAfter(start: string, days: number): string {
  return new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
