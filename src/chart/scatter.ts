import type { Element } from 'hast'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import { chartWidth, fit, frame, lineHeight, roomFor, shape, text, type Meaning, toneClass } from './draw.js'

/** A band of the plot: a level of severity, worst first. */
export type ScatterBand = Meaning & { readonly label: string }

/** A point: its band, and its effort as a part of the greatest one. */
export type ScatterPoint = { readonly name: string; readonly band: number; readonly effort: number }

/** Words below the plot: what lies to the left and to the right. */
export type ScatterAxis = { readonly low: string; readonly high: string }

const bandHeight = 46
const binWidth = 34
const mostRadius = 15

/**
 * Effort against impact. Points that would lie on each other are one circle with their number in it: however many
 * there are, none hides another and no words overlap.
 */
export function scatterChart(
  title: string,
  {
    bands,
    points,
    axis,
  }: {
    readonly bands: readonly ScatterBand[]
    readonly points: readonly ScatterPoint[]
    readonly axis: ScatterAxis
  },
): Element {
  const labelRoom = roomFor(
    bands.map(({ label }) => label),
    [40, 180],
  )
  const left = labelRoom + 14
  const bins = Math.floor((chartWidth - left) / binWidth)
  const x = scaleLinear([0, bins], [left, chartWidth])
  const bottom = bands.length * bandHeight
  const groups = group(points, (effort) => Math.min(bins - 1, Math.floor(effort * bins)))
  const mostInGroup = Math.max(1, ...groups.map(({ names }) => names.length))
  const radius = scaleSqrt([0, mostInGroup], [mostInGroup > 1 ? 5 : 0, mostInGroup > 1 ? mostRadius : 6])
  return frame(title, bottom + lineHeight + 12, [
    ...bands.flatMap(({ label }, index) => [
      shape('rect', {
        x: left,
        y: index * bandHeight + 1,
        width: chartWidth - left,
        height: bandHeight - 2,
        rx: 2,
        className: 'ground',
      }),
      ...text(fit(label, labelRoom), { x: labelRoom, y: (index + 0.5) * bandHeight, anchor: 'end' }),
    ]),
    ...groups.flatMap(({ band, bin, names }) => {
      const [centreX, centreY] = [x(bin + 0.5), (band + 0.5) * bandHeight]
      const meaning = bands[band] ?? { tone: 'plain' }
      return [
        shape(
          'circle',
          { cx: centreX, cy: centreY, r: radius(names.length), className: toneClass(meaning, 'point') },
          [shape('title', {}, [names.join(', ')])],
        ),
        ...(names.length > 1
          ? text([String(names.length)], { x: centreX, y: centreY, anchor: 'middle', className: 'on-tone' })
          : []),
      ]
    }),
    ...text([axis.low], { x: left, y: bottom + lineHeight - 3, className: 'quiet' }),
    ...text([axis.high], {
      x: chartWidth - 2,
      y: bottom + lineHeight - 3,
      anchor: 'end',
      className: 'quiet',
    }),
  ])
}

type Group = { readonly band: number; readonly bin: number; readonly names: string[] }

function group(points: readonly ScatterPoint[], binOf: (effort: number) => number): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { band, effort, name } of points) {
    const bin = binOf(effort)
    const key = `${band}/${bin}`
    const known = groups.get(key) ?? { band, bin, names: [] }
    known.names.push(name)
    groups.set(key, known)
  }
  return [...groups.values()]
}
