import type { CategoryResult } from '../assess/index.js'

/** Categories and their children in one list, parents first. */
export function allCategories(categories: readonly CategoryResult[]): CategoryResult[] {
  return categories.flatMap((row) => [row, ...allCategories(row.children)])
}
