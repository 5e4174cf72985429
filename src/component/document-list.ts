import { z } from 'zod'
import { inlineCode, region, text } from '../tree/builders.js'
import { figureSlot } from '../tree/value-schema.js'
import { tableOf, totalRow } from './column.js'
import { component } from './component.js'
import { footing } from './footing.js'
import { linkList, linkTo } from './links.js'
import { inBrackets, joined, phrasing } from './phrasing.js'
import { line, linked } from './props.js'

const row = z.object({
  title: line,
  href: z.string().optional(),
  here: z.boolean().optional().describe('The document the list stands in'),
  file: z.string().optional().describe('Name of the file, for what no link leads to'),
  purpose: line.optional(),
  audience: z.array(line).optional(),
  formats: z.array(linked).optional().describe('Files it is written as'),
  pages: figureSlot.optional(),
  minutes: figureSlot.optional(),
})

/** The documents of the set: what they are for, whom, how long they are. */
export const documentList = component({
  name: 'document-list',
  summary: 'Documents with purpose, audience, pages and read time; the one at hand is marked.',
  props: z.object({
    rows: z.array(row),
    pages: figureSlot.optional().describe('Adds the pages of the rows'),
    minutes: figureSlot.optional().describe('Adds the read times of the rows'),
  }),
  draw({ rows, pages, minutes }, { words }) {
    const said = words.components.documents
    const { list } = words.components.shared
    const table = tableOf({
      rows,
      columns: [
        {
          key: 'title',
          head: said.document,
          share: 1.8,
          cell: ({ title, href, here }) =>
            joined([linkTo({ text: title, href }), here ? inBrackets([text(said.here)]) : []], ' '),
        },
        { key: 'file', head: said.file, share: 1.4, cell: ({ file }) => (file ? [inlineCode(file)] : []) },
        { key: 'purpose', head: said.purpose, share: 2, cell: ({ purpose }) => phrasing(purpose) },
        {
          key: 'audience',
          head: said.audience,
          cell: ({ audience = [] }) => joined(audience.map(phrasing), list),
        },
        {
          key: 'formats',
          head: said.formats,
          share: 1.2,
          cell: ({ formats }) => linkList(words, formats),
        },
        {
          key: 'pages',
          head: said.pages,
          align: 'right',
          share: 0.6,
          cell: (entry) => phrasing(entry.pages),
        },
        {
          key: 'minutes',
          head: said.minutes,
          align: 'right',
          share: 0.8,
          cell: (entry) => phrasing(entry.minutes),
        },
      ],
      totals: totalRow(words, 'title', { pages: phrasing(pages), minutes: phrasing(minutes) }),
      data: {
        totals: [
          ...footing({ total: pages }, rows, (entry) => entry.pages),
          ...footing({ total: minutes }, rows, (entry) => entry.minutes),
        ],
      },
    })
    return table.length > 0 ? [region('document-list', table)] : []
  },
})
