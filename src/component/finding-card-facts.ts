import type { BlockContent, PhrasingContent } from 'mdast'
import { inlineCode, paragraph, text } from '../tree/builders.js'
import type { DrawContext } from './component.js'
import type { FindingCard } from './finding-card-props.js'
import { factLine, labelled, labelledLine } from './labelled.js'
import { linkList, linkTo } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { wording } from './wording.js'

/** The short facts under the title of a card: levels on one line, who and where on the next. */
export function cardFacts(card: FindingCard, { words }: DrawContext): BlockContent[] {
  const said = words.components.finding
  const vector = card.cvss?.vector === undefined ? [] : [inlineCode(card.cvss.vector)]
  return [
    ...factLine(words, [
      [said.severity, mark(card.severity)],
      [said.priority, mark(card.priority)],
      [said.status, status(card, words)],
      [said.blocker, card.blocker ? [text(words.components.shared.yes)] : []],
      [said.cvss, joined([phrasing(card.cvss?.score), inBrackets(vector)], ' ')],
      [said.likelihood, phrasing(card.likelihood)],
    ]),
    ...factLine(words, [
      [said.category, linkTo(card.category)],
      [said.component, phrasing(card.component)],
      [said.phase, linkTo(card.phase)],
      [said.role, phrasing(card.role)],
      [said.owner, phrasing(card.owner)],
      [said.due, phrasing(card.due)],
      [said.cost, phrasing(card.cost)],
    ]),
  ]
}

/** Why the status is what it is. */
export function statusReason(card: FindingCard, { words }: DrawContext): BlockContent[] {
  const said = words.components.finding
  return [...labelled(words, said.reason, card.reason), ...labelled(words, said.note, card.note)]
}

/** Standards and the findings this one belongs with, one line each. */
export function cardRelations(card: FindingCard, { words }: DrawContext): BlockContent[] {
  const said = words.components.finding
  const separator = words.components.shared.list
  const lines: (readonly [string, PhrasingContent[]])[] = [
    [said.standards, joined((card.standards ?? []).map(phrasing), separator)],
    [said.tags, joined((card.tags ?? []).map(phrasing), separator)],
    [said.sources, linkList(words, card.sources)],
    [said.duplicateOf, linkTo(card.duplicateOf)],
    [said.duplicates, linkList(words, card.duplicates)],
    [said.dependsOn, linkList(words, card.dependsOn)],
    [said.related, linkList(words, card.related)],
    [said.decision, linkTo(card.decision)],
  ]
  return lines
    .map(([name, content]) => labelledLine(words, name, content))
    .filter((line) => line.length > 0)
    .map((line) => paragraph(line))
}

function status(card: FindingCard, words: DrawContext['words']): PhrasingContent[] {
  const said = words.components.finding
  const details = joined(
    [
      card.since === undefined ? [] : wording(said.since, { date: phrasing(card.since) }),
      card.until === undefined ? [] : wording(said.until, { date: phrasing(card.until) }),
      card.by === undefined ? [] : wording(said.by, { name: phrasing(card.by) }),
    ],
    words.components.shared.list,
  )
  const known = mark(card.status)
  return known.length > 0 ? joined([known, inBrackets(details)], ' ') : details
}
