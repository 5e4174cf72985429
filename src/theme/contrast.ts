/** Least contrast between text and its ground: WCAG 2.2, success criterion 1.4.3 (AA). */
export const leastContrast = 4.5

/**
 * Contrast between two colours given as `#rgb` or `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it: the relative
 * luminances, each raised by 0.05, divided.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted(
    (first, second) => first - second,
  )
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of sRGB, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
    channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string): readonly number[] {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)
  return (pairs ?? []).map((pair) => Number.parseInt(pair, 16) / 255)
}
