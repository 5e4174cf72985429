import { openFont, type SubsettableFont } from '../font/subset.js'

/** A font file that comes with Dossier. */
export type Font = {
  /** What it is used for: signs that text fonts lack, or code. */
  readonly role: 'fallback' | 'code'
  readonly weight: 400 | 700
  /** WOFF or TrueType. */
  readonly bytes: Uint8Array
}

/** Fonts of a set, opened once. */
export type PageFonts = {
  readonly has: (codePoint: number) => boolean
  /** `@font-face` rules with the characters of a page inlined. */
  readonly css: (html: string) => string
}

/** Signs that are taken from our own font first, so that bars and marks look the same everywhere. */
const signs = /[\u2190-\u22ff\u2500-\u25ff\u20a0-\u20bf\u2605\u2606\u2713\u2714\u2717\u2718]/u

/** Punctuation that every text font has, too. */
const usual = /[\p{ASCII}\u0080-\u00ff\u2010-\u2027\u2030-\u203a\u20ac\u2122]/u

/** Opens fonts for inlining; a font that no page needs is never read. */
export function openFonts(fonts: readonly Font[]): PageFonts {
  const opened = new Map<Font, SubsettableFont>()
  const open = (font: Font): SubsettableFont => {
    const known = opened.get(font) ?? openFont(font.bytes)
    opened.set(font, known)
    return known
  }
  const regular = fonts.find(({ role, weight }) => role === 'fallback' && weight === 400)
  const bold = fonts.find(({ role, weight }) => role === 'fallback' && weight === 700)
  const code = fonts.find(({ role, weight }) => role === 'code' && weight === 400)
  const face = (family: string, weight: string, font: Font | undefined, wanted: readonly number[]): string =>
    font && wanted.length > 0 ? fontFace(family, weight, open(font), wanted) : ''
  return {
    has: (codePoint) =>
      usual.test(String.fromCodePoint(codePoint)) || (regular !== undefined && open(regular).has(codePoint)),
    css: (html) => {
      const used = usedCharacters(html)
      const isSign = (codePoint: number): boolean => signs.test(String.fromCodePoint(codePoint))
      const isUsual = (codePoint: number): boolean => usual.test(String.fromCodePoint(codePoint))
      const others = used.filter((codePoint) => !isSign(codePoint) && !isUsual(codePoint))
      const hasCode = html.includes('<code')
      return [
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

function fontFace(family: string, weight: string, font: SubsettableFont, wanted: readonly number[]): string {
  const codePoints = wanted.filter(font.has)
  if (codePoints.length === 0) return ''
  const data = Buffer.from(font.subset(codePoints)).toString('base64')
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${data});unicode-range:${ranges(codePoints)}}`
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
