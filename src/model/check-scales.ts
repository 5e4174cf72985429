import { report } from '../diagnostics/report.js'
import type { CrossCheck } from './cross-check.js'
import { rawAt, rawEntries, rawNumber, rawRange, rawText } from './raw.js'

type Scale = { readonly min: number; readonly max: number }

/** Reports scales that cannot be used (gaps, overlaps, no open status) and scores outside their scale. */
export function checkScales(check: CrossCheck): void {
  checkStatuses(check)
  const scale = scaleAt(check.value, ['scales', 'score'])
  if (scale) {
    checkMinimums(check, 'bands', scale)
    checkMinimums(check, 'grades', scale)
    checkLowestBand(check, scale)
    checkScore(check, ['scoring', 'override', 'value'], scale)
    checkScore(check, ['scoring', 'deduction', 'start'], scale)
  }
  for (const { value, path } of rawEntries(check.value, 'categories')) {
    const own = rawAt(value, ['scale']) === undefined ? scale : scaleAt(value, ['scale'])
    if (own) {
      checkScore(check, [...path, 'score'], own)
      checkScore(check, [...path, 'target'], own)
    }
    const earned = rawNumber(value, 'points', 'earned')
    const possible = rawNumber(value, 'points', 'possible')
    if (earned !== undefined && possible !== undefined && earned > possible) {
      const place = check.place([...path, 'points', 'earned'])
      report(check.file, 'points-exceeded', { earned, possible }, { place })
    }
  }
  for (const { value, path } of rawEntries(check.value, 'phases')) {
    if (scale && rawAt(value, ['projected', 'scores', 'overall']) !== undefined) {
      checkScore(check, [...path, 'projected', 'scores', 'overall'], scale)
    }
  }
}

function checkStatuses({ file, value, place }: CrossCheck): void {
  const statuses = rawEntries(value, 'scales', 'statuses')
  if (statuses.length === 0 || statuses.some((entry) => rawText(entry.value, 'class') === 'open')) return
  report(file, 'status-open-missing', {}, { place: place(['scales', 'statuses'], 'key') })
}

/** A scale with its defaults; `undefined` when it is not one, which the schema tells. */
function scaleAt(value: unknown, steps: readonly string[]): Scale | undefined {
  const min = rawAt(value, [...steps, 'min']) === undefined ? 0 : rawNumber(value, ...steps, 'min')
  const max = rawAt(value, [...steps, 'max']) === undefined ? 10 : rawNumber(value, ...steps, 'max')
  return min === undefined || max === undefined || min >= max ? undefined : { min, max }
}

function checkScore(
  { file, value, place }: CrossCheck,
  path: readonly (string | number)[],
  scale: Scale,
): void {
  const range = rawRange(rawAt(value, path))
  if (!range || (range.min >= scale.min && range.max <= scale.max)) return
  const found = range.min === range.max ? `${range.min}` : `${range.min} to ${range.max}`
  report(
    file,
    'score-outside-scale',
    { found, lowest: scale.min, highest: scale.max },
    { place: place(path) },
  )
}

function checkMinimums({ file, value, place }: CrossCheck, list: 'bands' | 'grades', scale: Scale): void {
  const first = new Map<number, readonly (string | number)[]>()
  for (const entry of rawEntries(value, 'scales', list)) {
    const min = rawNumber(entry.value, 'min')
    if (min === undefined) continue
    const path = [...entry.path, 'min']
    const before = first.get(min)
    if (before) {
      const related = { label: 'first one', place: place(before) }
      report(file, 'band-overlap', { scale: `scales.${list}`, min }, { place: place(path), related })
    } else if (min < scale.min || min > scale.max) {
      const values = { min, scale: `scales.${list}`, lowest: scale.min, highest: scale.max }
      report(file, 'band-outside', values, { place: place(path) })
    }
    if (!before) first.set(min, path)
  }
}

/** Bands end where the next one begins, so the only gap there can be is below the lowest. */
function checkLowestBand({ file, value, place }: CrossCheck, scale: Scale): void {
  const bands = rawEntries(value, 'scales', 'bands').flatMap((entry) => {
    const min = rawNumber(entry.value, 'min')
    return min === undefined ? [] : [{ min, path: [...entry.path, 'min'] }]
  })
  const [lowest] = bands.toSorted((left, right) => left.min - right.min)
  if (lowest && lowest.min > scale.min) {
    report(file, 'band-gap', { lowest: lowest.min, min: scale.min }, { place: place(lowest.path) })
  }
}
