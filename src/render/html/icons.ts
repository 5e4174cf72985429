import type { Element } from 'hast'
import ban from 'lucide/dist/esm/icons/ban.mjs'
import check from 'lucide/dist/esm/icons/check.mjs'
import circle from 'lucide/dist/esm/icons/circle.mjs'
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs'
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs'
import circleMinus from 'lucide/dist/esm/icons/circle-minus.mjs'
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs'
import circleX from 'lucide/dist/esm/icons/circle-x.mjs'
import construction from 'lucide/dist/esm/icons/construction.mjs'
import diamond from 'lucide/dist/esm/icons/diamond.mjs'
import flag from 'lucide/dist/esm/icons/flag.mjs'
import hourglass from 'lucide/dist/esm/icons/hourglass.mjs'
import info from 'lucide/dist/esm/icons/info.mjs'
import lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs'
import lock from 'lucide/dist/esm/icons/lock.mjs'
import minus from 'lucide/dist/esm/icons/minus.mjs'
import octagon from 'lucide/dist/esm/icons/octagon.mjs'
import pin from 'lucide/dist/esm/icons/pin.mjs'
import plus from 'lucide/dist/esm/icons/plus.mjs'
import rocket from 'lucide/dist/esm/icons/rocket.mjs'
import siren from 'lucide/dist/esm/icons/siren.mjs'
import square from 'lucide/dist/esm/icons/square.mjs'
import squareCheck from 'lucide/dist/esm/icons/square-check.mjs'
import star from 'lucide/dist/esm/icons/star.mjs'
import target from 'lucide/dist/esm/icons/target.mjs'
import timer from 'lucide/dist/esm/icons/timer.mjs'
import trendingDown from 'lucide/dist/esm/icons/trending-down.mjs'
import trendingUp from 'lucide/dist/esm/icons/trending-up.mjs'
import triangle from 'lucide/dist/esm/icons/triangle.mjs'
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs'
import wrench from 'lucide/dist/esm/icons/wrench.mjs'
import x from 'lucide/dist/esm/icons/x.mjs'
import { element } from './element.js'

/** An icon of Lucide: what it is drawn with, on a grid of 24 units. */
type Shapes = typeof circle

/** Class that gives a drawing its colour, so that dark mode can change it. */
type Tone = 'good' | 'warn' | 'high' | 'bad' | 'info' | 'plain'

type Drawing = { readonly tone: Tone; readonly shapes: Shapes; readonly isSolid?: true }

/**
 * Drawings by emoji, written without variation selector. Discs that differ in nothing but their colour get a
 * shape each, so that a print without colours, and an eye that tells none, still tells them apart.
 */
const drawings = {
  '✅': { tone: 'good', shapes: circleCheck },
  '☑': { tone: 'good', shapes: squareCheck },
  '✔': { tone: 'good', shapes: check },
  '❌': { tone: 'bad', shapes: circleX },
  '✖': { tone: 'bad', shapes: x },
  '⛔': { tone: 'bad', shapes: circleMinus },
  '🚫': { tone: 'bad', shapes: ban },
  '⚠': { tone: 'warn', shapes: triangleAlert },
  '🔴': { tone: 'bad', shapes: octagon, isSolid: true },
  '🟠': { tone: 'high', shapes: diamond, isSolid: true },
  '🟡': { tone: 'warn', shapes: triangle, isSolid: true },
  '🟢': { tone: 'good', shapes: circle, isSolid: true },
  '🔵': { tone: 'info', shapes: square, isSolid: true },
  '⚪': { tone: 'plain', shapes: circle },
  '⚫': { tone: 'plain', shapes: circle, isSolid: true },
  '⭐': { tone: 'warn', shapes: star, isSolid: true },
  ℹ: { tone: 'info', shapes: info },
  '❓': { tone: 'info', shapes: circleQuestionMark },
  '❗': { tone: 'bad', shapes: circleAlert },
  '🔒': { tone: 'plain', shapes: lock },
  '⏳': { tone: 'plain', shapes: hourglass },
  '⏱': { tone: 'plain', shapes: timer },
  '🎯': { tone: 'plain', shapes: target },
  '💡': { tone: 'warn', shapes: lightbulb },
  '📈': { tone: 'good', shapes: trendingUp },
  '📉': { tone: 'bad', shapes: trendingDown },
  '🔧': { tone: 'plain', shapes: wrench },
  '🚀': { tone: 'info', shapes: rocket },
  '🏁': { tone: 'plain', shapes: flag },
  '📌': { tone: 'plain', shapes: pin },
  '🚨': { tone: 'bad', shapes: siren },
  '🚧': { tone: 'warn', shapes: construction },
  '➖': { tone: 'plain', shapes: minus },
  '➕': { tone: 'plain', shapes: plus },
} as const satisfies Readonly<Record<string, Drawing>>

/** The emoji there are drawings for. */
export const knownIcons: readonly string[] = Object.keys(drawings)

/** The drawing for an emoji, or undefined. It says nothing by itself: the word stands beside it. */
export function drawIcon(emoji: string, classNames: readonly string[] = []): Element | undefined {
  const drawing = find(emoji.replaceAll('\u{fe0f}', ''))
  return drawing && draw(drawing, classNames)
}

function find(emoji: string): Drawing | undefined {
  return Object.entries(drawings).find(([known]) => known === emoji)?.[1]
}

function draw({ isSolid, shapes, tone }: Drawing, classNames: readonly string[]): Element {
  const className = ['icon', tone, ...(isSolid ? ['solid'] : []), ...classNames]
  return element(
    'svg',
    { className, viewBox: '0 0 24 24', ariaHidden: 'true' },
    shapes.map(([name, attributes]) => element(name, attributes)),
  )
}
