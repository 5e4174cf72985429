import { arithmetic, type BenefitResult, type Interval, type Ledger } from '../../assess/index.js'
import { numberOf, printed, printedValue } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Quoted savings that exceed the loss they avoid: their own, else all losses of a month together. */
export const benefitExceedsLoss = {
  id: 'benefit-exceeds-loss',
  check: ({ assessment: { cost, findings, ledger, locale } }) => {
    const currency = findings.costs?.currency
    const losses = cost.benefits.flatMap((benefit) => {
      const loss = monthly(benefit.before, benefit, ledger)
      return loss ? [{ id: benefit.id, loss }] : []
    })
    if (currency === undefined || losses.length === 0) return []
    return cost.benefits.flatMap(({ id, label, per, pointer, quoted }) => {
      const saving = monthly(quoted, { per }, ledger)
      const own = losses.filter((one) => one.id === id)
      const avoided = own.length > 0 ? own : losses
      const loss = arithmetic.sum(avoided.map((one) => one.loss))
      if (quoted === undefined || !saving || saving.max.lte(loss.max)) return []
      const names = avoided.map((one) => `\`${one.id}\``).join(', ')
      const values = {
        saving: printed(ledger, quoted),
        benefit: label,
        loss: `${printedValue(loss, { kind: 'money', currency }, locale)} a month`,
        what: avoided.length === 1 ? `${names} costs` : `${names} cost together`,
      }
      return [{ values, pointer: `${pointer}/saving` }]
    })
  },
} as const satisfies PolicyCheck<'benefit-exceeds-loss'>

const months = { mo: 1, q: 3, y: 12 } as const

/** An amount of money by the month; nothing for what is no money, and for what is lost once. */
function monthly(
  id: string | undefined,
  { per = 'mo' }: { readonly per?: BenefitResult['per'] | undefined },
  ledger: Ledger,
): Interval | undefined {
  const value = numberOf(ledger, id)
  if (!value || per === 'once' || id === undefined || ledger.get(id).unit.kind !== 'money') return undefined
  const share = arithmetic.exact(1).div(months[per])
  return arithmetic.product([value, { min: share, max: share }])
}
