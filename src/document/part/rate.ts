import type { FigureId } from '../../assess/index.js'
import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'

/** The rate of a role with the unit of work it is paid for: `$150/h`. The blended rate is paid by the hour. */
export function rateFigure(
  { assessment, figure, words }: ViewContext,
  rate: FigureId,
  role: string | undefined,
): FigureValue {
  const value = figure(rate)
  const per = assessment.findings.costs?.rates.find((one) => one.role === role)?.per ?? 'h'
  return { ...value, after: `${value.after}${words.documents.investment.perRate[per]}` }
}
