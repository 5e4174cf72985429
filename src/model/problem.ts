import type { VFile } from 'vfile'
import type { z } from 'zod'
import type { RuleId } from '../diagnostics/catalogue.js'
import { report, type ValuesOf, type Where } from '../diagnostics/report.js'

/** A problem that only code sees, travelling as an issue of the schema until its place is known. */
export type Problem = {
  /** Reports the problem; `field` is the name of the field, for wordings that want it. */
  readonly tell: (file: VFile, where: Where) => void
}

/** Makes the problem `id`, worded with `values`. */
export function problem<Id extends RuleId>(id: Id, values: ValuesOf<Id>): Problem {
  return { tell: (file, where) => void report(file, id, values, where) }
}

/** Adds `found` to the issues of a transform or check; `path` leads from the checked value to the culprit. */
export function addProblem(
  context: z.core.$RefinementCtx,
  found: Problem,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { problem: found }, path: [...path] })
}
