import { excerpt } from '../../diagnostics/excerpt.js'
import { arithmetic, nearestFigures, resolveFigureId, type Figure, type Pointer } from '../../assess/index.js'
import type { Quote } from '../../model/index.js'
import { everyLanguage, languageOf } from '../language/index.js'
import type { PolicyContext } from '../policy-check.js'
import { compareClaim, type Agreement } from './compare-claim.js'
import { readClaim, type Claim } from './read-claim.js'

/** A quote beside the figure it is about. */
export type ComparedQuote = {
  readonly quote: Quote
  readonly pointer: Pointer
  /** What the quote says, as it was written. */
  readonly text: string
} & (
  | { readonly figure: Figure; readonly agreement: Agreement }
  | { readonly figure: undefined; readonly nearest: readonly string[] }
)

/** Holds every quote of the findings against the ledger. */
export function compareQuotes({ assessment }: PolicyContext): readonly ComparedQuote[] {
  const { findings, ledger } = assessment
  return findings.quotes.map((quote, index): ComparedQuote => {
    const pointer = `/quotes/${index}`
    const id = resolveFigureId(ledger, quote.figure)
    const text =
      quote.value.kind === 'text'
        ? quote.value.text
        : arithmetic.intervalText(arithmetic.interval(quote.value.min, quote.value.max))
    if (id === undefined)
      return { quote, pointer, text, figure: undefined, nearest: nearestFigures(ledger, quote.figure) }
    const figure = ledger.get(id)
    const agreement = compareClaim(
      claimOf(quote, figure, findings.meta.locale),
      figure,
      findings.scales.effort,
    )
    return { quote, pointer, text, figure, agreement }
  })
}

function claimOf({ value }: Quote, { unit }: Figure, locale: string): Claim {
  const timed = unit.kind === 'effort' || unit.kind === 'duration'
  if (value.kind === 'number') {
    const step = arithmetic.exact(10n ** BigInt(decimalsOf(value.min, value.max)))
    const ends = arithmetic.interval(value.min, value.max)
    return { kind: 'number', value: ends, step: arithmetic.exact(1).div(step), about: false }
  }
  if (unit.kind === 'word') return { kind: 'word', text: value.text }
  const [first] = everyLanguage()
  return readClaim(value.text, { decimalMark: (languageOf(locale) ?? first)?.decimalMark ?? '.', timed })
}

function decimalsOf(...numbers: readonly number[]): number {
  return Math.max(...numbers.map((number) => arithmetic.decimalPlaces(arithmetic.exact(number)) ?? 0))
}

/** What messages say about a quote that differs; nothing where it agrees or cannot be compared. */
export function quoteValues(compared: ComparedQuote) {
  if (!compared.figure || compared.agreement !== 'differs') return undefined
  const { figure, quote, text } = compared
  return {
    quoted: excerpt(text),
    figure: figure.id,
    label: figure.label,
    source: quote.source === undefined ? '' : `, from: ${excerpt(quote.source)}`,
    computed: `${figure.before}${figure.shown}${figure.after}`,
  }
}
