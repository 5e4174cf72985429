import type { FigureValue } from '../../tree/value.js'
import type { ViewContext } from '../context.js'
import { escapeInline } from './escape-inline.js'
import { fill } from './fill.js'
import type { Entry, Props } from './props.js'

type Fact = Entry<Props<'facts'>['facts']>

/** What is measured of the subject as a whole, without an aim and outside of any category: a line for each group. */
export function subjectFigures({ assessment, figure, words }: ViewContext): Fact[] {
  const said = words.documents.head
  const groups = new Map<string, { parts: string[]; figures: Record<string, FigureValue> }>()
  for (const { metric, current, target, projected } of assessment.metrics) {
    if (metric.category !== undefined || target !== undefined || projected !== undefined) continue
    if (current === undefined) continue
    const label = metric.group ?? said.figures
    const group = groups.get(label) ?? { parts: [], figures: {} }
    const name = `f${group.parts.length}`
    group.parts.push(fill(said.named, { label: escapeInline(metric.label), value: `{{${name}}}` }))
    group.figures[name] = figure(current)
    groups.set(label, group)
  }
  return [...groups].map(([label, { parts, figures }]) => ({
    label,
    text: {
      text: { kind: 'inline', value: parts.join(words.components.shared.separator), figures },
    },
  }))
}
