import { arithmetic, type Interval, type ScenarioResult, type Ledger } from '../../assess/index.js'
import { numberOf, printedValue } from '../figures.js'
import type { PolicyCheck } from '../policy-check.js'

/** Scenarios whose weekly cost of a person is this many times that of another are told. */
const factor = arithmetic.exact(3).div(2)

/** Quoted costs of scenarios that pay another scenario's work very differently. */
export const ratesImpliedDiffer = {
  id: 'rates-implied-differ',
  check: ({ assessment: { findings, ledger, locale, scenarios } }) => {
    const priced = scenarios.flatMap((result) => priceOf(result, ledger))
    const [first, ...others] = priced
    const currency = findings.costs?.currency
    if (!first || currency === undefined) return []
    const text = (rate: Interval): string => printedValue(rate, { kind: 'money', currency }, locale)
    return others
      .filter((one) => (one.quoted || first.quoted) && isApart(one, first))
      .map(({ pointer, rate, scenario }) => ({
        values: { rate: text(rate), scenario: scenario.id, other: text(first.rate), base: first.scenario.id },
        pointer: `${pointer}/cost`,
        related: { label: 'the other scenario', pointer: `${first.pointer}/cost` },
      }))
  },
} as const satisfies PolicyCheck<'rates-implied-differ'>

function priceOf({ cost, personWeeks, pointer, scenario }: ScenarioResult, ledger: Ledger) {
  const [money, weeks] = [numberOf(ledger, cost), numberOf(ledger, personWeeks)]
  const rate = money && weeks && arithmetic.quotient(money, weeks)
  if (!money || !weeks || !rate) return []
  // The least work at the least cost, the most at the most: that is how the ends are meant.
  const low = money.min.div(weeks.min)
  const high = money.max.div(weeks.max)
  return [{ scenario, pointer, rate, low, high, quoted: scenario.cost !== undefined }]
}

type Priced = Pick<ReturnType<typeof priceOf>[number], 'low' | 'high'>

function isApart(a: Priced, b: Priced): boolean {
  return [
    [a.low, b.low],
    [a.high, b.high],
  ].some(([one, other]) => one && other && (one.gt(other.mul(factor)) || other.gt(one.mul(factor))))
}
