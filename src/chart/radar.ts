import type { Element } from 'hast'
import { lineRadial, curveLinearClosed } from 'd3-shape'
import { chartWidth, fit, frame, shape, text } from './draw.js'
import { legend, type LegendEntry } from './legend.js'

/** One axis of a radar: values from 0 at the centre to 1 at the rim. */
export type RadarAxis = { readonly label: string; readonly now: number; readonly before?: number | undefined }

/** Fewer axes span no area, more leave no room for their words. */
export const radarAxes = { fewest: 3, most: 12 } as const

const radius = 118
const height = 320
const [centreX, centreY] = [chartWidth / 2, height / 2]

/** A web of the values now and, dashed, those before; undefined when there are too few or too many axes. */
export function radarChart(
  title: string,
  axes: readonly RadarAxis[],
  signs: readonly LegendEntry[] = [],
): Element | undefined {
  if (axes.length < radarAxes.fewest || axes.length > radarAxes.most) return undefined
  const angle = (index: number): number => (index / axes.length) * 2 * Math.PI
  const web = (values: readonly number[]): string => {
    const path = lineRadial<number>()
      .angle((_, index) => angle(index))
      .radius((value) => Math.min(1, Math.max(0, value)) * radius)
      .curve(curveLinearClosed)
      .digits(2)
    return path([...values]) ?? ''
  }
  const place = { transform: `translate(${centreX} ${centreY})` }
  const rings = [0.25, 0.5, 0.75, 1].map((part) =>
    shape('path', { d: web(axes.map(() => part)), className: 'grid' }),
  )
  const before = axes.map((axis) => axis.before)
  const hadBefore = before.every((value) => value !== undefined)
  const below = legend(signs, height)
  return frame(title, height + below.height, [
    ...below.elements,
    shape('g', place, [
      ...rings,
      ...axes.map((_, index) => {
        const [x, y] = rim(angle(index), radius)
        return shape('line', { x1: 0, y1: 0, x2: x, y2: y, className: 'grid' })
      }),
      ...(hadBefore ? [shape('path', { d: web(before), className: 'before' })] : []),
      shape('path', { d: web(axes.map(({ now }) => now)), className: 'now' }),
    ]),
    ...axes.flatMap(({ label }, index) => words(label, angle(index), axes.length)),
  ])
}

/** Words of an axis, outside of the rim: to the left or right of it, or centred above and below. */
function words(label: string, angle: number, count: number): Element[] {
  const [x, y] = rim(angle, radius + 12)
  const anchor = Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end'
  const room = anchor === 'middle' ? 150 : centreX - Math.abs(x) - 4
  return text(fit(label, room, count > 8 ? 1 : 2), { x: centreX + x, y: centreY + y, anchor })
}

function rim(angle: number, distance: number): readonly [number, number] {
  return [Math.sin(angle) * distance, -Math.cos(angle) * distance]
}
