import type { Element } from 'hast'
import { scaleLinear } from 'd3-scale'
import { chartWidth, fit, frame, lineHeight, roomBeside, round, shape, stack, text } from './draw.js'
import { ganttBar, legend, type LegendEntry } from './legend.js'

/** A phase on a scale from 0 (start) to 1 (latest end): earliest start, earliest end, latest end. */
export type GanttRow = {
  readonly id: string
  readonly label: string
  readonly start: number
  readonly end: number
  readonly latest: number
  readonly shown: string
  /** Whether it decides how long the plan takes. */
  readonly isCritical: boolean
  readonly after: readonly string[]
}

/** Phases over time: solid for as long as each takes at least, pale up to its latest end, lines for what waits for what. */
export function ganttChart(
  title: string,
  rows: readonly GanttRow[],
  signs: readonly LegendEntry[] = [],
): Element {
  const { labelRoom, valueRoom } = roomBeside(rows, 110)
  const left = labelRoom + 18
  const x = scaleLinear([0, 1], [left, chartWidth - valueRoom - 16]).clamp(true)
  const labels = rows.map(({ label }) => fit(label, labelRoom))
  const values = rows.map(({ shown }) => fit(shown, valueRoom))
  const heights = rows.map(
    (_, index) => Math.max(labels[index]?.length ?? 1, values[index]?.length ?? 1) * lineHeight + 13,
  )
  const { tops, bottom: end } = stack(heights, 4)
  const middles = heights.map((height, index) => (tops[index] ?? 0) + height / 2)
  const bottom = end + 4
  const placeOf = new Map(rows.map(({ id }, index) => [id, index]))
  const waits = rows.flatMap((row, index) =>
    row.after.flatMap((id) => {
      const before = placeOf.get(id)
      const first = before === undefined ? undefined : rows[before]
      return first && before !== undefined
        ? [wait([x(first.end), middles[before] ?? 0], [x(row.start), middles[index] ?? 0])]
        : []
    }),
  )
  const below = legend(signs, bottom)
  return frame(title, bottom + below.height, [
    ...below.elements,
    ...[0, 0.25, 0.5, 0.75, 1].map((part) =>
      shape('line', { x1: x(part), x2: x(part), y1: 2, y2: bottom - 2, className: 'grid' }),
    ),
    ...waits,
    ...rows.flatMap((row, index) => {
      const middle = middles[index] ?? 0
      const height = row.isCritical ? ganttBar.critical : ganttBar.slack
      const place = { y: middle - height / 2, height, rx: 2 }
      const className = row.isCritical ? 'tone-info' : 'tone-plain'
      const solid = Math.max(x(row.end) - x(row.start), 2)
      return [
        ...text(labels[index] ?? [], { x: labelRoom, y: middle, anchor: 'end' }),
        ...(row.latest > row.end
          ? [
              shape('rect', {
                ...place,
                x: x(row.end),
                width: x(row.latest) - x(row.end),
                className: `${className} pale`,
              }),
            ]
          : []),
        shape('rect', { ...place, x: x(row.start), width: solid, className }),
        ...text(values[index] ?? [], { x: chartWidth - valueRoom - 2, y: middle, className: 'value' }),
      ]
    }),
  ])
}

/** A line from the end of one bar to the start of another, around both. */
function wait([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): Element {
  const turn = fromX + 5
  const between = toY - ganttBar.critical / 2 - 5
  const path = [
    `M${round(fromX)} ${round(fromY)}`,
    `H${round(turn)}V${round(between)}`,
    `H${round(Math.max(toX - 5, 0))}V${round(toY)}H${round(toX)}`,
  ].join('')
  return shape('path', { d: path, className: 'wait' })
}
