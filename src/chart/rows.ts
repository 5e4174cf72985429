import type { Element, ElementContent } from 'hast'
import { scaleLinear } from 'd3-scale'
import {
  chartWidth,
  fit,
  frame,
  lineHeight,
  roomBeside,
  shape,
  text,
  type Meaning,
  toneClass,
} from './draw.js'
import { legend, type LegendEntry } from './legend.js'

/** One row of a bar chart: a label, a bar from one position to another on a scale from 0 to 1, and its value. */
export type BarRow = Meaning & {
  readonly label: string
  /** Solid from `from` (0 when absent) to `to`, pale from there to `most`. */
  readonly from?: number | undefined
  readonly to: number
  readonly most?: number | undefined
  /** Where a mark for the target stands. */
  readonly target?: number | undefined
  /** The value in words, as documents print it. */
  readonly shown: string
  /** Set apart by a rule: a total, the overall value. */
  readonly isTotal?: boolean | undefined
  /** Below the row above and not a group of its own: the second bar of a pair. */
  readonly isSecond?: boolean | undefined
}

const barHeight = 12

/** Horizontal bars, one below the other: as many rows as there are, none of whose words can touch another's. */
export function barChart(
  title: string,
  rows: readonly BarRow[],
  signs: readonly LegendEntry[] = [],
): Element {
  const { labelRoom, valueRoom } = roomBeside(rows, 170)
  const left = labelRoom + 14
  const right = chartWidth - valueRoom - 14
  const x = scaleLinear([0, 1], [left, right]).clamp(true)
  const children: ElementContent[] = []
  let top = 4
  for (const row of rows) {
    const label = fit(row.label, labelRoom)
    const value = fit(row.shown, valueRoom)
    const height = Math.max(label.length, value.length) * lineHeight + (row.isSecond ? 2 : 9)
    const middle = top + height / 2
    if (row.isTotal)
      children.push(shape('line', { x1: 0, x2: chartWidth, y1: top, y2: top, className: 'rule' }))
    children.push(
      ...text(label, { x: labelRoom, y: middle, anchor: 'end', className: row.isTotal ? 'strong' : '' }),
    )
    children.push(...bar(row, x, middle))
    const valueClass = row.isTotal ? 'value strong' : 'value'
    children.push(...text(value, { x: right + 14, y: middle, className: valueClass }))
    top += height
  }
  const below = legend(signs, top)
  return frame(title, top + 4 + below.height, [...children, ...below.elements])
}

function bar(row: BarRow, x: (value: number) => number, middle: number): Element[] {
  const { from = 0, to, most, target } = row
  const y = middle - barHeight / 2
  const [start, end] = [x(from), x(to)]
  const ground = { x: x(0), y, width: x(1) - x(0), height: barHeight, rx: 2, className: 'ground' }
  const solid = {
    x: start,
    y,
    width: Math.max(end - start, 1),
    height: barHeight,
    rx: 2,
    className: toneClass(row),
  }
  const rest = most !== undefined && most > to ? x(most) - end : 0
  return [
    shape('rect', ground),
    ...(rest > 0
      ? [
          shape('rect', {
            x: end,
            y,
            width: rest,
            height: barHeight,
            rx: 2,
            className: toneClass(row, 'pale'),
          }),
        ]
      : []),
    shape('rect', solid),
    ...(target === undefined
      ? []
      : [
          shape('line', {
            x1: x(target),
            x2: x(target),
            y1: y - 3,
            y2: y + barHeight + 3,
            className: 'target',
          }),
        ]),
  ]
}
