import type { Band } from '../../model/index.js'
import { firstMatch } from '../evaluate.js'
import type { Derivation, Figure, FigureId, TableRule, Term } from '../ledger.js'
import { levelTable, type LevelTable } from '../level-table.js'
import { present, type Present } from '../present.js'
import { inner, printedTerm } from '../terms.js'
import type { Workbench } from '../workbench.js'
import { mainScale, onScale, shareOfScale, widthTerm, type Scale } from './scale.js'

/** What is read off a printed score. */
export type Readings = { readonly bar: FigureId } & Present<{
  band: Band | undefined
  grade: FigureId | undefined
}>

/** Defines bar, band and grade of the overall score, or of a category's. All three read the printed score. */
export function readScore(
  work: Workbench,
  score: Figure,
  {
    scale,
    category,
  }: { scale: Scale; category?: { readonly id: string; readonly name: string } | undefined },
): Readings {
  const printed = printedTerm(score)
  const common = onScale(printed, scale, mainScale(work.findings))
  const bands = bandRules(work, common)
  const grades = gradeRules(work, common)
  const { define } = work.draft
  const word = { kind: 'word' } as const
  const banded = { derivation: bands.derivation, unit: word }
  const graded = { derivation: grades.derivation, unit: word }
  const barred = { derivation: barDerivation(printed, scale, work) }
  const names = { category: category?.name ?? '' }
  const parameters = { category: category?.id ?? '' }
  if (category) define('categoryBand', parameters, { ...banded, names })
  else define('scoreBand', {}, banded)
  const bar = category
    ? define('categoryBar', parameters, { ...barred, names })
    : define('scoreBar', {}, barred)
  const hasGrades = grades.rules.length > 0
  const grade = !hasGrades
    ? undefined
    : category
      ? define('categoryGrade', parameters, { ...graded, names })
      : define('scoreGrade', {}, graded)
  return { bar, ...present({ band: bandOf(work, bands.rules), grade }) }
}

/** The band whose rule holds; found by its place, since two bands may carry one label. */
function bandOf({ findings, draft }: Workbench, rules: readonly TableRule[]): Band | undefined {
  const pointer = rules[firstMatch(rules, draft.valueOf)]?.pointer
  return findings.scales.bands.find((_, index) => pointer === `/scales/bands/${index}`)
}

function bandRules({ findings }: Workbench, score: Term): LevelTable {
  return levelTable(
    score,
    findings.scales.bands.map(({ label, min }, index) => ({ label, min, pointer: `/scales/bands/${index}` })),
  )
}

function gradeRules({ findings }: Workbench, score: Term): LevelTable {
  return levelTable(
    score,
    findings.scales.grades.map(({ grade, min }, index) => ({
      label: grade,
      min,
      pointer: `/scales/grades/${index}`,
    })),
  )
}

/** Filled cells: the share of the scale × the width of the bar, rounded. A range of scores gives a range of cells. */
function barDerivation(score: Term, scale: Scale, { findings }: Workbench): Derivation {
  const share = inner(shareOfScale(score, scale))
  const cells = inner({ op: 'product', of: [share, widthTerm(findings.scales.bar.width)] })
  return { op: 'round', of: cells, decimals: 0 }
}
