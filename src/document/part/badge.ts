import { present } from '../../assess/index.js'

/** A level of a vocabulary as components show it: its word, and the icon that repeats it. */
export function badge(level: { readonly label: string; readonly icon?: string }): {
  label: string
  icon?: string
} {
  return { label: level.label, ...present({ icon: level.icon }) }
}
