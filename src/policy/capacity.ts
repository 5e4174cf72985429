import { arithmetic, type Figure, type Interval } from '../assess/index.js'
import type { Allocation, EffortScale, Range, Team } from '../model/index.js'
import { daysOf } from './time-text.js'

/** People who work on something, with the share of their time; without one they give all of it. */
export type Worker = {
  readonly role: string
  /** One when absent; `null` when nobody knows. */
  readonly count?: Range | null | undefined
  readonly allocation?: Allocation | undefined
}

/** People and the hours they can work. */
export type Capacity = { readonly people: Interval; readonly hours: Interval }

/**
 * Gives the most hours that people can work in a calendar time.
 *
 * Part-time work without a percentage counts in full, since nobody knows better: what exceeds this capacity exceeds
 * any other. Up to a week of days is taken as working days.
 */
export function capacityOf(
  workers: readonly Worker[],
  duration: Figure | undefined,
  { roles }: Team,
  scale: EffortScale,
): Capacity | undefined {
  const days = daysOf(duration, scale)
  if (workers.length === 0 || !days) return undefined
  // Nobody plans people by the hour.
  if (duration?.unit.kind === 'duration' && ['h', 'min'].includes(duration.unit.unit)) return undefined
  // Of people nobody has counted nobody can say what they manage.
  if (workers.some(({ count }) => count === null)) return undefined
  const heads = workers.map(({ count }) => arithmetic.interval(count?.min ?? 1, count?.max ?? 1))
  const full = workers.map(({ allocation, role }, index) => {
    const known = allocation ?? roles.find(({ id, label }) => id === role || label === role)?.allocation
    const percent = known?.kind === 'percent' ? known.percent : 100
    return arithmetic.product([heads[index] ?? arithmetic.interval(0), hundredths(percent)])
  })
  const worked = { min: workingDays(days.min, scale), max: workingDays(days.max, scale) }
  return {
    people: arithmetic.sum(heads),
    hours: arithmetic.product([arithmetic.sum(full), worked, arithmetic.interval(scale.hoursPerDay)]),
  }
}

/** Whether work does not fit: its most into the most hours, or its least into the least. */
export function exceeds(effort: Interval, { hours }: Capacity): boolean {
  return effort.max.gt(hours.max) || effort.min.gt(hours.min)
}

/** `1 person`, `2–3 people`. */
export function peopleText({ people }: Capacity): string {
  const text = arithmetic.intervalText(people)
  return text === '1' ? '1 person' : `${text} people`
}

function workingDays(days: Interval['min'], { daysPerWeek }: EffortScale): Interval['min'] {
  const share = days.mul(arithmetic.exact(daysPerWeek)).div(7)
  const few = days.lte(daysPerWeek) ? days : arithmetic.exact(daysPerWeek)
  return share.gt(few) ? share : few
}

function hundredths(percent: number): Interval {
  const part = arithmetic.exact(percent).div(100)
  return { min: part, max: part }
}
