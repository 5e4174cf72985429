import type { BlockContent, PhrasingContent } from 'mdast'
import { z } from 'zod'
import { figure, paragraph, region, text } from '../tree/builders.js'
import type { FigureValue } from '../tree/value.js'
import { figureSlot } from '../tree/value-schema.js'
import { type Column, tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { footing } from './footing.js'
import { known } from './known.js'
import { linkList } from './links.js'
import { mark } from './mark.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { depth, line, linked, measured } from './props.js'
import { state, stateMark } from './state.js'
import { titled } from './titled.js'
import { wording } from './wording.js'

const row = z.object({
  text: line,
  state,
  status: line.optional().describe('The stated status, beside the derived one'),
  current: measured.optional(),
  target: measured.optional(),
  blocker: z.enum(['yes', 'watch', 'no']).optional(),
  findings: z.array(linked).optional(),
  note: line.optional(),
})

const group = z.object({
  label: line,
  anchor: z.string().optional(),
  met: figureSlot,
  all: figureSlot.describe('Counts the rows'),
  blockers: figureSlot.optional().describe('Unmet requirements that block'),
  rows: z.array(row),
})

type Group = z.output<typeof group>
type Row = z.output<typeof row>

/** Which requirements are met, group by group, and which of the unmet ones block. */
export const requirementReadiness = component({
  name: 'requirement-readiness',
  summary: 'Requirements per group with state, current, target and blocker; m of n met per group and in all.',
  props: z.object({
    depth,
    groups: z.array(group),
    met: figureSlot.optional().describe('Adds the groups'),
    all: figureSlot.optional().describe('Adds the groups'),
    blockers: figureSlot.optional().describe('Adds the groups'),
  }),
  draw({ depth: level, groups, met, all, blockers }, context) {
    const { words } = context
    const drawn = groups.filter(({ rows }) => rows.length > 0)
    if (drawn.length === 0) return []
    const totals = [
      ...footing({ total: met }, drawn, (entry) => entry.met),
      ...footing({ total: all }, drawn, (entry) => entry.all),
      ...footing({ total: blockers }, drawn, (entry) => entry.blockers),
    ]
    const whole = region('requirement-readiness', [
      ...drawn.flatMap((entry) => drawGroup(entry, level, context)),
      ...(met && all && drawn.length > 1
        ? [
            paragraph(wording(words.components.requirement.overall, { share: share(met, all, context) })),
            ...blocking(blockers, all, context),
          ]
        : []),
    ])
    return [totals.length > 0 && drawn.length > 1 ? { ...whole, data: { rows: { totals } } } : whole]
  },
})

function drawGroup(given: Group, level: z.output<typeof depth>, context: DrawContext): BlockContent[] {
  const heading = joined([phrasing(given.label), inBrackets(share(given.met, given.all, context))], ' ')
  return [
    titled(level, heading, given.anchor),
    ...tableOf({ rows: given.rows, columns: columns(context), data: { counted: given.all.id } }),
    ...blocking(given.blockers, given.all, context),
  ]
}

function blocking(count: FigureValue | undefined, all: FigureValue, { words }: DrawContext): BlockContent[] {
  if (!count) return []
  const said = words.components.requirement.blockers
  return [paragraph(wording(said, { count: figure(count), all: figure(all) }))]
}

function share(met: FigureValue, all: FigureValue, { words }: DrawContext): PhrasingContent[] {
  return wording(words.components.requirement.share, { met: figure(met), all: figure(all) })
}

function columns({ words }: DrawContext): Column<Row>[] {
  const said = words.components.requirement
  return [
    { key: 'text', head: said.requirement, share: 2.4, cell: (entry) => phrasing(entry.text) },
    {
      key: 'state',
      head: said.state,
      share: 1.2,
      cell: (entry) => joined([stateMark(words, entry.state), inBrackets(phrasing(entry.status))], ' '),
    },
    { key: 'current', head: said.current, align: 'right', cell: ({ current }) => known(words, current) },
    { key: 'target', head: said.target, align: 'right', cell: ({ target }) => known(words, target) },
    { key: 'blocker', head: said.blocker, cell: ({ blocker }) => blockerMark(blocker, words) },
    { key: 'findings', head: said.findings, share: 1.2, cell: ({ findings }) => linkList(words, findings) },
    { key: 'note', head: said.note, share: 1.5, cell: ({ note }) => phrasing(note) },
  ]
}

/** "No" is a word without icon: nothing to look at. */
function blockerMark(blocker: Row['blocker'], words: DrawContext['words']): PhrasingContent[] {
  if (blocker === undefined) return []
  const label = words.components.requirement.blockerWords[blocker]
  return blocker === 'no' ? [text(label)] : mark({ label, icon: blocker === 'yes' ? '🔴' : '🟠' })
}
