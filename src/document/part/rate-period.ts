import type { Rate } from '../../model/index.js'
import type { ViewContext } from '../context.js'

/** The unit of work a role is paid for; the blended rate is paid by the hour. */
export function ratePeriod({ assessment }: ViewContext, role: string | undefined): Rate['per'] {
  return assessment.findings.costs?.rates.find((rate) => rate.role === role)?.per ?? 'h'
}
