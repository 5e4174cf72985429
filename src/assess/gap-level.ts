import type { GapLevel } from '../model/index.js'
import type { Definition } from './draft.js'
import { firstMatch } from './evaluate.js'
import type { FigureId } from './ledger.js'
import { levelTable } from './level-table.js'
import { printedTerm } from './terms.js'
import type { Workbench } from './workbench.js'

/**
 * Gives the level of a gap by its printed size, and has its word defined as a figure; undefined where the file
 * declares no levels, or none for a gap so small.
 */
export function gapLevel(
  gap: FigureId,
  { findings, draft }: Workbench,
  define: (definition: Pick<Definition<'metricGapLevel'>, 'derivation' | 'unit'>) => FigureId,
): GapLevel | undefined {
  const { gaps } = findings.scales
  if (gaps.length === 0) return undefined
  const rows = gaps.map(({ label, min }, index) => ({ label, min, pointer: `/scales/gaps/${index}` }))
  const { rules, derivation } = levelTable(printedTerm(draft.get(gap)), rows)
  const pointer = rules[firstMatch(rules, draft.valueOf)]?.pointer
  const level = gaps.find((_, index) => pointer === `/scales/gaps/${index}`)
  if (level) define({ derivation, unit: { kind: 'word' } })
  return level
}
