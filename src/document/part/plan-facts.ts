import type { ViewContext } from '../context.js'
import { factsOf, textFact } from './facts.js'
import type { Props } from './props.js'

/** The plan in a few figures: effort, that of its tasks where it differs, time, cost; undefined without phases. */
export function planFacts(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, authored, figure, format, words } = context
  const { cost, findings, plan } = assessment
  const said = words.documents.roadmap.plan
  if (plan.phases.length === 0) return undefined
  const { start, calendar } = findings.plan
  return factsOf([
    ...(plan.effort === undefined ? [] : [{ label: said.effort, figure: figure(plan.effort) }]),
    ...(plan.tasks !== undefined && tasksDiffer(context)
      ? [{ label: said.tasks, figure: figure(plan.tasks) }]
      : []),
    ...(plan.duration === undefined ? [] : [{ label: said.duration, figure: figure(plan.duration) }]),
    ...textFact(said.starts, start && format.date(start)),
    ...(calendar === undefined
      ? []
      : [{ label: said.calendar, text: { text: authored.inline(calendar, '/plan/calendar') } }]),
    ...textFact(said.criticalPath, criticalPath(context)),
    ...(cost.total === undefined ? [] : [{ label: said.cost, figure: figure(cost.total) }]),
  ])
}

/** Whether a phase that is still to be done has a budget that its tasks do not add up to. */
export function tasksDiffer({ assessment }: ViewContext): boolean {
  return assessment.plan.phases.some(({ done, taskEffort }) => !done && taskEffort !== undefined)
}

function criticalPath({ assessment, phase, words }: ViewContext): string | undefined {
  const path = assessment.plan.criticalPath
  if (path.length < 2) return undefined
  return path.map((id) => phase(id)?.phase.name ?? id).join(words.documents.roadmap.followedBy)
}
