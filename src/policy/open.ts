import type { PolicyContext } from './policy-check.js'

/** Whether a finding is open, or the one it repeats. */
export function isOpen(id: string, rows: PolicyContext['rows']): boolean {
  const seen = new Set<string>()
  let row = rows.get(id)
  while (row?.finding.duplicateOf !== undefined && !seen.has(row.finding.id)) {
    seen.add(row.finding.id)
    row = rows.get(row.finding.duplicateOf)
  }
  return row?.open ?? false
}
