import { excerpt } from '../../diagnostics/excerpt.js'
import type { PolicyCheck } from '../policy-check.js'
import { knownRelations } from '../title/known-relations.js'
import { similarFindings } from '../title/similar-findings.js'

/** Findings whose titles seem to be about one thing, where the author has not brought them together. */
export const titlesSimilar = {
  id: 'titles-similar',
  check: ({ assessment: { rows }, titled }) => {
    const inOrder = titled().toSorted((a, b) => positionOf(a.row.pointer) - positionOf(b.row.pointer))
    return similarFindings(inOrder, knownRelations(rows))
      .filter(({ one, other }) => one.open || other.open)
      .map(({ one, other, same }) => ({
        values: {
          finding: one.finding.id,
          title: excerpt(one.finding.title),
          other: other.finding.id,
          otherTitle: excerpt(other.finding.title),
          likeness: same ? 'the same title as' : 'a title close to that of',
        },
        pointer: `${one.pointer}/title`,
        related: { label: 'the other one', pointer: `${other.pointer}/title` },
      }))
  },
} as const satisfies PolicyCheck<'titles-similar'>

function positionOf(pointer: string): number {
  return Number(pointer.slice(pointer.lastIndexOf('/') + 1))
}
