import { z } from 'zod'
import { present, type FindingResult } from '../../assess/index.js'
import { components, entityAnchor } from '../../component/index.js'
import type { ViewContext } from '../context.js'
import { findingCard } from './finding-card.js'
import { findingRow } from './findings.js'
import { openRows } from './open-rows.js'
import type { Entry, Props } from './props.js'
import { rounded } from './rounded.js'
import { sentence } from './sentence.js'
import { settledRows } from './settled-rows.js'

/** Schema of a group of work items: a table to see them at once, then those that say more in full. */
export const workGroup = z.strictObject({
  table: components['gap-table'].props,
  cards: z.array(components['finding-card'].props),
})

type Group = z.input<typeof workGroup>
type Card = Props<'finding-card'>

/** What a card says beyond the row of its finding. */
const worthACard = [
  'problem',
  'fix',
  'issues',
  'impact',
  'actions',
  'references',
  'affects',
  'artifacts',
  'tree',
  'occurrences',
  'reason',
  'note',
  'due',
  'standards',
  'tags',
  'sources',
  'dependsOn',
  'related',
  'decision',
  'duplicates',
] as const satisfies readonly (keyof Card)[]

/** Open findings by priority as work items, most pressing first. */
export function openWork(context: ViewContext): Group[] {
  return openRows(context)
    .filter(({ results }) => results.length > 0)
    .map(({ label, count, caption, effort, results }) => {
      const efforts = results.map((result) => result.effort)
      const sums = present({
        caption,
        effort: context.optional(effort),
        rounded: rounded(context, effort, efforts),
      })
      return group(context, results, { table: { heading: { depth: 2, label }, count, ...sums }, depth: 3 })
    })
}

/** Findings that are not open, and duplicates: nothing to do, and not forgotten. */
export function settledWork(context: ViewContext): Group[] {
  return settledRows(context).map(({ label, count, results }) =>
    group(context, results, { table: { heading: { depth: 3, label }, ...present({ count }) }, depth: 4 }),
  )
}

function group(
  context: ViewContext,
  results: readonly FindingResult[],
  { table, depth }: { readonly table: Omit<Group['table'], 'rows'>; readonly depth: Card['depth'] },
): Group {
  const cards = new Map(
    results.flatMap((result) => {
      const card = workCard(context, result, depth)
      return card ? [[result, card] as const] : []
    }),
  )
  return {
    table: { ...table, rows: results.map((result) => workRow(context, result, cards.has(result))) },
    cards: [...cards.values()],
  }
}

/** A finding in the table of the team; it leads to the card of the finding, or is itself the place to link to. */
function workRow(
  context: ViewContext,
  result: FindingResult,
  hasCard: boolean,
): Entry<Props<'gap-table'>['rows']> {
  const { figure, words } = context
  const { actions, finding } = result
  const { href: _href, ...row } = findingRow(context, result, { priority: false })
  const place = entityAnchor('finding', finding.id)
  return {
    ...row,
    ...(hasCard ? { href: `#${place}` } : { anchor: place }),
    ...present({
      owner: finding.owner,
      actions:
        actions &&
        sentence(words.documents.backlog.progress, { done: figure(actions.done), all: figure(actions.all) }),
    }),
  }
}

/**
 * A finding as a work item: what is wrong, what to do step by step, where, and what it waits for. The code stands in
 * the technical recommendations. Undefined when the row says it all.
 */
function workCard(context: ViewContext, result: FindingResult, depth: Card['depth']): Card | undefined {
  const {
    current: _current,
    evidence: _evidence,
    plainTitle: _plainTitle,
    ...card
  } = findingCard(context, result, { depth })
  return worthACard.some((field) => card[field] !== undefined) ? card : undefined
}
