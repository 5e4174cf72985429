import type { Element } from 'hast'
import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { chartWidth, fit, frame, lineHeight, shape, text, textWidth } from './draw.js'

/** One assessment of several: when, and its score as a part of the scale. */
export type TrendPoint = { readonly label: string; readonly value: number; readonly shown: string }

const plot = { top: 24, bottom: 150, left: 36, right: chartWidth - 36 } as const

/** A line through the scores of all assessments; where words would touch, only some are written. */
export function trendChart(title: string, points: readonly TrendPoint[]): Element {
  const names = points.map((_, index) => String(index))
  const x = scalePoint(names, [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]).clamp(true)
  const place = (index: number): number => x(String(index)) ?? (plot.left + plot.right) / 2
  const step = points.length > 1 ? place(1) - place(0) : plot.right - plot.left
  const widest = Math.max(...points.map(({ shown }) => textWidth(shown)), 44)
  const every = Math.max(1, Math.ceil((widest + 8) / step))
  const path = line<TrendPoint>()
    .x((_, index) => place(index))
    .y(({ value }) => y(value))
    .digits(2)
  // The last one is the news, so counting goes back from it.
  const isNamed = (index: number): boolean => (points.length - 1 - index) % every === 0
  return frame(title, plot.bottom + 2 * lineHeight + 14, [
    ...[0, 0.5, 1].map((part) =>
      shape('line', { x1: 0, x2: chartWidth, y1: y(part), y2: y(part), className: 'grid' }),
    ),
    shape('path', { d: path([...points]) ?? '', className: 'line' }),
    ...points.flatMap(({ label, shown, value }, index) => [
      shape('circle', { cx: place(index), cy: y(value), r: 4, className: 'tone-info' }),
      ...(isNamed(index)
        ? [
            ...text([shown], {
              x: place(index),
              y: y(value) - 13,
              anchor: 'middle',
              className: 'strong halo',
            }),
            ...text(fit(label, Math.min(step * every - 8, 2 * plot.left)), {
              x: place(index),
              y: plot.bottom + lineHeight + 4,
              anchor: 'middle',
              className: 'quiet',
            }),
          ]
        : []),
    ]),
  ])
}
