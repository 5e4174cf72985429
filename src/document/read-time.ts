import type { Nodes, Root } from 'mdast'
import { figureId, interval, present, type FigureId } from '../assess/index.js'
import { toText } from '../tree/to-text.js'
import type { FigureValue } from '../tree/value.js'
import type { OwnDocument, ViewContext } from './context.js'
import type { DocumentId } from './ids.js'
import { kindWords } from './kind-words.js'
import type { SetLedger } from './set-ledger.js'

/** Words a minute, where the file states no other speed. */
const usualSpeed = 200

/**
 * How long it takes to read a document of the set: its words, as rendered, at the speed of its readers. No document
 * takes less than a minute. Known once all documents are composed.
 */
export function readTime(context: ViewContext, kind: DocumentId): FigureValue {
  return minutesOf(context, kind, kindWords(context.words, kind).title)
}

/** The same for a document of the user's own. */
export function ownReadTime(context: ViewContext, { id, title }: OwnDocument): FigureValue {
  return minutesOf(context, id, title)
}

function minutesOf({ assessment, set, words }: ViewContext, kind: string, title: string): FigureValue {
  const { items } = assessment.findings.documents
  const index = items.findIndex((item) => !item.external && (item.kind ?? item.id) === kind)
  const speed = items[index]?.wordsPerMinute
  const perMinute = {
    value: interval(speed ?? usualSpeed),
    label: words.figures.wordsPerMinute,
    ...present({ pointer: speed === undefined ? undefined : `/documents/items/${index}/wordsPerMinute` }),
  }
  const minutes = {
    op: 'quotient',
    of: [{ figure: figureId('documentWords', { document: kind }) }, perMinute],
  } as const
  return set.postpone(
    'documentMinutes',
    { document: kind },
    {
      derivation: {
        op: 'maximum',
        of: [
          { derivation: { op: 'round', of: { derivation: minutes }, decimals: 0 } },
          { value: interval(1) },
        ],
      },
      names: { document: title },
    },
  )
}

/** A document of the set whose tree is finished but for its read times. */
export type Counted = { readonly kind: string; readonly tree: Root }

/**
 * Counts the words of all documents, enters the figures that waited for them, and prints those where a zero stands
 * in. What stands in is one word like what replaces it, so no count changes by it.
 */
export function fillReadTimesInPlace(
  documents: readonly Counted[],
  { documents: all, own, set, words }: ViewContext,
): void {
  const trees = new Map<string, Root>(documents.map(({ kind, tree }) => [kind, tree]))
  const titled = [
    ...all.map((kind) => ({ kind, title: kindWords(words, kind).title })),
    ...own.map(({ id, title }) => ({ kind: id, title })),
  ]
  for (const { kind, title } of titled) {
    const tree = trees.get(kind)
    // A document whose template failed is not written; the others may still name it.
    const count = tree ? wordsOf(tree) : 0
    set.define(
      'documentWords',
      { document: kind },
      {
        derivation: { op: 'sum', of: [{ value: interval(count) }] },
        names: { document: title },
      },
    )
  }
  const late = set.settle()
  if (late.size > 0) trees.forEach((tree) => fillInPlace(tree, late, set))
}

function wordsOf(tree: Root): number {
  return toText(tree)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function fillInPlace(node: Nodes, late: ReadonlySet<FigureId>, set: SetLedger): void {
  if (node.type === 'figure') {
    if (late.has(node.figure)) node.children = [{ type: 'text', value: set.figure(node.figure).shown }]
    return
  }
  if ('children' in node) for (const child of node.children) fillInPlace(child, late, set)
}
