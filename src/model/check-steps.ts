import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import type { CrossCheck } from './cross-check.js'
import { isObject, rawAt, rawEntries, rawNumber, rawText } from './raw.js'

/**
 * Reports steps that would hide findings or punish fixing them: a step may raise a score only once no finding is
 * open, and may lower it only under a condition that ends as findings close.
 */
export function checkSteps({ file, value, place }: CrossCheck): void {
  for (const list of ['steps', 'caps', 'adjustments'] as const) {
    for (const { value: step, path } of rawEntries(value, 'scoring', list)) {
      const name = excerpt(rawText(step, 'id') ?? `${list} ${Number(path.at(-1)) + 1}`)
      const when = rawAt(step, ['when'])
      if (isRaising(list, step)) {
        if (!waitsForNone(when)) report(file, 'step-raises', { step: name }, { place: place(path) })
      } else if (punishesClosing(when)) {
        report(file, 'step-punishes-closing', { step: name }, { place: place([...path, 'when']) })
      }
    }
  }
}

function isRaising(list: 'steps' | 'caps' | 'adjustments', step: unknown): boolean {
  const kind = rawText(step, 'kind')
  const number = rawNumber(step, 'value') ?? 0
  if (list === 'caps') return false
  if (list === 'adjustments') return kind === 'factor' ? number > 1 : number > 0
  if (kind === 'floor') return true
  if (kind === 'multiply') return number > 1
  return (kind === 'subtract' || kind === 'subtractPerOpen') && number < 0
}

/** True when the condition holds only while no finding at all is open. */
function waitsForNone(when: unknown): boolean {
  const all = rawAt(when, ['allOf'])
  if (Array.isArray(all)) return all.some(waitsForNone)
  const open = rawAt(when, ['open'])
  if (!isObject(open) || Object.keys(open).length > 0) return false
  const value = rawNumber(when, 'value') ?? 1
  const op = rawText(when, 'op') ?? '>='
  return (op === '<' && value <= 1) || ((op === '=' || op === '<=') && value === 0)
}

/** True when closing findings can make the condition begin to hold. */
function punishesClosing(when: unknown): boolean {
  const all = rawAt(when, ['allOf'])
  if (Array.isArray(all)) return all.some(punishesClosing)
  const op = rawText(when, 'op') ?? '>='
  if (rawAt(when, ['score']) !== undefined) return op !== '<' && op !== '<='
  const counts = rawAt(when, ['open']) !== undefined || rawAt(when, ['unmetConditions']) !== undefined
  return counts && op !== '>' && op !== '>='
}
