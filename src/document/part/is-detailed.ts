import type { PhaseResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { phaseStatus } from './phase-status.js'

/** Whether a phase says more than its name and effort, and so has a block of its own in the roadmap. */
export function isDetailed(result: PhaseResult, context: ViewContext): boolean {
  const { phase, done, duration, starts, cost, findings } = result
  const texts = [phase.goal, phase.priority, phase.completed, phase.impact, phase.roi]
  const lists = [phase.dependsOn, phase.resources, phase.tasks, phase.deliverables, phase.exitCriteria]
  return (
    [...texts, duration, starts, done ? undefined : cost].some((value) => value !== undefined) ||
    [...lists, findings, result.projected].some((list) => list.length > 0) ||
    phaseStatus(phase, context) !== undefined
  )
}
