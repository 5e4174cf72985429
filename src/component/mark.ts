import type { PhrasingContent } from 'mdast'
import { icon, text } from '../tree/builders.js'
import type { Badge } from './props.js'

/** A level as its icon and its word; the word alone when it has no icon. */
export function mark(badge: Badge | undefined): PhrasingContent[] {
  if (!badge) return []
  return badge.icon ? [icon(badge.icon, badge.level), text(` ${badge.label}`)] : [text(badge.label)]
}

/** Icons of states that are not part of a vocabulary. */
export const stateIcons = {
  met: '✅',
  unmet: '❌',
  unknown: '⚠️',
  done: '✅',
  recommended: '⭐',
} as const
