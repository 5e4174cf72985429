import { z } from 'zod'
import { item, list, paragraph, region, strong } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { findingRow, findingTitle } from './finding-row.js'
import { footing, roundingNote } from './footing.js'
import { bullets, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { joined, phrasing } from './phrasing.js'
import { prose } from './props.js'
import { counted } from './wording.js'

/** A blocker: a finding with its problem. */
export const blockerRow = findingRow.extend({ problem: prose.optional() }).meta({ shape: 'blocker' })

/** What stands between the subject and its release: problem, impact and fix time of each blocker. */
export const blockerList = component({
  name: 'blocker-list',
  summary: 'Blockers as a numbered list with level, problem, impact and fix time, and their sum.',
  props: z.object({
    rows: z.array(blockerRow),
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
          rows.map((given) => blocker(given, context)),
          { ordered: true, rows: { rows: rows.length, ...(count ? { counted: count.id } : {}), totals } },
        ),
        ...(total.length > 0 ? [paragraph(labelledLine(words, said.total, total))] : []),
        ...roundingNote(words, rounded),
      ]),
    ]
  },
})

function blocker(given: z.output<typeof blockerRow>, { words }: DrawContext) {
  const said = words.components.finding
  const level = joined(
    [mark(given.severity), mark(given.priority), mark(given.status)],
    words.components.shared.separator,
  )
  const title = joined([phrasing(given.displayId), findingTitle(given, words)], ' ')
  const facts = [
    labelledLine(words, said.problem, phrasing(given.problem)),
    labelledLine(words, said.impact, phrasing(given.impact)),
    labelledLine(words, said.phase, linkTo(given.phase)),
    labelledLine(words, said.time, phrasing(given.effort)),
  ].filter((fact) => fact.length > 0)
  return item(
    paragraph(joined([[strong(title)], level], words.components.shared.dash)),
    facts.length > 0 ? bullets(facts) : undefined,
  )
}
