import { present, type RequirementResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingLinks } from './finding-links.js'
import { isSome } from './is-some.js'
import type { Entry, Props } from './props.js'

type Group = Entry<Props<'requirement-readiness'>['groups']>

/** Which requirements are met, group by group; undefined when there are none. */
export function requirementReadiness(
  context: ViewContext,
  { depth }: { readonly depth: Props<'requirement-readiness'>['depth'] },
): Props<'requirement-readiness'> | undefined {
  const { requirements, requirementTotals: totals } = context.assessment
  if (requirements.length === 0) return undefined
  const { figure } = context
  return {
    depth,
    groups: requirements.map(({ group, met, all, blockers, rows }) => ({
      label: group,
      met: figure(met),
      all: figure(all),
      ...present({ blockers: isSome(context, blockers) ? figure(blockers) : undefined }),
      rows: rows.map((result) => row(context, result)),
    })),
    met: figure(totals.met),
    all: figure(totals.all),
    ...present({ blockers: isSome(context, totals.blockers) ? figure(totals.blockers) : undefined }),
  }
}

function row(context: ViewContext, result: RequirementResult): Entry<Group['rows']> {
  const { authored, optional, words } = context
  const { requirement, pointer, state, current, target } = result
  const { label, note } = requirement.status ?? {}
  const said = note === undefined ? undefined : authored.inline(note, `${pointer}/status/note`)
  const partly = state === 'partial' ? words.documents.gapAnalysis.partlyMet : undefined
  return {
    text: authored.inline(requirement.text, `${pointer}/text`),
    state: state === 'partial' ? 'unmet' : state,
    ...present({
      status: label ?? partly,
      current: optional(current),
      target: optional(target),
      blocker: requirement.blocker === 'no' ? undefined : requirement.blocker,
      findings: findingLinks(context, requirement.findings),
      note: said,
    }),
  }
}
