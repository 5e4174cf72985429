import { pointerSteps } from './place-tree.js'

/**
 * Fields in which placeholders stand for figures; `*` is any entry of a list or any name. The schema marks the same
 * fields, which a test compares: this list costs nothing to look through.
 */
export const narrativeFields = [
  '/narrative/*',
  '/phases/*/goal',
  '/phases/*/deliverables/*',
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
  return narrativeFields.some((field) => {
    const wanted = pointerSteps(field)
    return wanted.length === steps.length && wanted.every((step, at) => step === '*' || step === steps[at])
  })
}
