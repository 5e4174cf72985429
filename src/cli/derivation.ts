import type { Assessment, StepResult } from '../assess/index.js'
import { allCategories } from './categories.js'
import { textOf } from './figure-text.js'
import { textTable } from './table.js'
import type { Terminal } from './terminal.js'

const methodNames = {
  'weighted-mean': 'weighted mean of the scored categories',
  points: 'points earned of points possible',
  minimum: 'lowest of the scored categories',
  deduction: 'start value less points per open finding',
} as const satisfies Record<Assessment['score']['method'], string>

const signs = {
  ceiling: 'at most',
  floor: 'at least',
  multiply: '×',
  subtract: '−',
  subtractPerOpen: '−',
} as const satisfies Record<StepResult['kind'], string>

/**
 * How the overall score follows: the method, the value before the steps, one line for every cap and adjustment,
 * the override where there is one. Empty where nothing is scored.
 */
export function derivationText(assessment: Assessment, terminal: Terminal): string {
  const { score, ledger } = assessment
  const steps = [...allCategories(assessment.categories).flatMap((row) => row.steps), ...score.steps]
  if (score.overall === undefined && steps.length === 0) return ''
  const { products, weights, raw, override } = score
  const division =
    products === undefined || weights === undefined
      ? ''
      : `${textOf(ledger, products)} ÷ ${textOf(ledger, weights)} = `
  const lines = [
    `${terminal.paint('dim', 'How it follows:')} ${methodNames[score.method]}\n`,
    raw === undefined ? '' : `  ${division}${textOf(ledger, raw)}\n`,
    textTable(
      steps.map((step) => stepRow(step, assessment)),
      ['left', 'left', 'left', 'left'],
    ),
    override === undefined ? '' : `  ${overrideText(assessment)}\n`,
  ]
  return lines.join('')
}

function stepRow(step: StepResult, { ledger, findings }: Assessment): string[] {
  const category = findings.categories.find(({ id }) => id === step.category)?.name
  const triggers = step.triggers.length === 0 ? '' : `[${step.triggers.join(', ')}]`
  return [
    `  ${category ?? 'Overall'}`,
    `${textOf(ledger, step.before)} → ${textOf(ledger, step.after)}`,
    `${signs[step.kind]} ${textOf(ledger, step.value)}`,
    [step.reason, triggers].filter(Boolean).join(' '),
  ]
}

function overrideText({ score, ledger }: Assessment): string {
  const { computed, by, date, reason } = score.override ?? {}
  const who = [by, date].filter((part) => part !== undefined).join(', ')
  const computedText = computed === undefined ? '' : `, computed ${textOf(ledger, computed)}`
  return `Overridden${who === '' ? '' : ` by ${who}`}${computedText}: ${reason ?? 'no reason given'}`
}
