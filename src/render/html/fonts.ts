import { openFont, type SubsettableFont } from '../font/subset.js'
import { fontFace, type FontFace } from './font-face.js'

/** A font file that comes with Dossier. */
export type Font = CutFont | WholeFont

/** A font of which a page gets the characters it uses: signs that text fonts lack, or code. */
export type CutFont = {
  readonly role: 'fallback' | 'code'
  readonly weight: 400 | 700
  /** WOFF or TrueType. */
  readonly bytes: Uint8Array
}

/** One script of the text font, small enough to travel whole: kerning and figures of equal width come with it. */
export type WholeFont = {
  readonly role: 'text'
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  /** The characters it is for, as `unicode-range` writes them. */
  readonly range: string
  /** WOFF2. */
  readonly bytes: Uint8Array
}

/** Fonts of a set, opened once. */
export type PageFonts = {
  readonly has: (codePoint: number) => boolean
  /** `@font-face` rules with the characters of a page inlined. */
  readonly css: (html: string) => string
}

/** Signs that are taken from our own font first, so that bars and marks look the same everywhere. */
const signs = /[\u2190-\u22ff\u2500-\u25ff\u20a0-\u20ab\u20ad-\u20bf\u2605\u2606\u2713\u2714\u2717\u2718]/u

/** Punctuation that every text font has, too. */
const usual = /[\p{ASCII}\u0080-\u00ff\u2010-\u2027\u2030-\u203a\u20ac\u2122]/u

/** Opens fonts for inlining; a font that no page needs is never read. */
export function openFonts(fonts: readonly Font[]): PageFonts {
  const opened = new Map<CutFont, SubsettableFont>()
  const open = (font: CutFont): SubsettableFont => {
    const known = opened.get(font) ?? openFont(font.bytes)
    opened.set(font, known)
    return known
  }
  const cut = (role: CutFont['role'], weight: CutFont['weight']): CutFont | undefined =>
    fonts.filter((font) => font.role !== 'text').find((font) => font.role === role && font.weight === weight)
  const regular = cut('fallback', 400)
  const bold = cut('fallback', 700)
  const code = cut('code', 400)
  const texts = fonts.filter((font) => font.role === 'text').map(openText)
  const face = (
    family: string,
    weight: string,
    font: CutFont | undefined,
    wanted: readonly number[],
  ): string => (font && wanted.length > 0 ? cutFace({ family, weight }, open(font), wanted) : '')
  return {
    has: (codePoint) =>
      usual.test(String.fromCodePoint(codePoint)) || (regular !== undefined && open(regular).has(codePoint)),
    css: (html) => {
      const used = usedCharacters(html)
      const isSign = (codePoint: number): boolean => signs.test(String.fromCodePoint(codePoint))
      const isUsual = (codePoint: number): boolean => usual.test(String.fromCodePoint(codePoint))
      const others = used.filter((codePoint) => !isSign(codePoint) && !isUsual(codePoint))
      const hasCode = html.includes('<code')
      const letters = used.filter((codePoint) => !isSign(codePoint))
      const hasItalics = html.includes('<em')
      return [
        ...texts
          .filter(({ font }) => font.style === 'normal' || hasItalics)
          .filter(({ isFor, isLatin }) => isLatin || letters.some(isFor))
          .map(({ css }) => css()),
        face('Dossier Signs', '400 700', regular, used.filter(isSign)),
        face('Dossier Fallback', '400', regular, others),
        face('Dossier Fallback', '700', bold, others),
        face('Dossier Code', '400 700', code, hasCode ? [...latin(), ...used] : []),
      ]
        .filter(Boolean)
        .join('\n')
    },
  }
}

type OpenedText = {
  readonly font: WholeFont
  readonly isLatin: boolean
  readonly isFor: (codePoint: number) => boolean
  readonly css: () => string
}

function openText(font: WholeFont): OpenedText {
  const spans = [...font.range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ])
  const isFor = (codePoint: number): boolean =>
    spans.some(([first = 0, last = 0]) => codePoint >= first && codePoint <= last)
  let css: string | undefined
  return {
    font,
    isLatin: isFor(0x20),
    isFor,
    // The same for every page, so it is written down once.
    css: () => (css ??= fontFace({ ...font, family: 'Dossier Text', mediaType: 'font/woff2' })),
  }
}

/** A rule with a font cut to the characters it has of those that are wanted; nothing where it has none. */
function cutFace(
  { family, weight }: Pick<FontFace, 'family' | 'weight'>,
  font: SubsettableFont,
  wanted: readonly number[],
): string {
  const codePoints = wanted.filter(font.has)
  if (codePoints.length === 0) return ''
  const bytes = font.subset(codePoints)
  return fontFace({ family, weight, mediaType: 'font/ttf', bytes, range: ranges(codePoints) })
}

/** Characters beyond Latin-1 that stand in the page. */
function usedCharacters(html: string): readonly number[] {
  const found = new Set(html.match(/[^\p{ASCII}\u0080-\u00ff]/gu))
  return [...found].map((character) => character.codePointAt(0) ?? 0).toSorted((one, other) => one - other)
}

/** The printable characters of Latin-1. */
function latin(): readonly number[] {
  return Array.from({ length: 0x100 - 0x20 }, (_, index) => index + 0x20).filter(
    (codePoint) => codePoint < 0x7f || codePoint > 0x9f,
  )
}

/** `U+20-7e,U+2192`: neighbours joined. */
function ranges(codePoints: readonly number[]): string {
  const joined: [number, number][] = []
  for (const codePoint of codePoints) {
    const last = joined.at(-1)
    if (last && last[1] === codePoint - 1) last[1] = codePoint
    else joined.push([codePoint, codePoint])
  }
  return joined
    .map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`)
    .join(',')
}
