import { report } from '../diagnostics/report.js'
import { pointerOf, type Source } from '../model/index.js'
import { missingCharacters } from '../render/index.js'

/** More characters of one text than these are counted, not listed. */
const mostListed = 8

/**
 * Tells the characters of the findings that no font of the pages has, text by text: on paper they would be boxes
 * unless the machine happens to have a font with them.
 */
export function tellMissingGlyphs(
  { file, value, locate }: Pick<Source, 'file' | 'value' | 'locate'>,
  has: (codePoint: number) => boolean,
): void {
  const visit = (part: unknown, pointer: string): void => {
    if (typeof part === 'string') {
      const missing = missingCharacters(part, has)
      if (missing.length > 0)
        report(file, 'glyph-missing', { found: listed(missing) }, { place: locate(pointer) })
    } else if (typeof part === 'object' && part !== null) {
      for (const [name, inner] of Object.entries(part)) visit(inner, pointer + pointerOf([name]))
    }
  }
  visit(value, '')
}

function listed(characters: readonly string[]): string {
  const names = characters.slice(0, mostListed).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `\`${character}\` (U+${code})`
  })
  const more = characters.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
