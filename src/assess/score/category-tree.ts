import type { Category } from '../../model/index.js'
import type { Pointer } from '../assessment.js'

/** A category with the categories below it, siblings in their declared order. */
export type CategoryNode = {
  readonly category: Category
  readonly pointer: Pointer
  readonly depth: number
  readonly children: readonly CategoryNode[]
}

/** Builds the tree of categories; one whose parent does not exist stands at the top. */
export function categoryTree(categories: readonly Category[]): readonly CategoryNode[] {
  const known = new Set(categories.map(({ id }) => id))
  const below = new Map<string | undefined, { category: Category; pointer: Pointer }[]>()
  categories.forEach((category, index) => {
    const parent = category.parent !== undefined && known.has(category.parent) ? category.parent : undefined
    const siblings = below.get(parent) ?? []
    siblings.push({ category, pointer: `/categories/${index}` })
    below.set(parent, siblings)
  })
  const nodesBelow = (parent: string | undefined, depth: number): CategoryNode[] =>
    inOrder(below.get(parent) ?? []).map((one) => ({
      ...one,
      depth,
      children: nodesBelow(one.category.id, depth + 1),
    }))
  return nodesBelow(undefined, 0)
}

/** By `order`, which counts from the place in the file where a category declares none. */
function inOrder<Row extends { readonly category: Category }>(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row, position) => ({ row, place: row.category.order ?? position + 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row)
}
