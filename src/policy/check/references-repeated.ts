import { excerpt } from '../../diagnostics/excerpt.js'
import type { FindingResult, Pointer } from '../../assess/index.js'
import type { Notice, PolicyCheck } from '../policy-check.js'
import { knownRelations } from '../title/known-relations.js'

/** Findings that refer to one line of one file, where the author has not brought them together. */
export const referencesRepeated = {
  id: 'references-repeated',
  check: ({ assessment: { rows } }) => {
    const isKnown = knownRelations(rows)
    const first = new Map<string, { readonly row: FindingResult; readonly pointer: Pointer }>()
    const notices: Notice<'references-repeated'>[] = []
    for (const row of rows) {
      for (const [index, { endLine, line, path }] of row.finding.references.entries()) {
        if (path === undefined || line === undefined) continue
        const place = endLine === undefined ? `${path}:${line}` : `${path}:${line}-${endLine}`
        const pointer = `${row.pointer}/references/${index}`
        const before = first.get(place)
        if (!before) first.set(place, { row, pointer })
        else if (before.row !== row && !isKnown(row.finding.id, before.row.finding.id)) {
          notices.push({
            values: { finding: row.finding.id, other: before.row.finding.id, place: excerpt(place) },
            pointer,
            related: { label: 'the other one', pointer: before.pointer },
          })
        }
      }
    }
    return notices
  },
} as const satisfies PolicyCheck<'references-repeated'>
