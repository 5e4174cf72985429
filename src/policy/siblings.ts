import type { Assessment, CategoryResult } from '../assess/index.js'

/** Categories that are weighed against each other. */
export type Siblings = { readonly parent: string | undefined; readonly rows: readonly CategoryResult[] }

/** Applicable categories by the category above them, where weights mean something. */
export function weighedSiblings({ categories, findings }: Assessment): readonly Siblings[] {
  if (findings.scoring.method !== 'weighted-mean') return []
  const below = (parent: string | undefined, all: readonly CategoryResult[]): readonly Siblings[] => {
    const rows = all.filter(({ state }) => state !== 'not-applicable')
    return [{ parent, rows }, ...all.flatMap(({ category, children }) => below(category.id, children))]
  }
  return below(undefined, categories).filter(({ rows }) => rows.length > 0)
}
