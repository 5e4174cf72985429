import type { BlockContent } from 'mdast'
import { inlineCode, region, text } from '../tree/builders.js'
import { treeBlocks } from './artifact-tree.js'
import { component, type DrawContext } from './component.js'
import { cardFacts, cardRelations, statusReason } from './finding-card-facts.js'
import { type FindingCard, findingCardProps } from './finding-card-props.js'
import { itemList } from './items.js'
import { labelled, labelledBlocks, labelledEntries } from './labelled.js'
import { joined, phrasing } from './phrasing.js'
import { place } from './places.js'
import { snippetBlocks } from './snippets.js'
import { entityAnchor, titled } from './titled.js'

/** Everything there is to say about one finding, in a fixed order of labelled parts. */
export const findingCard = component({
  name: 'finding-card',
  summary:
    'One finding in full: facts, Current, Problem, Fix, Time, Impact, evidence, actions, references, relations.',
  props: findingCardProps,
  draw: (card, context) => [
    region('finding-card', [
      titled(card.depth, title(card, context), entityAnchor('finding', card.id)),
      ...cardFacts(card, context),
      ...statusReason(card, context),
      ...parts(card, context),
      ...cardRelations(card, context),
    ]),
  ],
})

function title(card: FindingCard, { words }: DrawContext) {
  return joined([phrasing(card.displayId), phrasing(card.title)], words.components.shared.dash)
}

function parts(card: FindingCard, context: DrawContext): BlockContent[] {
  const { words } = context
  const said = words.components.finding
  const { occurrences } = card
  const total = joined([phrasing(occurrences?.count), phrasing(occurrences?.unit)], ' ')
  const breakdown = (occurrences?.breakdown ?? []).map(({ label, count }) => [
    ...phrasing(label),
    text(': '),
    ...phrasing(count),
  ])
  return [
    ...labelled(words, said.plainTitle, card.plainTitle),
    ...labelled(words, said.current, card.current),
    ...labelled(words, said.problem, card.problem),
    ...labelled(words, said.fix, card.fix),
    ...labelled(words, said.effort, card.effort),
    ...labelledEntries(words, said.impact, (card.impact ?? []).map(phrasing)),
    ...labelledEntries(words, said.issues, (card.issues ?? []).map(phrasing)),
    ...snippetBlocks(words, card.evidence),
    ...labelledEntries(words, said.affects, (card.affects ?? []).map(phrasing)),
    ...labelledEntries(words, said.occurrences, [total, ...breakdown]),
    ...labelledBlocks(words, said.actions, itemList(words, card.actions)),
    ...labelledEntries(
      words,
      said.artifacts,
      (card.artifacts ?? []).map((path) => [inlineCode(path)]),
    ),
    ...labelledBlocks(words, said.artifacts, treeBlocks(card.tree ?? [], context)),
    ...labelledEntries(
      words,
      said.references,
      (card.references ?? []).map((reference) => place(words, reference)),
    ),
  ]
}
