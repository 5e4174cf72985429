import { present, type ScenarioResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { fill } from './fill.js'
import { plannedItems } from './items.js'
import { lines } from './lines.js'
import { monthsText } from './months-text.js'
import type { Entry, Props } from './props.js'
import { headCount } from './resource-lines.js'
import { roleLabel } from './role-label.js'
import { allocationWord } from './team.js'

type ScenarioProps = Entry<Props<'scenario-comparison'>['scenarios']>

/** The ways forward side by side; undefined without scenarios. */
export function scenarioComparison(
  context: ViewContext,
  { depth }: { readonly depth: Props<'scenario-comparison'>['depth'] },
): Props<'scenario-comparison'> | undefined {
  const { scenarios } = context.assessment
  return scenarios.length > 0
    ? { depth, scenarios: scenarios.map((result) => scenarioProps(result, context)) }
    : undefined
}

/** What the authors say about each scenario at length; undefined when they say nothing. */
export function scenarioSummaries({ assessment, authored }: ViewContext) {
  const told = assessment.scenarios.flatMap(({ scenario: { name, summary }, pointer }) =>
    summary === undefined ? [] : [{ name, summary: authored.markdown(summary, `${pointer}/summary`) }],
  )
  return told.length > 0 ? told : undefined
}

function scenarioProps(result: ScenarioResult, context: ViewContext): ScenarioProps {
  const { scenario, pointer } = result
  const { assessment, authored, figure, optional } = context
  const risk = assessment.findings.scales.riskLevels.find(({ id }) => id === scenario.risk)
  const text = (field: 'target' | 'deployment' | 'audienceNote') => {
    const value = scenario[field]
    return value === undefined ? undefined : authored.inline(value, `${pointer}/${field}`)
  }
  return {
    id: scenario.id,
    name: scenario.name,
    findings: figure(result.covered),
    ...present({
      recommended: scenario.recommended || undefined,
      target: text('target'),
      scope: scope(result, context),
      effort: optional(result.effort),
      duration: optional(result.duration),
      team: people(result, context),
      people: scenario.team.length > 1 ? optional(result.people) : undefined,
      personWeeks: optional(result.personWeeks),
      cost: optional(result.cost),
      quoted: (result.cost !== undefined && scenario.cost !== undefined) || undefined,
      derivedCost: optional(result.derivedCost),
      payback: optional(result.payback),
      returns: returns(result, context),
      risk: risk && badge(risk),
      deployment: text('deployment'),
      audienceNote: text('audienceNote'),
      work: workItems(result, context),
      deliverables: lines(context.narrative, scenario.deliverables, `${pointer}/deliverables`),
    }),
    ...milestones(result, context),
  }
}

/** The tasks of a scenario that is one phase; where it is several, the roadmap tells them apart. */
function workItems({ scenario }: ScenarioResult, context: ViewContext): ScenarioProps['work'] {
  const [id, ...others] = scenario.select.phases
  const tasks = id === undefined || others.length > 0 ? [] : (context.phase(id)?.tasks ?? [])
  if (tasks.length === 0) return undefined
  return tasks.map(({ task, pointer, effort }) => ({
    text: context.narrative.inline(task.title, `${pointer}/title`),
    ...present({
      effort: context.optional(effort),
      items: plannedItems(context, task.items, `${pointer}/items`, { boxes: false }),
    }),
  }))
}

/** What a scenario gives back after the stated times, by the derived savings and by those that somebody claims. */
function returns(
  { roi = [], savings, claimed = [] }: ScenarioResult,
  context: ViewContext,
): ScenarioProps['returns'] {
  const { figure, optional, words } = context
  const said = words.documents.investment.returns
  const times = [...new Set([...roi, ...claimed.flatMap((one) => one.returns)].map(({ months }) => months))]
  if (times.length === 0) return undefined
  const derived =
    roi.length === 0
      ? []
      : [
          {
            basis: said.derived,
            ...present({ savings: optional(savings) }),
            multiples: roi.map(({ multiple }) => figure(multiple)),
          },
        ]
  return {
    times: times.map((months) => fill(said.after, { time: monthsText(months, context) })),
    rows: [
      ...derived,
      ...claimed.map((one) => ({
        basis: fill(said.claimed, { benefit: one.label }),
        savings: figure(one.saving),
        multiples: one.returns.map(({ multiple }) => figure(multiple)),
      })),
    ],
  }
}

/** The work a scenario covers, in names: its phases, its priorities, its findings. */
function scope({ scenario: { select } }: ScenarioResult, context: ViewContext): string | undefined {
  const { assessment, finding, format, phase, words } = context
  const { priorities } = assessment.findings.scales
  const said = words.documents.investment.scope
  const parts = [
    ...(select.phases.length > 0
      ? [fill(said.phases, { names: format.list(select.phases.map((id) => phase(id)?.phase.name ?? id)) })]
      : []),
    ...(select.priorities.length > 0
      ? [
          fill(said.priorities, {
            names: format.list(
              select.priorities.map((id) => priorities.find((level) => level.id === id)?.label ?? id),
            ),
          }),
        ]
      : []),
    ...(select.findings.length > 0
      ? [
          fill(said.findings, {
            names: format.list(select.findings.map((id) => finding(id)?.finding.displayId ?? id)),
          }),
        ]
      : []),
  ]
  return parts.length > 0 ? parts.join(words.components.shared.separator) : undefined
}

/** Who works on a scenario, one line per role; undefined for nobody. */
export function people({ scenario }: ScenarioResult, context: ViewContext): string[] | undefined {
  if (scenario.team.length === 0) return undefined
  const { format, words } = context
  const { people: plain } = words.documents.roadmap
  return scenario.team.map(({ role, count, allocation }) => {
    const label = roleLabel(context, role)
    const named = count === null ? label : fill(plain, { count: headCount(format, count), role: label })
    const share =
      allocation?.kind === 'percent'
        ? `${format.percent.before}${format.number(`${allocation.percent}`)}${format.percent.after}`
        : allocationWord(context, allocation)
    return share === undefined
      ? named
      : fill(words.documents.investment.allocated, { people: named, allocation: share })
  })
}

/** Milestones with one value for each metric that any of them names, in the order they first appear. */
function milestones(
  { scenario, milestones: results }: ScenarioResult,
  { figure }: ViewContext,
): Pick<ScenarioProps, 'measures' | 'milestones'> {
  if (scenario.milestones.length === 0) return {}
  const labels = new Map(
    results.flatMap(({ values }) => values.map(({ metric, label }) => [metric, label] as const)),
  )
  return {
    ...(labels.size > 0 && { measures: [...labels.values()] }),
    milestones: scenario.milestones.map(({ id, label, when }) => {
      const values = results.find((one) => one.id === id)?.values ?? []
      return {
        label,
        ...present({ when }),
        ...(labels.size > 0 && {
          values: [...labels.keys()].map((metric) => {
            const reached = values.find((one) => one.metric === metric)
            return reached === undefined ? '' : figure(reached.value)
          }),
        }),
      }
    }),
  }
}
