import { present, type PhaseResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'

/** First and last day of a phase, ready to print; where durations are ranges, the span each of them may fall in. */
export function phaseDates({ phase, starts, ends }: PhaseResult, { format }: ViewContext) {
  const end = phase.completed === undefined ? ends : { earliest: phase.completed, latest: phase.completed }
  return present({
    starts: starts && format.period(starts.earliest, starts.latest),
    ends: end && format.period(end.earliest, end.latest),
  })
}
