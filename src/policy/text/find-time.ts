import { daysPer, hoursPer, type FigureId, type TimeUnit } from '../../assess/index.js'
import { numberOf } from '../figures.js'
import type { Finder } from './finder.js'

/** Work and time of the whole plan: "the plan takes 40 hours", "12 weeks in total". */
export const findTime: Finder = (mention, { context, language, sentence }) => {
  const { findings, ledger } = context.assessment
  const { tokens } = sentence
  const unit: TimeUnit | undefined = language.time[tokens[mention.next]?.word ?? '']
  if (unit === undefined) return undefined
  const near = tokens.slice(Math.max(0, mention.at - 6), mention.next + 4)
  if (!near.some(({ word }) => language.whole.has(word))) return undefined
  const scale = findings.scales.effort
  const isSameTime = (id: FigureId): boolean => {
    const value = numberOf(ledger, id)
    const kind = ledger.get(id).unit
    if (!value || (kind.kind !== 'effort' && kind.kind !== 'duration')) return false
    const per = kind.kind === 'effort' ? hoursPer : daysPer
    const factor = per(unit, scale).min.div(per(kind.unit, scale).min)
    const claimed = mention.value.mul(factor)
    return claimed.equals(value.min) || claimed.equals(value.max)
  }
  const figures = ['plan.effort', 'plan.duration', 'open.effort'].filter((id) => numberOf(ledger, id))
  if (figures.length === 0 || ledger.ids().some(isSameTime)) return undefined
  const isWork = unit === 'h'
  return {
    figures: isWork ? figures.filter((id) => id !== 'plan.duration') : figures,
    from: mention.at,
    to: mention.next + 1,
  }
}
