import type { Fraction } from 'fraction.js'
import { pointerOf, type Effort, type EffortScale } from '../model/index.js'
import type { Pointer } from './assessment.js'
import { exact, exactText, interval, numberIn, single } from './exact.js'
import type { Derivation, FigureId, Interval, Term, TimeUnit, Unit } from './ledger.js'
import type { FigureKey, FigureParameters } from './figure-catalogue.js'
import { figureTerm, inner, typedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** A derivation together with the unit of time its value is in. */
export type TimedDerivation = { readonly derivation: Derivation; readonly unit: TimeUnit }

/** Gives the derivation of work as authors write it; nothing for a size that the scale does not declare. */
export function effortDerivation(
  effort: Effort,
  pointer: Pointer,
  { sizes }: EffortScale,
): (TimedDerivation & { approx: boolean }) | undefined {
  switch (effort.kind) {
    case 'quantity':
      return {
        derivation: { op: 'given', value: interval(effort.min, effort.max), pointer },
        unit: effort.unit,
        approx: effort.approx,
      }
    case 'count':
      return {
        derivation: {
          op: 'product',
          of: [typedTerm(effort.count, `${pointer}/count`), typedTerm(effort.each, `${pointer}/each`)],
        },
        unit: effort.each.unit,
        approx: effort.each.approx,
      }
    case 'size': {
      const quantity = sizes[effort.size]
      if (!quantity) return undefined
      const place = pointerOf(['scales', 'effort', 'sizes', effort.size])
      return {
        derivation: { op: 'sum', of: [typedTerm(quantity, place, effort.size)] },
        unit: quantity.unit,
        approx: quantity.approx,
      }
    }
    default:
      return effort satisfies never
  }
}

/** Hours of work in one unit, by the effort scale. */
export function hoursPer(unit: TimeUnit, { hoursPerDay, daysPerWeek, weeksPerMonth }: EffortScale): Interval {
  const week = (): Fraction => exact(hoursPerDay).mul(exact(daysPerWeek))
  const hours = {
    min: () => exact(1).div(60),
    h: () => exact(1),
    d: () => exact(hoursPerDay),
    w: week,
    mo: () => week().mul(exact(weeksPerMonth.numerator)).div(exact(weeksPerMonth.denominator)),
  }
  return single(hours[unit]())
}

/** Turns a term of work into hours; a term in hours stays as it is. */
export function inHours(term: Term, unit: TimeUnit, scale: EffortScale): Term {
  return inWorkUnit(term, unit, 'h', scale)
}

/** Turns a term of work into another unit of work. */
export function inWorkUnit(term: Term, from: TimeUnit, to: TimeUnit, scale: EffortScale): Term {
  if (from === to) return term
  const factor = single(hoursPer(from, scale).min.div(hoursPer(to, scale).min))
  return inner({ op: 'convert', of: term, factor, rule: `1 ${from} = ${exactText(factor.min)} ${to}` })
}

/**
 * Adds figures of work: in the unit the scale asks for, else in their own when they share one, else in hours.
 *
 * Figures whose value is unknown are left out; nothing when none is left.
 */
export function sumOfWork(
  { draft, findings }: Workbench,
  ids: readonly FigureId[],
): TimedDerivation | undefined {
  const parts = ids.flatMap((id) => {
    const { unit, value } = draft.get(id)
    return unit.kind === 'effort' && value !== null ? [{ id, unit: unit.unit }] : []
  })
  const [first] = parts
  if (!first) return undefined
  const scale = findings.scales.effort
  const shared = parts.every(({ unit }) => unit === first.unit) ? first.unit : 'h'
  const wanted = scale.sums ?? shared
  return {
    derivation: {
      op: 'sum',
      of: parts.map(({ id, unit }) => inWorkUnit(figureTerm(id), unit, wanted, scale)),
    },
    unit: wanted,
  }
}

/** The hours of several figures of work together, for comparisons; nothing where none of them is known. */
export function hoursOf(ids: readonly FigureId[], work: Workbench): Interval | undefined {
  const sum = sumOfWork(work, ids)
  if (!sum) return undefined
  const hours = inHours(inner(sum.derivation), sum.unit, work.findings.scales.effort)
  return numberIn(work.draft.evaluate({ op: 'sum', of: [hours] }))
}

/** Defines a figure that adds figures of work; nothing where none of them is known. */
export function defineWork<Key extends FigureKey>(
  work: Workbench,
  key: Key,
  parameters: FigureParameters<Key>,
  { of, names }: { of: readonly FigureId[]; names?: Partial<FigureParameters<Key>> | undefined },
): FigureId | undefined {
  const sum = sumOfWork(work, of)
  if (!sum) return undefined
  const unit = effortUnit(sum.unit)
  return work.draft.define(key, parameters, {
    derivation: sum.derivation,
    unit: work.findings.scales.effort.sums === undefined ? unit : { ...unit, person: true },
    names,
  })
}

/** The unit of work as a figure's unit. */
export function effortUnit(unit: TimeUnit, approx = false): Extract<Unit, { kind: 'effort' }> {
  return approx ? { kind: 'effort', unit, approx } : { kind: 'effort', unit }
}
