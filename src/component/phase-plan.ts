import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { item as entry, list, paragraph, region, strong, task as box } from '../tree/builders.js'
import { component, type DrawContext } from './component.js'
import { footing, roundingNote } from './footing.js'
import { itemList } from './items.js'
import { factLine, labelled, labelledEntries } from './labelled.js'
import { linkList, linksAfter } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { phase, type task } from './phase-props.js'
import { depth } from './props.js'
import { entityAnchor, titled } from './titled.js'
import { whenText } from './when.js'
import { wording } from './wording.js'

type Phase = z.output<typeof phase>

/** The plan, phase by phase: what is reached, when, with what effort, and every task with its check box. */
export const phasePlan = component({
  name: 'phase-plan',
  summary: 'Phases with goal, dates, effort, nested tasks with check boxes, deliverables and exit criteria.',
  props: z.object({ depth, phases: z.array(phase) }),
  draw: ({ depth: level, phases }, context) =>
    phases.map((entry) =>
      region('phase', [
        titled(level, heading(entry, context), entityAnchor('phase', entry.id)),
        ...body(entry, context),
      ]),
    ),
})

function heading({ label, name, effort }: Phase, { words }: DrawContext) {
  const titleOf = label
    ? wording(words.components.phase.title, { label: phrasing(label), name: phrasing(name) })
    : phrasing(name)
  return joined([titleOf, inBrackets(phrasing(effort))], ' ')
}

function body(given: Phase, context: DrawContext): BlockContent[] {
  const { words } = context
  const said = words.components.phase
  return [
    ...labelled(words, said.goal, given.goal),
    ...factLine(words, [
      [said.status, mark(given.status)],
      [said.priority, mark(given.priority)],
      [said.when, whenText(words, given.when)],
      [said.starts, phrasing(given.starts)],
      [said.ends, phrasing(given.ends)],
      [said.duration, phrasing(given.duration)],
      [said.taskEffort, phrasing(given.taskEffort)],
      [said.cost, phrasing(given.cost)],
      [said.dependsOn, linkList(words, given.dependsOn)],
    ]),
    ...labelledEntries(words, said.resources, (given.resources ?? []).map(phrasing)),
    ...tasks(given, context),
    ...factLine(words, [[said.findings, linkList(words, given.findings)]]),
    ...labelledEntries(words, said.deliverables, (given.deliverables ?? []).map(phrasing)),
    ...labelledEntries(words, said.exitCriteria, (given.exitCriteria ?? []).map(phrasing)),
    ...labelled(words, said.impact, given.impact),
    ...labelled(words, said.roi, given.roi),
    ...labelledEntries(
      words,
      said.projected,
      (given.projected ?? []).map(({ label, value }) => joined([phrasing(label), phrasing(value)], ' ')),
    ),
  ]
}

function tasks(given: Phase, context: DrawContext): BlockContent[] {
  const { tasks: all = [], start, effort, taskEffort = effort, rounded } = given
  if (all.length === 0) return []
  const items = all.map((one) => taskItem(one, context))
  const totals = footing({ total: taskEffort, rounded }, all, (one) => one.effort)
  const rows = { rows: all.length, totals }
  return [
    list(items, start === undefined ? { rows } : { ordered: true, start, rows }),
    ...roundingNote(context.words, rounded),
  ]
}

function taskItem(given: z.output<typeof task>, { words }: DrawContext) {
  const lead = whenText(words, given.when)
  const title = phrasing(given.title)
  const name = lead.length > 0 ? wording(words.components.phase.title, { label: lead, name: title }) : title
  const facts = inBrackets(
    joined([phrasing(given.effort), phrasing(given.role)], words.components.shared.list),
  )
  const content = [
    paragraph(joined([[strong(name)], facts], ' '), linksAfter(words, given.findings)),
    ...itemList(words, given.items),
  ]
  return given.done === undefined ? entry(content) : box(given.done, content)
}
