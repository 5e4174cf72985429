import type { Assessment } from './assessment.js'
import { hoursPer } from './effort.js'
import { numberIn, product } from './exact.js'
import type { FigureId } from './ledger.js'
import { roundInterval } from './round.js'

/** Finer than anyone plans; thirds of an hour have to end somewhere. */
const decimals = 2

/**
 * The hours of an effort as numbers, for tools that calculate; both ends are equal for a single value. Undefined
 * without a figure, and where its value is unknown.
 */
export function effortHours(
  { findings, ledger }: Pick<Assessment, 'findings' | 'ledger'>,
  id: FigureId | undefined,
): { readonly min: number; readonly max: number } | undefined {
  const figure = id === undefined ? undefined : ledger.get(id)
  const value = numberIn(figure?.value)
  if (!value || figure?.unit.kind !== 'effort') return undefined
  const hours = product([value, hoursPer(figure.unit.unit, findings.scales.effort)])
  const { min, max } = roundInterval(hours, decimals)
  return { min: min.valueOf(), max: max.valueOf() }
}
