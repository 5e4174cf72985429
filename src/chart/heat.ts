import type { Element } from 'hast'
import { scaleLinear } from 'd3-scale'
import {
  chartWidth,
  fit,
  frame,
  lineHeight,
  roomFor,
  shape,
  stack,
  text,
  type Meaning,
  toneClass,
} from './draw.js'

/** A column of a heat map: a level of severity, worst first. */
export type HeatColumn = Meaning & { readonly label: string }

/** A row: a category, with a count for every column. */
export type HeatRow = {
  readonly label: string
  readonly cells: readonly { readonly count: number; readonly shown: string }[]
}

/** Counts of rows by columns: the more, the darker; every count stands in its cell, so that colour is not needed. */
export function heatMap(title: string, columns: readonly HeatColumn[], rows: readonly HeatRow[]): Element {
  const labelRoom = roomFor(
    rows.map(({ label }) => label),
    [40, 230],
  )
  const left = labelRoom + 14
  const width = (chartWidth - left) / columns.length
  const heads = columns.map(({ label }) => fit(label, width - 8))
  const top = Math.max(...heads.map((lines) => lines.length)) * lineHeight + 8
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)))
  const strength = scaleLinear([0, most], [0.12, 0.42])
  const labels = rows.map(({ label }) => fit(label, labelRoom))
  const heights = labels.map((lines) => Math.max(26, lines.length * lineHeight + 6))
  const { tops, bottom } = stack(heights, top)
  const cell = (row: number, column: number): Element[] => {
    const { count = 0, shown = '' } = rows[row]?.cells[column] ?? {}
    const [x, y, height] = [left + column * width, tops[row] ?? 0, heights[row] ?? 0]
    const place = { x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: 2 }
    const meaning = columns[column] ?? { tone: 'plain' }
    return [
      shape('rect', { ...place, className: 'ground' }),
      ...(count > 0
        ? [shape('rect', { ...place, className: toneClass(meaning), 'fill-opacity': strength(count) })]
        : []),
      ...text([shown], {
        x: x + width / 2,
        y: y + height / 2,
        anchor: 'middle',
        className: count > 0 ? 'strong' : 'quiet',
      }),
    ]
  }
  return frame(title, bottom + 2, [
    ...heads.flatMap((lines, index) =>
      text(lines, {
        x: left + (index + 0.5) * width,
        y: (top - 6) / 2,
        anchor: 'middle',
        className: 'quiet',
      }),
    ),
    ...labels.flatMap((lines, row) => [
      ...text(lines, { x: labelRoom, y: (tops[row] ?? 0) + (heights[row] ?? 0) / 2, anchor: 'end' }),
      ...columns.flatMap((_, column) => cell(row, column)),
    ]),
  ])
}
