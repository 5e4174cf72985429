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

/** Circles, bars and lines that leave the picture. */
export function cutShapes(drawing: Element): readonly string[] {
  const [, , width = 0, height = 0] = String(drawing.properties['viewBox']).split(' ').map(Number)
  return shapesOf(drawing).flatMap(({ tagName, properties }) => {
    const [x, y, x2, y2] = extentOf(tagName, (name) => Number(properties[name] ?? 0))
    const isInside = x >= -1 && y >= -1 && x2 <= width + 1 && y2 <= height + 1
    return isInside ? [] : [`${tagName} from ${x} ${y} to ${x2} ${y2}`]
  })
}

/** Those that stand on the picture itself; what a group moves is laid out by its own centre. */
function shapesOf({ children }: Element): readonly Element[] {
  return children.flatMap((child) =>
    child.type === 'element' && ['circle', 'line', 'rect'].includes(child.tagName) ? [child] : [],
  )
}

function extentOf(tagName: string, of: (name: string) => number): readonly [number, number, number, number] {
  if (tagName === 'circle')
    return [of('cx') - of('r'), of('cy') - of('r'), of('cx') + of('r'), of('cy') + of('r')]
  if (tagName === 'rect') return [of('x'), of('y'), of('x') + of('width'), of('y') + of('height')]
  return [
    Math.min(of('x1'), of('x2')),
    Math.min(of('y1'), of('y2')),
    Math.max(of('x1'), of('x2')),
    Math.max(of('y1'), of('y2')),
  ]
}
