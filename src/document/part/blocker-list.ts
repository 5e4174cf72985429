import { present, type FigureId, type FindingResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { firstParagraph } from './first-paragraph.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

/** Critical findings in short, their effort added up; undefined when none is open, or when blockers name them all. */
export function criticalList(context: ViewContext): Props<'blocker-list'> | undefined {
  const { counts, rows } = context.assessment
  if (blockerList(context) && rows.every(({ blocker, critical }) => !critical || blocker)) return undefined
  return shortList(
    context,
    rows.filter(({ critical }) => critical),
    { count: counts.critical, effort: counts.criticalEffort },
  )
}

/** What blocks release, in short; undefined when nothing does, or when the critical findings are just that. */
export function blockerList(context: ViewContext): Props<'blocker-list'> | undefined {
  const { counts, rows } = context.assessment
  const blocking = rows.filter(({ blocker, open }) => open && blocker)
  const isSame = rows.every(({ blocker, critical, open }) => !open || blocker === critical)
  return isSame
    ? undefined
    : shortList(context, blocking, { count: counts.blockers, effort: counts.blockersEffort })
}

function shortList(
  context: ViewContext,
  results: readonly FindingResult[],
  { count, effort }: { readonly count: FigureId; readonly effort: FigureId | undefined },
): Props<'blocker-list'> | undefined {
  if (results.length === 0) return undefined
  return {
    rows: results.map((result) => shortRow(context, result)),
    count: context.figure(count),
    ...present({
      effort: context.optional(effort),
      rounded: rounded(
        context,
        effort,
        results.map((result) => result.effort),
      ),
    }),
  }
}

/** In lay words where there are any: the list is for readers who decide. */
function shortRow(
  { authored, href, optional }: ViewContext,
  { finding, pointer, effort }: FindingResult,
): Entry<Props<'blocker-list'>['rows']> {
  const { plainTitle, problem, title } = finding
  return {
    title:
      plainTitle === undefined
        ? authored.inline(title, `${pointer}/title`)
        : authored.inline(plainTitle, `${pointer}/plainTitle`),
    href: href.finding(finding.id),
    ...present({
      problem:
        problem === undefined ? undefined : authored.markdown(firstParagraph(problem), `${pointer}/problem`),
      effort: optional(effort),
    }),
  }
}
