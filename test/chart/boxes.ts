import type { Element, ElementContent } from 'hast'
import { chartWidth, lineHeight, textWidth } from '../../src/chart/draw.js'

/** Where a line of text of a drawing stands. */
export type Box = {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly y: number
}

/** Every line of text with the room it takes, as the chart itself reckons it. */
export function boxesOf(node: ElementContent): readonly Box[] {
  if (node.type !== 'element') return []
  if (node.tagName !== 'text') return node.children.flatMap(boxesOf)
  const words = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const [x, y, width] = [Number(node.properties['x']), Number(node.properties['y']), textWidth(words)]
  const anchor = String(node.properties['textAnchor'])
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return [{ words, left, right: left + width, y }]
}

/** Pairs of lines that would be drawn over each other, and lines that leave the picture. */
export function faultsOf(drawing: Element): readonly string[] {
  const boxes = boxesOf(drawing).filter(({ words }) => words !== '')
  const [, , , height = 0] = String(drawing.properties['viewBox']).split(' ').map(Number)
  const outside = boxes.filter(
    ({ left, right, y }) => left < -1 || right > chartWidth + 1 || y < 0 || y > height + 1,
  )
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.y - other.y) < lineHeight - 2 &&
          one.left < other.right - 1 &&
          other.left < one.right - 1,
      )
      .map((other) => `${one.words} × ${other.words}`),
  )
  return [...outside.map(({ words }) => `outside: ${words}`), ...over]
}
