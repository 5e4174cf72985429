import { originalOf } from '../assess/index.js'
import type { PolicyContext } from './policy-check.js'

/** Whether a finding is open, or the one it repeats. */
export function isOpen(id: string, rows: PolicyContext['rows']): boolean {
  return originalOf(id, (one) => rows.get(one))?.open ?? false
}
