import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { listsAt } from './entity-lists.js'
import { rawAt, rawNumber, rawText } from './raw.js'

/** Lists whose entries hold an amount, and the name of its field. */
const amountLists: readonly (readonly [pattern: readonly string[], field: string])[] = [
  [['costs', 'rates'], 'amount'],
  [['costs', 'lines'], 'amount'],
  [['costs', 'quoted'], 'amount'],
  [['costs', 'benefits'], 'saving'],
  [['scenarios'], 'cost'],
  [['team', 'infrastructure'], 'monthly'],
]

/** Reports currencies that do not exist, amounts without a currency, and amounts finer than its smallest coin. */
export function checkMoney(check: CrossCheck): void {
  const { file, value, place } = check
  const currency = rawText(value, 'costs', 'currency')
  // Costs without a currency are the schema's to tell, amounts without costs the assessment's.
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return
  const codes = Intl.supportedValuesOf('currency')
  if (!codes.includes(currency)) {
    report(file, 'currency-unknown', { found: excerpt(currency) }, { place: place(['costs', 'currency']) })
    return
  }
  const decimals =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  for (const path of amountPaths(value).flatMap((amount) => [
    amount,
    [...amount, 'min'],
    [...amount, 'max'],
  ])) {
    const number = rawNumber(value, ...path)
    if (number === undefined || decimalsOf(number) <= decimals) continue
    report(file, 'amount-too-precise', { found: number, decimals, currency }, { place: place(path) })
  }
}

function amountPaths(value: unknown): RawPath[] {
  const listed = amountLists.flatMap(([pattern, field]) =>
    listsAt(value, pattern)
      .flat()
      .filter((entry) => rawAt(entry.value, [field]) !== undefined)
      .map(({ path }): RawPath => [...path, field]),
  )
  return rawAt(value, ['costs', 'blendedRate']) === undefined ? listed : [...listed, ['costs', 'blendedRate']]
}

/** Decimals of the shortest way to write a number: 0.125 has three. */
function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  const written = digits.split('.')[1]?.length ?? 0
  return Math.max(0, written - Number(exponent))
}
