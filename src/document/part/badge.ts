import { present } from '../../assess/index.js'

/** A level of a vocabulary as components show it: its word, and the icon that repeats it. */
export function badge(level: { readonly label: string; readonly icon?: string; readonly id?: string }): {
  label: string
  icon?: string
  level?: string
} {
  // Only an icon has a colour that a theme could give to the level.
  return { label: level.label, ...(level.icon ? present({ icon: level.icon, level: level.id }) : {}) }
}
