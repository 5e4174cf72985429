import type { ColourRole } from './schema.js'

/** A colour for every role, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourRole, string>>

/** The usual colours: quiet, and with a contrast of 4.5:1 or more between text and ground. */
export const lightPalette: Palette = {
  ink: '#1b2430',
  muted: '#566173',
  line: '#d8dde5',
  hair: '#e8ebf0',
  paper: '#ffffff',
  tint: '#f5f7fa',
  accent: '#1d4f7c',
  good: '#1f7a45',
  info: '#1d5fa8',
  warn: '#8f5e00',
  high: '#b8500f',
  bad: '#b3261e',
}

/** The usual colours on dark screens. */
export const darkPalette: Palette = {
  ink: '#e4e8ee',
  muted: '#a3adbb',
  line: '#3a4452',
  hair: '#2b333f',
  paper: '#14181e',
  tint: '#1c222a',
  accent: '#8fc1ee',
  good: '#6cc990',
  info: '#8ab8f0',
  warn: '#e2b04a',
  high: '#f0955a',
  bad: '#f28b82',
}

/** Roles that text is set in; the others are grounds and rules. */
export const textRoles = ['ink', 'muted', 'accent', 'good', 'info', 'warn', 'high', 'bad'] as const

/** Grounds that text stands on. */
export const grounds = ['paper', 'tint'] as const
