import type { z } from 'zod'

/** A problem only code can see, told with the rule that words it; {@link check} turns it into a message. */
export type Problem = {
  readonly rule: string
  readonly [value: string]: string | number
}

/** Adds `problem` to the issues of a zod transform or check; `path` leads from the value to the culprit. */
export function addProblem(
  context: z.core.$RefinementCtx,
  problem: Problem,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: problem, path: [...path] })
}
