import type { Finding } from '../model/index.js'

/** What is known of a finding, whatever else its row says. */
type Row = { readonly finding: Pick<Finding, 'id' | 'duplicateOf'> }

/** The finding that a duplicate repeats, through any number of repetitions; any other finding is its own original. */
export function originalOf<Found extends Row>(
  id: string,
  find: (id: string) => Found | undefined,
): Found | undefined {
  const seen = new Set<string>()
  let row = find(id)
  while (row?.finding.duplicateOf !== undefined && !seen.has(row.finding.id)) {
    seen.add(row.finding.id)
    row = find(row.finding.duplicateOf)
  }
  return row
}
