import { idPattern } from '../model/id.js'
import { darkPalette, lightPalette, type Palette } from './palette.js'
import type { Theme } from './schema.js'

/** Fonts in the order they are asked for: our own signs and letters first, then what readers may have. */
const faces = {
  text: '"Dossier Text","Inter","Segoe UI","Helvetica Neue","Open Sans","Noto Sans",Arial,"Dossier Fallback",sans-serif',
  code: '"Dossier Code",ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono","Dossier Signs","Dossier Fallback",monospace',
} as const

/** Signs come from one font, so that arrows and bars look the same in every text. */
const signs = '"Dossier Signs"'

/** Custom properties of a theme, for the stylesheet of pages; `quote` makes a string of CSS. */
export function themeCss(theme: Theme, quote: (text: string) => string): string {
  const light = { ...lightPalette, ...theme.colours }
  const dark = { ...darkPalette, ...theme.darkColours }
  const { text, headings, code } = theme.fonts ?? {}
  const textFace = [signs, ...(text ? [quote(text.family)] : []), faces.text].join(',')
  const tokens = [
    ...properties(light),
    `--text-face:${textFace}`,
    `--heading-face:${headings ? `${signs},${quote(headings.family)},${faces.text}` : textFace}`,
    `--code-face:${[...(code ? [quote(code.family)] : []), faces.code].join(',')}`,
    `--text-scale:${theme.type?.text ?? 1}`,
    `--heading-scale:${theme.type?.headings ?? 1}`,
    `--table-scale:${theme.type?.tables ?? 1}`,
    `--space:${theme.spacing ?? 1}`,
  ]
  return [
    `:root{${tokens.join(';')}}`,
    ...levels(theme.levels),
    `@media screen and (prefers-color-scheme:dark){${[`:root{${properties(dark).join(';')}}`, ...darkLevels(theme)].join('')}}`,
    // Boxes in the margins of paper know nothing of the page's own properties.
    `@page{size:${theme.paper ?? 'A4'};font-family:${textFace};color:${light.muted}}`,
  ].join('\n')
}

/** The colour of every level that a theme has one for, for whatever carries its class; others keep that of their rank. */
function levels(colours: Theme['levels'] = {}): string[] {
  return Object.entries(colours).map(([id, colour]) => `${selectorOf(id)}{--level:${colour}}`)
}

/** On dark ground a level without a dark colour keeps that of its rank: its own is made for light paper. */
function darkLevels({ darkLevels: dark = {}, levels: light = {} }: Theme): string[] {
  const none = Object.keys(light).map((id) => [id, 'initial'] as const)
  return levels({ ...Object.fromEntries(none), ...dark })
}

/** Names of levels are ids, in which a dot is the only sign that means something to CSS; what is no id names no level. */
function selectorOf(id: string): string {
  return idPattern.test(id) ? `.level-${id.replaceAll('.', '\\.')}` : ':not(*)'
}

function properties(palette: Palette): string[] {
  return Object.entries(palette).map(([role, colour]) => `--${role}:${colour}`)
}
