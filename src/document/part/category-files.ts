import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { artifactRow, isMissing } from './artifact-list.js'
import { treeOf } from './artifact-tree.js'
import { countedHeading } from './counted-heading.js'

/** Schema of the files that a category asks for. */
export const categoryFilesSchema = z.strictObject({
  label: inlineSlot,
  list: components['artifact-list'].props.optional(),
  tree: components['artifact-tree'].props.optional(),
})

/** From here on files are easier to take in as a tree, with those that exist beside them. */
const fewestInTree = 6

/** Files to create in a top-level category: a few as a list with their findings, many as a tree; undefined for none. */
export function categoryFiles(
  context: ViewContext,
  category: string,
): z.input<typeof categoryFilesSchema> | undefined {
  const { rows, byCategory, byPriority } = context.assessment.artifacts
  const count = context.optional(byCategory[category])
  if (!count) return undefined
  const own = rows.filter(({ categories }) => categories.includes(category))
  const missing = own.filter(isMissing)
  const levels = [...byPriority.map(({ level }) => level.id), undefined]
  const pressing = levels.flatMap((level) => missing.filter(({ priority }) => priority?.id === level))
  const isTree = missing.length >= fewestInTree
  const list = {
    // No label is drawn, so the depth of headings does not matter.
    depth: 4 as const,
    groups: [{ rows: pressing.map((result) => artifactRow(context, result)), count }],
  }
  return {
    label: countedHeading(context, context.words.documents.gapAnalysis.artifacts, { count }),
    ...present({ list: isTree ? undefined : list, tree: isTree ? treeOf(own) : undefined }),
  }
}
