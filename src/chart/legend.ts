import type { Element } from 'hast'
import { chartWidth, fit, lineHeight, shape, text, textWidth } from './draw.js'

/** What a sign in a chart means, in words. */
export type LegendEntry = {
  readonly mark: 'target' | 'range' | 'now' | 'before' | 'critical' | 'slack'
  readonly words: string
}

const markWidth = 18
const gap = 22

/** Signs and their words side by side below a chart, in as many lines as they need; nothing where all is said. */
export function legend(
  entries: readonly LegendEntry[],
  top: number,
): { readonly elements: readonly Element[]; readonly height: number } {
  const elements: Element[] = []
  let [x, y] = [0, top + lineHeight]
  for (const { mark, words } of entries) {
    const [line = ''] = fit(words, chartWidth - markWidth - gap, 1)
    const width = markWidth + 7 + textWidth(line)
    if (x > 0 && x + width > chartWidth) [x, y] = [0, y + lineHeight + 2]
    elements.push(sign(mark, x, y), ...text([line], { x: x + markWidth + 7, y, className: 'quiet' }))
    x += width + gap
  }
  return { elements, height: entries.length === 0 ? 0 : y + lineHeight / 2 + 2 - top }
}

/** A small one of what it stands for. */
function sign(mark: LegendEntry['mark'], x: number, y: number): Element {
  const across = { x1: x, x2: x + markWidth, y1: y, y2: y }
  const bar = (height: number, className: string): Element =>
    shape('rect', { x, y: y - height / 2, width: markWidth, height, rx: 2, className })
  const middle = x + markWidth / 2
  const signs = {
    target: () => shape('line', { x1: middle, x2: middle, y1: y - 7, y2: y + 7, className: 'target' }),
    range: () => bar(10, 'tone-info pale'),
    now: () => shape('line', { ...across, className: 'line' }),
    before: () => shape('line', { ...across, className: 'before' }),
    critical: () => bar(ganttBar.critical, 'tone-info'),
    slack: () => bar(ganttBar.slack, 'tone-plain'),
  }
  return signs[mark]()
}

/** Heights of bars of a plan: what decides its length is also told apart without colour. */
export const ganttBar = { critical: 14, slack: 8 } as const
