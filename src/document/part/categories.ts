import type { CategoryResult } from '../../assess/index.js'
import type { Category } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { fill } from './fill.js'
import { isSome } from './is-some.js'

/** Every category, children after their parent. */
export function allCategories({ assessment }: ViewContext): readonly CategoryResult[] {
  const withBelow = (result: CategoryResult): readonly CategoryResult[] => [
    result,
    ...result.children.flatMap(withBelow),
  ]
  return assessment.categories.flatMap(withBelow)
}

/** Whether the file scores anything, or says of a category that nobody assessed it; lists of things to do often do neither. */
export function hasScores(context: ViewContext): boolean {
  const { overall, withheld } = context.assessment.score
  return (
    overall !== undefined ||
    withheld !== undefined ||
    allCategories(context).some(({ category, state }) => state === 'scored' || category.score === null)
  )
}

/** Whether a category says more than its row of the scorecard, and so has a section that links can lead to. */
export function hasSection(context: ViewContext, { category, open, children }: CategoryResult): boolean {
  return (
    isSome(context, open) ||
    children.length > 0 ||
    category.summary !== undefined ||
    category.recommendation !== undefined ||
    category.document !== undefined ||
    category.quickReference !== undefined ||
    category.currentState.length > 0 ||
    category.criteria.length > 0
  )
}

/** The name of a category with its number, where it has one: `1. Security`. */
export function numberedName({ words }: ViewContext, { displayId, name }: Category): string {
  return displayId === undefined
    ? name
    : fill(words.documents.gapAnalysis.numbered, { number: displayId, name })
}
