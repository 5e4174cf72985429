import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml'
import type { PlaceNode } from './place-tree.js'

/** Places of everything in a YAML document; below an alias, those of what it stands for. */
export function yamlPlaces(document: Document.Parsed): PlaceNode {
  const made = new Map<Node, PlaceNode>()

  const placeOf = (node: Node): PlaceNode => {
    const known = made.get(node)
    if (known) return known
    const extent = extentOf(node)
    // Entered before its children are, because an alias below may stand for this very node.
    const place: { -readonly [Key in keyof PlaceNode]: PlaceNode[Key] } = { ...extent }
    made.set(node, place)
    const target = isAlias(node) ? node.resolve(document) : node
    if (isSeq(target)) {
      place.children = target.items.map((item) => (isNode(item) ? placeOf(item) : extent))
    } else if (isMap(target)) {
      const { items } = target
      place.names = items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key)))
      const keys = items.map(({ key }) => (isNode(key) ? extentOf(key) : extent))
      place.nameStarts = keys.map(({ start }) => start)
      place.nameEnds = keys.map(({ end }) => end)
      place.children = items.map(({ value }, index) =>
        isNode(value) ? placeOf(value) : (keys[index] ?? extent),
      )
    }
    return place
  }
  return document.contents ? placeOf(document.contents) : { start: 0, end: 0 }
}

/** The value itself, without the comments and spaces after it. */
function extentOf(node: Node): { start: number; end: number } {
  const [start = 0, end = start] = node.range ?? []
  return { start, end }
}
