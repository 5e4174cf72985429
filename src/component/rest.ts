import type { BlockContent } from 'mdast'
import { z } from 'zod'
import type { Words } from '../locale/index.js'
import type { RowsData } from '../tree/nodes.js'
import { figure, link, paragraph } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { wording } from './wording.js'

/** What a short list leaves out, and where it stands. */
export const rest = z
  .object({ count: figureSlot, href: z.string().optional() })
  .describe('Rows that a short list leaves out')

type Rest = z.output<typeof rest>

/** The line under a short list: `and 7 more`. */
export function restNote(words: Words, left: Rest | undefined): BlockContent[] {
  if (!left) return []
  const text = wording(words.components.shared.rest, { count: figure(left.count) })
  return [paragraph(left.href === undefined ? text : link(left.href, text))]
}

/** What agreement checks: the rows shown and those left out make the count. */
export function restData(left: Rest | undefined): Pick<RowsData, 'rest'> {
  return left ? { rest: left.count.id } : {}
}
