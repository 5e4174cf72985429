import { present, type QuickWinResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

/**
 * What pays back soonest, its effort added up; undefined without quick wins. In short, a title leads to what it fixes,
 * and effort and return have to do.
 */
export function quickWins(
  context: ViewContext,
  { short = false }: { readonly short?: boolean } = {},
): Props<'quick-wins'> | undefined {
  const { quickWins: wins, quickWinTotals: totals } = context.assessment
  if (wins.length === 0) return undefined
  const efforts = wins.map(({ effort }) => effort)
  return {
    wins: wins.map((result) => winProps(result, context, short)),
    count: context.figure(totals.total),
    ...present({
      effort: context.optional(totals.effort),
      rounded: rounded(context, totals.effort, efforts),
    }),
  }
}

function winProps(
  { win, pointer, effort, improvement, factor }: QuickWinResult,
  context: ViewContext,
  short: boolean,
): Entry<Props<'quick-wins'>['wins']> {
  const { authored, href, optional } = context
  const [first] = win.findings
  const text = (field: 'before' | 'after' | 'roi' | 'note') => {
    const value = win[field]
    return value === undefined ? undefined : authored.inline(value, `${pointer}/${field}`)
  }
  return {
    title: authored.inline(win.title, `${pointer}/title`),
    ...present({
      before: short ? undefined : text('before'),
      after: short ? undefined : text('after'),
      effort: optional(effort),
      improvement: optional(improvement),
      factor: optional(factor),
      met: isArrived(context, win.metric) || undefined,
      roi: text('roi'),
      href: short && first !== undefined ? href.finding(first) : undefined,
      note: short ? undefined : text('note'),
      findings: short ? undefined : findingLinks(context, win.findings),
    }),
  }
}

/** Whether a metric has come where it should, and is not expected to go further. */
function isArrived({ assessment }: ViewContext, id: string | undefined): boolean {
  const result = assessment.metrics.find(({ metric }) => metric.id === id)
  return result?.met === true && result.projected === undefined
}
