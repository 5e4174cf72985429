import { present, type ChecklistResult } from '../../assess/index.js'
import type { InlineValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { escapeInline } from './escape-inline.js'
import { fill } from './fill.js'
import { tickedItems } from './items.js'
import type { Entry, Props } from './props.js'

/** Lists of things to tick; undefined without any that has items. */
export function checklist(
  context: ViewContext,
  { depth }: { readonly depth: Props<'checklist'>['depth'] },
): Props<'checklist'> | undefined {
  const given = context.assessment.checklists.filter(({ checklist: { groups } }) =>
    groups.some(({ items }) => items.length > 0),
  )
  return given.length > 0 ? { depth, lists: given.map((result) => listProps(result, context)) } : undefined
}

function listProps(result: ChecklistResult, context: ViewContext): Entry<Props<'checklist'>['lists']> {
  const { checklist: list, pointer, all, done } = result
  const { assessment, figure } = context
  const { priorities } = assessment.findings.scales
  return {
    title: checklistTitle(result, context),
    done: figure(done),
    all: figure(all),
    groups: list.groups.map((group, index) => {
      const priority = priorities.find(({ id }) => id === group.priority)
      return {
        label: group.label,
        items: tickedItems(context, group.items, `${pointer}/groups/${index}/items`) ?? [],
        ...present({ priority: priority && badge(priority) }),
      }
    }),
  }
}

/** The title of a checklist, and the stage the list belongs to. */
export function checklistTitle(
  { checklist: { title, stage }, pointer }: ChecklistResult,
  context: ViewContext,
): InlineValue {
  const { authored, words } = context
  const value =
    stage === undefined ? title : fill(words.documents.roadmap.staged, { title, stage: escapeInline(stage) })
  return authored.inline(value, `${pointer}/title`)
}
