import { z } from 'zod'
import { figure, item, list, paragraph, region, strong, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { component, type DrawContext } from './component.js'
import { findingRow, findingTitle } from './finding-row.js'
import { footing, roundingNote } from './footing.js'
import { bullets, labelledLine } from './labelled.js'
import { linkTo } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { line, prose } from './props.js'
import { counted, wording } from './wording.js'

/** A blocker: a finding with its problem. */
export const blockerRow = findingRow
  .omit({ impact: true })
  .extend({ problem: prose.optional(), impact: z.array(line).optional() })
  .meta({ shape: 'blocker' })

/** What stands between the subject and its release: problem, impact and fix time of each blocker. */
export const blockerList = component({
  name: 'blocker-list',
  summary: 'Blockers as a numbered list with level, problem, impact and fix time, and their sum.',
  props: z.object({
    rows: z.array(blockerRow),
    of: z.enum(['blocker', 'issue']).optional().describe('What the rows are called; blockers when absent'),
    count: figureSlot.optional().describe('Counts the rows'),
    levels: z
      .array(z.object({ label: z.string(), count: figureSlot }))
      .optional()
      .describe('How the count splits by level'),
    effort: figureSlot.optional().describe('Adds the effort of the counted rows'),
    rounded: z.boolean().optional().describe('The printed efforts do not add up to the printed sum'),
  }),
  draw({ rows, of = 'blocker', count, levels = [], effort, rounded }, context) {
    if (rows.length === 0) return []
    const { words } = context
    const said = words.components.shared
    const split = joined(
      levels.map((level) => [...figure(level.count), text(` ${level.label}`)]),
      said.list,
    )
    const total = joined(
      [
        count ? joined([counted(count, words.components.nouns[of]), inBrackets(split)], ' ') : [],
        effort ? wording(said.work, { effort: figure(effort) }) : [],
      ],
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
    labelledLine(
      words,
      said.impact,
      joined((given.impact ?? []).map(phrasing), words.components.shared.list),
    ),
    labelledLine(words, said.phase, linkTo(given.phase)),
    labelledLine(words, said.time, phrasing(given.effort)),
  ].filter((fact) => fact.length > 0)
  return item(
    paragraph(joined([[strong(title)], level], words.components.shared.dash)),
    facts.length > 0 ? bullets(facts) : undefined,
  )
}
