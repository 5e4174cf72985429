import type { Findings } from '../model/index.js'
import { durationUnit } from './calendar.js'
import type { Derivation, FigureId, Term } from './ledger.js'
import type { ReturnResult } from './plan-result.js'
import { constant, inner, printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** What the plan saves: every month, once, or both. */
export type Gain = { readonly monthly?: Term | undefined; readonly once?: Term | undefined }

/** How the figures of a return are defined: of the whole, or of a scenario. */
export type ReturnFigures = {
  readonly defineMultiple: (months: number, derivation: Derivation) => FigureId
  readonly definePercent: (months: number, derivation: Derivation) => FigureId
  readonly definePayback: (definition: {
    derivation: Derivation
    unit: ReturnType<typeof durationUnit>
  }) => FigureId
}

/** Return and payback of an amount that is paid, by the gain it brings. Both use the printed amounts. */
export function returnsOf(
  total: FigureId,
  gain: Gain,
  { work, figures }: { work: Workbench; figures: ReturnFigures },
): { readonly roi?: readonly ReturnResult[]; readonly payback?: FigureId } {
  const { draft, findings } = work
  const paid = printedTerm(draft.get(total))
  const roi = returnMonths(findings).flatMap((months): ReturnResult[] => {
    const multiple: Derivation = { op: 'quotient', of: [gainedAfter(months, gain), paid] }
    if (draft.evaluate(multiple) === null) return []
    const percent: Derivation = {
      op: 'product',
      of: [inner({ op: 'difference', of: [inner(multiple), constant(1)] }), constant(100)],
    }
    return [
      {
        months,
        multiple: figures.defineMultiple(months, multiple),
        percent: figures.definePercent(months, percent),
      },
    ]
  })
  const payback = paybackOf(paid, gain)
  const time = draft.evaluate(payback)
  const repays = time !== null && typeof time !== 'string' && time.min.s >= 0n
  return {
    ...(roi.length > 0 ? { roi } : {}),
    ...(repays ? { payback: figures.definePayback({ derivation: payback, unit: durationUnit('mo') }) } : {}),
  }
}

/** The months after which returns are computed, each once. */
export function returnMonths({ costs }: Findings): readonly number[] {
  return [...new Set(costs?.roiMonths)]
}

/** `monthly × months + once`. */
export function gainedAfter(months: number, { monthly, once }: Gain): Term {
  const gained = monthly ? [inner({ op: 'product', of: [monthly, constant(months)] })] : []
  const [first, ...rest] = [...gained, ...(once ? [once] : [])]
  return first && rest.length === 0 ? first : inner({ op: 'sum', of: [...(first ? [first] : []), ...rest] })
}

/** `(total − once) ÷ monthly`, not below zero; nothing to divide by where nothing is saved every month. */
function paybackOf(total: Term, { monthly = constant(0), once }: Gain): Derivation {
  if (!once) return { op: 'quotient', of: [total, monthly] }
  const rest = inner({ op: 'maximum', of: [inner({ op: 'difference', of: [total, once] }), constant(0)] })
  return { op: 'quotient', of: [rest, monthly] }
}
