import type { FigureValue, InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { factsOf } from './facts.js'
import { fill } from './fill.js'
import type { Entry, Props } from './props.js'
import { allocationWord } from './team.js'

type Fact = Entry<Props<'facts'>['facts']>

/** Who and what the work needs, on a few lines; undefined for one person without anything. */
export function teamFacts(context: ViewContext): Props<'facts'> | undefined {
  const { roles, infrastructure } = context.assessment.team
  if (roles.length < 2 && infrastructure.length === 0) return undefined
  return factsOf([...team(context), ...people(context), ...kit(context)])
}

function team(context: ViewContext): Fact[] {
  const { assessment, figure, optional, words } = context
  const said = words.documents.executiveSummary.teamFacts
  const figures: Record<string, FigureValue> = {}
  const parts = assessment.team.roles.map(({ label, count, allocation }, index) => {
    figures[`c${index}`] = figure(count)
    const share = optional(allocation)
    if (share) figures[`a${index}`] = share
    const given = assessment.findings.team.roles[index]?.allocation
    const time = share ? `{{a${index}}}` : allocationWord(context, given)
    const values = { count: `{{c${index}}}`, role: escapeInline(label) }
    return time === undefined
      ? fill(said.role, values)
      : fill(said.allocated, { ...values, allocation: time })
  })
  return parts.length > 0 ? [{ label: said.team, text: { text: joined(context, parts, figures) } }] : []
}

/** How many they are, full-time and part-time apart. */
function people(context: ViewContext): Fact[] {
  const { assessment, figure, words } = context
  const said = words.documents.executiveSummary.teamFacts
  const { fullTime, partTime, people: all, roles } = assessment.team
  if (all === undefined || roles.length < 2) return []
  const figures: Record<string, FigureValue> = { all: figure(all) }
  const kinds = { fullTime, partTime } as const
  const split = (['fullTime', 'partTime'] as const).flatMap((kind) => {
    const count = kinds[kind]
    if (count === undefined) return []
    figures[kind] = figure(count)
    return [fill(said.part, { count: `{{${kind}}}`, kind: said[kind] })]
  })
  const list = split.join(words.components.shared.list)
  const value = split.length > 0 ? fill(said.split, { people: '{{all}}', split: list }) : '{{all}}'
  return [{ label: said.people, text: { text: { kind: 'inline', value, figures } } }]
}

function kit(context: ViewContext): Fact[] {
  const { assessment, words } = context
  const said = words.documents.executiveSummary.teamFacts
  const parts = assessment.findings.team.infrastructure.map(({ label, items }) => {
    const name = escapeInline(label)
    return items.length === 0
      ? name
      : fill(said.parts, { label: name, items: items.join(words.components.shared.list) })
  })
  return parts.length > 0 ? [{ label: said.infrastructure, text: { text: joined(context, parts, {}) } }] : []
}

function joined(
  { words }: ViewContext,
  parts: readonly string[],
  figures: Readonly<Record<string, FigureValue>>,
): InlineValue {
  return { kind: 'inline', value: parts.join(words.components.shared.separator), figures }
}
