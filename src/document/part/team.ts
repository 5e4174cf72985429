import { present } from '../../assess/index.js'
import type { Allocation } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { lines } from './lines.js'
import type { Props } from './props.js'

/** Who and what the work needs; undefined when the findings name neither. */
export function team(context: ViewContext): Props<'team'> | undefined {
  const { assessment, figure, optional } = context
  const { team: result, findings } = assessment
  const roles = result.roles.map(({ label, count, allocation }, index) => ({
    label,
    count: figure(count),
    ...present({
      allocation: optional(allocation) ?? allocationWord(context, findings.team.roles[index]?.allocation),
    }),
  }))
  const kit = infrastructure(context)
  if (roles.length === 0 && kit === undefined) return undefined
  return {
    roles,
    ...present({
      // One role needs no sum.
      people: roles.length > 1 ? optional(result.people) : undefined,
      fullTime: roles.length > 1 ? optional(result.fullTime) : undefined,
      partTime: roles.length > 1 ? optional(result.partTime) : undefined,
      infrastructure: kit,
      monthly: kit !== undefined && kit.length > 1 ? optional(result.monthly) : undefined,
    }),
  }
}

/** The heading that fits what is there: people, infrastructure, or both. */
export function teamHeading({ assessment, words }: ViewContext): string {
  const said = words.documents.investment.team
  const { roles, infrastructure: kit } = assessment.team
  if (kit.length === 0) return said.people
  return roles.length === 0 ? said.infrastructure : said.both
}

/** What people of each role do, where the findings say so; undefined when nobody's work is described. */
export function roleNotes({ assessment, authored }: ViewContext) {
  const notes = assessment.findings.team.roles.flatMap(({ label, note }, index) =>
    note === undefined ? [] : [{ label, note: authored.inline(note, `/team/roles/${index}/note`) }],
  )
  return notes.length > 0 ? notes : undefined
}

/** Full-time or part-time in words; a percentage is a figure. */
export function allocationWord(
  { words }: ViewContext,
  allocation: Allocation | undefined,
): string | undefined {
  if (allocation === undefined || allocation.kind === 'percent') return undefined
  return words.documents.investment.allocation[allocation.kind]
}

function infrastructure(context: ViewContext): Props<'team'>['infrastructure'] {
  const { assessment, authored, optional } = context
  const { team: result, findings } = assessment
  const entries = findings.team.infrastructure.map(({ label, items }, index) => ({
    label,
    ...present({
      items: lines(authored, items, `/team/infrastructure/${index}/items`),
      monthly: optional(result.infrastructure[index]?.monthly),
    }),
  }))
  return entries.length > 0 ? entries : undefined
}
