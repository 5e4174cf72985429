import { present } from '../../assess/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { factsOf } from './facts.js'
import { isSome } from './is-some.js'
import type { Entry, Props } from './props.js'
import { sentence } from './sentence.js'

type Fact = Entry<Props<'facts'>['facts']>

/** More areas than this say nothing at a glance. */
const mostAreas = 8

/** The assessment in a few figures: score by area, open findings, requirements, what the plan takes and costs. */
export function keyFigures(context: ViewContext): Props<'facts'> | undefined {
  const { assessment, format, words } = context
  const { cost, counts, findings, plan, quickWinTotals, quickWins } = assessment
  const said = words.documents.quickReference.facts
  const number = (label: string, id: string | undefined): Fact[] =>
    id === undefined ? [] : [{ label, figure: context.figure(id) }]
  return factsOf([
    { label: words.documents.head.date, text: { text: format.date(findings.meta.date) } },
    ...line(said.areas, areas(context)),
    ...number(said.open, counts.open),
    ...number(said.effort, counts.effort),
    ...line(said.requirements, requirements(context)),
    ...(quickWins.length > 0 ? number(said.quickWins, quickWinTotals.effort) : []),
    ...number(said.plan, plan.effort),
    ...number(said.duration, plan.duration),
    ...number(said.cost, cost.total),
    ...scenarios(context),
  ])
}

function line(label: string, text: InlineValue | undefined): Fact[] {
  return text ? [{ label, text: { text } }] : []
}

/** Every area with its score, on one line. */
function areas({ assessment, figure, words }: ViewContext): InlineValue | undefined {
  const scored = assessment.categories.flatMap(({ category: { name }, score }) =>
    score === undefined ? [] : [{ name, score: figure(score) }],
  )
  if (scored.length < 2 || scored.length > mostAreas) return undefined
  const text = scored.map(({ name }, index) => `${escapeInline(name)} {area${index}}`)
  const figures = scored.map(({ score }, index) => [`area${index}`, score] as const)
  return sentence(text.join(words.components.shared.list), Object.fromEntries(figures))
}

function requirements(context: ViewContext): InlineValue | undefined {
  const { assessment, figure, words } = context
  const { all, met } = assessment.requirementTotals
  if (!isSome(context, all)) return undefined
  return sentence(words.components.requirement.share, { met: figure(met), all: figure(all) })
}

/** What each way forward takes and costs. */
function scenarios({ assessment, optional, words }: ViewContext): Fact[] {
  return assessment.scenarios.flatMap(({ scenario: { name }, cost, duration }): Fact[] => {
    const figures = present({ duration: optional(duration), cost: optional(cost) })
    const keys = Object.keys(figures)
    if (keys.length === 0) return []
    const text = keys.map((key) => `{${key}}`).join(words.components.shared.list)
    return [{ label: name, text: { text: sentence(text, figures) } }]
  })
}
