import type { MoneyUnit } from '../locale/index.js'
import type { Figure, Unit } from './ledger.js'

/** Decimals an amount may need in its unit: `₹2.25 lakh`. */
export const moneyUnitDecimals = 2

/** Says whether amounts of a figure are told in the unit of the set; rates are always written out. */
export function isTotal(unit: Unit): unit is Extract<Unit, { kind: 'money' }> {
  return unit.kind === 'money' && unit.rate !== true
}

/**
 * The unit that all amounts of a set are told in: the largest of `units` in which every one of them is exact at two
 * decimals, none is below a tenth, and one at least is a whole. Nothing is lost by it, so amounts still add up.
 */
export function chooseMoneyUnit(
  figures: Iterable<Figure>,
  units: readonly MoneyUnit[],
): MoneyUnit | undefined {
  if (units.length === 0) return undefined
  const ends = [...figures].flatMap(({ unit, value }) =>
    isTotal(unit) && typeof value === 'object' && value !== null ? [value.min, value.max] : [],
  )
  const amounts = ends.map((end) => end.abs()).filter((end) => end.n !== 0n)
  return units.find(
    ({ factor }) =>
      amounts.some((amount) => amount.gte(factor)) &&
      amounts.every(
        (amount) => amount.gte(factor / 10) && amount.mod(factor / 10 ** moneyUnitDecimals).n === 0n,
      ),
  )
}
