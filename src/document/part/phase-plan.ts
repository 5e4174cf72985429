import { present, type PhaseResult, type TaskResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingLinks } from './finding-links.js'
import { isDetailed } from './is-detailed.js'
import { plannedItems } from './items.js'
import { lines } from './lines.js'
import { firstNumber } from './path.js'
import { phaseDates } from './phase-dates.js'
import { phaseStatus } from './phase-status.js'
import { phaseLabel } from './phase-title.js'
import type { Props } from './props.js'
import { resources } from './resource-lines.js'
import { roleLabel } from './role-label.js'
import { rounded } from './rounded.js'
import { isTaskDone } from './task-done.js'

type PhaseProps = Props<'phase-plan'>['phases'][number]
type TaskProps = NonNullable<PhaseProps['tasks']>[number]

/** Every phase that says more than its name, in full: goal, dates, tasks with their boxes, results; undefined without. */
export function phasePlan(
  context: ViewContext,
  { depth }: { readonly depth: Props<'phase-plan'>['depth'] },
): Props<'phase-plan'> | undefined {
  const phases = context.assessment.plan.phases.filter((result) => isDetailed(result, context))
  return phases.length > 0
    ? { depth, phases: phases.map((result) => phaseProps(result, context)) }
    : undefined
}

function phaseProps(result: PhaseResult, context: ViewContext): PhaseProps {
  const { phase, pointer, done } = result
  const { authored, narrative, optional } = context
  const tasks = result.tasks.map((task) => taskProps(task, result, context))
  const goal = phase.goal === undefined ? undefined : narrative.markdown(phase.goal, `${pointer}/goal`)
  const impact = phase.impact === undefined ? undefined : authored.inline(phase.impact, `${pointer}/impact`)
  const roi = phase.roi === undefined ? undefined : authored.inline(phase.roi, `${pointer}/roi`)
  return {
    id: phase.id,
    name: phase.name,
    ...present({
      label: phaseLabel(context, phase),
      goal,
      priority: priorityOf(result, context),
      status: phaseStatus(phase, context),
      duration: optional(result.duration),
      ...phaseDates(result, context),
      effort: done ? undefined : optional(result.effort),
      taskEffort: optional(result.taskEffort),
      rounded: done ? undefined : roundedTasks(result, context),
      cost: done ? undefined : optional(result.cost),
      dependsOn: phaseLinks(context, phase.dependsOn),
      resources: resources(context, phase.resources),
      tasks: tasks.length > 0 ? tasks : undefined,
      start: context.assessment.findings.plan.numbered ? firstNumber(context, phase.id) : undefined,
      findings: findingLinks(context, findingsWithoutTask(result)),
      deliverables: lines(narrative, phase.deliverables, `${pointer}/deliverables`),
      exitCriteria: lines(authored, phase.exitCriteria, `${pointer}/exitCriteria`),
      impact,
      roi,
      projected: projected(result, context),
    }),
  }
}

function taskProps(
  { task, pointer, effort }: TaskResult,
  { done }: PhaseResult,
  context: ViewContext,
): TaskProps {
  return {
    title: context.narrative.inline(task.title, `${pointer}/title`),
    done: done || isTaskDone(task, context),
    ...present({
      when: task.when,
      effort: context.optional(effort),
      role: task.role === undefined ? undefined : roleLabel(context, task.role),
      items: plannedItems(context, task.items, `${pointer}/items`),
      findings: findingLinks(context, task.findings),
    }),
  }
}

function priorityOf({ phase }: PhaseResult, { assessment }: ViewContext) {
  const level = assessment.findings.scales.priorities.find(({ id }) => id === phase.priority)
  return level && badge(level)
}

/** Findings the phase carries by their own field; those of its tasks stand at the tasks. */
function findingsWithoutTask({ findings, tasks }: PhaseResult): string[] {
  const carried = new Set(tasks.flatMap(({ task }) => task.findings))
  return findings.filter((id) => !carried.has(id))
}

function phaseLinks(context: ViewContext, ids: readonly string[]) {
  if (ids.length === 0) return undefined
  return ids.map((id) => {
    const result = context.phase(id)
    const isPlace = result !== undefined && isDetailed(result, context)
    return { text: result?.phase.name ?? id, ...(isPlace && { href: context.href.phase(id) }) }
  })
}

function roundedTasks({ tasks, taskEffort, effort }: PhaseResult, context: ViewContext): true | undefined {
  return rounded(
    context,
    taskEffort ?? effort,
    tasks.map((task) => task.effort),
  )
}

function projected({ projected: scores }: PhaseResult, { figure }: ViewContext) {
  return scores.length > 0 ? scores.map(({ label, score }) => ({ label, value: figure(score) })) : undefined
}
