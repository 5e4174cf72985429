import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { icon, paragraph, region, strong } from '../tree/builders.js'
import { component, type DrawContext } from './component.js'
import { itemList } from './items.js'
import { factLine, labelled, labelledBlocks, labelledEntries } from './labelled.js'
import { linkList } from './links.js'
import { mark, stateIcons } from './mark.js'
import { blocks, inBrackets, joined, phrasing } from './phrasing.js'
import { badge, depth, item, line, linked, prose } from './props.js'
import { entityAnchor, titled } from './titled.js'
import { wording } from './wording.js'

const option = z.object({
  name: line,
  text: prose.optional(),
  recommended: z.boolean().optional(),
  chosen: z.boolean().optional(),
  pros: z.array(line).optional(),
  cons: z.array(line).optional(),
})

const decision = z.object({
  id: z.string().describe('The anchor is `decision-` and the id in lower case'),
  title: line,
  context: prose.optional(),
  options: z.array(option).optional(),
  recommendation: prose.optional(),
  rationale: prose.optional(),
  status: badge.optional(),
  choice: line.optional(),
  decided: z.string().optional().describe('Date, ready to print'),
  actions: z.array(item).optional(),
  findings: z.array(linked).optional(),
})

/** Decisions to take or taken: the options with what speaks for and against each, the recommendation, what follows. */
export const decisions = component({
  name: 'decisions',
  summary: 'Decisions with context, options for and against, recommendation, choice and actions.',
  props: z.object({ depth, decisions: z.array(decision) }),
  draw: ({ depth: level, decisions: given }, context) =>
    given.map((entry) =>
      region('decision', [
        titled(level, phrasing(entry.title), entityAnchor('decision', entry.id)),
        ...body(entry, context),
      ]),
    ),
})

function body(given: z.output<typeof decision>, context: DrawContext): BlockContent[] {
  const { words } = context
  const said = words.components.decision
  return [
    ...factLine(words, [
      [said.status, mark(given.status)],
      [said.choice, phrasing(given.choice)],
      [said.decided, phrasing(given.decided)],
      [said.findings, linkList(words, given.findings)],
    ]),
    ...labelled(words, said.context, given.context),
    ...(given.options ?? []).flatMap((entry) => optionBlocks(entry, context)),
    ...labelled(words, said.recommendation, given.recommendation),
    ...labelled(words, said.rationale, given.rationale),
    ...labelledBlocks(words, said.actions, itemList(words, given.actions)),
  ]
}

function optionBlocks(
  { name, text, recommended, chosen, pros = [], cons = [] }: z.output<typeof option>,
  { words }: DrawContext,
) {
  const said = words.components.decision
  const marks = joined(
    [
      recommended ? wording(said.recommended, { icon: [icon(stateIcons.recommended)] }) : [],
      chosen ? wording(said.chosen, { icon: [icon(stateIcons.done)] }) : [],
    ],
    words.components.shared.list,
  )
  return [
    paragraph(joined([[strong(wording(said.option, { name: phrasing(name) }))], inBrackets(marks)], ' ')),
    ...blocks(text),
    ...labelledEntries(words, said.pros, pros.map(phrasing)),
    ...labelledEntries(words, said.cons, cons.map(phrasing)),
  ]
}
