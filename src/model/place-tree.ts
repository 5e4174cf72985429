/** Where a value stands in the text, and where its parts do. Offsets count UTF-16 units. */
export type PlaceNode = {
  readonly start: number
  readonly end: number
  /** Names of the fields of an object, in order; their places are in `nameStarts` and `nameEnds`. */
  readonly names?: readonly string[]
  readonly nameStarts?: readonly number[]
  readonly nameEnds?: readonly number[]
  /** Values of the fields of an object, or entries of a list. */
  readonly children?: readonly PlaceNode[]
}

/** From one offset to another. */
export type Extent = { readonly start: number; readonly end: number }

/** The steps of an RFC 6901 pointer: `/findings/3/effort` leads through `findings`, `3`, `effort`. */
export function pointerSteps(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** The pointer that leads through `steps`. */
export function pointerOf(steps: readonly (string | number | symbol)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}

/**
 * The place of the value, or of the name of its field. A pointer that leads nowhere gives the deepest value on its
 * way, so that a missing field is shown at the object that lacks it.
 */
export function findExtent(root: PlaceNode, pointer: string, part: 'key' | 'value'): Extent {
  let node = root
  let name: Extent | undefined
  for (const step of pointerSteps(pointer)) {
    const index = node.names ? node.names.lastIndexOf(step) : Number(step)
    const child = node.children?.[index]
    if (!child) return beginning(node)
    name = node.names
      ? { start: node.nameStarts?.[index] ?? child.start, end: node.nameEnds?.[index] ?? child.end }
      : undefined
    node = child
  }
  if (part === 'key' && name) return name
  return { start: node.start, end: node.end }
}

/** Of an object that lacks a field its beginning is shown, not all its lines. */
function beginning(node: PlaceNode): Extent {
  return { start: node.start, end: node.children ? node.start + 1 : node.end }
}
