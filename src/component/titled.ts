import type { BlockContent, PhrasingContent } from 'mdast'
import { anchor, heading } from '../tree/builders.js'
import type { Depth } from './props.js'

/** A heading that links can point to. */
export function titled(depth: Depth, content: readonly PhrasingContent[], target?: string): BlockContent {
  return heading(depth, target === undefined ? [...content] : [anchor(target), ...content])
}

/** The depth of a heading under another one; six is the deepest there is. */
export function below(depth: Depth): Depth {
  const deeper = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const satisfies Record<Depth, Depth>
  return deeper[depth]
}

/**
 * The anchor of an entity, stable over rebuilds: `finding-sec-01`.
 *
 * HTML ids that every tool accepts hold no dots, so `1.1` becomes `1_1`; a typed underscore is doubled, which keeps
 * `1.1` and `1_1` apart.
 */
export function entityAnchor(kind: string, id: string): string {
  return `${kind}-${id.toLowerCase().replaceAll('_', '__').replaceAll('.', '_')}`
}
