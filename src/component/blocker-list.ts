import { z } from 'zod'
import { item, list, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { type FindingRow, findingRow, findingTitle } from './finding-row.js'
import { footing, roundingNote } from './footing.js'
import { bullets, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { counted } from './wording.js'

/** What stands between the subject and its release: problem, impact and fix time of each blocker. */
export const blockerList = component({
  name: 'blocker-list',
  summary: 'Blockers as a numbered list with level, problem, impact and fix time, and their sum.',
  props: z.object({
    rows: z.array(findingRow),
    count: figureSlot.optional().describe('Counts the rows'),
    effort: figureSlot.optional().describe('Adds the effort of the counted rows'),
    rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed sum'),
  }),
  draw({ rows, count, effort, rounded }, context) {
    if (rows.length === 0) return []
    const { words } = context
    const said = words.components.shared
    const total = joined(
      [count ? counted(count, words.components.nouns.blocker) : [], phrasing(effort)],
      said.list,
    )
    const totals = footing({ total: effort, rounded }, rows, (row) =>
      row.counted === false ? undefined : row.effort,
    )
    return [
      region('blocker-list', [
        list(
          rows.map((row) => blocker(row, context)),
          { ordered: true, rows: { rows: rows.length, ...(count ? { counted: count.id } : {}), totals } },
        ),
        ...(total.length > 0 ? [paragraph(labelledLine(words, said.total, total))] : []),
        ...roundingNote(words, rounded),
      ]),
    ]
  },
})

function blocker(row: FindingRow, { words }: DrawContext) {
  const said = words.components.finding
  const level = joined(
    [mark(row.severity), mark(row.priority), mark(row.status)],
    words.components.shared.separator,
  )
  const title = joined([phrasing(row.displayId), findingTitle(row, words)], ' ')
  const facts = [
    labelledLine(words, said.problem, phrasing(row.problem)),
    labelledLine(words, said.impact, phrasing(row.impact)),
    labelledLine(words, said.phase, linkTo(row.phase)),
    labelledLine(words, said.time, phrasing(row.effort)),
  ].filter((fact) => fact.length > 0)
  return item(
    paragraph(joined([[strong(title)], level], words.components.shared.dash)),
    facts.length > 0 ? bullets(facts) : undefined,
  )
}
