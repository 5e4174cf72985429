import type { FigureId, Pointer } from '../../assess/index.js'
import { numberOf, printed } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quoted amounts that lie wholly outside the derived one: those of the costs, and the costs of scenarios. */
export const quotedOutsideDerived = {
  id: 'quoted-outside-derived',
  check: ({ assessment: { cost, ledger, scenarios } }) => {
    const pairs: readonly {
      readonly what: string
      readonly quoted: FigureId | undefined
      readonly derived: FigureId | undefined
      readonly pointer: Pointer
    }[] = [
      ...cost.quoted.map(({ amount, label, pointer }) => ({
        what: label,
        quoted: amount,
        derived: cost.total,
        pointer: `${pointer}/amount`,
      })),
      ...scenarios.map(({ cost: quoted, derivedCost, pointer, scenario }) => ({
        what: scenario.id,
        quoted,
        derived: derivedCost,
        pointer: `${pointer}/cost`,
      })),
    ]
    return pairs.flatMap(({ derived, pointer, quoted, what }) => {
      const [one, other] = [numberOf(ledger, quoted), numberOf(ledger, derived)]
      if (quoted === undefined || derived === undefined || !one || !other) return []
      if (one.min.lte(other.max) && one.max.gte(other.min)) return []
      const values = { what, quoted: printed(ledger, quoted), derived: printed(ledger, derived) }
      return [{ values, pointer }]
    })
  },
} as const satisfies PolicyCheck<'quoted-outside-derived'>
