import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import type { ViewContext } from '../context.js'
import { countedHeading } from './counted-heading.js'
import { findingRow } from './findings.js'
import { rounded } from './rounded.js'

/** Schema of a table of findings under the heading that counts them. */
export const countedTable = z.strictObject({ heading: inlineSlot, table: components['gap-table'].props })

/** What blocks release, most pressing first, with its count and effort; undefined when nothing does. */
export function blockerTable(context: ViewContext, label: string): z.input<typeof countedTable> | undefined {
  const { assessment, figure, optional, words } = context
  const { blockers, blockersEffort } = assessment.counts
  const blocking = assessment.rows.filter(({ blocker, open }) => open && blocker)
  if (blocking.length === 0) return undefined
  const count = figure(blockers)
  const efforts = blocking.map(({ effort }) => effort)
  return {
    heading: countedHeading(context, label, { count, noun: words.components.nouns.issue }),
    table: {
      count,
      rows: blocking.map((result) => findingRow(context, result)),
      ...present({ effort: optional(blockersEffort), rounded: rounded(context, blockersEffort, efforts) }),
    },
  }
}
