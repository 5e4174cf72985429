import type { ViewContext } from '../context.js'

/** Whether the open blockers are just the critical findings, so that one list and one count say both. */
export function blockersAreCritical({ assessment: { rows } }: ViewContext): boolean {
  return rows.every(({ blocker, critical, open }) => !open || blocker === critical)
}
