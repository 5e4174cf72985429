import type { BlockContent } from 'mdast'
import { z } from 'zod'
import { code, region } from '../tree/builders.js'
import { component, type DrawContext } from './component.js'

/** A file or folder, with what is in it. */
export type Entry = {
  name: string
  state?: 'missing' | 'exists' | 'optional' | undefined
  note?: string | undefined
  children?: Entry[] | undefined
  /** A root that may be created in place of the one before it. */
  instead?: boolean | undefined
}

/** Props of a file or folder. */
export const treeEntry: z.ZodType<Entry> = z
  .object({
    name: z.string(),
    state: z.enum(['missing', 'exists', 'optional']).optional(),
    note: z.string().optional(),
    children: z.array(z.lazy(() => treeEntry)).optional(),
    instead: z.boolean().optional(),
  })
  .meta({ shape: 'tree entry' })

type Row = { readonly left: string; readonly right: string }

/** Folders and files drawn with box characters, the missing ones marked in a column of their own. */
export const artifactTree = component({
  name: 'artifact-tree',
  summary: 'Files and folders as a tree, missing ones marked; what exists carries no mark.',
  props: z.object({ roots: z.array(treeEntry).describe('Folders end with `/`') }),
  draw({ roots }, context) {
    const drawn = treeBlocks(roots, context)
    return drawn.length > 0 ? [region('artifact-tree', drawn)] : []
  },
})

/** Trees as one block of text; none without roots. */
export function treeBlocks(roots: readonly Entry[], context: DrawContext): BlockContent[] {
  const trees = roots.map((root) => {
    const rows = [rowOf(root, '', context), ...below(root.children ?? [], '', context)]
    const drawn = aligned(rows)
    return root.instead ? `# ${context.words.components.artifact.or}\n\n${drawn}` : drawn
  })
  return trees.length > 0 ? [code(trees.join('\n\n'), 'text')] : []
}

function below(children: readonly Entry[], indent: string, context: DrawContext): Row[] {
  return children.flatMap((child, index) => {
    const last = index === children.length - 1
    const row = rowOf(child, `${indent}${last ? '└── ' : '├── '}`, context)
    return [row, ...below(child.children ?? [], `${indent}${last ? '    ' : '│   '}`, context)]
  })
}

function rowOf({ name, state, note }: Entry, prefix: string, { words }: DrawContext): Row {
  const said = words.components.artifact
  const marks = [
    ...(state === 'missing' ? [`← ${said.missing}`] : state === 'optional' ? [`← ${said.optional}`] : []),
    ...(note ? [`# ${note}`] : []),
  ]
  return {
    left: `${prefix}${name}`.replace(/[\r\n]+/g, ' '),
    right: marks.join(' ').replace(/[\r\n]+/g, ' '),
  }
}

/** Lines of one tree; what is said beside the names starts in one column. */
function aligned(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ left }) => left.length))
  return rows.map(({ left, right }) => (right ? `${left.padEnd(width)}  ${right}` : left)).join('\n')
}
