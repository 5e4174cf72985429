import type { PhrasingContent } from 'mdast'
import { z } from 'zod'
import { inlineCode, region } from '../tree/builders.js'
import { tableOf } from './column.js'
import { component, type DrawContext } from './component.js'
import { known } from './known.js'
import { joined, phrasing } from './phrasing.js'
import { line, measured } from './props.js'
import { state, stateMark } from './state.js'
import { wording } from './wording.js'

const named = z.object({ label: line, value: measured })

const metric = z.object({
  label: line,
  group: line.optional(),
  previous: measured.optional(),
  current: measured,
  target: measured.optional(),
  projected: measured.optional(),
  state: state.optional(),
  factors: z.array(named).optional().describe('The current value is their product'),
  parts: z.array(named).optional().describe('The current value is their sum'),
  ratio: z.object({ of: named, to: named }).optional().describe('The current value is their quotient'),
  benchmarks: z.array(named).optional(),
  command: z.string().optional().describe('How it was measured'),
})

type Named = z.output<typeof named>

/** What was measured: values with what they are made of and how they compare. */
export const metrics = component({
  name: 'metrics',
  summary:
    'Metrics with current, previous, target and projected value, their factors or parts, and benchmarks.',
  props: z.object({ rows: z.array(metric) }),
  draw({ rows }, { words }) {
    const said = words.components.metric
    const table = tableOf({
      rows,
      columns: [
        { key: 'group', head: said.group, cell: ({ group }) => phrasing(group) },
        { key: 'label', head: said.metric, share: 2, cell: ({ label }) => phrasing(label) },
        {
          key: 'previous',
          head: said.previous,
          align: 'right',
          cell: ({ previous }) => known(words, previous),
        },
        { key: 'current', head: said.current, align: 'right', cell: ({ current }) => known(words, current) },
        {
          key: 'made',
          head: said.madeOf,
          share: 1.6,
          cell: ({ factors = [], parts = [], ratio }) =>
            joined(
              [
                listed(factors, ' × ', words),
                listed(parts, ' + ', words),
                ratio ? listed([ratio.of, ratio.to], ' ÷ ', words) : [],
              ],
              words.components.shared.list,
            ),
        },
        {
          key: 'projected',
          head: said.projected,
          align: 'right',
          cell: ({ projected }) => known(words, projected),
        },
        { key: 'target', head: said.target, align: 'right', cell: ({ target }) => known(words, target) },
        { key: 'state', head: said.state, cell: (entry) => stateMark(words, entry.state) },
        {
          key: 'benchmarks',
          head: said.benchmarks,
          cell: ({ benchmarks = [] }) => listed(benchmarks, words.components.shared.list, words),
        },
        {
          key: 'command',
          head: said.command,
          share: 1.4,
          cell: ({ command }) => (command ? [inlineCode(command)] : []),
        },
      ],
    })
    return table.length > 0 ? [region('metrics', table)] : []
  },
})

function listed(values: readonly Named[], separator: string, words: DrawContext['words']): PhrasingContent[] {
  return joined(
    values.map(({ label, value }) => {
      const shown = known(words, value)
      const name = phrasing(label)
      return name.length > 0 ? wording(words.components.metric.named, { value: shown, label: name }) : shown
    }),
    separator,
  )
}
