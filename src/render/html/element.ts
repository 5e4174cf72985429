import type { Element, ElementContent, Properties } from 'hast'

/** What may stand in an element: nodes, and strings as text. */
export type Child = ElementContent | string

/** An element; property names as hast has them (`className`, `ariaLabel`). */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly Child[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
  }
}

/** Text, escaped when it is printed. */
export function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
