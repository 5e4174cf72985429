import type { Point, Position } from 'unist'
import type { VFileMessage } from 'vfile-message'

/** The second place of a message: the other half of a contradiction. */
export type Related = {
  readonly label: string
  readonly place?: Point | Position
  readonly path?: string
}

/** The second place, which travels in `cause`; vfile-message leaves that untyped. */
export function relatedOf({ cause }: VFileMessage): Related | undefined {
  if (typeof cause !== 'object' || cause === null || !('label' in cause)) return undefined
  if (typeof cause.label !== 'string') return undefined
  return {
    label: cause.label,
    ...('place' in cause && isPlace(cause.place) ? { place: cause.place } : {}),
    ...('path' in cause && typeof cause.path === 'string' ? { path: cause.path } : {}),
  }
}

/** Line and column a place begins at. */
export function startOf(place: Point | Position): Point {
  return 'start' in place ? place.start : place
}

function isPlace(value: unknown): value is Point | Position {
  return typeof value === 'object' && value !== null && ('line' in value || 'start' in value)
}
