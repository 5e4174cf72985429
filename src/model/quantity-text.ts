/** Units of work and time in findings. */
export type QuantityUnit = 'min' | 'h' | 'd' | 'w' | 'mo'

/** Words that authors write for each unit; person-time is work, so the prefix says nothing more. */
const words: Readonly<Record<QuantityUnit, readonly string[]>> = {
  min: ['min', 'mins', 'minute', 'minutes'],
  h: ['h', 'hr', 'hrs', 'hour', 'hours', 'ph', 'person-h', 'person-hour', 'person-hours'],
  d: ['d', 'day', 'days', 'pd', 'person-d', 'person-day', 'person-days'],
  w: ['w', 'wk', 'wks', 'week', 'weeks', 'pw', 'person-w', 'person-week', 'person-weeks'],
  mo: ['mo', 'mos', 'month', 'months', 'pm', 'person-mo', 'person-month', 'person-months'],
}

const units: ReadonlyMap<string, QuantityUnit> = new Map(
  (['min', 'h', 'd', 'w', 'mo'] as const).flatMap((unit) => words[unit].map((word) => [word, unit] as const)),
)

/** The unit a word stands for, upper and lower case alike. */
export function unitOf(word: string): QuantityUnit | undefined {
  return units.get(word.trim().toLowerCase().replace(/\s+/g, '-'))
}

/** Words that {@link unitOf} understands for these units, the short one first. */
export function unitWords(wanted: readonly QuantityUnit[]): string[] {
  return wanted.flatMap((unit) => words[unit])
}

/** What a shorthand says, its unit still a word. */
export type QuantityText = { min: number; max: number; unit: string; approx: boolean; atLeast: boolean }

/**
 * Reads a shorthand: `[~] number [- number] [+] unit`, spaces anywhere, hyphen or dash between the ends.
 * `4-6h` is 4 to 6 hours, `~2 weeks` about two weeks, `80+ h` at least 80 hours; `undefined` when the text is
 * something else.
 */
export function parseQuantity(text: string): QuantityText | undefined {
  const match =
    /^\s*([~≈])?\s*(\d+(?:\.\d+)?)\s*(?:[-–—]\s*(\d+(?:\.\d+)?)\s*)?(\+)?\s*([A-Za-z][A-Za-z -]*?)\s*$/.exec(
      text,
    )
  if (!match?.[2] || !match[5]) return undefined
  const min = Number(match[2])
  return {
    min,
    max: match[3] === undefined ? min : Number(match[3]),
    unit: match[5],
    approx: match[1] !== undefined,
    atLeast: match[4] !== undefined,
  }
}
