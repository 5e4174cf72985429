import { exact } from './exact.js'
import type { Derivation, Pointer, TableRule, Term } from './ledger.js'
import { typedTerm } from './terms.js'

/** Rules that find a level, and the derivation of its word. */
export type LevelTable = { readonly rules: readonly TableRule[]; readonly derivation: Derivation }

/** Half-open rows from the highest minimum down: the first that the value reaches is its own. */
export function levelTable(
  value: Term,
  rows: readonly { readonly label: string; readonly min: number; readonly pointer: Pointer }[],
): LevelTable {
  const rules = [...rows]
    .sort((a, b) => exact(b.min).compare(exact(a.min)))
    .map(({ label, min, pointer }) => ({
      label,
      pointer,
      anyOf: [[{ of: value, is: '>=' as const, than: typedTerm(min, `${pointer}/min`) }]],
    }))
  return { rules, derivation: { op: 'first-match', rules, otherwise: null } }
}
