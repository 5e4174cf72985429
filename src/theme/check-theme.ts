import { hasErrors } from '../diagnostics/has-errors.js'
import { report } from '../diagnostics/report.js'
import { describeValue } from '../model/describe-value.js'
import { clean } from '../model/clean.js'
import type { Source } from '../model/index.js'
import { pointerOf } from '../model/place-tree.js'
import { isObject } from '../model/raw.js'
import { tellIssues } from '../model/tell-issues.js'
import { contrast, leastContrast } from './contrast.js'
import { darkPalette, grounds, lightPalette, textRoles, type Palette } from './palette.js'
import { themeSchema, type Theme } from './schema.js'

/**
 * Validates a theme and gives it back; problems become messages of `source.file`, and with an error among them
 * there is no theme. Text colours are held to the contrast that WCAG asks for on every ground they stand on.
 */
export function checkTheme(source: Source): Theme | undefined {
  const { file } = source
  if (source.value === undefined) return undefined
  if (!isObject(source.value)) {
    const found = describeValue(source.value)
    report(
      file,
      'file-not-object',
      { found, expected: 'tokens such as `colours`' },
      { place: source.locate('') },
    )
    return undefined
  }
  const value = clean(source)
  const parsed = themeSchema.safeParse(value, { jitless: true })
  if (!parsed.success) {
    tellIssues(source, value, parsed.error.issues)
    return undefined
  }
  const theme: Theme = parsed.data
  checkPalette(source, 'colours', { ...lightPalette, ...theme.colours })
  checkPalette(source, 'darkColours', { ...darkPalette, ...theme.darkColours })
  checkLevels(source, 'levels', { levels: theme.levels, palette: { ...lightPalette, ...theme.colours } })
  checkLevels(source, 'darkLevels', {
    levels: theme.darkLevels,
    palette: { ...darkPalette, ...theme.darkColours },
  })
  return hasErrors(file) ? undefined : theme
}

/** Only pairs of which the theme states one colour: the usual ones are held to it by a test. */
function checkPalette(source: Source, field: 'colours' | 'darkColours', palette: Palette): void {
  const stated = isObject(source.value) ? source.value[field] : undefined
  if (!isObject(stated)) return
  for (const role of textRoles) {
    for (const ground of grounds) {
      const named = Object.hasOwn(stated, role) ? role : ground
      if (Object.hasOwn(stated, named)) tellLow(source, [field, named], { role, ground, palette })
    }
  }
}

/** Colours of levels mark charts, in which words stand on them, and badges. */
function checkLevels(
  source: Source,
  field: 'levels' | 'darkLevels',
  { levels, palette }: { readonly levels: Theme['levels']; readonly palette: Palette },
): void {
  for (const [id, colour] of Object.entries(levels ?? {})) {
    const pair = { role: 'ink', ground: 'paper', palette: { ...palette, ink: colour }, name: id } as const
    tellLow(source, [field, id], pair)
  }
}

type Pair = {
  readonly role: keyof Palette
  readonly ground: keyof Palette
  readonly palette: Palette
  readonly name?: string
}

function tellLow(
  source: Source,
  path: readonly string[],
  { role, ground, palette, name = role }: Pair,
): void {
  const found = contrast(palette[role], palette[ground])
  if (found >= leastContrast) return
  const isLightGround = contrast(palette[ground], '#000000') > contrast(palette[ground], '#ffffff')
  report(
    source.file,
    'theme-contrast-low',
    {
      // Rounded down: 4.49 must not read as 4.5.
      found: (Math.floor(found * 100) / 100).toFixed(2),
      field: name,
      colour: palette[role],
      ground,
      behind: palette[ground],
      least: String(leastContrast),
      direction: isLightGround ? 'darker' : 'lighter',
    },
    { place: source.locate(pointerOf(path)) },
  )
}
