import type { FindingResult } from '../../assess/index.js'

/**
 * Says whether the author has brought two findings together: by `related`, `duplicateOf` or `dependsOn`, directly
 * or through others.
 */
export function knownRelations(rows: readonly FindingResult[]): (a: string, b: string) => boolean {
  const heads = new Map<string, string>()
  const headOf = (id: string): string => {
    let head = id
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next
    if (head !== id) heads.set(id, head)
    return head
  }
  for (const { finding } of rows) {
    for (const other of [...finding.related, ...finding.dependsOn, finding.duplicateOf]) {
      if (other === undefined) continue
      const [one, two] = [headOf(finding.id), headOf(other)]
      if (one !== two) heads.set(one, two)
    }
  }
  return (a, b) => headOf(a) === headOf(b)
}
