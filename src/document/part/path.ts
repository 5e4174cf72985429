import { present } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { isDetailed } from './is-detailed.js'
import { phaseTitle } from './phase-title.js'
import type { Props } from './props.js'
import { isTaskDone } from './task-done.js'

/** What is left of a plan whose tasks are steps of one path; undefined for other plans. */
export function path(context: ViewContext): Props<'path'> | undefined {
  const { findings, plan } = context.assessment
  if (!findings.plan.numbered) return undefined
  const left = plan.phases.filter(({ done, tasks }) => !done && tasks.length > 0)
  if (left.length === 0) return undefined
  return {
    phases: left.map((result) => {
      const { phase, duration, tasks } = result
      return {
        name: phaseTitle(context, phase),
        start: firstNumber(context, phase.id),
        steps: tasks.map(({ task, pointer }) => ({
          title: context.narrative.inline(task.title, `${pointer}/title`),
          done: isTaskDone(task, context),
        })),
        ...present({
          href: isDetailed(result, context) ? context.href.phase(phase.id) : undefined,
          duration: context.optional(duration),
        }),
      }
    }),
  }
}

/** Number of the first task of a phase, counted through all phases. */
export function firstNumber({ assessment }: ViewContext, id: string): number {
  const { phases } = assessment.plan
  const before = phases.slice(
    0,
    phases.findIndex(({ phase }) => phase.id === id),
  )
  return before.reduce((number, { tasks }) => number + tasks.length, 1)
}
