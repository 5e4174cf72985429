import { durationTerm, durationUnit, inUnit, phaseDuration, sharedUnit, timeUnitOf } from './calendar.js'
import { valueOf } from './evaluate.js'
import { interval } from './exact.js'
import type { Derivation, FigureId, PathNode, Term, TimeUnit } from './ledger.js'
import { longestPath } from './longest-path.js'
import { phaseNames, type PhaseWork } from './phases.js'
import { constant, inner, typedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/** The stretches of a plan that have a duration, in one unit of time. */
export type Stretches = { readonly nodes: readonly PathNode[]; readonly unit: TimeUnit }

/** Defines the duration of every phase that states one; by phase id. */
export function phaseDurations(phases: readonly PhaseWork[], work: Workbench): ReadonlyMap<string, FigureId> {
  return new Map(
    phases.flatMap(({ phase, pointer }) => {
      const duration = phaseDuration(phase, pointer)
      if (!duration) return []
      const unit = durationUnit(duration.unit, duration.approx)
      const definition = { derivation: duration.derivation, unit, names: phaseNames(phase) }
      return [[phase.id, work.draft.define('phaseDuration', { phase: phase.id }, definition)] as const]
    }),
  )
}

/**
 * Lays out the phases that are not done.
 *
 * A phase waits for those it depends on, also by way of one that is left out; one that depends on none begins where its `when` says. Where no phase of
 * the file says either, they follow each other in order.
 */
export function stretchesOf(
  phases: readonly PhaseWork[],
  durations: ReadonlyMap<string, FigureId>,
  work: Workbench,
): Stretches {
  const timed = phases.filter(({ phase, done }) => !done && durations.has(phase.id))
  const unit = sharedUnit(timed.map(({ phase }) => unitOf(durations.get(phase.id), work)))
  const inSequence = work.findings.phases.every(({ dependsOn, when }) => dependsOn.length === 0 && !when)
  const chosen = new Set(timed.map(({ phase }) => phase.id))
  const nodes = timed.map(({ phase, pointer }, index): PathNode => {
    const id = durations.get(phase.id) ?? ''
    const previous = timed[index - 1]
    const after = inSequence ? (previous ? [previous.phase.id] : []) : nearest(phase.dependsOn, chosen, work)
    const from = phase.dependsOn.length === 0 ? beginning({ phase, pointer }, unit, work) : undefined
    return { id: phase.id, of: durationTerm(id, unit, work), after, ...(from ? { from } : {}) }
  })
  return { nodes, unit }
}

/** The chosen phases that others wait for, looked for behind those that are not chosen: order outlives what is left out. */
function nearest(
  names: readonly string[],
  chosen: ReadonlySet<string>,
  { findings }: Workbench,
): readonly string[] {
  const dependsOn = new Map(findings.phases.map((phase) => [phase.id, phase.dependsOn]))
  const reached = new Set(names)
  // A set grows while it is walked, and takes each phase once.
  for (const name of reached) {
    if (!chosen.has(name)) for (const behind of dependsOn.get(name) ?? []) reached.add(behind)
  }
  return [...reached].filter((name) => chosen.has(name))
}

/** The duration of the stretches together, and the phases on the longest way. */
export function lengthOf(
  { nodes }: Stretches,
  { draft }: Workbench,
): { derivation: Derivation; path: readonly string[] } {
  const schedule = nodes.map(({ id, of, after, from }) => ({
    id,
    after,
    length: valueOf(of, draft.valueOf) ?? interval(0),
    from: from && (valueOf(from, draft.valueOf) ?? interval(0)),
  }))
  const { path } = longestPath(schedule)
  return { derivation: { op: 'path', nodes, path }, path }
}

/** How long after the start of the plan a phase may begin by its `when`; nothing for the first moment. */
function beginning(
  { phase, pointer }: Pick<PhaseWork, 'phase' | 'pointer'>,
  to: TimeUnit,
  { findings }: Workbench,
): Term | undefined {
  const unit = phase.when && timeUnitOf(phase.when.unit)
  if (!phase.when || !unit || phase.when.from <= 1) return undefined
  const before = inner({
    op: 'difference',
    of: [typedTerm(phase.when.from, `${pointer}/when/from`), constant(1)],
  })
  return inUnit(before, unit, to, findings.scales.effort)
}

function unitOf(id: FigureId | undefined, { draft }: Workbench): TimeUnit {
  const unit = id === undefined ? undefined : draft.get(id).unit
  return unit?.kind === 'duration' ? unit.unit : 'd'
}
