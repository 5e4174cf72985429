import { present, type QuickWinResult } from '../../assess/index.js'
import type { ViewContext } from '../context.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'

/** What pays back soonest, its effort added up; undefined without quick wins. */
export function quickWins(context: ViewContext): Props<'quick-wins'> | undefined {
  const { quickWins: wins, quickWinTotals: totals } = context.assessment
  if (wins.length === 0) return undefined
  const efforts = wins.map(({ effort }) => effort)
  return {
    wins: wins.map((result) => winProps(result, context)),
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
): Entry<Props<'quick-wins'>['wins']> {
  const { authored, optional } = context
  const text = (field: 'before' | 'after' | 'roi' | 'note') => {
    const value = win[field]
    return value === undefined ? undefined : authored.inline(value, `${pointer}/${field}`)
  }
  return {
    title: authored.inline(win.title, `${pointer}/title`),
    ...present({
      before: text('before'),
      after: text('after'),
      effort: optional(effort),
      improvement: optional(improvement),
      factor: optional(factor),
      roi: text('roi'),
      note: text('note'),
      findings: findingLinks(context, win.findings),
    }),
  }
}
