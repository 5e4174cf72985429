import { pointerSteps } from './place-tree.js'

/**
 * Fields in which placeholders stand for figures; `*` is any entry of a list or any name, `**items` any point of a
 * list of points, however deep. The schema marks the same fields, which a test compares: this list costs nothing to
 * look through.
 */
export const narrativeFields = [
  '/narrative/*',
  '/phases/*/goal',
  '/phases/*/tasks/*/title',
  '/phases/*/tasks/*/**items/text',
  '/phases/*/deliverables/*',
  '/scenarios/*/deliverables/*',
  '/actions/*/horizon',
  '/actions/*/**items/text',
  '/faq/*/a',
  '/messages/*/fields/*/text',
  '/verdict/summary',
  '/verdict/conditions/*/text',
  '/targets/*/summary',
  '/targets/*/conditions/*/text',
  '/recommendations/*/text',
  '/decisions/*/context',
  '/decisions/*/options/*/text',
  '/decisions/*/options/*/pros/*',
  '/decisions/*/options/*/cons/*',
  '/decisions/*/recommendation',
  '/decisions/*/rationale',
  '/strengths/*/text',
] as const

/** Says whether placeholders of the text at a pointer stand for figures; everywhere else `{{` is literal. */
export function isNarrative(pointer: string): boolean {
  const steps = pointerSteps(pointer)
  return narrativeFields.some((field) => matches(pointerSteps(field), steps))
}

function matches([wanted, ...rest]: readonly string[], steps: readonly string[]): boolean {
  const [step, ...below] = steps
  if (wanted === undefined || step === undefined) return wanted === step
  if (wanted !== '**items') return (wanted === '*' || wanted === step) && matches(rest, below)
  const [, ...after] = below
  return step === 'items' && (matches(rest, after) || matches([wanted, ...rest], after))
}
