import { dayAfter, daysPer, durationUnit } from './calendar.js'
import type { Fraction } from 'fraction.js'
import { exact, numberIn, product } from './exact.js'
import type { FigureId, TimeUnit } from './ledger.js'
import { dependencyOrder } from './longest-path.js'
import { phaseNames, type PhaseWork } from './phases.js'
import type { PhaseResult } from './plan-result.js'
import { roundDown, roundUp } from './round.js'
import type { Stretches } from './schedule.js'
import { figureTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** When one phase begins and ends. */
export type PhaseTimes = Pick<PhaseResult, 'start' | 'finish' | 'starts' | 'ends'>

/** Days after which a plan has no dates: nobody plans a century, and calendars end. */
const lastDay = exact(36_525)

/** Defines when each phase begins and ends, from the start of the plan; as days too where the plan has a first day. */
export function phaseTimes(
  { nodes, unit }: Stretches,
  phases: readonly PhaseWork[],
  work: Workbench,
): ReadonlyMap<string, PhaseTimes> {
  const byNode = new Map(nodes.map((node) => [node.id, node]))
  const byPhase = new Map(phases.map(({ phase }) => [phase.id, phase]))
  const times = new Map<string, PhaseTimes>()
  for (const id of dependencyOrder(nodes)) {
    const node = byNode.get(id)
    const phase = byPhase.get(id)
    if (!node || !phase) continue
    const before = node.after.flatMap((name) => times.get(name)?.finish ?? [])
    const terms = [...before.map(figureTerm), ...(node.from ? [node.from] : [])]
    const common = { unit: durationUnit(unit), names: phaseNames(phase) }
    const start = work.draft.define(
      'phaseStart',
      { phase: id },
      { derivation: terms.length > 0 ? { op: 'maximum', of: terms } : { op: 'sum', of: [] }, ...common },
    )
    const finish = work.draft.define(
      'phaseFinish',
      { phase: id },
      { derivation: { op: 'sum', of: [figureTerm(start), node.of] }, ...common },
    )
    times.set(id, { start, finish, ...datesOf(start, finish, unit, work) })
  }
  return times
}

function datesOf(
  start: FigureId,
  finish: FigureId,
  unit: TimeUnit,
  { draft, findings }: Workbench,
): Pick<PhaseResult, 'starts' | 'ends'> {
  const first = findings.plan.start
  const ends = [start, finish].map((id) => {
    const value = numberIn(draft.valueOf(id))
    return value && product([value, daysPer(unit, findings.scales.effort)])
  })
  const [begin, end] = ends
  if (first === undefined || !begin || !end || end.max.gt(lastDay)) return {}
  // A phase of a week that begins on Monday ends on Sunday: the day before the next one could begin.
  const lastOf = (days: Fraction): string => dayAfter(first, Math.max(0, roundUp(days) - 1))
  return {
    starts: {
      earliest: dayAfter(first, roundDown(begin.min)),
      latest: dayAfter(first, roundDown(begin.max)),
    },
    ends: { earliest: lastOf(end.min), latest: lastOf(end.max) },
  }
}
