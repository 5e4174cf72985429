import { z } from 'zod'
import { anchor, region } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf } from './column.js'
import { component } from './component.js'
import { linkList } from './links.js'
import { mark } from './mark.js'
import { phrasing } from './phrasing.js'
import { badge, line, linked, prose } from './props.js'
import { entityAnchor } from './titled.js'

const risk = z.object({
  id: z.string().describe('The anchor is `risk-` and the id in lower case'),
  title: line,
  likelihood: badge.optional(),
  impact: badge.optional(),
  level: badge.optional(),
  horizon: line.optional(),
  mitigation: prose.optional(),
  status: line.optional(),
  owner: line.optional(),
  findings: z.array(linked).optional(),
})

/** What may go wrong, how likely and how bad, and what is done about it. */
export const risks = component({
  name: 'risks',
  summary: 'Risks with likelihood, impact, level, horizon, mitigation, owner and findings.',
  props: z.object({ rows: z.array(risk), count: figureSlot.optional().describe('Counts the rows') }),
  draw({ rows, count }, { words }) {
    const said = words.components.risk
    const table = tableOf({
      rows,
      columns: [
        {
          key: 'title',
          head: said.risk,
          share: 2,
          cell: ({ id, title }) => [anchor(entityAnchor('risk', id)), ...phrasing(title)],
        },
        { key: 'likelihood', head: said.likelihood, cell: ({ likelihood }) => mark(likelihood) },
        { key: 'impact', head: said.impact, cell: ({ impact }) => mark(impact) },
        { key: 'level', head: said.level, cell: ({ level }) => mark(level) },
        { key: 'horizon', head: said.horizon, cell: ({ horizon }) => phrasing(horizon) },
        {
          key: 'mitigation',
          head: said.mitigation,
          share: 2,
          cell: ({ mitigation }) => phrasing(mitigation),
        },
        { key: 'status', head: said.status, cell: ({ status }) => phrasing(status) },
        { key: 'owner', head: said.owner, cell: ({ owner }) => phrasing(owner) },
        { key: 'findings', head: said.findings, cell: ({ findings }) => linkList(words, findings) },
      ],
      data: count ? { counted: count.id } : {},
    })
    return table.length > 0 ? [region('risks', table)] : []
  },
})
